package mainstay.analysis.sequential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.results.store.RunStore;
import mainstay.run.Failure;
import mainstay.run.Progress;
import mainstay.run.RunExecutor;
import mainstay.run.StoringListener;
import mainstay.run.StudyArms;
import mainstay.run.Task;
import mainstay.statistics.process.KimNelson;
import mainstay.study.Precision;
import mainstay.study.Selection;
import mainstay.study.Study;

/**
 * Finds the best arm of a study, with a stated probability: all arms run on the same luck, and one that has fallen far
 * enough behind another is dropped. Some replications are run at a time, but they are looked at one by one: what comes out
 * depends neither on threads nor on how many are run at a time.
 */
public final class Selecting {
    /** Replications of each arm that is left which are run before any of them is looked at. */
    static final int BATCH = 10;

    private final Study study;
    private final Selection wanted;
    private final int measure;
    private final double sign;
    private final RunExecutor engine;
    private final RunStore store;
    private final Map<Task, Failure> failures = new HashMap<>();
    private int done;

    /**
     * A search to be run once.
     *
     * @param study whose arms are run, two or more; its replications are those of the first stage, or at least {@link
     *     Precision#LEAST}
     * @param wanted which arm is wanted; of a measure of which more or less is better
     * @param measures what the values of a replication are, in their order
     * @param engine where runs are done
     * @param store keeps what is finished
     */
    public Selecting(
            Study study, Selection wanted, List<MeasureDefinition> measures, RunExecutor engine, RunStore store) {
        this.study = study;
        this.wanted = wanted;
        this.measure = measures.stream().map(MeasureDefinition::name).toList().indexOf(wanted.measure());
        this.sign = measures.get(measure).better() == Better.LOWER ? -1 : 1;
        this.engine = engine;
        this.store = store;
    }

    /** Replications of the first stage. */
    public int first() {
        return Math.min(wanted.most(), Math.max(Precision.LEAST, study.replications()));
    }

    /** Begins no further run: {@link #run} returns when those under way are finished. */
    public void stop() {
        engine.stop();
    }

    /**
     * Runs until one arm is left, or as many replications are done as are allowed.
     *
     * @param progress is told after each run; the total is what is known to be needed so far
     */
    public SelectionOutcome run(Progress progress) {
        failures.clear();
        done = 0;
        int arms = study.arms().size();
        List<Integer> left = IntStream.range(0, arms).boxed().toList();
        Map<Integer, Integer> dropped = new TreeMap<>();
        double[] sums = new double[arms];
        int ran = first();
        if (!work(left, 0, ran, progress)) {
            return unfinished();
        }
        double[][] firsts = new double[arms][ran];
        for (int replication = 0; replication < ran; replication++) {
            for (int arm : left) {
                firsts[arm][replication] = sign * value(arm, replication);
                sums[arm] += firsts[arm][replication];
            }
        }
        KimNelson procedure = new KimNelson(firsts, wanted.probability(), wanted.indifference());
        Map<Integer, Double> means = new HashMap<>();
        note(procedure, left, dropped, means, sums);
        while (!procedure.isDecided() && procedure.taken() < wanted.most()) {
            left = procedure.left();
            if (procedure.taken() == ran) {
                int until = Math.min(wanted.most(), ran + BATCH);
                if (!work(left, ran, until, progress)) {
                    return unfinished();
                }
                ran = until;
            }
            double[] values = new double[arms];
            for (int arm : left) {
                values[arm] = sign * value(arm, procedure.taken());
                sums[arm] += values[arm];
            }
            procedure.add(values);
            note(procedure, left, dropped, means, sums);
        }
        procedure.left().forEach(arm -> means.put(arm, sign * sums[arm] / procedure.taken()));
        return new SelectionOutcome(
                study,
                wanted,
                sign,
                procedure.left(),
                procedure.taken(),
                procedure.mostNeeded(),
                dropped,
                means,
                done,
                List.of(),
                false);
    }

    private void note(
            KimNelson procedure,
            List<Integer> before,
            Map<Integer, Integer> dropped,
            Map<Integer, Double> means,
            double[] sums) {
        for (int arm : before) {
            if (!procedure.left().contains(arm)) {
                dropped.put(arm, procedure.taken());
                means.put(arm, sign * sums[arm] / procedure.taken());
            }
        }
    }

    private SelectionOutcome unfinished() {
        return new SelectionOutcome(
                study,
                wanted,
                sign,
                List.of(),
                0,
                0,
                Map.of(),
                Map.of(),
                done,
                failures.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(Task::replication)
                                .thenComparingInt(Task::point)))
                        .map(Map.Entry::getValue)
                        .toList(),
                engine.isStopped());
    }

    private double value(int arm, int replication) {
        return store.read(arm, replication).orElseThrow().values()[measure];
    }

    /** Whether every run of some arms is there, with something to observe. */
    private boolean work(List<Integer> arms, int from, int to, Progress progress) {
        List<Task> tasks = IntStream.range(from, to)
                .boxed()
                .flatMap(replication -> arms.stream().map(arm -> new Task(arm, replication)))
                .toList();
        int there = (int) tasks.stream().filter(this::isKept).count();
        StoringListener keeping = new StoringListener(store, run -> run, progress, done + there, done + tasks.size());
        List<Task> toDo = tasks.stream().filter(task -> !isKept(task)).toList();
        engine.work(toDo.iterator(), new StudyArms(study), keeping);
        done = keeping.done();
        toDo.forEach(task -> store.failure(task.point(), task.replication())
                .ifPresent(cause -> failures.put(task, failure(task, cause))));
        if (engine.isStopped() || !failures.isEmpty()) {
            return false;
        }
        tasks.stream()
                .filter(task -> !Double.isFinite(value(task.point(), task.replication())))
                .forEach(task ->
                        failures.put(task, failure(task, "there was nothing to observe of " + wanted.measure())));
        return failures.isEmpty();
    }

    private boolean isKept(Task task) {
        return store.holds(task.point(), task.replication());
    }

    private Failure failure(Task task, String cause) {
        return new Failure(study.arms().get(task.point()).name(), task.replication(), study.seed(), cause);
    }

    /** What is asked of the runs, a line each. */
    public List<String> description() {
        return Stream.of(
                        "measure " + wanted.measure(),
                        "probability " + wanted.probability(),
                        "indifference " + wanted.indifference(),
                        "replications of the first stage " + first(),
                        "replications at most " + wanted.most())
                .toList();
    }

    /** What the runs depend on, a line each: not what is asked of them. */
    public static List<String> runsDependOn(Study study, String version, List<String> hashes) {
        List<String> lines = new ArrayList<>();
        lines.add("version " + version);
        lines.add("seed " + study.seed());
        for (int arm = 0; arm < hashes.size(); arm++) {
            lines.add("arm " + hashes.get(arm) + " " + study.arms().get(arm).name());
        }
        return lines;
    }
}
