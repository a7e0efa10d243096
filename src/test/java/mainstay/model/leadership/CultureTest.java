package mainstay.model.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import mainstay.calendar.WorkingCalendar;
import mainstay.model.agent.Climate;
import mainstay.model.agent.Office;
import mainstay.model.practice.Arrival;
import mainstay.model.practice.Directors;
import mainstay.random.Chance;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.leadership.LeadershipSettings;
import org.junit.jupiter.api.Test;

/** What directors make of an authority, by hand and against the standard normal distribution. */
class CultureTest {
    private static final Period PERIOD = new Period(LocalDate.parse("2025-04-01"), 0, 120);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(PERIOD.simulatedFrom(), PERIOD.end());
    private static final Service EVERYTHING =
            new Service("Everything", EnumSet.allOf(Stage.class), 1, Structure.INDIVIDUAL);
    private static final Settings SETTINGS = Settings.defaults()
            .with(LeadershipSettings.DIFFER, 1)
            .with(LeadershipSettings.MONTHS, 12)
            .with(FidelitySettings.LEADER_TURNOVER, 0.5)
            .with(FidelitySettings.LEADER_VACANCY, 4);
    /** So soon that a director's manner is all there is the next day. */
    private static final double AT_ONCE = 0.1;

    private static Office office(int replication, Settings settings) {
        Office office = new Office(CALENDAR, new Chance(1, replication), event -> {});
        office.configure(settings);
        return office;
    }

    private static double mannerOf(int director) {
        Office office = office(0, SETTINGS.with(LeadershipSettings.MONTHS, AT_ONCE));
        Culture culture = new Culture(office);
        office.climate().director = 99;
        culture.step(0);
        office.climate().director = director;
        culture.step(1);
        culture.step(2000);
        return office.climate().culture;
    }

    /** After so long e^-1 of the square of what was found is left; while nobody leads nothing moves. */
    @Test
    void whoeverLeadsMixesWhatTheyFoundWithTheirOwn() {
        Office office = office(0, SETTINGS);
        Climate climate = office.climate();
        Culture culture = new Culture(office);
        climate.director = 0;
        culture.step(0);
        climate.director = -1;
        culture.step(10);
        double left = climate.culture;
        culture.step(100);
        assertThat(climate.culture).isEqualTo(left);
        climate.director = 1;
        culture.step(200);
        assertThat(climate.culture).isCloseTo(left, within(1e-12));
        culture.step(453);
        double one = mannerOf(1);
        assertThat(climate.culture).isCloseTo(left * Math.exp(-0.5) + one * Math.sqrt(1 - Math.exp(-1)), within(1e-12));
        climate.director = 2;
        double found = climate.culture;
        culture.step(454);
        assertThat(climate.culture).isCloseTo(found, within(1e-12));
        culture.step(454 + 506);
        assertThat(climate.culture)
                .isCloseTo(found * Math.exp(-1) + mannerOf(2) * Math.sqrt(1 - Math.exp(-2)), within(1e-12));
    }

    /** On the first day and five years later; bounds are four standard errors of a mean and of a variance. */
    @Test
    void onEveryDayAuthoritiesAreAsUsualOnAverageAndDifferAsMuch() {
        int n = 1000;
        for (int days : List.of(1, 5 * 253)) {
            double[] cultures = IntStream.range(0, n)
                    .mapToDouble(replication -> cultureAfter(days, replication))
                    .toArray();
            double mean = IntStream.range(0, n).mapToDouble(i -> cultures[i]).sum() / n;
            double square = IntStream.range(0, n)
                            .mapToDouble(i -> cultures[i] * cultures[i])
                            .sum()
                    / n;
            assertThat(mean).isCloseTo(0, within(4 / Math.sqrt(n)));
            assertThat(square).isCloseTo(1, within(4 * Math.sqrt(2.0 / n)));
        }
    }

    private static double cultureAfter(int days, int replication) {
        Office office = office(replication, SETTINGS);
        Scenario scenario = new Scenario("Any", PERIOD, SETTINGS, List.of(EVERYTHING), List.of());
        Directors directors = new Directors(office, new Arrival(office, scenario));
        Culture culture = new Culture(office);
        for (int day = 0; day < days; day++) {
            office.turnTo(day);
            directors.step(day);
            culture.step(day);
        }
        return office.climate().culture;
    }

    @Test
    void characterLastsAndIsAnotherInEveryReplication() {
        Office office = office(0, SETTINGS);
        Culture culture = new Culture(office);
        culture.step(0);
        double character = office.climate().character;
        culture.step(1000);
        assertThat(office.climate().character).isEqualTo(character).isNotZero();
        Office another = office(1, SETTINGS);
        new Culture(another).step(0);
        assertThat(another.climate().character).isNotEqualTo(character);
    }

    @Test
    void whereAuthoritiesDoNotDifferThereIsNone() {
        Office office = office(0, SETTINGS.with(LeadershipSettings.DIFFER, 0));
        office.climate().director = 0;
        new Culture(office).step(0);
        assertThat(office.climate().character).isZero();
        assertThat(office.climate().culture).isZero();
    }
}
