package mainstay.model.allocation;

import java.util.Comparator;
import java.util.List;
import mainstay.event.ChangeReason;
import mainstay.model.agent.Case;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Manager;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.OversightSettings;

/**
 * Whether it can be decided today that a family goes to a team, and whose hours that takes. A family that keeps its worker
 * until another service takes over waits for the meeting of that service, and the meeting decides. Any other waits for the
 * team's manager to be at work with hours left; only a family at risk without a worker has one the same day, from a manager
 * on duty.
 */
final class AllocationDecisions {
    private record Parameters(boolean byManagers, double hours) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.on(AllocationSettings.BY_MANAGERS), settings.get(OversightSettings.ALLOCATION_HOURS));
        }
    }

    private final TransferMeeting meeting;
    private final InForce<Parameters> inForce;

    AllocationDecisions(Office office) {
        this.meeting = new TransferMeeting(office);
        this.inForce = office.inForce(Parameters::of);
    }

    /** Managers decide first on the family that has waited longest without a worker, and last on those that have one. */
    void putInOrder(List<Case> asking) {
        if (inForce.now().byManagers()) {
            asking.sort(Comparator.comparingInt(AllocationDecisions::waitsSince)
                    .thenComparingInt(theCase -> theCase.familyId));
        }
    }

    private static int waitsSince(Case theCase) {
        return theCase.worker == null ? theCase.unallocatedSince : Integer.MAX_VALUE;
    }

    /** Whether a family that a meeting hands over has to wait for one: none of the teams it could go to meets today. */
    boolean waitsForAMeeting(Case theCase, Holders holders, int day) {
        return isHandedOverAtAMeeting(theCase) && !holders.meetToday(team -> meeting.isToday(team.service, day));
    }

    /** Whether a family can be given to a team today. */
    boolean canBeMade(Case theCase, Team team, int day) {
        if (isHandedOverAtAMeeting(theCase)) {
            return meeting.isToday(team.service, day);
        }
        return !inForce.now().byManagers()
                || isUrgent(theCase)
                || hadAWorkerBefore(theCase, day)
                || team.manager.hasHoursLeft();
    }

    private boolean isHandedOverAtAMeeting(Case theCase) {
        return meeting.isHeld() && theCase.worker != null && theCase.changeAsked == ChangeReason.TSPROC;
    }

    private static boolean isUrgent(Case theCase) {
        return theCase.worker == null && theCase.isAtRisk();
    }

    /** Families that are open when the run begins have had their worker before it. */
    private static boolean hadAWorkerBefore(Case theCase, int day) {
        return theCase.initial && day == 0;
    }

    /**
     * It is decided that a family goes to a team: by its manager, or while that one is away or out of hours by a colleague who
     * is in, of the teams that hold the stage. Where there is none a head of service decides, whose hours are nobody's here.
     */
    void make(Case theCase, Team team, Holders colleagues, int day) {
        Parameters parameters = inForce.now();
        if (!parameters.byManagers() || hadAWorkerBefore(theCase, day)) {
            return;
        }
        for (Team one = colleagues.ask(team); one != null; one = colleagues.next()) {
            Manager manager = one.manager;
            if (manager.hasHoursLeft()) {
                manager.usedToday += parameters.hours();
                return;
            }
        }
    }
}
