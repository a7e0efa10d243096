package mainstay.measure.casework;

import static mainstay.measure.Told.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.CaseworkEvent.ThresholdAnswer;
import mainstay.event.CaseworkEvent.ThresholdAnswered;
import mainstay.event.Clock;
import mainstay.measure.Told;
import org.junit.jupiter.api.Test;

class LegalMeasuresTest {
    private static CareEvent stopped(int children, Clock clock, int dueIn) {
        int day = on("2025-06-02");
        return new ClockStopped(day, 0, children, clock, day - 20, day + dueIn);
    }

    private static CareEvent answered(int children, int after, ThresholdAnswer answer) {
        int day = on("2025-06-02");
        return new ThresholdAnswered(day, 0, children, day - after, answer);
    }

    @Test
    void meetingsAndPreProceedingsCountWhenTheyAreOver() {
        Told told = new Told(
                stopped(1, Clock.LEGAL_PLANNING, 0),
                stopped(3, Clock.LEGAL_PLANNING, -1),
                stopped(2, Clock.PRE_PROCEEDINGS, 1),
                stopped(1, Clock.PRE_PROCEEDINGS, -1));
        assertThat(told.value("legal_planning_on_time")).isEqualTo(25);
        assertThat(told.value("pre_proceedings_on_time")).isCloseTo(200 / 3.0, within(1e-9));
    }

    @Test
    void theWaitForTheCourtIsThatOfThoseWhoseProceedingsWereIssued() {
        Told told = new Told(
                answered(1, 0, ThresholdAnswer.EMERGENCY),
                answered(1, 0, ThresholdAnswer.AGREED),
                answered(1, 8, ThresholdAnswer.NO_GROUNDS),
                answered(2, 70, ThresholdAnswer.AVERTED),
                answered(4, 20, ThresholdAnswer.PROCEEDINGS),
                answered(1, 80, ThresholdAnswer.PROCEEDINGS));
        assertThat(told.value("threshold_to_court_days_p50")).isEqualTo(20);
        assertThat(told.value("threshold_to_court_days_p90")).isEqualTo(80);
        assertThat(told.value("proceedings_averted_percent")).isEqualTo(30);
    }
}
