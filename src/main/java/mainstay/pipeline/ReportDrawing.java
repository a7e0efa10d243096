package mainstay.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mainstay.pipeline.analysis.Wiring;
import mainstay.report.Format;
import mainstay.results.folder.FolderOpening;
import mainstay.results.folder.ResultsFolder;

/**
 * Draws the report of a complete folder, and notes in its manifest what it consists of. So one that was never drawn to its
 * end, or has been changed since, is known and drawn again.
 */
public final class ReportDrawing {
    private final Wiring wiring;

    /** Drawing by some parts of the program. */
    public ReportDrawing(Wiring wiring) {
        this.wiring = wiring;
    }

    /**
     * Draws the report of a folder, which is closed to every other run meanwhile.
     *
     * @return the page, or the other file where the page is not asked for
     * @throws mainstay.results.file.ResultsProblem if the folder is not complete, or another run is writing there
     * @throws IOException if a file cannot be written
     */
    public Path draw(Path results, Set<Format> formats) throws IOException {
        try (ResultsFolder folder = FolderOpening.openToDraw(results)) {
            return draw(folder, formats);
        }
    }

    /** The same of a folder that is closed to every other run already, in every format. */
    Path draw(ResultsFolder folder) throws IOException {
        return draw(folder, EnumSet.allOf(Format.class));
    }

    private Path draw(ResultsFolder folder, Set<Format> formats) throws IOException {
        Path report = wiring.report(folder.path(), formats);
        folder.noteReport();
        return report;
    }

    /** Draws it if it is not there, drawn from the tables as they are; returns the page if it was drawn. */
    Optional<Path> drawIfMissing(ResultsFolder folder) throws IOException {
        return folder.hasReport() ? Optional.empty() : Optional.of(draw(folder.path(), EnumSet.allOf(Format.class)));
    }
}
