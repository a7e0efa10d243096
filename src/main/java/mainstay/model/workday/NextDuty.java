package mainstay.model.workday;

import java.util.List;
import mainstay.model.agent.Bond;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Worker;
import mainstay.model.casework.Protections;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.work.DirectWorkSettings;
import org.apache.commons.math3.util.FastMath;

/** Which duty a worker turns to next: the one due first, the one of the family most in mind, or a colleague's in a pod. */
final class NextDuty {
    /** Days after which nobody has a family in mind any more than after these. */
    private static final int SPOTLIGHT_DAYS = 64;

    /**
     * What a choice depends on.
     *
     * @param spotlight how salient a family is that was talked about 0, 1, 2 … days ago
     */
    private record Parameters(int helpHorizon, double[] spotlight, double helping) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.count(PodSettings.HELP_HORIZON),
                    spotlight(settings.get(DirectWorkSettings.SPOTLIGHT)),
                    settings.get(PodSettings.HELPING));
        }

        private static double[] spotlight(double days) {
            double[] spotlight = new double[SPOTLIGHT_DAYS];
            for (int i = 0; i < spotlight.length; i++) {
                spotlight[i] = FastMath.exp(-i / days);
            }
            return spotlight;
        }
    }

    private final Office office;
    private final Protections protections;
    private final InForce<Parameters> inForce;

    NextDuty(Office office, Protections protections) {
        this.office = office;
        this.protections = protections;
        this.inForce = office.inForce(Parameters::of);
    }

    /** Whether a duty ranks so far behind today that a worker can help a colleague first. */
    boolean canWait(Duty duty, int day) {
        return duty.rank > day + inForce.now().helpHorizon();
    }

    /**
     * What comes first by date and urgency of all that the worker can do today, or null; pressing is what ranks by today.
     */
    Duty dueFirst(Worker worker, int day, boolean pressing) {
        Duty best = null;
        int bestRank = pressing ? day + 1 : Integer.MAX_VALUE;
        List<Case> cases = worker.cases;
        for (int c = 0; c < cases.size(); c++) {
            Case theCase = cases.get(c);
            if (theCase.firstRank(day) < bestRank) {
                best = theCase.dueFirst(day);
                bestRank = best.rank;
            }
        }
        for (int d = 0; d < worker.guestDuties.size(); d++) {
            Duty duty = worker.guestDuties.get(d);
            if (duty.rank < bestRank && duty.canBeDoneBy(worker, day)) {
                best = duty;
                bestRank = duty.rank;
            }
        }
        return best;
    }

    /** What the duty worker has taken on for today, the most pressing first, or null. */
    static Duty onDuty(Worker worker, int day) {
        Duty best = null;
        for (int d = 0; d < worker.guestDuties.size(); d++) {
            Duty duty = worker.guestDuties.get(d);
            if (duty.onDuty && (best == null || duty.rank < best.rank) && duty.canBeDoneBy(worker, day)) {
                best = duty;
            }
        }
        return best;
    }

    /**
     * Where grip has lapsed: of what is due within the last days, and is kept all the same because somebody else watches,
     * what comes first; or null.
     *
     * @param lapse how far, evenly from 0 to 1: a deadline is kept if it is protected further than this
     */
    Duty watchedOver(Worker worker, int day, double lapse) {
        if (!protections.reach(lapse)) {
            return null;
        }
        Duty best = null;
        int horizon = day + protections.lastDays();
        List<Case> cases = worker.cases;
        for (int c = 0; c < cases.size(); c++) {
            Case theCase = cases.get(c);
            if (theCase.earliestDue() <= horizon) {
                for (int d = 0; d < theCase.duties.size(); d++) {
                    Duty duty = theCase.duties.get(d);
                    if (duty.due <= horizon
                            && (best == null || duty.rank < best.rank)
                            && protections.keep(duty.deadline, lapse)
                            && duty.canBeDoneBy(worker, day)) {
                        best = duty;
                    }
                }
            }
        }
        return best;
    }

    /** Of the most salient family that has something to do: time with it first, else what is due first. */
    Duty mostSalient(Worker worker, int day) {
        Duty best = null;
        double bestSalience = -1;
        List<Case> cases = worker.cases;
        for (int c = 0; c < cases.size(); c++) {
            Case theCase = cases.get(c);
            Duty candidate = theCase.mostEngaging(day);
            if (candidate != null) {
                double salience = salience(theCase, day);
                if (salience > bestSalience) {
                    bestSalience = salience;
                    best = candidate;
                }
            }
        }
        return best == null ? dueFirst(worker, day, false) : best;
    }

    private double salience(Case theCase, int day) {
        Parameters parameters = inForce.now();
        Bond bond = theCase.bond();
        double known = bond == null ? 0 : bond.remembered();
        int since = Math.min(parameters.spotlight().length - 1, Math.max(0, day - theCase.spotlightDay));
        return parameters.spotlight()[since]
                + known
                + 0.5 * office.chance().uniform(Purpose.SALIENCE, theCase.familyId, day / 5);
    }

    /** In a pod, what a colleague cannot do in time is done by a member who has nothing pressing. */
    Duty helpNeeded(Worker worker, int day) {
        Parameters parameters = inForce.now();
        if (!worker.team.isPod() || parameters.helping() <= 0) {
            return null;
        }
        Duty best = null;
        for (Worker colleague : worker.team.workers) {
            if (colleague != worker) {
                int horizon = colleague.away ? day + parameters.helpHorizon() : day - 1;
                for (int c = 0; c < colleague.cases.size(); c++) {
                    Case theCase = colleague.cases.get(c);
                    int before = best == null ? horizon + 1 : Math.min(horizon + 1, best.due);
                    if (theCase.earliestDue() < before) {
                        Duty help = helpWith(theCase, worker, day, before);
                        best = help == null ? best : help;
                    }
                }
            }
        }
        return best;
    }

    /** What is due first, before a day, of what somebody else than the family's worker can do today; or null. */
    private Duty helpWith(Case theCase, Worker helper, int day, int before) {
        Duty best = null;
        int bestDue = before;
        for (int d = 0; d < theCase.duties.size(); d++) {
            Duty duty = theCase.duties.get(d);
            if (duty.due < bestDue && duty.type != DutyType.READING_IN && duty.canBeDoneBy(helper, day)) {
                best = duty;
                bestDue = duty.due;
            }
        }
        boolean helps = best != null
                && office.chance()
                        .happens(
                                Purpose.JOINT_VISIT,
                                theCase.family.id,
                                -day - 1,
                                inForce.now().helping());
        return helps ? best : null;
    }
}
