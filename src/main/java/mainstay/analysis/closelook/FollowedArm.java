package mainstay.analysis.closelook;

import java.util.List;
import java.util.Map;
import mainstay.calendar.WorkingCalendar;
import mainstay.chronology.Arrivals;
import mainstay.chronology.Chronology;
import mainstay.chronology.Entry;
import mainstay.measure.count.RunMeasures;
import mainstay.results.study.JourneyRow;
import mainstay.scenario.Scenario;

/** One replication of an arm, with what happened to some of its families. */
public final class FollowedArm {
    private final Scenario arm;
    private final RunMeasures measures;
    private final Arrivals arrivals;
    private final Map<Integer, Chronology> followed;
    private final WorkingCalendar calendar;

    FollowedArm(Scenario arm, RunMeasures measures, Arrivals arrivals, Map<Integer, Chronology> followed) {
        this.arm = arm;
        this.measures = measures;
        this.arrivals = arrivals;
        this.followed = followed;
        this.calendar =
                new WorkingCalendar(arm.period().simulatedFrom(), arm.period().end());
    }

    /** The arm. */
    public Scenario arm() {
        return arm;
    }

    /** What the replication comes to. */
    public RunMeasures measures() {
        return measures;
    }

    /** Which families came. */
    public Arrivals arrivals() {
        return arrivals;
    }

    /** The working days of the run. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * What happened to a family, in order of date.
     *
     * @param pick what it is picked as; may be empty
     * @param family one of the families that were followed
     */
    public List<JourneyRow> journey(String pick, int family) {
        return followed.get(family).entries().stream()
                .map(entry -> row(pick, family, entry))
                .toList();
    }

    private JourneyRow row(String pick, int family, Entry entry) {
        return new JourneyRow(
                pick,
                family,
                arm.name(),
                entry.lane().word(),
                entry.what(),
                date(entry.from()),
                entry.until() == Entry.OPEN ? "" : date(entry.until()),
                entry.due() == Entry.NONE ? "" : date(entry.due()),
                entry.worker(),
                entry.note());
    }

    private String date(int day) {
        return calendar.date(day).toString();
    }
}
