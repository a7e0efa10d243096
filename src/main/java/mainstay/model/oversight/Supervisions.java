package mainstay.model.oversight;

import mainstay.event.WorkforceEvent.SupervisionDropped;
import mainstay.event.WorkforceEvent.SupervisionHeld;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.model.agent.Case;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Manager;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.casework.Casework;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.OversightSettings;

/** Supervision: every few weeks each worker talks cases through with the manager, who decides what is ready. */
public final class Supervisions implements DailyRule {
    private static final int WEEK_DAYS = 5;
    /** A supervision that was due can be held so many days late before it counts as dropped. */
    private static final int GRACE_DAYS = 5;
    /** It is put in the diary for one of the days before it is due. */
    private static final int PLANNED_DAYS = 5;
    /** Newly qualified workers are supervised twice as often in their first half-year (T28). */
    private static final double NEWLY_QUALIFIED_YEARS = 0.5;

    private record Parameters(int intervalDays, double hours, double held, boolean droppedWhenBusy, int families) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    (int) Math.round(settings.get(OversightSettings.SUPERVISION_INTERVAL) * WEEK_DAYS),
                    settings.get(OversightSettings.SUPERVISION_HOURS),
                    settings.get(OversightSettings.SUPERVISION_HELD),
                    settings.word(OversightSettings.WHEN_BUSY).equals("dropped"),
                    settings.count(OversightSettings.DISCUSSED_PER_SUPERVISION));
        }
    }

    private final Office office;
    private final Casework casework;
    private final InForce<Parameters> inForce;
    private boolean supervised;

    /** Supervision in an authority. */
    public Supervisions(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.inForce = office.inForce(Parameters::of, this::takeEffect);
    }

    /** Where there was none before, the first is due an interval from now. */
    private void takeEffect(Parameters now) {
        if (!supervised && now.intervalDays() > 0) {
            for (Worker worker : office.roster().inPost()) {
                worker.supervisionDue = Math.max(worker.supervisionDue, office.day() + now.intervalDays());
            }
        }
        supervised = now.intervalDays() > 0;
    }

    @Override
    public void step(int day) {
        for (Team team : office.roster().teams()) {
            boolean isSupervised = inForce.of(team).intervalDays() > 0;
            for (Worker worker : team.workers) {
                if (isSupervised && worker.supervisionDue - PLANNED_DAYS <= day) {
                    tryToHold(team, worker, day);
                }
            }
        }
    }

    private void tryToHold(Team team, Worker worker, int day) {
        if (worker.isSick() && day - worker.supervisionDue >= GRACE_DAYS) {
            // Nobody misses a supervision by being ill: it waits for the return.
            worker.supervisionDue = Math.max(worker.backOn, day + 1);
            return;
        }
        if (canBeHeld(team, worker)) {
            hold(team, worker, day);
        } else if (day - worker.supervisionDue >= GRACE_DAYS) {
            team.dueThisWeek++;
            office.publish(new SupervisionDropped(day, worker.id, team.id, worker.supervisionDue));
            worker.supervisionDue = nextDue(worker, day);
        }
    }

    private boolean canBeHeld(Team team, Worker worker) {
        Parameters parameters = inForce.of(team);
        Manager manager = team.manager;
        boolean there = manager.inPost && !worker.away && manager.hoursToday - manager.usedToday >= parameters.hours();
        boolean busy = parameters.droppedWhenBusy() && manager.backlog() > manager.hoursToday;
        return there
                && !busy
                && office.chance()
                        .happens(
                                Purpose.SUPERVISION_HELD,
                                worker.id,
                                worker.supervisionDue,
                                manager.manner.supervision().of(parameters.held()));
    }

    private void hold(Team team, Worker worker, int day) {
        Parameters parameters = inForce.of(team);
        team.manager.usedToday += parameters.hours();
        worker.meetingsToday += parameters.hours();
        worker.supervisedOn = day;
        team.heldThisWeek++;
        team.dueThisWeek++;
        office.publish(new SupervisionHeld(day, worker.id, team.id, worker.supervisionDue));
        worker.supervisionDue = nextDue(worker, day);
        for (int i = 0; i < parameters.families(); i++) {
            Case longestSince = longestSinceDiscussed(worker, day);
            if (longestSince == null) {
                return;
            }
            casework.discussed(longestSince, true);
        }
    }

    /** Dates stand in the diary: the next is an interval after this one was due, whenever it was held. */
    private int nextDue(Worker worker, int day) {
        return Math.max(day + 1, worker.supervisionDue + interval(worker, day));
    }

    private int interval(Worker worker, int day) {
        Parameters parameters = inForce.of(worker.team);
        boolean early = worker.grade == WorkerGrade.NEWLY_QUALIFIED
                && (day - worker.startDay) / Roster.WORKING_DAYS_A_YEAR < NEWLY_QUALIFIED_YEARS;
        return early ? Math.max(1, parameters.intervalDays() / 2) : parameters.intervalDays();
    }

    private static Case longestSinceDiscussed(Worker worker, int day) {
        Case longest = null;
        for (Case theCase : worker.cases) {
            if (theCase.spotlightDay < day && (longest == null || theCase.spotlightDay < longest.spotlightDay)) {
                longest = theCase;
            }
        }
        return longest;
    }
}
