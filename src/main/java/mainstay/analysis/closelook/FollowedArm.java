package mainstay.analysis.closelook;

import java.util.Map;
import mainstay.calendar.WorkingCalendar;
import mainstay.journey.Arrivals;
import mainstay.journey.Chronology;
import mainstay.journey.Journey;
import mainstay.measure.count.RunMeasures;
import mainstay.scenario.Scenario;

/** One replication of an arm, with what happened to some of its families. */
public final class FollowedArm {
    private final Scenario arm;
    private final RunMeasures measures;
    private final Arrivals arrivals;
    private final Map<Integer, Chronology> followed;
    private final WorkingCalendar calendar;

    FollowedArm(
            Scenario arm,
            RunMeasures measures,
            Arrivals arrivals,
            Map<Integer, Chronology> followed,
            WorkingCalendar calendar) {
        this.arm = arm;
        this.measures = measures;
        this.arrivals = arrivals;
        this.followed = followed;
        this.calendar = calendar;
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
     * What happened to a family.
     *
     * @param family one of the families that were followed, which came
     */
    public Journey journey(int family) {
        return new Journey(family, arm.name(), followed.get(family).entries());
    }
}
