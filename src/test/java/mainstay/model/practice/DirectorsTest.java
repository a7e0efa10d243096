package mainstay.model.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.event.OrganisationEvent.LeaderLeft;
import mainstay.event.OrganisationEvent.LeaderStarted;
import mainstay.scenario.Settings;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.RolloutSettings;
import mainstay.scenario.parameter.leadership.LeadershipSettings;
import org.junit.jupiter.api.Test;

class DirectorsTest {
    private static final Settings SETTINGS = Settings.defaults()
            .with(FidelitySettings.COMMITMENT, 0.5)
            .with(FidelitySettings.COMMITMENT_SPREAD, 0.4)
            .with(FidelitySettings.LEADER_TURNOVER, 0.5)
            .with(FidelitySettings.LEADER_VACANCY, 4);
    /** A standard normal is beyond this either way once in 15,000 times. */
    private static final double LIMIT = 4;

    private static OneTeam years(int replication, int years, Settings settings) {
        OneTeam one = new OneTeam(replication, Structure.INDIVIDUAL);
        one.live(0, 253 * years, directors(one, settings));
        return one;
    }

    private static Directors directors(OneTeam one, Settings settings) {
        Directors directors = new Directors(one.office, new Arrival(one.office, OneTeam.arriving(settings)));
        one.office.configure(settings);
        return directors;
    }

    @Test
    void commitmentIsDrawnEvenlyAroundItsAverage() {
        int n = 400;
        double sum = 0;
        for (int replication = 0; replication < n; replication++) {
            OneTeam one = new OneTeam(replication, Structure.INDIVIDUAL);
            one.live(0, 1, directors(one, SETTINGS));
            double commitment = one.told(LeaderStarted.class).get(0).commitment();
            assertThat(commitment).isBetween(0.1, 0.9);
            assertThat(one.office.climate().backing).isEqualTo(commitment);
            sum += commitment;
        }
        // A uniform draw over 0.8 has the standard deviation 0.8 / √12.
        double error = 0.8 / Math.sqrt(12 * n);
        assertThat(sum / n).isCloseTo(0.5, within(LIMIT * error));
    }

    @Test
    void commitmentIsNeverBeyondNoneAndAll() {
        Settings wide = SETTINGS.with(FidelitySettings.COMMITMENT_SPREAD, 1);
        double least = 1;
        double most = 0;
        for (int replication = 0; replication < 40; replication++) {
            OneTeam one = new OneTeam(replication, Structure.INDIVIDUAL);
            one.live(0, 1, directors(one, wide));
            double commitment = one.told(LeaderStarted.class).get(0).commitment();
            least = Math.min(least, commitment);
            most = Math.max(most, commitment);
        }
        // A quarter of draws lies below 0, a quarter above 1: that none of 40 does has odds of 1 to 100,000.
        assertThat(least).isZero();
        assertThat(most).isEqualTo(1);
    }

    @Test
    void directorsLeaveAtTheirRateAndAreReplacedAfterTheMeanVacancy() {
        int n = 100;
        int leavings = 0;
        int daysInPost = 0;
        int vacancies = 0;
        int vacantDays = 0;
        for (int replication = 0; replication < n; replication++) {
            OneTeam one = years(replication, 5, SETTINGS);
            var started = one.told(LeaderStarted.class);
            var left = one.told(LeaderLeft.class);
            for (int i = 0; i < started.size(); i++) {
                boolean gone = i < left.size();
                daysInPost +=
                        (gone ? left.get(i).day() : 253 * 5) - started.get(i).day();
                leavings += gone ? 1 : 0;
                // Only vacancies that began early enough count, so that long ones are not missing.
                if (gone && left.get(i).day() < 253 * 3 && i + 1 < started.size()) {
                    vacancies++;
                    vacantDays += started.get(i + 1).day() - left.get(i).day();
                }
            }
        }
        double expected = 0.5 * daysInPost / OneTeam.YEAR;
        assertThat((leavings - expected) / Math.sqrt(expected)).isBetween(-LIMIT, LIMIT);
        // Of an exponential time whole days count, from the day after on: half a day more than its mean.
        double mean = 253 / 3.0 + 0.5;
        assertThat(((double) vacantDays / vacancies - mean) / (mean / Math.sqrt(vacancies)))
                .isBetween(-LIMIT, LIMIT);
    }

