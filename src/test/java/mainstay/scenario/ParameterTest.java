package mainstay.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.CostSettings;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.RolloutSettings;
import mainstay.scenario.parameter.ShockSettings;
import mainstay.scenario.parameter.StrainSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Test;

class ParameterTest {
    @Test
    void valuesAreSpelledShortestInTheirUnit() {
        assertThat(WorkforceSettings.TURNOVER.spell(0.118)).isEqualTo("11.8 % per year");
        assertThat(WorkforceSettings.TURNOVER.spell(0.01)).isEqualTo("1 % per year");
        assertThat(WorkforceSettings.VACANCY.spell(0.1 + 0.2)).isEqualTo("30.000000000000004 %");
        assertThat(WorkforceSettings.POSTS.spell(150)).isEqualTo("150");
        assertThat(PodSettings.GRIP.spell(-1)).isEqualTo("-1");
        assertThat(PodSettings.DUTY_WEEK.spell(1)).isEqualTo("yes");
        assertThat(OversightSettings.WHEN_BUSY.spell(1)).isEqualTo("dropped");
    }

    @Test
    void oneIsSingular() {
        assertThat(ClockSettings.REFERRAL_DECISION.spell(1)).isEqualTo("1 working day");
        assertThat(ClockSettings.PLACEMENT_VISIT.spell(1)).isEqualTo("1 week");
        assertThat(OversightSettings.MANAGER_HOURS.spell(1)).isEqualTo("1 hour per week");
        assertThat(WorkingTimeSettings.SICKNESS_SPELLS.spell(1)).isEqualTo("1 per year");
        assertThat(ClockSettings.ASSESSMENT.spell(45)).isEqualTo("45 working days");
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
    void aBlockThatIsDeclaredInPartsListsThemInTheirOrder() {
        Section first = new Section("block", "A block.", Role.LEVER);
        Section second = first.part();
        Parameter later = second.toggle("later", "Later.", false, "", Change.ANY_DAY);
        Parameter sooner = first.toggle("sooner", "Sooner.", false, "", Change.ANY_DAY);
        Section whole = first.followedBy(second, first.part());
        assertThat(whole.name()).isEqualTo("block");
        assertThat(whole.about()).isEqualTo("A block.");
        assertThat(whole.parameters()).containsExactly(sooner, later);
        assertThat(later.path()).isEqualTo("block.later");
        assertThat(first.parameters()).containsExactly(sooner);
        assertThatThrownBy(() -> first.followedBy(new Section("other", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("other is no part of block");
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
        assertThat(StrainSettings.LEAVING_EFFECT.inDoubt()).isTrue();
        assertThat(AllocationSettings.CAP.plausible().isRange()).isTrue();
        assertThat(AllocationSettings.CAP.inDoubt()).as("a lever").isFalse();
        assertThat(WorkforceSettings.TURNOVER.role()).isEqualTo(Role.BELIEF);
        assertThat(WorkforceSettings.TURNOVER.inDoubt())
                .as("measured, no range given")
                .isFalse();
    }

    @Test
    void leversCardsShocksAndPricesAreNoBeliefs() {
        assertThat(List.of(
                        WorkforceSettings.POSTS,
                        WorkforceSettings.HIRING,
                        OversightSettings.WHEN_BUSY,
                        ClockSettings.ASSESSMENT,
                        RolloutSettings.WAVES))
                .allMatch(setting -> setting.role() == Role.LEVER);
        assertThat(List.of(
                        DemandSettings.SURGE,
                        ShockSettings.INSPECTION,
                        EffectSettings.PLAN_PROGRESS,
                        FidelitySettings.START))
                .allMatch(setting -> setting.role() == Role.OFF);
        assertThat(CostSettings.SECTION.parameters()).allMatch(setting -> setting.role() == Role.PRICE);
    }

    @Test
    void aDraftMayHaveBeenLookedAtAtAnotherTimeThanTheRest() {
        Section section = new Section("some", "For a test.");
        Parameter earlier = section.parameter("earlier", "Earlier.", Unit.PERCENT)
                .from(0, 100)
                .defaultValue(20)
                .plausible(10, 30, "a study")
                .reviewed(2025, 3)
                .assumed("judgement");
        assertThat(earlier.reviewed()).isEqualTo(YearMonth.of(2025, 3));
        assertThat(earlier.spellPlausible()).isEqualTo("10 to 30 %");
        assertThat(earlier.plausible().basis()).isEqualTo("a study");
        assertThat(WorkforceSettings.POSTS.reviewed()).isAfterOrEqualTo(YearMonth.of(2026, 11));
    }

    @Test
    void aRangeThatDoesNotHoldTheDefaultIsRefused() {
        Section.Draft draft = new Section("some", "For a test.")
                .parameter("wrong", "Wrong.", Unit.NUMBER)
                .from(0, 1)
                .defaultValue(0.5)
                .plausible(0.6, 0.9);
        assertThatThrownBy(() -> draft.assumed("judgement"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("some.wrong: plausible range 0.6 … 0.9 does not hold 0.5");
    }
}
