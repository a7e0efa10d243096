package mainstay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import mainstay.scenario.parameter.Clocks;
import mainstay.scenario.parameter.Oversight;
import mainstay.scenario.parameter.Pods;
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
}
