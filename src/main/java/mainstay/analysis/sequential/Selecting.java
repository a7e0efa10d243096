package mainstay.analysis.sequential;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.run.RunPlan;
import mainstay.run.RunState;
import mainstay.run.Runner;
import mainstay.run.SomeRuns;
import mainstay.run.StudyPlan;
import mainstay.run.Task;
import mainstay.statistics.process.KimNelson;
import mainstay.study.Precision;
import mainstay.study.Selection;
import mainstay.study.Study;

/**
 * Finds the best arm of a study, with a stated probability: all arms run on the same random numbers, and one that has fallen far
 * enough behind another is dropped. Some replications are run at a time, but they are looked at one by one: what comes out
 * depends neither on threads nor on how many are run at a time.
 */
public final class Selecting {
    /** Replications of each arm that is left which are run before any of them is looked at. */
    static final int BATCH = 10;

    private static final int LEAST_ARMS = 2;

    private final Study study;
    private final Selection wanted;
    private final int measure;
    private final double sign;
    private final RunPlan arms;

    /**
     * A search to be run once.
     *
     * @param study whose arms are run, two or more; its replications are those of the first stage, or at least {@link
     *     Precision#LEAST}
     * @param wanted which arm is wanted; of a measure of which more or less is better
     * @param measures what the values of a replication are, in their order
     */
    public Selecting(Study study, Selection wanted, List<MeasureDefinition> measures) {
        this.study = study;
        this.wanted = wanted;
        this.measure = measures.stream().map(MeasureDefinition::name).toList().indexOf(wanted.measure());
        this.sign = measures.get(measure).better() == Better.LOWER ? -1 : 1;
        this.arms = new StudyPlan(study);
    }

    /** Replications of the first stage. */
    public int first() {
        return Math.min(wanted.most(), Math.max(Precision.LEAST, study.replications()));
    }

    /**
     * Runs until one arm is left, or as many replications are done as are allowed.
     *
     * @param runner tells its listener, as the total, what is known to be needed so far
     */
    public SelectionOutcome run(Runner runner) {
        return new Search(runner.retryingFailed(true)).run();
    }

    /** A search under way. */
    private final class Search {
        private final Runner runner;
        private RunState state = new RunState(0, 0, List.of(), false);

        Search(Runner runner) {
            this.runner = runner;
        }

        SelectionOutcome run() {
            int all = study.arms().size();
            List<Integer> left = IntStream.range(0, all).boxed().toList();
            int ran = first();
            if (!work(left, 0, ran)) {
                return unfinished();
            }
            Map<Integer, Integer> unseen = new TreeMap<>();
            for (int arm : left) {
                if (!isSeen(arm, ran)) {
                    unseen.put(arm, ran);
                }
            }
            left = left.stream().filter(arm -> !unseen.containsKey(arm)).toList();
            if (left.size() < LEAST_ARMS) {
                Map<Integer, Double> means = new HashMap<>();
                int taken = ran;
                left.forEach(arm -> means.put(arm, sum(arm, taken) / taken));
                return new SelectionOutcome(study, wanted, sign, left, ran, 0, Map.of(), unseen, means, state);
            }
            return search(left, ran, unseen);
        }

        /** Among arms that were seen in every replication of the first stage; one that is not seen later is taken out. */
        private SelectionOutcome search(List<Integer> seen, int firstStage, Map<Integer, Integer> unseen) {
            int ran = firstStage;
            double[][] firsts = new double[seen.size()][ran];
            double[] sums = new double[seen.size()];
            for (int place = 0; place < firsts.length; place++) {
                for (int replication = 0; replication < ran; replication++) {
                    firsts[place][replication] = sign * value(seen.get(place), replication);
                    sums[place] += firsts[place][replication];
                }
            }
            KimNelson procedure = new KimNelson(firsts, wanted.probability(), wanted.indifference());
            Map<Integer, Integer> dropped = new TreeMap<>();
            Map<Integer, Double> means = new HashMap<>();
            List<Integer> left = IntStream.range(0, seen.size()).boxed().toList();
            note(procedure, seen, left, dropped, means, sums);
            while (procedure.left().size() > 1 && procedure.taken() < wanted.most()) {
                left = procedure.left();
                if (procedure.taken() == ran) {
                    int until = Math.min(wanted.most(), ran + BATCH);
                    if (!work(left.stream().map(seen::get).toList(), ran, until)) {
                        return unfinished();
                    }
                    ran = until;
                }
                double[] values = new double[seen.size()];
                for (int place : left) {
                    values[place] = sign * value(seen.get(place), procedure.taken());
                    if (Double.isFinite(values[place])) {
                        sums[place] += values[place];
                    } else {
                        procedure.withdraw(place);
                        unseen.put(seen.get(place), procedure.taken() + 1);
                    }
                }
                left = procedure.left();
                procedure.add(values);
                note(procedure, seen, left, dropped, means, sums);
            }
            procedure.left().forEach(place -> means.put(seen.get(place), sign * sums[place] / procedure.taken()));
            return new SelectionOutcome(
                    study,
                    wanted,
                    sign,
                    procedure.left().stream().map(seen::get).toList(),
                    procedure.taken(),
                    procedure.mostNeeded(),
                    dropped,
                    unseen,
                    means,
                    state);
        }

        private SelectionOutcome unfinished() {
            return new SelectionOutcome(study, wanted, sign, List.of(), 0, 0, Map.of(), Map.of(), Map.of(), state);
        }

        /** Whether there was something to observe in each of the first replications of an arm. */
        private boolean isSeen(int arm, int replications) {
            return Double.isFinite(sum(arm, replications));
        }

        private double sum(int arm, int replications) {
            return IntStream.range(0, replications)
                    .mapToDouble(replication -> value(arm, replication))
                    .sum();
        }

        private double value(int arm, int replication) {
            return runner.store().read(arm, replication).orElseThrow().values()[measure];
        }

        /** Whether every run of some arms is there. */
        private boolean work(List<Integer> some, int from, int to) {
            List<Task> tasks = IntStream.range(from, to)
                    .boxed()
                    .flatMap(replication -> some.stream().map(arm -> new Task(arm, replication)))
                    .toList();
            state = runner.run(new SomeRuns(arms, tasks), state.done(), state.done() + tasks.size());
            return state.complete();
        }
    }

    /** Writes down who was dropped just now: places among the arms that were seen. */
    private void note(
            KimNelson procedure,
            List<Integer> seen,
            List<Integer> before,
            Map<Integer, Integer> dropped,
            Map<Integer, Double> means,
            double[] sums) {
        for (int place : before) {
            if (!procedure.left().contains(place)) {
                dropped.put(seen.get(place), procedure.taken());
                means.put(seen.get(place), sign * sums[place] / procedure.taken());
            }
        }
    }
}
