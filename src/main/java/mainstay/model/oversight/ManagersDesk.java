package mainstay.model.oversight;

import java.util.List;
import mainstay.event.Decision;
import mainstay.event.WorkforceEvent.ManagerLeft;
import mainstay.event.WorkforceEvent.ManagerStarted;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Manager;
import mainstay.model.agent.Office;
import mainstay.model.agent.PendingDecision;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Team;
import mainstay.model.casework.Casework;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.MonitoringSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.ShockSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * Managers work their queue of decisions: with their team's grip as probability what comes first by date and urgency, else
 * what came first, and before it what others watch over in its last days; what is not yet due is put off to another day as
 * often as grip is missing. Managers who have more than a week's work before them read less of each. A decision that comes in during the day waits at least until then, so that one manager with
 * nothing but decisions is a single server.
 */
public final class ManagersDesk implements DailyRule {
    private static final double NOTHING = 1e-9;
    /** Days by which what is kept although grip has lapsed goes before everything that is not. */
    private static final double KEPT_FIRST = 1e6;

    private record Parameters(
            double managerHours,
            double consultantHours,
            double daysAWeek,
            double turnover,
            double vacancyDays,
            double coverShare,
            double absence,
            double remedyHours,
            double outage,
            double thinning,
            double thinnest) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(OversightSettings.MANAGER_HOURS),
                    settings.get(PodSettings.CONSULTANT_HOURS),
                    settings.get(OversightSettings.MANAGER_DAYS),
                    settings.get(OversightSettings.MANAGER_TURNOVER),
                    settings.get(OversightSettings.MANAGER_VACANCY) * Roster.WORKING_DAYS_A_YEAR / 12,
                    settings.get(OversightSettings.COVER_SHARE),
                    settings.get(OversightSettings.MANAGER_ABSENCE),
                    settings.get(MonitoringSettings.REMEDY_HOURS),
                    settings.get(ShockSettings.OUTAGE),
                    settings.get(OversightSettings.THINNING),
                    settings.get(OversightSettings.THINNEST));
        }

        double weekHours(Team team) {
            return team.isPod() ? consultantHours : managerHours;
        }

        /** Share of the usual time that a decision gets when so many weeks' work waits: less when it is more than one. */
        double given(double weeks) {
            return thinning == 0 || weeks <= 1 ? 1 : Math.max(thinnest, FastMath.pow(weeks, -thinning));
        }
    }

    private final Office office;
    private final Casework casework;
    private final MonitoringLoop monitoring;
    private final InForce<Parameters> inForce;

    /** The managers of an authority. */
    public ManagersDesk(Office office, Casework casework, MonitoringLoop monitoring) {
        this.office = office;
        this.casework = casework;
        this.monitoring = monitoring;
        this.inForce = office.inForce(Parameters::of);
    }

    /** In the morning: who is there, and for how many hours. */
    public void begin(int day) {
        for (Team team : office.roster().teams()) {
            Parameters parameters = inForce.of(team);
            Manager manager = team.manager;
            long key = team.id * 1000L + manager.generation;
            if (manager.inPost) {
                if (day > 0 && office.happensToday(Purpose.MANAGER_LEAVES, key, parameters.turnover())) {
                    go(team, manager, key, day);
                }
            } else if (manager.filledOn <= day) {
                manager.succeed(day);
                office.publish(new ManagerStarted(day, team.id));
            }
            manager.away = office.chance().happens(Purpose.MANAGER_ABSENT, team.id, day, parameters.absence());
            boolean deskDay =
                    office.chance().happens(Purpose.MANAGER_TIME_OF_DAY, team.id, day, parameters.daysAWeek() / 5);
            double hours = deskDay && !manager.away ? parameters.weekHours(team) / parameters.daysAWeek() : 0;
            manager.hoursToday = hours
                    * (manager.inPost ? 1 : parameters.coverShare())
                    * (monitoring.remedyRuns() ? 1 + parameters.remedyHours() : 1);
            manager.usedToday = 0;
        }
    }

    /** A manager leaves today. */
    void leave(Team team, int day) {
        go(team, team.manager, team.id * 1000L + team.manager.generation, day);
    }

    private void go(Team team, Manager manager, long key, int day) {
        manager.go(day
                + office.chance()
                        .begunDays(
                                Purpose.MANAGER_FILLED, key, 0, inForce.of(team).vacancyDays()));
        office.publish(new ManagerLeft(day, team.id));
    }

    @Override
    public void step(int day) {
        for (Team team : office.roster().teams()) {
            decide(team, day);
        }
    }

    private void decide(Team team, int day) {
        Manager manager = team.manager;
        if (manager.hoursToday <= 0) {
            return;
        }
        manager.queue.removeIf(pending -> !pending.stands());
        double given =
                inForce.of(team).given(manager.backlog() / inForce.of(team).weekHours(team));
        double clock = manager.usedToday;
        // Nobody can sign while systems are down: of what supervision has left, so much is lost.
        double end = manager.hoursToday - inForce.now().outage() * Math.max(0, manager.hoursToday - clock);
        int turn = 0;
        while (clock < end - NOTHING && !manager.queue.isEmpty()) {
            PendingDecision next = next(team, day, clock / manager.hoursToday, turn++);
            if (next == null) {
                return;
            }
            if (!next.stands()) {
                // A decision just made about the family has settled this one too.
                manager.queue.remove(next);
                continue;
            }
            if (next.submittedDay == day) {
                // The manager is idle until it comes in.
                clock = Math.max(clock, next.timeOfDay * manager.hoursToday);
            }
            double slowness = given * manager.manner.slowness();
            double spent = Math.min(next.left * slowness, Math.max(0, end - clock));
            next.left -= spent / slowness;
            clock += spent;
            if (next.left <= NOTHING) {
                manager.queue.remove(next);
                conclude(next, manager, given, day);
            }
        }
    }

    /**
     * An assessment that is below the manager's standard goes back once, if the manager has read enough of it to see that;
     * everything else is decided.
     */
    private void conclude(PendingDecision pending, Manager manager, double given, int day) {
        if (pending.decision == Decision.ASSESSMENT
                && casework.assessments().fallsShort(pending.theCase, manager.manner)
                && office.chance().happens(Purpose.MANAGER_SEES, pending.theCase.family.id, day, given)) {
            casework.assessments().sendBack(pending.theCase);
        } else {
            casework.decided(pending.theCase, pending.decision);
        }
    }

    /** Of what has come in by now, the one due first or the one that came first; else the next to come in. */
    private PendingDecision next(Team team, int day, double now, int turn) {
        List<PendingDecision> queue = team.manager.queue;
        double attention = office.chance().uniform(Purpose.PICK_RULE, -1L - team.id, day * 64L + turn);
        boolean byDeadline = attention < team.grip;
        double lapse = byDeadline ? 0 : (attention - team.grip) / (1 - team.grip);
        PendingDecision best = null;
        double bestKey = Double.MAX_VALUE;
        PendingDecision earliest = null;
        double earliestTime = Double.MAX_VALUE;
        for (int i = 0; i < queue.size(); i++) {
            PendingDecision pending = queue.get(i);
            double time = pending.submittedDay + pending.timeOfDay;
            if (time > day + now && time < earliestTime && isTakenUp(pending, team, day)) {
                earliest = pending;
                earliestTime = time;
            }
            boolean kept = !byDeadline
                    && isInItsLastDays(pending, day)
                    && casework.protections().keep(pending.decision.deadline(), lapse);
            double key = byDeadline ? pending.rank : kept ? time - KEPT_FIRST : time;
            if (time <= day + now && key < bestKey && isTakenUp(pending, team, day)) {
                best = pending;
                bestKey = key;
            }
        }
        return best == null ? earliest : best;
    }

    /** A decision that is not yet due is put off to another day unless the team has the grip to take it up. */
    private boolean isTakenUp(PendingDecision pending, Team team, int day) {
        return pending.due <= day
                || office.chance()
                        .happens(
                                Purpose.POD_RECORDS_DECISION,
                                -1L - pending.theCase.family.id,
                                day * 16L + pending.decision.ordinal(),
                                isInItsLastDays(pending, day)
                                        ? casework.protections().grip(pending.decision.deadline(), team.grip)
                                        : team.grip);
    }

    private boolean isInItsLastDays(PendingDecision pending, int day) {
        return pending.due <= day + casework.protections().lastDays();
    }
}
