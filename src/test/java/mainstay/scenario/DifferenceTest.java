package mainstay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final Service ALL = new Service("All", EnumSet.of(Stage.ASSESSMENT), 1, Structure.INDIVIDUAL);
    private static final Scenario BASE = new Scenario(
            "Base", new Period(LocalDate.of(2025, 4, 1), 24, 36), Settings.defaults(), List.of(ALL), List.of());

    @Test
    void aScenarioDoesNotDifferFromItself() {
        assertThat(Difference.between(BASE, BASE.named("Other name"))).isEmpty();
    }

    @Test
    void everyDifferenceIsSpelledAsInAFile() {
        Scenario other = new Scenario(
                "Other",
                new Period(LocalDate.of(2025, 4, 1), 24, 12),
                Settings.defaults().with(WorkforceSettings.TURNOVER, 0.18),
                List.of(new Service("All", EnumSet.of(Stage.ASSESSMENT), 1, Structure.PODS)),
                List.of(new DatedChange(LocalDate.of(2026, 1, 5), Map.of(WorkforceSettings.HIRING, 1.0), List.of())));
        assertThat(Difference.between(BASE, other))
                .containsExactly(
                        new Difference(
                                "period",
                                "from 2025-04-01, warm-up 24 months, measure 36 months",
                                "from 2025-04-01, warm-up 24 months, measure 12 months",
                                Optional.empty()),
                        new Difference(
                                "workforce.turnover",
                                "11.8 % per year",
                                "18 % per year",
                                Optional.of(WorkforceSettings.TURNOVER)),
                        new Difference("structure", "individual", "pods", Optional.empty()),
                        new Difference("timeline", "none", "2026-01-05: workforce.hiring frozen", Optional.empty()));
    }

    private static final Implementation ARRIVING = new Implementation(
            "Units",
            "Slow",
            List.of(new Service("All", EnumSet.of(Stage.ASSESSMENT), 1, Structure.PODS)),
            Map.of(WorkforceSettings.TURNOVER, 0.1),
            Map.of(WorkforceSettings.HIRING, 1.0));

    @Test
    void aModelThatArrivesIsNamedWithWhatItBringsAndWhen() {
        assertThat(Difference.between(BASE, BASE.with(ARRIVING)))
                .containsExactly(
                        new Difference("practice", "none", "Units", Optional.empty()),
                        new Difference("strategy", "none", "Slow", Optional.empty()),
                        new Difference("set with the programme", "none", "workforce.hiring frozen", Optional.empty()),
                        new Difference("structure with the model", "individual", "pods", Optional.empty()),
                        new Difference(
                                "set with the model", "none", "workforce.turnover 10 % per year", Optional.empty()));
        assertThat(Difference.between(BASE.with(ARRIVING), BASE.with(ARRIVING))).isEmpty();
    }

    @Test
    void anEstablishedModelIsNamedAsSuch() {
        assertThat(Difference.between(BASE.with(ARRIVING), BASE.practising("Units")))
                .startsWith(
                        new Difference("practice", "Units", "Units, established", Optional.empty()),
                        new Difference("strategy", "Slow", "none", Optional.empty()));
    }

    @Test
    void otherServicesAreSpelledInFull() {
        Scenario other = BASE.with(List.of(
                new Service("A", EnumSet.of(Stage.ASSESSMENT), 0.4, Structure.PODS),
                new Service("B", EnumSet.of(Stage.CHILD_IN_NEED, Stage.LOOKED_AFTER), 0.6, Structure.INDIVIDUAL)));
        assertThat(Difference.between(BASE, other))
                .containsExactly(new Difference(
                        "services",
                        "All (assessment) 100 % individual",
                        "A (assessment) 40 % pods; B (child-in-need, looked-after) 60 % individual",
                        Optional.empty()));
    }
}
