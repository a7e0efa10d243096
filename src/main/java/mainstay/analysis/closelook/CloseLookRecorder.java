package mainstay.analysis.closelook;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.journey.Arrivals;
import mainstay.journey.Chronology;
import mainstay.journey.DaysWaited;
import mainstay.measure.team.TeamLedger;
import mainstay.scenario.Scenario;

/** Keeps, while one replication of an arm is simulated, all that a close look needs of it. */
public final class CloseLookRecorder implements EventSink {
    private final Scenario arm;
    private final WorkingCalendar calendar;
    private final MilestoneDates milestones;
    private final CaseloadCounts caseloads;
    private final TeamLedger teams;
    private final Arrivals arrivals = new Arrivals();
    private final DaysWaited waiting = new DaysWaited();
    private final EventLog.Recorder log = new EventLog.Recorder();
    private final int pickedFrom;
    private final int pickedUntil;
    private final IntPredicate isFollowed;

    /** Follows every family that may be picked: those first referred in the span of time that families are picked from. */
    public CloseLookRecorder(Scenario arm) {
        this(arm, Set.of());
    }

    /**
     * Follows some families, or all that may be picked.
     *
     * @param arm the arm that is simulated
     * @param families numbers of the families; none for those that may be picked
     */
    public CloseLookRecorder(Scenario arm, Collection<Integer> families) {
        this.arm = arm;
        this.calendar =
                new WorkingCalendar(arm.period().simulatedFrom(), arm.period().end());
        this.milestones = new MilestoneDates(arm.name(), calendar);
        this.caseloads = new CaseloadCounts(arm, calendar);
        this.pickedFrom = calendar.onOrAfter(arm.period().start());
        this.teams = new TeamLedger(pickedFrom);
        this.pickedUntil = calendar.onOrAfter(Picking.tooLate(arm.period()));
        Set<Integer> chosen = Set.copyOf(families);
        this.isFollowed = chosen.isEmpty() ? this::mayBePicked : chosen::contains;
    }

    private boolean mayBePicked(int family) {
        return arrivals.wasFirstReferred(family, pickedFrom, pickedUntil);
    }

    @Override
    public void accept(CareEvent event) {
        milestones.accept(event);
        caseloads.accept(event);
        teams.accept(event);
        arrivals.accept(event);
        waiting.accept(event);
        if (Chronology.isTold(event) && (event.family() < 0 || isFollowed.test(event.family()))) {
            log.accept(event);
        }
    }

    /** What it has kept, once the replication is over; it cannot be told more. */
    public ArmRecord armRecord() {
        Map<Integer, Integer> waited = new TreeMap<>();
        arrivals.firstReferred(pickedFrom, pickedUntil)
                .filter(arrivals::wentOn)
                .forEach(family -> waited.put(family, waiting.before(family, calendar.days())));
        return new ArmRecord(
                arm, milestones.rows(), caseloads.rows(), new TeamRows(arm.name(), teams).rows(), waited, log.log());
    }
}
