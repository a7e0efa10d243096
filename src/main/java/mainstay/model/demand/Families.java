package mainstay.model.demand;

import mainstay.event.CareEvent.ChildRegistered;
import mainstay.model.agent.Family;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.DemandSettings;
import org.apache.commons.math3.util.FastMath;

/** Draws families: siblings, ages, need. The n-th family is the same in every arm of a study. */
public final class Families {
    private static final double OLDEST_AT_REFERRAL_YEARS = 17.5;
    private static final double DAYS_A_YEAR = 365.25;

    /**
     * What families are like.
     *
     * @param atMost shares of families with at most 1, 2, 3 … children
     */
    private record Parameters(double needVariation, double[] atMost) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(DemandSettings.NEED_VARIATION),
                    sharesWithAtMost(settings.get(DemandSettings.SIBLINGS)));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    /** Families of an authority. */
    public Families(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** Shares of families with at most 1, 2, 3 … children, when the mean is this. */
    private static double[] sharesWithAtMost(double mean) {
        double[] atMost = new double[Family.MOST_CHILDREN];
        double ratio = ratioFor(mean);
        double sum = 0;
        for (int k = 0; k < atMost.length; k++) {
            sum += FastMath.pow(ratio, k);
            atMost[k] = sum;
        }
        for (int k = 0; k < atMost.length; k++) {
            atMost[k] /= sum;
        }
        return atMost;
    }

    /** The ratio from one family size to the next, cut off at eight, that gives this mean: by bisection. */
    static double ratioFor(double mean) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (meanFor(middle) < mean) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    static double meanFor(double ratio) {
        double weight = 0;
        double sum = 0;
        for (int k = 0; k < Family.MOST_CHILDREN; k++) {
            double share = FastMath.pow(ratio, k);
            weight += share;
            sum += share * (k + 1);
        }
        return sum / weight;
    }

    /** The next family. */
    public Family next() {
        Parameters parameters = inForce.now();
        int id = office.cases().nextFamily();
        double u = office.chance().uniform(Purpose.SIBLINGS, id, 0);
        double[] atMost = parameters.atMost();
        int children = 1;
        while (children < atMost.length && u > atMost[children - 1]) {
            children++;
        }
        long today = office.calendar().epochDay(office.day());
        long[] births = new long[children];
        for (int child = 0; child < children; child++) {
            double age = OLDEST_AT_REFERRAL_YEARS * office.chance().uniform(Purpose.BIRTH, id, child);
            births[child] = today - (long) (age * DAYS_A_YEAR);
        }
        java.util.Arrays.sort(births);
        Family family =
                new Family(id, births, office.chance().logNormal(Purpose.NEED, id, 0, 1, parameters.needVariation()));
        office.cases().enter(family);
        for (int child = 0; child < children; child++) {
            office.publish(new ChildRegistered(office.day(), id, family.childNumber(child), births[child]));
        }
        return family;
    }
}
