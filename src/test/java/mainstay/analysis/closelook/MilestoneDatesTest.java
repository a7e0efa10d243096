package mainstay.analysis.closelook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.OrganisationEvent.ModelTakenUp;
import mainstay.event.OrganisationEvent.ProgrammeBegan;
import mainstay.event.OrganisationEvent.Restructured;
import mainstay.event.OrganisationEvent.SettingChanged;
import mainstay.results.closelook.DateRow;
import org.junit.jupiter.api.Test;

/** Day 0 is Tuesday 1 April 2025. */
class MilestoneDatesTest {
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(LocalDate.parse("2025-04-01"), LocalDate.parse("2026-04-01"));

    private static List<DateRow> rows(CareEvent... events) {
        MilestoneDates milestones = new MilestoneDates("Pods", CALENDAR);
        for (CareEvent event : events) {
            milestones.accept(event);
        }
        return milestones.rows();
    }

    private static DateRow row(String date, String what, String words) {
        return new DateRow("Pods", date, what, words);
    }

    @Test
    void teamsOfADayAndAWaveAreToldTogether() {
        assertThat(rows(
                        new ProgrammeBegan(1),
                        new ModelTakenUp(2, 5, 1, true, 3),
                        new ModelTakenUp(2, 6, 1, true, 3),
                        new ModelTakenUp(3, 7, 1, true, 3),
                        new ModelTakenUp(3, 8, 2, true, 3)))
                .containsExactly(
                        row("2025-04-02", "programme", "the programme begins"),
                        row("2025-04-03", "wave", "wave 1: 2 teams take the model up"),
                        row("2025-04-04", "wave", "wave 1: 1 team takes the model up"),
                        row("2025-04-04", "wave", "wave 2: 1 team takes the model up"));
    }

    @Test
    void settingsOfADayAreToldTogether() {
        assertThat(rows(
                        new SettingChanged(1, "workforce.posts", "110"),
                        new SettingChanged(2, "pods.grip", "0.3"),
                        new SettingChanged(2, "oversight.when-busy", "kept")))
                .containsExactly(
                        row("2025-04-02", "setting", "workforce.posts: 110"),
                        row("2025-04-03", "setting", "pods.grip: 0.3, oversight.when-busy: kept"));
    }

    @Test
    void onlyTheReorganisationOfTheWholeServiceIsADate() {
        assertThat(rows(new Restructured(1, 4, 30), new Restructured(2, -1, 412)))
                .containsExactly(row("2025-04-03", "restructured", "restructure: 412 families change worker"));
    }

    @Test
    void aModelThatWasThereBeforeTheRunIsNoDate() {
        assertThat(rows(new ModelTakenUp(0, 1, 0, true, 0))).isEmpty();
    }

    @Test
    void nothingIsCut() {
        String path = "x".repeat(80);
        assertThat(rows(new SettingChanged(1, path, "1"))).containsExactly(row("2025-04-02", "setting", path + ": 1"));
    }
}
