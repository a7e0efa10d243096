package mainstay.model.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mainstay.calendar.WorkingCalendar;
import mainstay.scenario.Implementation;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.RolloutSettings;
import org.junit.jupiter.api.Test;

/** The calendar of a programme, worked out by hand. */
class WavesTest {
    private static final LocalDate FIRST_MEASURED = LocalDate.of(2025, 3, 3);
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(LocalDate.of(2025, 1, 1), LocalDate.of(2028, 1, 1));

    private static Waves waves(Map<Parameter, Double> settings) {
        Settings planned = Settings.defaults().with(settings);
        Scenario scenario = new Scenario("", new Period(FIRST_MEASURED, 0, 12), planned, List.of(), List.of())
                .with(new Implementation("", "", List.of(), Map.of(), Map.of()));
        return new Waves(planned, scenario.programmeBegins().orElseThrow(), CALENDAR);
    }

    private static LocalDate date(int day) {
        return CALENDAR.date(day);
    }

    @Test
    void wavesFollowThePreparationAtTheirIntervalOnWorkingDays() {
        Waves waves = waves(Map.of(
                RolloutSettings.BEGINS,
                2.0,
                RolloutSettings.PREPARATION,
                10.0,
                RolloutSettings.WAVES,
                3.0,
                RolloutSettings.WAVE_INTERVAL,
                13.0));
        assertThat(date(waves.begins())).isEqualTo("2025-03-17");
        // Twelve weeks after 3 March comes the spring bank holiday, thirteen weeks later that of August.
        assertThat(date(waves.day(1))).isEqualTo("2025-05-27");
        assertThat(date(waves.day(2))).isEqualTo("2025-08-26");
        assertThat(date(waves.day(3))).isEqualTo("2025-11-24");
        assertThat(waves.count()).isEqualTo(3);
    }

    @Test
    void aProgrammeThatIsToBeginBeforeTheRunBeginsWithIt() {
        Waves waves = waves(Map.of(RolloutSettings.BEGINS, -52.0, RolloutSettings.PREPARATION, 43.0));
        assertThat(waves.begins()).isZero();
        // 3 March less nine weeks is 30 December: before the run too.
        assertThat(waves.day(1)).isZero();
    }

    @Test
    void managersAreTrainedBeforeTheirWaveADayAWeekButNotBeforeTheProgramme() {
        Waves waves = waves(Map.of(
                RolloutSettings.PREPARATION,
                4.0,
                RolloutSettings.WAVES,
                2.0,
                RolloutSettings.WAVE_INTERVAL,
                8.0,
                RolloutSettings.MANAGER_TRAINING,
                6.0));
        assertThat(date(waves.trainedFrom(1))).isEqualTo("2025-03-03");
        // The second wave comes twelve weeks after the beginning: six weeks before it is 14 April.
        assertThat(date(waves.trainedFrom(2))).isEqualTo("2025-04-14");
    }

    @Test
    void teamsAreSharedOutEvenlyAndTheLastWaveTakesTheRest() {
        Waves waves = waves(Map.of(RolloutSettings.WAVES, 3.0));
        assertThat(IntStream.rangeClosed(0, 3).map(wave -> waves.upTo(wave, 22)))
                .containsExactly(0, 8, 15, 22);
    }

    @Test
    void aPilotTakesItsShareAndTheRestIsSharedOutEvenly() {
        Waves waves = waves(Map.of(RolloutSettings.WAVES, 3.0, RolloutSettings.FIRST_WAVE, 0.1));
        assertThat(IntStream.rangeClosed(0, 3).map(wave -> waves.upTo(wave, 22)))
                .containsExactly(0, 2, 12, 22);
    }

    @Test
    void theShareOfTheFirstWaveDoesNotCountWhereItIsTheOnlyOne() {
        assertThat(waves(Map.of(RolloutSettings.FIRST_WAVE, 0.1)).upTo(1, 22)).isEqualTo(22);
    }

    @Test
    void thereMayBeMoreWavesThanTeams() {
        Waves waves = waves(Map.of(RolloutSettings.WAVES, 5.0));
        assertThat(IntStream.rangeClosed(1, 5).map(wave -> waves.upTo(wave, 2))).containsExactly(1, 1, 2, 2, 2);
    }
}
