package mainstay.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import mainstay.results.study.ArmRow;
import mainstay.scenario.Implementation;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.MonitoringSettings;
import mainstay.scenario.parameter.OversightSettings;
import org.junit.jupiter.api.Test;

class ArmTableTest {
    private static final Scenario AS_NOW = new Scenario(
            "As now",
            new Period(LocalDate.of(2025, 4, 1), 24, 36),
            Settings.defaults(),
            List.of(new Service("All", EnumSet.of(Stage.ASSESSMENT), 1, Structure.INDIVIDUAL)),
            List.of());

    private static List<ArmRow> words(Scenario... arms) {
        return ArmTable.rows(List.of(arms)).stream()
                .filter(row -> List.of("practice", "strategy").contains(row.parameter()))
                .toList();
    }

    @Test
    void armsWithoutAPracticeModelHaveNoRowsForOne() {
        assertThat(words(AS_NOW, AS_NOW.named("Same"))).isEmpty();
    }

    @Test
    void whereAnArmHasAModelEveryArmSaysWhichAndHowItArrives() {
        Scenario arriving = AS_NOW.named("Pods")
                .with(new Implementation(
                        "Units",
                        "Slow",
                        List.of(new Service("All", EnumSet.of(Stage.ASSESSMENT), 1, Structure.PODS)),
                        Map.of(OversightSettings.SUPERVISION_INTERVAL, 2.0),
                        Map.of(MonitoringSettings.INTERVAL, 4.0)));
        assertThat(words(AS_NOW, arriving, AS_NOW.named("Old").practising("Units")))
                .containsExactly(
                        new ArmRow("As now", "practice", "", "", false, "", ""),
                        new ArmRow("As now", "strategy", "", "", false, "", ""),
                        new ArmRow(
                                "Pods",
                                "practice",
                                "Units: All: assessment (100 % of posts, pods); oversight.supervision-interval = 2 weeks",
                                "",
                                true,
                                "",
                                ""),
                        new ArmRow("Pods", "strategy", "Slow: monitoring.interval = 4 weeks", "", true, "", ""),
                        new ArmRow("Old", "practice", "Units, established", "", true, "", ""),
                        new ArmRow("Old", "strategy", "", "", false, "", ""));
    }
}
