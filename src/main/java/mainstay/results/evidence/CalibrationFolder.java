package mainstay.results.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.AskedFolder;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.table.TableVerdict;

/**
 * The folder that holds one calibration: what was asked, every point that was tried, and what was found. Like the folder
 * of a study it is closed to every other run until it is complete, and never overwritten.
 */
public final class CalibrationFolder implements Closeable {
    /** What was asked. */
    public static final String ASKED = "calibration.yaml";

    /** The scenario that came of it. */
    public static final String FITTED = "fitted.yaml";

    private static final AskedFolder BEGINNING = new AskedFolder(ASKED, "calibration");

    private final ResultsFolder folder;

    private CalibrationFolder(ResultsFolder folder) {
        this.folder = folder;
    }

    /** Whether a folder holds a calibration, and not a study. */
    public static boolean isOne(Path path) {
        return Files.isRegularFile(path.resolve(ASKED));
    }

    /**
     * Makes the folder of a new calibration.
     *
     * @param path where; must not be there yet, or be empty
     * @param manifest with the base as its only arm
     * @param base the resolved base
     * @param asked what is asked, as {@code calibration.yaml}
     * @throws ResultsProblem if something is there already, or another run is just beginning there
     */
    public static CalibrationFolder create(Path path, Manifest manifest, String base, String asked) {
        return new CalibrationFolder(BEGINNING.create(path, manifest, List.of(base), asked));
    }

    /**
     * Goes on with a calibration that was interrupted, or begins it if there is nothing to go on with.
     *
     * @throws ResultsProblem if the folder holds another calibration, or another run is writing there
     */
    public static CalibrationFolder resume(Path path, Manifest manifest, String base, String asked) {
        return new CalibrationFolder(BEGINNING.resume(path, manifest, List.of(base), asked));
    }

    /** Opens a folder that holds a calibration, complete or not. */
    public static CalibrationFolder open(Path path) {
        return new CalibrationFolder(ResultsFolder.open(path));
    }

    /** Where the folder is. */
    public Path path() {
        return folder.path();
    }

    /** What the folder is and how it was made. */
    public Manifest manifest() {
        return folder.manifest();
    }

    /** Where the points are kept; the settings by path, the patterns by number. */
    public PointLog points(List<String> settings, List<String> patterns) {
        return PointLog.open(path(), settings, patterns);
    }

    /** Writes every table, and the hash of each into the manifest. */
    public void complete(CalibrationTables tables, double runSeconds) {
        try {
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put(CalibrationTableFile.FIT.file(), CalibrationTableFile.FIT.bytes(tables.fit()));
            files.put(
                    CalibrationTableFile.PREDICTIVE.file(), CalibrationTableFile.PREDICTIVE.bytes(tables.predictive()));
            files.put(
                    CalibrationTableFile.CORRELATIONS.file(),
                    CalibrationTableFile.CORRELATIONS.bytes(tables.correlations()));
            files.put(FITTED, tables.fittedScenario().getBytes(StandardCharsets.UTF_8));
            files.put(PointLog.FILE, Files.readAllBytes(path().resolve(PointLog.FILE)));
            files.put(ASKED, Files.readAllBytes(path().resolve(ASKED)));
            folder.complete(files, runSeconds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads every table.
     *
     * @throws ResultsProblem if the calibration is not complete, or a table is missing or damaged
     */
    public CalibrationTables tables() {
        if (!manifest().complete()) {
            throw new ResultsProblem(path() + " holds a calibration that is not complete, so it has no tables yet."
                    + " Run it again with --resume.");
        }
        try {
            return new CalibrationTables(
                    CalibrationTableFile.FIT.read(path()),
                    CalibrationTableFile.PREDICTIVE.read(path()),
                    CalibrationTableFile.CORRELATIONS.read(path()),
                    Files.readString(path().resolve(FITTED)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Every point that was tried, in order.
     *
     * @throws ResultsProblem if the table is missing or damaged
     */
    public List<PointRow> points() {
        try {
            return PointLog.read(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares every table of this folder with the same table of another, byte by byte. */
    public List<TableVerdict> compareWith(CalibrationFolder again) {
        return folder.compareWith(again.folder);
    }

    /** Lets other runs write here; what is finished stays. */
    @Override
    public void close() {
        folder.close();
    }
}
