package mainstay.results.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.AskedFolder;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.store.RunStore;
import mainstay.results.table.TableVerdict;

/**
 * The folder that holds one score: what was asked, and what came of it. Like the folder of a study it is closed to every
 * other run until it is complete, and never overwritten.
 */
public final class ScoreFolder implements Closeable {
    /** What was asked: a file that can be scored again. */
    public static final String ASKED = "score.yaml";

    static final String SCORES = "scores.csv";

    private static final AskedFolder BEGINNING = new AskedFolder(ASKED, "score");

    private static final String PLACE_RUNS = "places.store";

    private final ResultsFolder folder;
    private Optional<RunStore> placeRuns = Optional.empty();

    private ScoreFolder(ResultsFolder folder) {
        this.folder = folder;
    }

    /** Whether a folder holds a score, and not a study. */
    public static boolean isOne(Path path) {
        return Files.isRegularFile(path.resolve(ASKED));
    }

    /** Opens a folder that holds a score, complete or not. */
    public static ScoreFolder open(Path path) {
        return new ScoreFolder(ResultsFolder.open(path));
    }

    /**
     * Makes the folder of a new score.
     *
     * @param path where; must not be there yet, or be empty
     * @param manifest with the scenario as its first arm, and the places as the others
     * @param scenarios the resolved scenario of each
     * @param asked what is asked, as {@code score.yaml}
     * @throws ResultsProblem if something is there already, or another run is just beginning there
     */
    public static ScoreFolder create(Path path, Manifest manifest, List<String> scenarios, String asked) {
        return new ScoreFolder(BEGINNING.create(path, manifest, scenarios, asked));
    }

    /**
     * Goes on with a score that was interrupted, or begins it if there is nothing to go on with.
     *
     * @throws ResultsProblem if the folder holds another score, or another run is writing there
     */
    public static ScoreFolder resume(Path path, Manifest manifest, List<String> scenarios, String asked) {
        return new ScoreFolder(BEGINNING.resume(path, manifest, scenarios, asked));
    }

    /** Where the folder is. */
    public Path path() {
        return folder.path();
    }

    /** What the folder is and how it was made. */
    public Manifest manifest() {
        return folder.manifest();
    }

    /** Where finished replications of the scenario are kept until the score is complete. */
    public RunStore runs() {
        return folder.runs();
    }

    /** Where those of the places are. */
    public RunStore placeRuns() {
        if (placeRuns.isEmpty()) {
            placeRuns = Optional.of(RunStore.open(path().resolve(PLACE_RUNS), folder.fingerprint()));
        }
        return placeRuns.get();
    }

    /** Writes every table, and the hash of each into the manifest; then single runs are not needed any more. */
    public void complete(ScoreTables tables, double runSeconds) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(ScoreTableFile.SCORES.file(), ScoreTableFile.SCORES.bytes(tables.scores()));
        files.put(ScoreTableFile.SLOPES.file(), ScoreTableFile.SLOPES.bytes(tables.slopes()));
        files.put(ScoreTableFile.PLACES.file(), ScoreTableFile.PLACES.bytes(tables.places()));
        files.put(ScoreTableFile.BY_PLACE.file(), ScoreTableFile.BY_PLACE.bytes(tables.byPlace()));
        files.put(ScoreTableFile.PANEL.file(), ScoreTableFile.PANEL.bytes(tables.panel()));
        folder.complete(files, runSeconds);
        close();
        try {
            Files.deleteIfExists(path().resolve(RunStore.FILE));
            Files.deleteIfExists(path().resolve(PLACE_RUNS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads every table. A folder may have been passed on without those of single places: they are empty then.
     *
     * @throws ResultsProblem if the score is not complete, {@code scores.csv} is missing, or a table is damaged
     */
    public ScoreTables tables() {
        if (!manifest().complete()) {
            throw new ResultsProblem(path() + " holds a score that is not complete, so it has no tables yet."
                    + " Run it again with --resume.");
        }
        try {
            return new ScoreTables(
                    ScoreTableFile.SCORES.read(path()),
                    ScoreTableFile.SLOPES.readIfThere(path()),
                    ScoreTableFile.PLACES.readIfThere(path()),
                    ScoreTableFile.BY_PLACE.readIfThere(path()),
                    ScoreTableFile.PANEL.readIfThere(path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares every table of this folder with the same table of another, byte by byte. */
    public List<TableVerdict> compareWith(ScoreFolder again) {
        return folder.compareWith(again.folder);
    }

    @Override
    public void close() {
        placeRuns.ifPresent(RunStore::close);
        folder.close();
    }
}
