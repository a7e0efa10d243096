package mainstay.model.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.RolloutSettings;
import org.junit.jupiter.api.Test;

/** Partners against their differential equation dp/dt = (brought in - p) / time. */
class PartnersTest {
    private static final double ROUNDING = 1e-12;
    private static final Settings SETTINGS = Settings.defaults()
            .with(RolloutSettings.PARTNERS, 0.8)
            .with(RolloutSettings.PARTNER_MONTHS, 9)
            .with(RolloutSettings.BEGINS, 0);

    private final OneTeam one = new OneTeam();

    private Partners rule(Scenario scenario) {
        Partners rule = new Partners(one.office, new Arrival(one.office, scenario));
        one.office.configure(scenario.settings());
        return rule;
    }

    @Test
    void partnersComeInExponentially() {
        Partners rule = rule(OneTeam.arriving(SETTINGS));
        for (int week = 0; week < 150; week++) {
            one.live(5 * week, 5, rule);
            double expected = 0.8 * (1 - Math.exp(-(week + 1) * OneTeam.WEEK * 12 / 9));
            assertThat(one.office.climate().partners).isCloseTo(expected, within(ROUNDING));
        }
    }

    @Test
    void theyComeInFromTheFirstDayOfTheProgrammeOn() {
        Partners rule = rule(OneTeam.arriving(SETTINGS.with(RolloutSettings.BEGINS, 4)));
        one.live(0, 15, rule);
        assertThat(one.office.climate().partners).isZero();
        one.live(15, 5, rule);
        assertThat(one.office.climate().partners)
                .isCloseTo(0.8 * (1 - Math.exp(-OneTeam.WEEK * 12 / 9)), within(ROUNDING));
    }

    @Test
    void theProgrammeSaysItselfWhenItBegins() {
        Partners rule = rule(OneTeam.arriving(SETTINGS, Map.of(RolloutSettings.BEGINS, 4.0)));
        one.live(0, 15, rule);
        assertThat(one.office.climate().partners).isZero();
        one.live(15, 5, rule);
        assertThat(one.office.climate().partners).isPositive();
    }

    @Test
    void whereTheModelIsEstablishedTheyStayAsTheyAre() {
        one.office.climate().partners = 0.8;
        one.live(0, 100, rule(OneTeam.staying(SETTINGS.with(FidelitySettings.START, 0.5))));
        assertThat(one.office.climate().partners).isEqualTo(0.8);
    }

    @Test
    void withoutAModelThereIsNothingToBePartOf() {
        one.live(0, 100, rule(OneTeam.staying(SETTINGS)));
        assertThat(one.office.climate().partners).isZero();
    }
}
