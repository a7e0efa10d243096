package mainstay.results.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.table.TableVerdict;

/** The folder of the shapes of one scenario: its tables, and how they were made. Never overwritten. */
public final class ShapesFolder {
    private final ResultsFolder folder;

    private ShapesFolder(ResultsFolder folder) {
        this.folder = folder;
    }

    /** Whether a folder holds shapes, and not a study. */
    public static boolean isOne(Path path) {
        return Files.isRegularFile(path.resolve(ShapeTables.FILE));
    }

    /**
     * Looks whether a folder is free, before anything is simulated.
     *
     * @throws ResultsProblem if it holds something, or is a file
     */
    public static void refuseIfTaken(Path path, Manifest manifest) {
        try {
            ResultsFolder.refuseIfTaken(path, manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a new folder, whole.
     *
     * @param path where; must not be there yet, or be empty
     * @param manifest with the scenario as its only arm
     * @param scenario the resolved scenario
     * @param tables what came of it
     * @param runSeconds how long that took
     * @throws ResultsProblem if something is there already
     */
    public static ShapesFolder write(
            Path path, Manifest manifest, String scenario, ShapeTables tables, double runSeconds) {
        try (ResultsFolder folder = ResultsFolder.create(path, manifest, List.of(scenario))) {
            folder.complete(tables.files(), runSeconds);
            return new ShapesFolder(folder);
        }
    }

    /** Opens a folder that holds shapes. */
    public static ShapesFolder open(Path path) {
        return new ShapesFolder(ResultsFolder.open(path));
    }

    /** What the folder is and how it was made. */
    public Manifest manifest() {
        return folder.manifest();
    }

    /** The resolved scenario. */
    public Path scenario() {
        return folder.scenario(0);
    }

    /** Describes anew what is in the folder, for archives: to be called when charts have come. */
    public void describe() {
        folder.describe();
    }

    /** Compares every table of this folder with the same table of another, byte by byte. */
    public List<TableVerdict> compareWith(ShapesFolder again) {
        return folder.compareWith(again.folder);
    }
}
