package mainstay.results.closelook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.journey.Entry;
import mainstay.journey.Entry.DecisionEnd;
import mainstay.journey.Entry.DecisionWait;
import mainstay.journey.Entry.Meeting;
import mainstay.journey.Entry.StatutoryStep;
import mainstay.journey.Entry.StepEnd;
import mainstay.journey.Journey;
import mainstay.journey.MeetingKind;
import mainstay.journey.MeetingOutcome;
import mainstay.results.file.ResultsProblem;
import mainstay.results.study.Tables;
import org.junit.jupiter.api.Test;

class JourneyRowsTest {
    private static final LocalDate FIRST = LocalDate.parse("2025-05-01");
    private static final LocalDate LAST = LocalDate.parse("2025-05-09");

    @Test
    void everyRowOfARealStudyIsReadAndWrittenAsItWas() {
        CloseUp closeUp = Tables.read(Path.of("results", "pods")).closeUp();
        assertThat(closeUp.journeys()).isNotEmpty();
        for (PickRow pick : closeUp.picks()) {
            List<JourneyRow> rows = closeUp.journeys().stream()
                    .filter(row -> row.pick().equals(pick.pick()))
                    .toList();
            assertThat(JourneyRows.journeys(rows).stream()
                            .flatMap(journey -> JourneyRows.of(pick.pick(), journey).stream()))
                    .containsExactlyElementsOf(rows);
        }
    }

    private static JourneyRow written(Entry entry) {
        return JourneyRows.of("median", new Journey(7, "Pods", List.of(entry))).get(0);
    }

    @Test
    void aStepHasTheDayItWasDueAndHowItEnded() {
        Entry step = new StatutoryStep(
                Clock.CORE_GROUP, FIRST, Optional.of(LAST), LocalDate.parse("2025-05-08"), StepEnd.DONE_LATE);
        assertThat(written(step))
                .isEqualTo(new JourneyRow(
                        "median",
                        7,
                        "Pods",
                        "step",
                        "core group",
                        "2025-05-01",
                        "2025-05-09",
                        "2025-05-08",
                        -1,
                        "done late"));
        assertThat(JourneyRows.entry(written(step))).isEqualTo(step);
    }

    @Test
    void whatHasNotEndedHasNoLastDay() {
        Entry wait = new DecisionWait(Decision.CLOSURE, FIRST, Optional.empty(), DecisionEnd.OPEN);
        assertThat(written(wait).until()).isEmpty();
        assertThat(JourneyRows.entry(written(wait))).isEqualTo(wait);
    }

    @Test
    void everyMeetingIsReadAsItWasWritten() {
        for (MeetingKind kind : MeetingKind.values()) {
            for (MeetingOutcome outcome : MeetingOutcome.values()) {
                Entry meeting = new Meeting(kind, FIRST, outcome);
                assertThat(JourneyRows.entry(written(meeting))).isEqualTo(meeting);
            }
        }
    }

    @Test
    void aRowThatSaysWhatDoesNotHappenToFamiliesIsRefused() {
        JourneyRow row = new JourneyRow("", 7, "Pods", "stage", "adopted", "2025-05-01", "", "", -1, "");
        assertThatThrownBy(() -> JourneyRows.entry(row))
                .isInstanceOf(ResultsProblem.class)
                .hasMessage("journeys.csv: a row of family 7 in \"Pods\" from 2025-05-01 cannot be read: \"adopted\" is"
                        + " none of the words for Stage.");
    }
}
