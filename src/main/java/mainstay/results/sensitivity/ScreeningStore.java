package mainstay.results.sensitivity;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.measure.count.RunMeasures;
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.Continuation;
import mainstay.results.store.RunIndex;
import mainstay.results.store.RunStore;

/**
 * Keeps what every finished run of a screening measured, in a store of runs, so that a screening that was interrupted goes on
 * where it stopped. All of it is in memory too: a screening looks at every run many times.
 */
public final class ScreeningStore implements Closeable {
    static final String FILE = RunStore.FILE;

    private final Map<Long, double[]> kept = new HashMap<>();
    private final RunStore store;

    private ScreeningStore(RunStore store) {
        this.store = store;
        store.forEach((point, replication) -> kept.put(
                RunIndex.key(point, replication),
                store.read(point, replication).orElseThrow().values()));
    }

    /**
     * Opens the store of a folder, or makes it.
     *
     * @param folder an existing folder
     * @param method what its runs are for
     * @param design all that the runs depend on, a line each
     * @throws ResultsProblem if the file is of another design, or damaged
     */
    static ScreeningStore open(Path folder, SensitivityMethod method, List<String> design) {
        Path file = folder.resolve(FILE);
        String asked = String.join("\n", design);
        if (Files.exists(file) && !RunStore.fingerprint(file).equals(asked)) {
            throw new ResultsProblem(folder.getParent() + " holds " + method.unfinishedWhat() + " of another design:\n"
                    + Continuation.lines(RunStore.fingerprint(file).lines().toList(), design)
                    + "\nChoose another folder with --out, or delete " + folder + ".");
        }
        return new ScreeningStore(RunStore.open(file, asked));
    }

    /**
     * What a run measured, if it is kept.
     *
     * @param point number of the arm at the point of the screening
     */
    public synchronized Optional<double[]> find(int point, int replication) {
        return Optional.ofNullable(kept.get(RunIndex.key(point, replication)));
    }

    /** Keeps what a run measured; NaN where nothing was observed. */
    public void keep(int point, int replication, double[] values) {
        store.keep(
                point,
                replication,
                new RunMeasures(values, new long[0], new double[0][], Map.of(), Map.of(), Map.of()));
        synchronized (this) {
            kept.put(RunIndex.key(point, replication), values);
        }
    }

    /** Notes that a run failed. */
    public void fail(int point, int replication, String cause) {
        store.fail(point, replication, cause);
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
