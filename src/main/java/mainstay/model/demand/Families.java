package mainstay.model.demand;

import mainstay.event.CareEvent.ChildRegistered;
import mainstay.model.agent.Family;
import mainstay.model.agent.Office;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.DemandSettings;
import org.apache.commons.math3.util.FastMath;

/** Draws families: siblings, ages, need. The n-th family is the same in every arm of a study. */
public final class Families {
    private static final double OLDEST_AT_REFERRAL_YEARS = 17.5;
    private static final double DAYS_A_YEAR = 365.25;

    private final Office office;
    private final double[] atMost = new double[Family.MOST_CHILDREN];
    private double needVariation;

    /** Families of an authority. */
    public Families(Office office) {
        this.office = office;
    }

    /** Reads how large families are and how their need varies. */
    public void retune(Settings settings) {
        needVariation = settings.get(DemandSettings.NEED_VARIATION);
        double ratio = ratioFor(settings.get(DemandSettings.SIBLINGS));
        double sum = 0;
        for (int k = 0; k < atMost.length; k++) {
            sum += FastMath.pow(ratio, k);
            atMost[k] = sum;
        }
        for (int k = 0; k < atMost.length; k++) {
            atMost[k] /= sum;
        }
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
        int id = office.cases().nextFamily();
        double u = office.chance().uniform(Purpose.SIBLINGS, id, 0);
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
        Family family = new Family(id, births, office.chance().logNormal(Purpose.NEED, id, 0, 1, needVariation));
        office.cases().enter(family);
        for (int child = 0; child < children; child++) {
            office.tell(new ChildRegistered(office.day(), id, family.childNumber(child), births[child]));
        }
        return family;
    }
}
