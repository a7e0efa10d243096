package mainstay.direction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mainstay.event.ChangeReason;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.run.AuthorityRun;
import mainstay.scenario.Scenario;
import org.apache.commons.math3.stat.StatUtils;

/** The replications of one arm; arms with the same number of replications are pairs, one by one. */
final class Arm {
    static final long SEED = 20_250_401;
    private static final AuthorityRun MODEL = new AuthorityRun();

    private final List<RunMeasures> runs = new ArrayList<>();

    /** Runs a scenario so many times. */
    Arm(Scenario scenario, int replications) {
        for (int replication = 0; replication < replications; replication++) {
            runs.add(MODEL.run(scenario, SEED, replication, event -> {}));
        }
    }

    /** A measure in every replication. */
    double[] measure(String name) {
        MeasureDefinition definition = Measures.find(name).orElseThrow();
        int index = Measures.all().indexOf(definition);
        return runs.stream().mapToDouble(run -> run.values()[index]).toArray();
    }

    /** Changes of worker per child-year for a reason in every replication. */
    double[] changes(ChangeReason reason) {
        return runs.stream()
                .mapToDouble(run -> run.changes().get("all")[reason.ordinal()])
                .toArray();
    }

    /**
     * The mean of paired differences with its t value.
     *
     * <p>With eight replications a t beyond 3.5 on a given side comes up by chance, where there is no difference, with one
     * seed in 200 (7 degrees of freedom); a t beyond 2.36 with one in 40.
     *
     * @param what what is compared
     * @param before mean of the first arm
     * @param after mean of the second
     * @param t mean difference over its standard error
     */
    record Difference(String what, double before, double after, double t) {
        private static final double CLEAR = 3.5;
        private static final double EASILY_BY_CHANCE = 2.36;

        /** Second less first. */
        static Difference of(String what, double[] first, double[] second) {
            double[] differences = new double[first.length];
            for (int i = 0; i < first.length; i++) {
                differences[i] = second[i] - first[i];
            }
            double error = Math.sqrt(StatUtils.variance(differences) / differences.length);
            return new Difference(
                    what, StatUtils.mean(first), StatUtils.mean(second), StatUtils.mean(differences) / error);
        }

        /** Fails unless the second arm is clearly above the first. */
        void isClearlyUp() {
            assertThat(t).as("%s", this).isGreaterThan(CLEAR);
        }

        /** Fails unless the second arm is clearly below the first. */
        void isClearlyDown() {
            assertThat(t).as("%s", this).isLessThan(-CLEAR);
        }

        /** Fails if the second arm is above the first by more than chance explains easily. */
        void isNotClearlyUp() {
            assertThat(t).as("%s", this).isLessThan(EASILY_BY_CHANCE);
        }

        /** Fails if the second arm is below the first by more than chance explains easily. */
        void isNotClearlyDown() {
            assertThat(t).as("%s", this).isGreaterThan(-EASILY_BY_CHANCE);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s: %.4f, then %.4f, t = %.1f", what, before, after, t);
        }
    }
}
