package mainstay.analysis.closelook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.event.OrganisationEvent.ModelTakenUp;
import mainstay.event.OrganisationEvent.ProgrammeBegan;
import mainstay.event.OrganisationEvent.Restructured;
import mainstay.event.OrganisationEvent.SettingChanged;
import mainstay.results.closelook.DateRow;
import mainstay.scenario.definition.Plural;

/**
 * What leaders did or decided in a run: a programme that began, waves that took a model up, settings that changed, the
 * whole service reorganised. A model that was there before the run is none of it, nor is a single team's reorganisation.
 */
final class MilestoneDates implements EventSink {
    private final String arm;
    private final WorkingCalendar calendar;
    private final List<DateRow> rows = new ArrayList<>();
    private final List<SettingChanged> settings = new ArrayList<>();
    private int wave;
    private int waveDay;
    private int teams;

    MilestoneDates(String arm, WorkingCalendar calendar) {
        this.arm = arm;
        this.calendar = calendar;
    }

    @Override
    public void accept(CareEvent event) {
        if (event instanceof ProgrammeBegan began) {
            endDaysBefore(began.day());
            row(began.day(), "programme", "the programme begins");
        } else if (event instanceof SettingChanged changed) {
            endDaysBefore(changed.day());
            settings.add(changed);
        } else if (event instanceof ModelTakenUp taken && taken.wave() > 0) {
            takenUp(taken);
        } else if (event instanceof Restructured restructured && restructured.team() < 0) {
            endDaysBefore(restructured.day());
            row(
                    restructured.day(),
                    "restructured",
                    "restructure: " + Plural.of(restructured.familiesMoved(), "family changes", "families change")
                            + " worker");
        }
    }

    private void takenUp(ModelTakenUp taken) {
        endDaysBefore(taken.day());
        if (teams > 0 && taken.wave() != wave) {
            endWave();
        }
        wave = taken.wave();
        waveDay = taken.day();
        teams++;
    }

    /** Teams and settings of one day are told together. */
    private void endDaysBefore(int day) {
        if (!settings.isEmpty() && settings.get(0).day() != day) {
            endSettings();
        }
        if (teams > 0 && waveDay != day) {
            endWave();
        }
    }

    private void endWave() {
        row(waveDay, "wave", "wave " + wave + ": " + Plural.of(teams, "team takes", "teams take") + " the model up");
        teams = 0;
    }

    private void endSettings() {
        SettingChanged first = settings.get(0);
        row(
                first.day(),
                "setting",
                settings.stream()
                        .map(changed -> changed.path() + ": " + changed.value())
                        .collect(Collectors.joining(", ")));
        settings.clear();
    }

    private void row(int day, String what, String words) {
        rows.add(new DateRow(arm, calendar.date(day).toString(), what, words));
    }

    /** Once the run is over: what happened, in order of date. */
    List<DateRow> rows() {
        endDaysBefore(Integer.MAX_VALUE);
        return rows.stream().sorted(Comparator.comparing(DateRow::date)).toList();
    }
}
