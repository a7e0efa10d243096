package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import mainstay.direction.SmallAuthority;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.PlanSettings;
import mainstay.scenario.parameter.ReturnSettings;
import mainstay.scenario.parameter.work.ThinningSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

/** Children are conserved, stage by stage and day by day, and Little's law L = λW holds in every stage. */
class ConservationTest {
    private static StageBooks ledger(Scenario scenario, int replication) {
        StageBooks ledger = new StageBooks(Runs.calendar(scenario).days());
        Runs.run(scenario, replication, ledger);
        ledger.close();
        return ledger;
    }

    @Test
    void everyChildWhoCameIsThereOrHasGoneOnEveryDayAndIsCountedAtItsStage() {
        Scenario teams = SmallAuthority.scenario(0.3, 0, 18);
        List<Service> pods = teams.services().stream()
                .map(service -> new Service(service.name(), service.holds(), service.share(), Structure.PODS))
                .toList();
        for (Scenario scenario : List.of(teams, teams.with(pods), teams.with(List.of(Bare.EVERYTHING)))) {
            StageBooks ledger = ledger(scenario, 0);
            assertThat(ledger.censuses()).isEqualTo(18);
            assertThat(ledger.childrenSeen()).isGreaterThan(1000);
            int open = ledger.stays().stream()
                    .filter(stay -> stay.left() < 0)
                    .mapToInt(StageBooks.Stay::children)
                    .sum();
            assertThat(ledger.openAtTheEnd()).isEqualTo(open);
        }
    }

    /**
     * L counts the children of a stage every evening of a year; λW adds up how long those who entered in that year stay,
     * to the end. In a steady state both have the same mean: what is carried into the year equals what is carried out.
     * Stays and returns are made quick here, so that two years are long enough to settle and one for stays to end.
     */
    @Test
    void childrenAtAStageAreArrivalsTimesTimeThereInEveryStage() {
        int replications = 24;
        Scenario base = SmallAuthority.scenario(0.12, 0, 48);
        Scenario scenario = base.with(base.settings()
                .with(DemandSettings.SEASON, 0)
                .with(ThinningSettings.THINNING, 0)
                .with(WorkingTimeSettings.OVERTIME, 0)
                .with(DemandSettings.EMERGENCY_SHARE, 0.1)
                .with(DemandSettings.NEED_VARIATION, 0.3)
                .with(ReturnSettings.DELAY, 0.5)
                .with(PlanSettings.IN_NEED_HOURS, 3)
                .with(PlanSettings.PROTECTION_HOURS, 4)
                .with(DemandSettings.UNACCOMPANIED, 0)
                .with(LookedAfterSettings.UNTIL_EIGHTEEN, 0)
                .with(LookedAfterSettings.ADOPTION_AFTER, 3)
                .with(LookedAfterSettings.ORDER_AFTER, 3)
                .with(LookedAfterSettings.HOME_SOON, 1)
                .with(LookedAfterSettings.HOME_AFTER, 3)
                .with(LookedAfterSettings.RE_ENTRY_DELAY, 0.25));
        int days = Runs.calendar(scenario).days();
        int from = days / 2;
        int until = from + 253;
        double[][] present = new double[Stage.values().length][replications];
        double[][] stayed = new double[Stage.values().length][replications];
        for (int replication = 0; replication < replications; replication++) {
            StageBooks ledger = ledger(scenario, replication);
            for (Stage stage : stages().toList()) {
                present[stage.ordinal()][replication] = Arrays.stream(ledger.evenings(stage), from, until)
                        .average()
                        .orElseThrow();
            }
            for (StageBooks.Stay stay : ledger.stays()) {
                if (stay.entered() >= from && stay.entered() < until) {
                    int left = stay.left() < 0 ? days : stay.left();
                    stayed[stay.stage().ordinal()][replication] +=
                            stay.children() * (left - stay.entered()) / (double) (until - from);
                }
            }
        }
        for (Stage stage : stages().toList()) {
            double[] l = present[stage.ordinal()];
            double[] lambdaW = stayed[stage.ordinal()];
            double[] differences = Runs.sample(replications, i -> l[i] - lambdaW[i]);
            assertThat(StatUtils.mean(l)).as("children at %s", stage).isGreaterThan(2);
            // With 24 replications |z| < 4 fails a right model with one seed in 1,800.
            double error = Math.sqrt(StatUtils.variance(differences) / replications);
            new Agreement("children at " + stage.word(), StatUtils.mean(lambdaW), StatUtils.mean(l), error)
                    .isWithinChance();
        }
    }

    private static Stream<Stage> stages() {
        return Arrays.stream(Stage.values()).filter(stage -> stage != Stage.CLOSED);
    }
}
