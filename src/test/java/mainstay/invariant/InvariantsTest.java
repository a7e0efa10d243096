package mainstay.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.ThresholdAnswer;
import mainstay.event.CaseworkEvent.ThresholdAnswered;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.event.WorkforceEvent.WorkerMoved;
import mainstay.model.Authority;
import mainstay.random.Chance;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.LegalSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds in every authority, whatever its settings, services and timeline. */
class InvariantsTest {
    @Provide
    Arbitrary<Scenario> authorities() {
        return RandomAuthorities.any();
    }

    @Tag("slow")
    @Property(tries = 60, seed = "20250401", shrinking = ShrinkingMode.BOUNDED)
    void nothingIsLostAndNobodyIsInTwoPlaces(@ForAll("authorities") Scenario scenario) {
        assertThat(Watched.violationsOf(scenario, 1)).isEmpty();
    }

    /** Everybody would move five times a year, teams are formed anew, and posts are made and cut while they are promised. */
    @Tag("slow")
    @Test
    void nobodyIsLostOnTheWayFromPostToPost() {
        LocalDate start = LocalDate.of(2025, 4, 1);
        Settings settings = RandomAuthorities.small(14)
                .with(Map.of(
                        WorkforceSettings.MOVES_FILL_VACANCIES, 1.0,
                        WorkforceSettings.INTERNAL_MOVES, 5.0,
                        WorkforceSettings.NOTICE, 3.0,
                        WorkforceSettings.TURNOVER, 0.5,
                        WorkforceSettings.PROMOTIONS, 0.2,
                        WorkforceSettings.PROGRESSION, 1.0,
                        WorkforceSettings.UNDER_FIVE_YEARS, -0.01,
                        ReorganisationSettings.DEATHS, 0.1,
                        WorkingTimeSettings.LONG_ABSENCE, 2.0));
        Scenario scenario = new Scenario(
                "moving",
                new Period(start, 0, 9),
                settings,
                RandomAuthorities.functional(),
                List.of(
                        new DatedChange(start.plusMonths(2), Map.of(WorkforceSettings.POSTS, 11.0), List.of()),
                        new DatedChange(start.plusMonths(3), Map.of(WorkforceSettings.HIRING, 1.0), List.of()),
                        new DatedChange(start.plusMonths(4), Map.of(WorkforceSettings.HIRING, 0.0), List.of()),
                        new DatedChange(start.plusMonths(5), Map.of(WorkforceSettings.POSTS, 18.0), List.of()),
                        new DatedChange(start.plusMonths(6), Map.of(), RandomAuthorities.mixed()),
                        new DatedChange(start.plusMonths(8), Map.of(WorkforceSettings.POSTS, 9.0), List.of())));
        assertThat(Watched.violationsOf(scenario, 1)).isEmpty();
        assertThat(told(scenario)).filteredOn(WorkerMoved.class::isInstance).hasSizeGreaterThan(10);
    }

    /** Where thresholds are reached often, and enquiries begin wherever they can. */
    @Tag("slow")
    @Example
    void nothingIsLostInTheLegalGate() {
        Settings settings = RandomAuthorities.small(12)
                .with(LegalSettings.GATE, 1)
                .with(PathwaySettings.CARE_FROM_PROTECTION, 2)
                .with(PathwaySettings.CARE_FROM_NEED, 1)
                .with(PathwaySettings.ENQUIRIES_IN_PROTECTION, 2)
                .with(PathwaySettings.ENQUIRIES_IN_CARE, 1);
        Scenario scenario = new Scenario(
                "gate",
                new Period(LocalDate.of(2025, 4, 1), 0, 15),
                settings,
                RandomAuthorities.functional(),
                List.of());
        assertThat(Watched.violationsOf(scenario, 1)).isEmpty();
        assertThat(told(scenario))
                .filteredOn(ThresholdAnswered.class::isInstance)
                .extracting(answered -> ((ThresholdAnswered) answered).answer())
                .contains(ThresholdAnswer.values());
    }

    /** Where many come into care, go home soon and come back, and orders and adoptions take no time. */
    @Tag("slow")
    @Example
    void nothingIsLostOnTheWayHomeFromCareAndBack() {
        Settings settings = RandomAuthorities.small(12)
                .with(Map.of(
                        PathwaySettings.CARE_FROM_PROTECTION, 2.0,
                        PathwaySettings.CARE_FROM_NEED, 1.0,
                        LookedAfterSettings.HOME_SOON_SHARE, 1.0,
                        LookedAfterSettings.ORDER_AFTER, 1.0,
                        LookedAfterSettings.ADOPTION_AFTER, 1.0,
                        LookedAfterSettings.RE_ENTRY, 0.9,
                        LookedAfterSettings.RE_ENTRY_DELAY, 0.2));
        Scenario scenario = new Scenario(
                "home",
                new Period(LocalDate.of(2025, 4, 1), 0, 12),
                settings,
                RandomAuthorities.functional(),
                List.of());
        assertThat(Watched.violationsOf(scenario, 1)).isEmpty();
        List<CareEvent> told = told(scenario);
        assertThat(told)
                .filteredOn(event -> event instanceof CaseClosed closed && closed.from() == Stage.LOOKED_AFTER)
                .extracting(closed -> ((CaseClosed) closed).reason())
                .contains(
                        ClosureReason.RETURNED_HOME,
                        ClosureReason.ORDER_TO_RELATIVE,
                        ClosureReason.ADOPTED,
                        ClosureReason.ALL_CHILDREN_ADULT);
        Set<Integer> cameHome = new HashSet<>();
        Set<Integer> cameBack = new HashSet<>();
        for (CareEvent event : told) {
            if (event instanceof StageEntered entered && entered.from() == Stage.LOOKED_AFTER) {
                cameHome.add(event.family());
            } else if (event instanceof StageEntered entered
                    && entered.stage() == Stage.LOOKED_AFTER
                    && cameHome.contains(event.family())) {
                cameBack.add(event.family());
            }
        }
        assertThat(cameHome).hasSizeGreaterThan(10);
        assertThat(cameBack).hasSizeGreaterThan(5);
    }

    @Test
    void aRunWatchedPhaseByPhaseTellsWhatARunTells() {
        Scenario scenario = new Scenario(
                "small",
                new Period(LocalDate.of(2025, 4, 1), 0, 4),
                RandomAuthorities.small(12),
                RandomAuthorities.mixed(),
                List.of());
        assertThat(Watched.run(scenario, 1).events()).isEqualTo(told(scenario)).hasSizeGreaterThan(1000);
    }

    private static List<CareEvent> told(Scenario scenario) {
        List<CareEvent> told = new ArrayList<>();
        WorkingCalendar calendar = new WorkingCalendar(
                scenario.period().simulatedFrom(), scenario.period().end());
        new Authority(scenario, calendar, new Chance(1, 0), told::add).run();
        return told;
    }
}
