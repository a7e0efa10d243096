package mainstay.model.allocation;

import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.model.agent.Case;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.DemandSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * Which families call for experience. Nobody leads an enquiry, a protection plan or court proceedings in the first year
 * after qualifying, and the fifth of families with the most need is for seniors first.
 */
final class Experience {
    /** Four fifths of a standard normal distribution lie below. */
    private static final double FOUR_FIFTHS = 0.8416212335729143;

    static final int LAST_TURN = 2;

    private record Parameters(boolean counts, double muchNeed) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.on(AllocationSettings.BY_EXPERIENCE),
                    fourFifthsBelow(settings.get(DemandSettings.NEED_VARIATION)));
        }

        /** The need that four fifths of families are below: log-normal with mean 1. */
        private static double fourFifthsBelow(double variation) {
            double variance = FastMath.log1p(variation * variation);
            return FastMath.exp(FOUR_FIFTHS * FastMath.sqrt(variance) - variance / 2);
        }
    }

    private final InForce<Parameters> inForce;

    Experience(Office office) {
        this.inForce = office.inForce(Parameters::of);
    }

    /** Whether a family is for somebody else as long as a colleague has room. */
    boolean isTooMuch(Case theCase, Worker worker, int day) {
        return inForce.now().counts() && worker.isInFirstYear(day) && isDemanding(theCase, day);
    }

    private static boolean isDemanding(Case theCase, int day) {
        boolean inCourt = theCase.care != null && theCase.care.proceedingsUntil >= day;
        return theCase.enquiry || theCase.stage == Stage.CHILD_PROTECTION || inCourt;
    }

    /** Whether a family is for seniors first, and then for whoever is past the first year. */
    boolean isForSeniors(Case theCase) {
        return inForce.now().counts() && theCase.family.need > inForce.now().muchNeed();
    }

    /** In which turn somebody is asked for such a family. */
    static int turn(Worker worker, int day) {
        return worker.grade == WorkerGrade.SENIOR ? 0 : worker.isInFirstYear(day) ? LAST_TURN : 1;
    }

    /** Whether a family can pass from one worker to the other without losing experience that it calls for. */
    boolean allows(Case theCase, Worker from, Worker to, int day) {
        return !isTooMuch(theCase, to, day) && (!isForSeniors(theCase) || turn(to, day) <= turn(from, day));
    }
}
