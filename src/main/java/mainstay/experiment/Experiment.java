package mainstay.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import mainstay.measure.RunMeasures;
import mainstay.results.EventRecorder;
import mainstay.results.ReplicationStore;
import mainstay.scenario.Scenario;
import mainstay.scenario.Study;

/**
 * Runs every replication of every arm, several at a time, and collects them by their place: what comes out does not
 * depend on the number of threads.
 *
 * <p>Replications are taken in the order first of all arms, second of all arms …, so that a study that is stopped has
 * kept whole pairs. Each finished one is kept at once, and one that is kept already is not run again.
 */
public final class Experiment {
    private final Study study;
    private final Simulator simulator;
    private final Crew crew;
    private final ReplicationStore store;

    private final RunMeasures[][] runs;
    private final TreeMap<Integer, Failure> failures = new TreeMap<>();
    private int done;

    /**
     * A study to be run once.
     *
     * @param study what to run
     * @param simulator runs one replication
     * @param threads how many at a time, at least 1
     * @param store keeps what is finished
     */
    public Experiment(Study study, Simulator simulator, int threads, ReplicationStore store) {
        this.study = study;
        this.simulator = simulator;
        this.crew = new Crew(threads);
        this.store = store;
        this.runs = new RunMeasures[study.arms().size()][study.replications()];
    }

    /** Begins no further replication: {@link #run} returns when those under way are finished. */
    public void stop() {
        crew.stop();
    }

    /**
     * Runs what is not kept yet.
     *
     * @param progress is told at the start and after each replication
     * @throws mainstay.results.ResultsProblem if a replication that was kept is damaged
     * @throws UncheckedIOException if a finished replication cannot be kept
     */
    public Outcome run(Progress progress) {
        readKept();
        progress.finished(done, total());
        crew.work(java.util.stream.IntStream.range(0, total()).iterator(), task -> {
            int arm = task % runs.length;
            int replication = task / runs.length;
            if (!isKept(arm, replication)) {
                runOne(task, arm, replication, progress);
            }
        });
        synchronized (this) {
            return new Outcome(study, runs, List.copyOf(failures.values()), done);
        }
    }

    private int total() {
        return study.arms().size() * study.replications();
    }

    private synchronized void readKept() {
        for (int replication = 0; replication < study.replications(); replication++) {
            for (int arm = 0; arm < runs.length; arm++) {
                if (store.holds(arm, replication)) {
                    runs[arm][replication] = store.read(arm, replication);
                    done++;
                }
            }
        }
    }

    private synchronized boolean isKept(int arm, int replication) {
        return runs[arm][replication] != null;
    }

    private void runOne(int task, int arm, int replication, Progress progress) {
        RunMeasures measures;
        try {
            measures = simulate(arm, replication);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (e instanceof UncheckedIOException cannotWrite) {
                throw cannotWrite;
            }
            failed(task, arm, replication, e);
            return;
        }
        store.keep(arm, replication, measures);
        finished(arm, replication, measures, progress);
    }

    private RunMeasures simulate(int arm, int replication) {
        Scenario scenario = study.arms().get(arm);
        if (!store.keepsEvents(replication)) {
            return simulator.run(scenario, study.seed(), replication, event -> {});
        }
        try (EventRecorder recorder = store.recorder(scenario, arm, replication)) {
            RunMeasures measures = simulator.run(scenario, study.seed(), replication, recorder);
            recorder.finished();
            return measures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void finished(int arm, int replication, RunMeasures measures, Progress progress) {
        runs[arm][replication] = measures;
        done++;
        progress.finished(done, total());
    }

    private synchronized void failed(int task, int arm, int replication, Throwable cause) {
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        failures.put(task, new Failure(study.arms().get(arm).name(), replication, study.seed(), message));
    }
}
