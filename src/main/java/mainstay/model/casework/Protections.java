package mainstay.model.casework;

import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.scenario.Deadline;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.DeadlineSettings;

/**
 * Each deadline has a protection of its own: the share of the lapses of a team's grip in which it is kept all the same, in
 * its last days, because somebody else watches. With a protection p a grip of g keeps it like one of 1 - (1 - g)(1 - p).
 */
public final class Protections {
    /**
     * What they are.
     *
     * @param kept shares by the number of the deadline
     * @param most the greatest of them
     */
    private record Parameters(double[] kept, double most, int lastDays) {
        static Parameters of(Settings settings) {
            double[] kept = new double[Deadline.values().length];
            double most = 0;
            for (Deadline deadline : Deadline.values()) {
                double share = deadline.protection().map(settings::get).orElse(0.0);
                kept[deadline.ordinal()] = share;
                most = Math.max(most, share);
            }
            return new Parameters(kept, most, settings.count(DeadlineSettings.LAST_DAYS));
        }
    }

    private final InForce<Parameters> inForce;

    Protections(Office office) {
        this.inForce = office.inForce(Parameters::of);
    }

    /** Days before a deadline from which those who watch over it pull at it. */
    public int lastDays() {
        return inForce.now().lastDays();
    }

    /** Whether any deadline at all is kept in a lapse as far as this, 0 to 1. */
    public boolean reach(double lapse) {
        return lapse < inForce.now().most();
    }

    /** Whether a deadline in its last days is kept in a lapse as far as this, 0 to 1. */
    public boolean keep(Deadline deadline, double lapse) {
        return lapse < inForce.now().kept()[deadline.ordinal()];
    }

    /** The grip that would keep a deadline as far as this one does, with who watches over its last days. */
    public double grip(Deadline deadline, double grip) {
        return 1 - (1 - grip) * (1 - inForce.now().kept()[deadline.ordinal()]);
    }
}
