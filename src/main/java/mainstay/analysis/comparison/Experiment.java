package mainstay.analysis.comparison;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import mainstay.measure.count.RunMeasures;
import mainstay.results.export.EventFiles;
import mainstay.results.store.RunStore;
import mainstay.run.Failure;
import mainstay.run.LocalExecutor;
import mainstay.run.Progress;
import mainstay.run.RecordingSimulator;
import mainstay.run.RunExecutor;
import mainstay.run.Shard;
import mainstay.run.Simulator;
import mainstay.run.StoringListener;
import mainstay.run.StudyArms;
import mainstay.run.Task;
import mainstay.study.Study;

/**
 * Runs every replication of every arm and collects them by their place: what comes out does not depend on where they are
 * run and in which order they are finished.
 *
 * <p>Replications are taken in the order first of all arms, second of all arms …, so that a study that is stopped has
 * kept whole pairs. Each finished one is kept at once, and one that is kept already is not run again; nor is one that
 * failed, unless that is asked for. A study has one future, so that a point is an arm.
 */
public final class Experiment {
    private final Study study;
    private final RunExecutor engine;
    private final RunStore store;
    private final EventFiles events;
    private final Shard share;
    private final boolean retry;

    /**
     * A study to be run once, by an engine.
     *
     * @param study what to run
     * @param engine where it is run
     * @param store keeps what is finished
     */
    public Experiment(Study study, RunExecutor engine, RunStore store) {
        this(study, engine, store, EventFiles.none(), Shard.ALL, false);
    }

    /**
     * A study to be run once, on this machine.
     *
     * @param study what to run
     * @param simulator runs one replication
     * @param threads how many at a time, at least 1
     * @param store keeps what is finished
     * @param events keeps the events of some replications
     */
    public Experiment(Study study, Simulator simulator, int threads, RunStore store, EventFiles events) {
        this(
                study,
                new LocalExecutor(new RecordingSimulator(simulator, study, events), threads),
                store,
                events,
                Shard.ALL,
                false);
    }

    private Experiment(Study study, RunExecutor engine, RunStore store, EventFiles events, Shard share, boolean retry) {
        this.study = study;
        this.engine = engine;
        this.store = store;
        this.events = events;
        this.share = share;
        this.retry = retry;
    }

    /** The same, of which only a share is run. */
    public Experiment only(Shard part) {
        return new Experiment(study, engine, store, events, part, retry);
    }

    /** The same, in which replications that failed are run again or not. */
    public Experiment retryingFailed(boolean again) {
        return new Experiment(study, engine, store, events, share, again);
    }

    /** Begins no further replication: {@link #run} returns when those under way are finished. */
    public void stop() {
        engine.stop();
    }

    /**
     * Runs what is not kept yet.
     *
     * @param progress is told at the start and after each replication
     * @throws mainstay.results.file.ResultsProblem if a replication that was kept is damaged
     * @throws UncheckedIOException if a finished replication cannot be kept
     */
    public Outcome run(Progress progress) {
        int total = Math.toIntExact(own().count());
        int before = Math.toIntExact(own().filter(this::isKept).count());
        StoringListener keeping = new StoringListener(store, run -> run, progress, before, total);
        engine.work(toDo(), new StudyArms(study), keeping);
        return new Outcome(study, runs(), failures(), keeping.done(), total);
    }

    /** Numbers of the runs of this share, in the order in which they are taken. */
    private LongStream own() {
        long all = (long) study.arms().size() * study.replications();
        return LongStream.range(0, all).filter(share::has);
    }

    private Iterator<Task> toDo() {
        LongPredicate open = run -> !isKept(run) && (retry || !hasFailed(run));
        return own().filter(open).mapToObj(this::task).iterator();
    }

    private Task task(long run) {
        int arms = study.arms().size();
        return new Task((int) (run % arms), (int) (run / arms));
    }

    private boolean isKept(long run) {
        Task task = task(run);
        return store.holds(task.point(), task.replication()) && events.hold(task.point(), task.replication());
    }

    private boolean hasFailed(long run) {
        Task task = task(run);
        return store.hasFailed(task.point(), task.replication());
    }

    /** What every replication measured; only when none is missing. */
    private RunMeasures[][] runs() {
        RunMeasures[][] runs = new RunMeasures[study.arms().size()][study.replications()];
        boolean whole =
                LongStream.range(0, (long) runs.length * study.replications()).allMatch(this::isKept);
        for (int arm = 0; whole && arm < runs.length; arm++) {
            for (int replication = 0; replication < study.replications(); replication++) {
                runs[arm][replication] = store.read(arm, replication).orElseThrow();
            }
        }
        return runs;
    }

    private List<Failure> failures() {
        return own().filter(this::hasFailed).mapToObj(this::failure).toList();
    }

    private Failure failure(long run) {
        Task task = task(run);
        return new Failure(
                study.arms().get(task.point()).name(),
                task.replication(),
                study.seed(),
                store.failure(task.point(), task.replication()).orElseThrow());
    }
}
