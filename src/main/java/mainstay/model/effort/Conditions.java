package mainstay.model.effort;

import java.util.List;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ShockSettings;

/**
 * Under what conditions work is done: whether families can be met in person, and whether systems run. A share of visits
 * that can only be held remotely is a share of the hours of each: that needs no draw.
 */
public final class Conditions {
    private static final double NOTHING = 1e-9;

    private record Parameters(double outage, double remoteWorth, double remotePace) {
        static Parameters of(Settings settings) {
            double remote = settings.get(ShockSettings.REMOTE);
            return new Parameters(
                    settings.get(ShockSettings.OUTAGE),
                    1 - remote * (1 - settings.get(ShockSettings.REMOTE_VALUE)),
                    1 / (1 - remote * settings.get(ShockSettings.REMOTE_TIME_SAVED)));
        }
    }

    private final InForce<Parameters> inForce;

    /** The conditions in an authority. */
    public Conditions(Office office) {
        this.inForce = office.inForce(Parameters::of);
    }

    /** What an hour with a family is worth: 1 face to face. Enquiries are made face to face in any case. */
    public double worth(DutyType type) {
        return type == DutyType.SECTION_47 ? 1 : inForce.now().remoteWorth();
    }

    /** Work done in an hour, over what is done in it in usual times. */
    public double pace(DutyType type) {
        return type == DutyType.VISIT || type == DutyType.ASSESSMENT_VISIT
                ? inForce.now().remotePace()
                : 1;
    }

    /** Hours in which a worker can still work on a duty today, out of so many. */
    public double possible(Duty duty, Worker worker, double hours) {
        Parameters parameters = inForce.now();
        return parameters.outage() > 0 && isAtTheDesk(duty.type)
                ? Math.min(hours, (1 - parameters.outage()) * worker.hoursToday - worker.deskToday)
                : hours;
    }

    /** Whether a worker can do nothing more about a duty today because systems are down. */
    public boolean stop(Duty duty, Worker worker) {
        return inForce.now().outage() > 0 && possible(duty, worker, 1) <= NOTHING;
    }

    /** A worker has spent hours on a duty. */
    public void spent(Duty duty, Worker worker, double hours) {
        if (isAtTheDesk(duty.type)) {
            worker.deskToday += hours;
        }
    }

    /** Of what a worker can do today without systems, what comes first by date and urgency and ranks before a day; or null. */
    public Duty awayFromDesk(Worker worker, int day, int before) {
        Duty best = null;
        int bestRank = before;
        for (int c = 0; c < worker.cases.size(); c++) {
            Duty first = firstAwayFromDesk(worker.cases.get(c).duties, worker, day, bestRank);
            if (first != null) {
                best = first;
                bestRank = first.rank;
            }
        }
        Duty guest = firstAwayFromDesk(worker.guestDuties, worker, day, bestRank);
        return guest == null ? best : guest;
    }

    private static Duty firstAwayFromDesk(List<Duty> duties, Worker worker, int day, int before) {
        Duty best = null;
        int bestRank = before;
        for (int d = 0; d < duties.size(); d++) {
            Duty duty = duties.get(d);
            if (duty.rank < bestRank && !isAtTheDesk(duty.type) && duty.canBeDoneBy(worker, day)) {
                best = duty;
                bestRank = duty.rank;
            }
        }
        return best;
    }

    /** Whether it cannot be done without systems. Colleagues tell what a file says, courts and meetings go on. */
    private static boolean isAtTheDesk(DutyType type) {
        return switch (type) {
            case ASSESSMENT_WRITING,
                    REPORT,
                    CARE_PLAN,
                    PERMANENCE_PLAN,
                    CLOSING,
                    RECORDING,
                    LEGAL_PLANNING,
                    STATEMENT -> true;
            case READING_IN,
                    ASSESSMENT_VISIT,
                    SECTION_47,
                    CORE_GROUP,
                    VISIT,
                    IN_NEED_REVIEW,
                    DIRECT_WORK,
                    COURT,
                    FAMILY_CONFERENCE,
                    PRE_PROCEEDINGS,
                    FAMILY_GROUP -> false;
        };
    }
}
