package mainstay.hypothesis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mainstay.event.ChangeReason;
import mainstay.measure.Measures;
import mainstay.measure.count.RunMeasures;
import mainstay.place.BuiltInPlaces;
import mainstay.run.AuthorityRun;
import mainstay.scenario.Scenario;
import mainstay.study.Study;
import mainstay.study.file.StudyFile;

/** A study of {@code scenarios/hypotheses}, run: its replications are pairs, one by one, in every arm. */
final class HypothesisTrial {
    private static final AuthorityRun MODEL = new AuthorityRun();

    private final Study study;
    private final Map<String, RunMeasures[]> runs = new LinkedHashMap<>();

    private HypothesisTrial(Study study) {
        this.study = study;
    }

    /** Runs every arm of a study file, several replications at a time. */
    static HypothesisTrial of(Path file) {
        List<String> names =
                Measures.all().stream().map(measure -> measure.name()).toList();
        HypothesisTrial trial = new HypothesisTrial(StudyFile.read(file, names, new BuiltInPlaces()));
        trial.run();
        return trial;
    }

    private void run() {
        List<Scenario> arms = study.arms();
        int replications = study.replications();
        RunMeasures[] all = IntStream.range(0, arms.size() * replications)
                .parallel()
                .mapToObj(task ->
                        MODEL.run(arms.get(task / replications), study.seed(), task % replications, event -> {}))
                .toArray(RunMeasures[]::new);
        for (int arm = 0; arm < arms.size(); arm++) {
            runs.put(arms.get(arm).name(), Arrays.copyOfRange(all, arm * replications, (arm + 1) * replications));
        }
    }

    Study study() {
        return study;
    }

    /** A measure of an arm in every replication. */
    double[] of(String arm, String measure) {
        int index = index(measure);
        return Arrays.stream(arm(arm)).mapToDouble(run -> run.values()[index]).toArray();
    }

    /** One arm less another on a measure, in every replication. */
    double[] difference(String arm, String other, String measure) {
        return minus(of(arm, measure), of(other, measure));
    }

    /** Mean of a measure over some measured months of an arm (0 is the first), in every replication. */
    double[] months(String arm, String measure, int from, int to) {
        int index = index(measure);
        int warmUp = study.baseline().period().warmUpMonths();
        return Arrays.stream(arm(arm))
                .mapToDouble(run -> Arrays.stream(run.monthly()[index], warmUp + from, warmUp + to)
                        .filter(Double::isFinite)
                        .average()
                        .orElse(Double.NaN))
                .toArray();
    }

    /** Standard deviation of a measure from month to month, in every replication. */
    double[] unsteadiness(String arm, String measure) {
        int index = index(measure);
        int warmUp = study.baseline().period().warmUpMonths();
        return Arrays.stream(arm(arm))
                .mapToDouble(run -> deviation(Arrays.stream(run.monthly()[index])
                        .skip(warmUp)
                        .filter(Double::isFinite)
                        .toArray()))
                .toArray();
    }

    /** Changes of worker per child-year for a reason, in every replication. */
    double[] changes(String arm, ChangeReason reason) {
        return Arrays.stream(arm(arm))
                .mapToDouble(run -> run.changes().get("all")[reason.ordinal()])
                .toArray();
    }

    /** Share in percent of a distribution from a band on, in every replication. */
    double[] fromBand(String arm, String distribution, int band) {
        return Arrays.stream(arm(arm))
                .mapToDouble(run -> Arrays.stream(
                                run.distributions().get(distribution),
                                band,
                                run.distributions().get(distribution).length)
                        .sum())
                .toArray();
    }

    static double[] minus(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] - other[i])
                .toArray();
    }

    static double[] times(double factor, double[] values) {
        return Arrays.stream(values).map(value -> factor * value).toArray();
    }

    static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    private RunMeasures[] arm(String name) {
        RunMeasures[] found = runs.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no arm " + name + " among " + new ArrayList<>(runs.keySet()));
        }
        return found;
    }

    private static int index(String measure) {
        return Measures.all().indexOf(Measures.find(measure).orElseThrow(() -> new IllegalArgumentException(measure)));
    }
}
