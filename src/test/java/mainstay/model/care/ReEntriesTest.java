package mainstay.model.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.stage.Plan;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.ReturnSettings;
import org.junit.jupiter.api.Test;

/** When families that came home from care come back into it: a share of 40 % within six years, after two on average. */
class ReEntriesTest {
    private static final int MANY = 3000;
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(LookedAfterSettings.RE_ENTRY, 0.4)
            .with(LookedAfterSettings.RE_ENTRY_DELAY, 2)
            .with(ReturnSettings.UNMET_EFFECT, 0.5);
    /** Share of re-entries that has come in a year: the exponential, cut off after six. */
    private static final double IN_A_YEAR = (1 - Math.exp(-0.5)) / (1 - Math.exp(-3));

    private static List<Case> home(TinyWorld world, boolean supported) {
        List<Case> families = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Case family = world.family(Stage.CHILD_IN_NEED, 1);
            world.casework.reEntries().cameHome(family, supported);
            families.add(family);
        }
        return families;
    }

    private static BinomialCount backBy(double years, List<Case> families) {
        return new BinomialCount(
                families.stream()
                        .mapToInt(family -> family.family.home.backOn)
                        .filter(day -> day >= 0 && day <= years * TinyWorld.YEAR)
                        .count(),
                families.size());
    }

    @Test
    void theShareHoldsAtSixYearsAndTheTimesAreExponential() {
        List<Case> families = home(new TinyWorld(SETTINGS), true);
        backBy(6.01, families).hasProbability(0.4);
        backBy(1, families).hasProbability(0.4 * IN_A_YEAR);
        assertThat(families).allMatch(family -> family.family.home.backOn <= 6 * TinyWorld.YEAR + 1);
    }

    /** Half as much hazard again: 1 - 0.6^1.5 come back. */
    @Test
    void withoutAPlanEverythingIsLeftUndone() {
        List<Case> families = home(new TinyWorld(SETTINGS), false);
        backBy(6.01, families).hasProbability(1 - Math.pow(0.6, 1.5));
        backBy(1, families).hasProbability(1 - Math.pow(1 - 0.4 * IN_A_YEAR, 1.5));
    }

    /** Plans of ten hours of which four are done leave six tenths, which counts from the day on which they end. */
    @Test
    void whatAPlanLeavesUndoneCountsFromItsEndOn() {
        TinyWorld world = new TinyWorld(SETTINGS);
        List<Case> families = home(world, true);
        world.live(254);
        for (Case family : families) {
            family.plan = new Plan(10);
            family.plan.progress = 4;
            if (family.family.home.backOn < 0 || family.family.home.backOn > 253) {
                world.casework.reEntries().closed(family);
            }
        }
        backBy(1, families).hasProbability(0.4 * IN_A_YEAR);
        double outlastsTheYear = 1 - 0.4 * IN_A_YEAR;
        backBy(6.01, families).hasProbability(1 - outlastsTheYear * Math.pow(0.6 / outlastsTheYear, 1 + 0.5 * 0.6));
    }

    @Test
    void aPlanThatIsDoneChangesNothing() {
        TinyWorld world = new TinyWorld(SETTINGS);
        Case family = home(world, true).stream()
                .filter(one -> one.family.home.backOn > 100)
                .findFirst()
                .orElseThrow();
        int expected = family.family.home.backOn;
        family.plan = new Plan(10);
        family.plan.progress = 10;
        world.live(10);
        world.casework.pathway().close(family, ClosureReason.PLAN_COMPLETED);
        assertThat(family.family.home.backOn).isEqualTo(expected);
        assertThat(world.casework.reEntries().today(expected)).containsOnlyOnce(family.family);
    }

    @Test
    void whoIsInCareAgainIsExpectedNoMore() {
        TinyWorld world = new TinyWorld(SETTINGS);
        Case family = home(world, true).stream()
                .filter(one -> one.family.home.backOn > 0)
                .findFirst()
                .orElseThrow();
        int expected = family.family.home.backOn;
        world.casework.care().begin(family);
        assertThat(family.family.home).isNull();
        assertThat(world.casework.reEntries().today(expected)).doesNotContain(family.family);
    }

    @Test
    void turnedOffNobodyComesBack() {
        TinyWorld world = new TinyWorld(SETTINGS.with(LookedAfterSettings.RE_ENTRY, 0));
        assertThat(home(world, false)).allMatch(family -> family.family.home.backOn == -1);
    }

    /** A year and a bit, from the calendar's days: the age on a day is what the routes ask for. */
    @Test
    void agesAreInYears() {
        TinyWorld world = new TinyWorld(SETTINGS);
        Case family = world.family(
                Stage.CHILD_IN_NEED,
                world.worker(world.team(Stage.CHILD_IN_NEED)),
                LocalDate.of(2015, 6, 2),
                LocalDate.of(2023, 6, 2));
        long today = world.office.calendar().epochDay(0);
        assertThat(family.family.eldest(today)).isCloseTo(10, within(0.01));
        assertThat(family.family.youngest(today)).isCloseTo(2, within(0.01));
    }
}
