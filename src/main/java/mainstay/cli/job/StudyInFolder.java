package mainstay.cli.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mainstay.results.evidence.CalibrationFolder;
import mainstay.results.evidence.ScoreFolder;
import mainstay.results.evidence.ShapesFolder;
import mainstay.results.file.Hash;
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.sweep.SweepFolder;
import mainstay.study.Study;

/**
 * The study that a results folder holds, from the scenarios in it.
 *
 * @param study what was run
 * @param texts the resolved scenario of each arm
 */
public record StudyInFolder(Study study, List<String> texts) {
    /** Reads it, whatever has become of the scenarios since. */
    public static StudyInFolder read(ResultsFolder folder, Wiring wiring) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < folder.manifest().arms().size(); i++) {
            texts.add(text(folder.scenario(i)));
        }
        return new StudyInFolder(FolderStudy.of(folder, wiring), texts);
    }

    /**
     * Reads it to go on with it.
     *
     * @throws ResultsProblem if a scenario was changed since the study ran, or the folder holds something else
     */
    public static StudyInFolder unchanged(ResultsFolder folder, Wiring wiring) {
        Path path = folder.path();
        if (ScoreFolder.isOne(path)
                || CalibrationFolder.isOne(path)
                || ShapesFolder.isOne(path)
                || SweepFolder.isOne(path)) {
            throw new ResultsProblem(path + " holds no study that run or compare made.");
        }
        List<String> changed = changed(folder);
        if (!changed.isEmpty()) {
            throw new ResultsProblem(path + ": " + String.join(", ", changed)
                    + " was changed since the study ran, so its runs do not belong to it any more.");
        }
        return read(folder, wiring);
    }

    /** Scenarios of a folder that are not as they were when the study ran. */
    public static List<String> changed(ResultsFolder folder) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < folder.manifest().arms().size(); i++) {
            Manifest.Arm arm = folder.manifest().arms().get(i);
            if (!Hash.of(text(folder.scenario(i))).equals(arm.sha256())) {
                changed.add(arm.file());
            }
        }
        return changed;
    }

    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
