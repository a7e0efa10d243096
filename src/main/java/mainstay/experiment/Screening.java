package mainstay.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import mainstay.measure.MeasureDefinition;
import mainstay.measure.RunMeasures;
import mainstay.results.ScreeningStore;
import mainstay.scenario.Scenario;
import mainstay.statistics.MorrisDesign;

/**
 * Runs the arms of a study at every point of a screening: first along walks through the ranges of all settings, then, for
 * those that matter most, over the range of each alone. Several runs at a time; collected by their place, so that what
 * comes out does not depend on the number of threads. Each finished run is kept at once, and one that is kept already is
 * not done again.
 */
public final class Screening {
    private static final double PATIENCE_SECONDS = 3;
    private static final int MOST_TRIALS = 4;

    private final ScreeningPlan plan;
    private final Engine engine;
    private final List<MeasureDefinition> measures;
    private final int[] looked;
    private final ScreeningStore store;
    private final MorrisDesign design;

    private final Map<Task, Failure> failures = new HashMap<>();
    private final Map<Integer, Run> points = new HashMap<>();
    private int done;

    /** One run: an arm in a replication at a point. In the order in which they are taken. */
    private record Run(ScreeningPoint point, int replication, int arm) {}

    /**
     * A screening to be run once.
     *
     * @param plan what to run
     * @param engine where it is run
     * @param measures what the values of its replications are, in their order; the plan's are among them
     * @param store keeps what is finished
     */
    public Screening(ScreeningPlan plan, Engine engine, List<MeasureDefinition> measures, ScreeningStore store) {
        this.plan = plan;
        this.engine = engine;
        List<String> names = measures.stream().map(MeasureDefinition::name).toList();
        this.looked = plan.measures().stream().mapToInt(names::indexOf).toArray();
        this.measures = Arrays.stream(looked).mapToObj(measures::get).toList();
        this.store = store;
        this.design = plan.design();
    }

    /** Begins no further run: {@link #run} returns when those under way are finished. */
    public void stop() {
        engine.stop();
    }

    /**
     * Does the first few runs, one after the other, to see how long one takes; they are kept like all others.
     *
     * @return seconds for the quickest of them; NaN when they are kept already
     */
    public double secondsForOne() {
        long start = System.nanoTime();
        double quickest = Double.NaN;
        List<Run> trials = runs(plan.walks(design));
        for (Run run : trials.subList(0, Math.min(MOST_TRIALS, trials.size()))) {
            long begun = System.nanoTime();
            if (!isKept(run) && (begun - start) / 1e9 < PATIENCE_SECONDS) {
                work(List.of(run), (soFar, total) -> {});
                double seconds = (System.nanoTime() - begun) / 1e9;
                quickest = quickest < seconds ? quickest : seconds;
            }
        }
        return quickest;
    }

    /**
     * Runs what is not kept yet; what failed when it was tried before is tried again.
     *
     * @param progress is told at the start and after each run
     * @throws java.io.UncheckedIOException if a finished run cannot be kept
     */
    public ScreeningOutcome run(Progress progress) {
        failures.clear();
        List<ScreeningPoint> all = new ArrayList<>(plan.walks(design));
        done = kept(runs(all));
        progress.finished(done, plan.runs());
        work(runs(all), progress);
        Ranking ranking = new Ranking(plan, differences(all), design);
        if (!engine.isStopped()) {
            List<ScreeningPoint> ranges = plan.alone(ranking.settings());
            done += kept(runs(ranges));
            work(runs(ranges), progress);
            all.addAll(ranges);
        }
        synchronized (this) {
            return outcome(all, ranking);
        }
    }

    private ScreeningOutcome outcome(List<ScreeningPoint> all, Ranking ranking) {
        List<Failure> failed = new ArrayList<>();
        Map<Integer, Map<Integer, String>> problems = new HashMap<>();
        for (Run run : runs(all.stream()
                .sorted(Comparator.comparingInt(ScreeningPoint::number))
                .toList())) {
            Failure failure = failures.get(task(run));
            if (failure != null) {
                failed.add(failure);
                problems.computeIfAbsent(run.point().number(), point -> new HashMap<>())
                        .putIfAbsent(run.arm(), failure.cause());
            }
        }
        return new ScreeningOutcome(
                plan, measures, ranking, all, differences(all), failed, problems, done, engine.isStopped());
    }

    private int kept(List<Run> runs) {
        return (int) runs.stream().filter(this::isKept).count();
    }

    private void work(List<Run> runs, Progress progress) {
        runs.forEach(run -> points.put(task(run).point(), run));
        Iterator<Task> toDo =
                runs.stream().filter(run -> !isKept(run)).map(this::task).iterator();
        engine.work(toDo, new Arms(), new Keeping(progress));
    }

    private List<Run> runs(List<ScreeningPoint> at) {
        List<Integer> arms = plan.running();
        List<Run> runs = new ArrayList<>();
        for (ScreeningPoint point : at) {
            for (int i = 0; i < point.replications(); i++) {
                for (int arm : arms) {
                    runs.add(new Run(point, point.firstReplication() + i, arm));
                }
            }
        }
        return runs;
    }

    private Task task(Run run) {
        return new Task(plan.point(run.point(), run.arm()), run.replication());
    }

    private boolean isKept(Run run) {
        Task task = task(run);
        return store.find(task.point(), task.replication()).isPresent();
    }

    private ScreeningDifferences differences(List<ScreeningPoint> at) {
        return new ScreeningDifferences(plan, at, store);
    }

    /** The arms at the points that are being run. */
    private final class Arms implements TaskSource {
        @Override
        public Scenario scenario(int point) {
            Run run = points.get(point);
            return plan.arm(run.arm(), run.point());
        }

        @Override
        public long seed() {
            return plan.study().seed();
        }
    }

    /** Keeps what comes, of each run the measures that are looked at. */
    private final class Keeping implements Finished {
        private final Progress progress;

        Keeping(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void finished(Task task, RunMeasures run) {
            double[] all = run.values();
            store.keep(
                    task.point(),
                    task.replication(),
                    Arrays.stream(looked).mapToDouble(measure -> all[measure]).toArray());
            synchronized (Screening.this) {
                done++;
                progress.finished(done, plan.runs());
            }
        }

        @Override
        public void failed(Task task, Throwable cause) {
            String words = Failure.words(cause);
            store.fail(task.point(), task.replication(), words);
            Run run = points.get(task.point());
            String arm = plan.arm(run.arm(), run.point()).name();
            synchronized (Screening.this) {
                failures.put(
                        task, new Failure(arm, task.replication(), plan.study().seed(), words));
            }
        }
    }
}
