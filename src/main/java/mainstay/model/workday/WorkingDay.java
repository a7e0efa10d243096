package mainstay.model.workday;

import mainstay.model.agent.Case;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.Duty;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.casework.Casework;
import mainstay.model.effort.Conditions;
import mainstay.model.effort.Workload;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.work.DirectWorkSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;

/**
 * Every worker spends the day's hours on duties. The next one is, with the team's grip as probability, the one that is
 * due first; else the one that is most salient: the family just talked about, just in crisis, or known best.
 */
public final class WorkingDay implements DailyRule {
    private static final double NOTHING = 1e-9;
    private static final double MONTHS_A_DAY = 12 / Roster.WORKING_DAYS_A_YEAR;
    /** Administration never takes more than this share of a day. */
    private static final double MOST_ADMINISTRATION = 0.5;
    /** Nor does what a new structure costs. */
    private static final double MOST_DISRUPTION = 0.5;

    /** What workers go by. */
    private record Parameters(
            double hoursADay,
            double caseShare,
            double slowDown,
            double rampMonths,
            double agencyRampMonths,
            double startingPace,
            double overtimeADay,
            double administration,
            double coordinatorRelief,
            double unplannedHours) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(WorkingTimeSettings.WEEK) / 5,
                    1 - settings.get(WorkingTimeSettings.NON_CASE_SHARE),
                    settings.get(WorkforceSettings.SLOW_DOWN),
                    settings.get(WorkingTimeSettings.RAMP),
                    settings.get(WorkingTimeSettings.AGENCY_RAMP),
                    settings.get(WorkingTimeSettings.STARTING_PACE),
                    settings.get(WorkingTimeSettings.OVERTIME) / 5,
                    settings.get(DirectWorkSettings.ADMINISTRATION) * MONTHS_A_DAY,
                    settings.get(PodSettings.COORDINATOR_RELIEF),
                    settings.get(DirectWorkSettings.UNPLANNED_HOURS));
        }
    }

    private final Office office;
    private final Casework casework;
    private final Conditions conditions;
    private final NextDuty nextDuty;
    private final InForce<Parameters> inForce;

    /** Working days of an authority. */
    public WorkingDay(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.conditions = casework.conditions();
        this.nextDuty = new NextDuty(office, casework.protections());
        this.inForce = office.inForce(Parameters::of);
    }

    /** In the morning: hours that each worker has today. Meetings take theirs before the work begins. */
    public void begin(int day) {
        Parameters parameters = inForce.now();
        for (Team team : office.roster().teams()) {
            for (Worker worker : team.workers) {
                double contracted = parameters.hoursADay() * worker.fte;
                worker.contracted += contracted;
                worker.hoursToday = worker.away ? 0 : contracted * parameters.caseShare() * worker.timeShare;
                worker.meetingsToday = 0;
                worker.workedToday = 0;
                worker.deskToday = 0;
                worker.overtimeToday = 0;
                worker.available += worker.hoursToday;
                worker.recentAvailable += worker.hoursToday;
            }
        }
    }

    @Override
    public void step(int day) {
        for (Team team : office.roster().teams()) {
            for (Worker worker : team.workers) {
                if (worker.hoursToday > 0) {
                    work(worker, day);
                }
            }
        }
    }

    private void work(Worker worker, int day) {
        Parameters parameters = inForce.now();
        double fixed = Math.min(worker.hoursToday, worker.meetingsToday);
        fixed += administrationOf(worker, worker.hoursToday - fixed);
        double debt = Math.min(worker.transferDebt, worker.hoursToday - fixed);
        worker.transferDebt -= debt;
        fixed += debt;
        fixed += disruptionOf(worker, worker.hoursToday - fixed);
        double pace = pace(worker, day);
        double left = spend(worker, day, worker.hoursToday - fixed, pace, false);
        worker.workedToday = worker.hoursToday - left;
        if (left <= NOTHING && parameters.overtimeADay() > 0) {
            double extra = parameters.overtimeADay() * worker.fullLoads();
            worker.overtimeToday = extra - spend(worker, day, extra, pace, true);
            worker.workedToday += worker.overtimeToday;
        }
        worker.worked += worker.workedToday;
        worker.overtime += worker.overtimeToday;
        worker.recentOvertime += worker.overtimeToday;
    }

    /** Hours of today that a new structure costs: moves, new meetings, new systems. */
    private static double disruptionOf(Worker worker, double hours) {
        if (worker.disruption <= 0) {
            return 0;
        }
        double spent = Math.min(worker.disruption, Math.max(0, Math.min(hours, worker.hoursToday * MOST_DISRUPTION)));
        worker.disruption -= spent;
        return spent;
    }

    private double administrationOf(Worker worker, double hours) {
        Parameters parameters = inForce.now();
        double relief = worker.team.isPod() ? 1 - parameters.coordinatorRelief() : 1;
        return Math.min(
                parameters.administration() * relief * worker.children, Math.max(0, hours) * MOST_ADMINISTRATION);
    }

    /** Share of full pace: a starter ramps up, somebody who has given notice slows down. */
    private double pace(Worker worker, int day) {
        Parameters parameters = inForce.now();
        double pace = 1;
        if (worker.startDay > 0 && parameters.rampMonths() > 0) {
            // Agency workers are experienced: they find their feet in a third of the time.
            double ramp = worker.isPermanent() ? parameters.rampMonths() : parameters.agencyRampMonths();
            double months = (day - worker.startDay) * MONTHS_A_DAY;
            if (months < ramp) {
                pace = parameters.startingPace() + (1 - parameters.startingPace()) * months / ramp;
            }
        }
        return worker.lastDay >= 0 ? pace * (1 - parameters.slowDown()) : pace;
    }

    /** Spends hours on duties, one after the other; returns the hours that are left when nothing is to be done. */
    private double spend(Worker worker, int day, double hours, double pace, boolean pressing) {
        int pick = pressing ? 32 : 0;
        double grip = worker.team.grip;
        while (hours > NOTHING) {
            double attention = pressing || grip >= 1
                    ? 0
                    : office.chance().uniform(Purpose.PICK_RULE, worker.id, day * 64L + pick++);
            boolean byDeadline = pressing || attention < grip;
            Duty next = NextDuty.onDuty(worker, day);
            if (next == null && !byDeadline) {
                next = nextDuty.watchedOver(worker, day, (attention - grip) / (1 - grip));
                byDeadline = next != null;
            }
            if (next == null) {
                next = byDeadline ? nextDuty.dueFirst(worker, day, pressing) : nextDuty.mostSalient(worker, day);
            }
            if (next != null && conditions.stop(next, worker)) {
                next = conditions.awayFromDesk(worker, day, pressing ? day + 1 : Integer.MAX_VALUE);
            }
            if (!byDeadline && next != null) {
                hours -= linger(next.theCase, worker, day, hours);
            }
            if (next == null || (!pressing && nextDuty.canWait(next, day))) {
                Duty help = nextDuty.helpNeeded(worker, day);
                next = help == null || conditions.stop(help, worker) ? next : help;
            }
            if (next == null) {
                return hours;
            }
            if (hours <= NOTHING) {
                return 0;
            }
            // Somebody who has stopped working still takes no time for what takes none.
            double possible = conditions.possible(next, worker, hours);
            double fullness = Workload.fullness(next.type, worker);
            double speed = pace * conditions.pace(next.type) / fullness;
            double spent = next.left <= 0 ? 0 : Math.min(possible, next.left / speed);
            next.advance(spent * speed, fullness);
            hours -= spent;
            worker.contact += Math.min(spent, next.contactIn(spent * speed) * fullness);
            conditions.spent(next, worker, spent);
            if (next.left <= NOTHING) {
                casework.finish(next, worker);
            }
        }
        return 0;
    }

    /** Where no deadline pulls, a family gets time that was not planned: once a day, with its own worker. */
    private double linger(Case theCase, Worker worker, int day, double hours) {
        Parameters parameters = inForce.now();
        if (parameters.unplannedHours() <= 0
                || theCase.lingeredDay == day
                || theCase.worker != worker
                || theCase.unread) {
            return 0;
        }
        theCase.lingeredDay = day;
        double spent = Math.min(hours, parameters.unplannedHours() * worker.fullness);
        casework.spendTime(theCase, worker, spent);
        return spent;
    }
}
