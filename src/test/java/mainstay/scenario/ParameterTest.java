package mainstay.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import mainstay.scenario.parameter.Allocation;
import mainstay.scenario.parameter.Clocks;
import mainstay.scenario.parameter.Costs;
import mainstay.scenario.parameter.Demand;
import mainstay.scenario.parameter.Effects;
import mainstay.scenario.parameter.Fidelity;
import mainstay.scenario.parameter.Oversight;
import mainstay.scenario.parameter.Pods;
import mainstay.scenario.parameter.Rollout;
import mainstay.scenario.parameter.Shocks;
import mainstay.scenario.parameter.Strain;
import mainstay.scenario.parameter.Workforce;
import org.junit.jupiter.api.Test;

class ParameterTest {
    @Test
    void valuesAreSpelledShortestInTheirUnit() {
        assertThat(Workforce.TURNOVER.spell(0.118)).isEqualTo("11.8 % per year");
        assertThat(Workforce.TURNOVER.spell(0.01)).isEqualTo("1 % per year");
        assertThat(Workforce.VACANCY.spell(0.1 + 0.2)).isEqualTo("30.000000000000004 %");
        assertThat(Workforce.POSTS.spell(150)).isEqualTo("150");
        assertThat(Pods.GRIP.spell(-1)).isEqualTo("-1");
        assertThat(Pods.DUTY_WEEK.spell(1)).isEqualTo("yes");
        assertThat(Oversight.WHEN_BUSY.spell(1)).isEqualTo("dropped");
    }

    @Test
    void oneIsSingular() {
        assertThat(Clocks.REFERRAL_DECISION.spell(1)).isEqualTo("1 working day");
        assertThat(Clocks.PLACEMENT_VISIT.spell(1)).isEqualTo("1 week");
        assertThat(Oversight.MANAGER_HOURS.spell(1)).isEqualTo("1 hour per week");
        assertThat(Workforce.SICKNESS_SPELLS.spell(1)).isEqualTo("1 per year");
        assertThat(Clocks.ASSESSMENT.spell(45)).isEqualTo("45 working days");
    }

    @Test
    void whatIsAssumedOfTheWorldHasARangeInWhichItMayLie() {
        assertThat(Registry.all())
                .filteredOn(setting -> setting.grade() == Grade.ASSUMED && setting.role() == Role.BELIEF)
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(setting.inDoubt())
                        .as(setting.path() + " is assumed and needs .plausible(low, high)")
                        .isTrue());
    }

    @Test
    void everyRangeSaysWhereItComesFrom() {
        assertThat(Registry.all())
                .allSatisfy(setting -> assertThat(setting.plausible().basis().isEmpty())
                        .as(setting.path())
                        .isEqualTo(!setting.plausible().isRange()));
    }

    @Test
    void onlyBeliefsWithARangeAreInDoubt() {
        assertThat(Strain.LEAVING_EFFECT.inDoubt()).isTrue();
        assertThat(Allocation.CAP.plausible().isRange()).isTrue();
        assertThat(Allocation.CAP.inDoubt()).as("a lever").isFalse();
        assertThat(Workforce.TURNOVER.role()).isEqualTo(Role.BELIEF);
        assertThat(Workforce.TURNOVER.inDoubt()).as("measured, no range given").isFalse();
    }

    @Test
    void leversCardsShocksAndPricesAreNoBeliefs() {
        assertThat(List.of(Workforce.POSTS, Workforce.HIRING, Oversight.WHEN_BUSY, Clocks.ASSESSMENT, Rollout.WAVES))
                .allMatch(setting -> setting.role() == Role.LEVER);
        assertThat(List.of(Demand.SURGE, Shocks.INSPECTION, Effects.PLAN_PROGRESS, Fidelity.START))
                .allMatch(setting -> setting.role() == Role.OFF);
        assertThat(Costs.SECTION.parameters()).allMatch(setting -> setting.role() == Role.PRICE);
    }

    @Test
    void aDraftMayHaveBeenLookedAtAtAnotherTimeThanTheRest() {
        Section section = new Section("some", "For a test.");
        Parameter earlier = section.parameter("earlier", "Earlier.", Unit.PERCENT)
                .from(0, 100)
                .standard(20)
                .plausible(10, 30, "a study")
                .reviewed(2025, 3)
                .assumed("judgement");
        assertThat(earlier.reviewed()).isEqualTo(YearMonth.of(2025, 3));
        assertThat(earlier.spellPlausible()).isEqualTo("10 to 30 %");
        assertThat(earlier.plausible().basis()).isEqualTo("a study");
        assertThat(Workforce.POSTS.reviewed()).isAfterOrEqualTo(YearMonth.of(2026, 11));
    }

    @Test
    void aRangeThatDoesNotHoldTheDefaultIsRefused() {
        Section.Draft draft = new Section("some", "For a test.")
                .parameter("wrong", "Wrong.", Unit.NUMBER)
                .from(0, 1)
                .standard(0.5)
                .plausible(0.6, 0.9);
        assertThatThrownBy(() -> draft.assumed("judgement"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("some.wrong: plausible range 0.6 … 0.9 does not hold 0.5");
    }
}
