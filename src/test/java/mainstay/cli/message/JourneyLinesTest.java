package mainstay.cli.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mainstay.calendar.WorkingCalendar;
import mainstay.results.closelook.JourneyRow;
import mainstay.results.closelook.JourneyRows;
import org.junit.jupiter.api.Test;

/** The run ends with June 2025. In May the 5th and the 26th are bank holidays. */
class JourneyLinesTest {
    private static final LocalDate END = LocalDate.parse("2025-07-01");
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(LocalDate.parse("2025-04-01"), END);

    private static List<String> lines(JourneyRow... rows) {
        return new JourneyLines(JourneyRows.journeys(List.of(rows)).get(0), CALENDAR, END).lines();
    }

    private static JourneyRow row(
            String lane, String what, String from, String until, String due, int worker, String note) {
        return new JourneyRow("", 7, "Pods", lane, what, from, until, due, worker, note);
    }

    private static JourneyRow row(String lane, String what, String from, String until, String note) {
        return row(lane, what, from, until, "", -1, note);
    }

    private static JourneyRow worker(String from, String until, int worker, String note) {
        return row("worker", "Managing caseloads", from, until, "", worker, note);
    }

    private static JourneyRow contact(String day) {
        return row("contact", "contact", day, day, "", 12001, "own worker");
    }

    private static JourneyRow step(String what, String until, String due, String note) {
        return row("step", what, "2025-04-01", until, due, -1, note);
    }

    @Test
    void aJourneyIsToldInOrderOfDateAndSummedUp() {
        assertThat(lines(
                        row("stage", "referral", "2025-05-01", "2025-05-02", ""),
                        row("wait", "front door", "2025-05-01", "2025-05-02", "assessment"),
                        row("decision", "referral", "2025-05-01", "2025-05-02", "made"),
                        row("stage", "assessment", "2025-05-02", "2025-06-02", ""),
                        row("wait", "partner information", "2025-05-02", "2025-05-12", "assessment"),
                        row("worker", "First contact or re-referral", "2025-05-06", "2025-06-02", "", 12001, "new"),
                        row("contact", "first meeting", "2025-05-08", "2025-05-08", "", 12001, "own worker"),
                        row("closed", "not in need", "2025-06-02", "2025-06-02", "")))
                .containsExactly(
                        "  2025-05-01  stage     referral, for 1 working day",
                        "  2025-05-02  stage     assessment, for 19 working days",
                        "  2025-05-02  decision  referral: made after 1 working day",
                        "  2025-05-02  wait      5 working days for partners' information (assessment)",
                        "  2025-05-06  worker    1st worker: 12001, new (first contact or re-referral)",
                        "  2025-05-08  contact   first meeting with own worker 12001",
                        "  2025-06-02  closed    not in need",
                        "  In all: open 32 days; 1 worker; 1 contact; 6 working days waited, all steps added up (partner",
                        "  information 5, front door 1).");
    }

    @Test
    void workersAreCountedAndGapsTold() {
        assertThat(lines(
                        worker("2025-05-01", "2025-05-07", 12001, "new"),
                        worker("2025-05-07", "2025-05-14", 13001, "new, Assessment 2"),
                        worker("2025-05-20", "", 12001, "known")))
                .containsExactly(
                        "  2025-05-01  worker  1st worker: 12001, new (managing caseloads)",
                        "  2025-05-07  worker  2nd worker: 13001 of Assessment 2, new (managing caseloads)",
                        "  2025-05-14  worker  without a worker for 4 working days",
                        "  2025-05-20  worker  1st worker: 12001, known (managing caseloads)",
                        "  In all: open 0 days; 2 workers; 0 contacts; 0 working days waited, all steps added up.");
    }

    @Test
    void stepsSayWhetherTheyWereLate() {
        assertThat(lines(
                        step("assessment", "2025-05-07", "2025-05-07", "done"),
                        step("section 47", "2025-05-08", "2025-05-07", "done late"),
                        step("core group", "2025-05-12", "2025-05-09", "cancelled"),
                        step("in need visit", "2025-05-12", "2025-05-20", "cancelled"),
                        step("care plan", "", "2025-06-03", "open"),
                        step("permanence plan", "", "2025-07-03", "open"),
                        step("recording", "2025-05-07", "2025-05-07", "done"),
                        step("recording", "2025-05-15", "2025-05-13", "done late")))
                .containsSubsequence(
                        "  2025-05-07  step  assessment done in time, due 2025-05-07",
                        "  2025-05-08  step  section 47 done 1 working day late, due 2025-05-07",
                        "  2025-05-09  step  core group due, not done, and no longer called for",
                        "  2025-05-15  step  recording done 2 working days late, due 2025-05-13",
                        "  2025-06-03  step  care plan due, not done by the end of the run")
                .hasSize(6);
    }

    @Test
    void whatRecursBetweenTwoOtherLinesIsToldTogether() {
        assertThat(lines(
                        contact("2025-05-01"),
                        row("meeting", "pod meeting", "2025-05-02", "2025-05-02", ""),
                        contact("2025-05-06"),
                        row("meeting", "pod meeting", "2025-05-09", "2025-05-09", ""),
                        row("meeting", "review conference", "2025-05-12", "2025-05-12", ""),
                        contact("2025-05-13"),
                        contact("2025-05-13"),
                        row("meeting", "initial conference postponed", "2025-05-14", "2025-05-14", "report missing")))
                .startsWith(
                        "  2025-05-01  contact  contact with own worker 12001, 2 times until 2025-05-06",
                        "  2025-05-02  meeting  pod meeting, 2 times until 2025-05-09",
                        "  2025-05-12  meeting  review conference",
                        "  2025-05-13  contact  contact with own worker 12001, 2 times on this day",
                        "  2025-05-14  meeting  initial conference postponed: report missing");
    }

    @Test
    void whatIsStillOpenIsSaidSo() {
        assertThat(lines(
                        row("stage", "looked-after", "2025-04-01", "", ""),
                        row("decision", "permanence", "2025-06-02", "", "open"),
                        row("decision", "end in need plan", "2025-06-02", "2025-06-04", "no longer called for"),
                        row("wait", "recording", "2025-05-01", "", "record")))
                .containsExactly(
                        "  2025-04-01  stage     looked-after, as when the run began, to the end of the run",
                        "  2025-06-02  decision  permanence: due, not made by the end of the run",
                        "  2025-06-04  decision  end in need plan: no longer called for after 2 working days",
                        "  In all: open 91 days; 0 workers; 0 contacts; 41 working days waited, all steps added up (recording",
                        "  41).");
    }

    @Test
    void textIsWrappedBetweenWords() {
        assertThat(JourneyLines.wrapped("word ".repeat(30).strip(), "  "))
                .hasSize(2)
                .allMatch(line -> line.length() <= 100 && line.startsWith("  word"));
    }
}
