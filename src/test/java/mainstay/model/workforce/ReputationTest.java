package mainstay.model.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import mainstay.calendar.WorkingCalendar;
import mainstay.model.agent.Office;
import mainstay.random.Chance;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ShockSettings;
import org.junit.jupiter.api.Test;

/** Damage after t years is severity × 2^(-t / repair), on a year of 253 working days. */
class ReputationTest {
    private static final double EXACT = 1e-12;
    private static final int YEAR = 253;

    private final Office office = new Office(
            new WorkingCalendar(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 1)), new Chance(1, 0), event -> {});
    private final Reputation reputation = new Reputation(office);

    private static Settings judged(double severity) {
        return Settings.defaults().with(ShockSettings.INSPECTION, severity).with(ShockSettings.REPAIR, 2);
    }

    private void evenings(int days) {
        for (int day = 0; day < days; day++) {
            reputation.step(day);
        }
    }

    @Test
    void damageIsTheSeverityOnTheDayAndHalvesInTheTimeThatRepairTakes() {
        office.configure(judged(0.8));
        assertThat(office.climate().damage).isEqualTo(0.8);
        evenings(YEAR);
        assertThat(office.climate().damage).isCloseTo(0.8 / Math.sqrt(2), within(EXACT));
        evenings(YEAR);
        assertThat(office.climate().damage).isCloseTo(0.4, within(EXACT));
        evenings(2 * YEAR);
        assertThat(office.climate().damage).isCloseTo(0.2, within(EXACT));
    }

    @Test
    void otherChangesOfTheTimelineDoNotRepeatAJudgement() {
        office.configure(judged(0.8));
        evenings(YEAR);
        office.configure(judged(0.8).with(ShockSettings.REMOTE, 0.5));
        assertThat(office.climate().damage).isCloseTo(0.8 / Math.sqrt(2), within(EXACT));
    }

    @Test
    void aMilderSecondJudgementAddsNothingToWorseDamageAndAWorseOneDoes() {
        office.configure(judged(0.8));
        office.configure(judged(0));
        office.configure(judged(0.5));
        assertThat(office.climate().damage).isEqualTo(0.8);
        office.configure(judged(1));
        assertThat(office.climate().damage).isEqualTo(1);
    }

    @Test
    void withoutDamageNothingIsMultipliedAndAtFullDamageTheEffectsAreThoseOfTheSettings() {
        office.configure(judged(0));
        assertThat(reputation.leaving()).isEqualTo(1);
        assertThat(reputation.hiring()).isEqualTo(1);
        assertThat(reputation.covered(0.736)).isEqualTo(0.736);

        office.configure(judged(1)
                .with(ShockSettings.LEAVING_EFFECT, Math.log(1.5))
                .with(ShockSettings.HIRING_EFFECT, 0.6)
                .with(ShockSettings.AGENCY_EFFECT, 0.5));
        assertThat(reputation.leaving()).isCloseTo(1.5, within(EXACT));
        assertThat(reputation.hiring()).isCloseTo(1.6, within(EXACT));
        assertThat(reputation.covered(0.736)).isCloseTo(0.868, within(EXACT));
    }

    /**
     * The defaults in balance, against England by grade: with the vacancies that give 11 % agency at cover 73.6 % and 3 %
     * on top of posts, full damage gives about twice as many agency workers, on turnover of 18.0 for 15.7 %.
     */
    @Test
    void theDefaultsHaveTheSizeOfTheGradientBetweenTheBestAndTheWorstJudged() {
        office.configure(Settings.defaults().with(ShockSettings.INSPECTION, 1));
        assertThat(15.7 * reputation.leaving()).isCloseTo(18.0, within(0.1));
        double vacant = 0.109;
        assertThat(agency(vacant, 0.736)).isCloseTo(0.11, within(0.001));
        double odds = vacant / (1 - vacant) * reputation.leaving() * reputation.hiring();
        assertThat(agency(odds / (1 + odds), reputation.covered(0.736))).isBetween(0.20, 0.238);
    }

    private static double agency(double vacant, double cover) {
        double there = cover * vacant + 0.03;
        return there / (1 - vacant + there);
    }
}