    @Test
    void sponsorshipHoldsLeadersToItAndHalfOfItLastsWhileThereIsNone() {
        Settings settings = SETTINGS.with(FidelitySettings.COMMITMENT_SPREAD, 0)
                .with(FidelitySettings.LEADER_TURNOVER, 12)
                .with(FidelitySettings.LEADER_VACANCY, 36)
                .with(RolloutSettings.SPONSORSHIP, 0.6);
        OneTeam one = new OneTeam();
        Directors directors = directors(one, settings);
        one.live(0, 1, directors);
        assertThat(one.office.climate().backing).isCloseTo(0.5 + 0.5 * 0.6, within(1e-15));
        int day = 1;
        while (one.told(LeaderLeft.class).isEmpty()) {
            one.live(day++, 1, directors);
        }
        assertThat(one.office.climate().backing).isCloseTo(0.5 * 0.6, within(1e-15));
    }

    @Test
    void withoutAModelNobodyHearsOfThemIfTheyAreAllAlike() {
        OneTeam one = new OneTeam();
        Directors directors = new Directors(one.office, new Arrival(one.office, OneTeam.staying(SETTINGS)));
        one.office.configure(SETTINGS.with(RolloutSettings.SPONSORSHIP, 1).with(LeadershipSettings.DIFFER, 0));
        one.live(0, 1000, directors);
        assertThat(one.told).isEmpty();
        assertThat(one.office.climate().backing).isZero();
    }

    @Test
    void whereTheModelIsEstablishedTheyBackItFromTheFirstDay() {
        Settings settings = SETTINGS.with(FidelitySettings.START, 0.6);
        OneTeam one = new OneTeam();
        Directors directors = new Directors(one.office, new Arrival(one.office, OneTeam.staying(settings)));
        one.office.configure(settings);
        one.live(0, 1, directors);
        assertThat(one.office.climate().backing).isPositive();
    }

    /** Without a practice model it matters who leads where authorities differ, and nowhere else. */
    @Test
    void whereAuthoritiesDifferSomebodyLeadsThemWithoutAModel() {
        for (int differ : new int[] {0, 1}) {
            OneTeam one = new OneTeam();
            Settings settings = SETTINGS.with(LeadershipSettings.DIFFER, differ);
            Directors directors = new Directors(one.office, new Arrival(one.office, OneTeam.staying(settings)));
            one.office.configure(settings);
            one.live(0, 1, directors);
            assertThat(one.told(LeaderStarted.class)).hasSize(differ);
            assertThat(one.office.climate().director).isEqualTo(differ - 1);
        }
    }

    @Test
    void aDirectorTakesOverOnADate() {
        OneTeam one = new OneTeam();
        Settings settings = SETTINGS.with(LeadershipSettings.DIFFER, 1).with(FidelitySettings.LEADER_TURNOVER, 0);
        Directors directors = new Directors(one.office, new Arrival(one.office, OneTeam.staying(settings)));
        one.office.configure(settings);
        one.live(0, 10, directors);
        one.office.turnTo(10);
        one.office.configure(settings.with(LeadershipSettings.DIRECTOR, 1));
        one.live(10, 1, directors);
        assertThat(one.told(LeaderLeft.class)).extracting(LeaderLeft::day).containsExactly(10);
        assertThat(one.told(LeaderStarted.class)).extracting(LeaderStarted::day).containsExactly(0, 10);
        assertThat(one.office.climate().director).isEqualTo(1);
    }

    @Test
    void aDirectorWhoGoesIsReplacedAfterAWhile() {
        OneTeam one = new OneTeam();
        Settings settings = SETTINGS.with(LeadershipSettings.DIFFER, 1).with(FidelitySettings.LEADER_TURNOVER, 0);
        Directors directors = new Directors(one.office, new Arrival(one.office, OneTeam.staying(settings)));
        one.office.configure(settings);
        one.live(0, 5, directors);
        directors.goToday();
        directors.goToday();
        assertThat(one.told(LeaderLeft.class)).hasSize(1);
        one.live(5, 1, directors);
        assertThat(one.office.climate().director).isEqualTo(-1);
        one.live(6, 2000, directors);
        assertThat(one.office.climate().director).isEqualTo(1);
    }
}
