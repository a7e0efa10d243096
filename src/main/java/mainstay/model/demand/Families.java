package mainstay.model.demand;

import java.util.Arrays;
import java.util.List;
import mainstay.event.FamilyEvent.ChildRegistered;
import mainstay.model.agent.Family;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.random.Purpose;
import mainstay.scenario.Area;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.DemandSettings;
import org.apache.commons.math3.util.FastMath;

/** Draws families: siblings, ages, need. The n-th family is the same in every arm of a study. */
public final class Families {
    private static final double OLDEST_AT_REFERRAL_YEARS = 17.5;
    private static final double OLDEST_AT_BIRTH_YEARS = 0.25;
    /** Ages from which unaccompanied children come, and from which most do. */
    private static final double[] UNACCOMPANIED_YEARS = {14, 16};

    /**
     * What families are like.
     *
     * @param atMost shares of families with at most 1, 2, 3 … children
     */
    private record Parameters(double needVariation, double[] atMost, double atBirth, double sixteen) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(DemandSettings.NEED_VARIATION),
                    sharesWithAtMost(settings.get(DemandSettings.SIBLINGS)),
                    settings.get(DemandSettings.BIRTHS),
                    settings.get(DemandSettings.UNACCOMPANIED_SIXTEEN));
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
        int id = office.cases().nextFamily();
        return enter(id, births(id, 0));
    }

    /**
     * Days of birth in a family that is referred today, eldest first.
     *
     * @param id number of the family
     * @param n which of the families that it could be: 0 for the one that it is, unless another is chosen
     */
    long[] births(int id, int n) {
        Parameters parameters = inForce.now();
        double u = office.chance().uniform(Purpose.SIBLINGS, id, n);
        double[] atMost = parameters.atMost();
        int children = 1;
        while (children < atMost.length && u > atMost[children - 1]) {
            children++;
        }
        long[] births = new long[children];
        for (int child = 0; child < children; child++) {
            long occurrence = (long) n * Family.MOST_CHILDREN + child;
            births[child] = bornAgo(OLDEST_AT_REFERRAL_YEARS * office.chance().uniform(Purpose.BIRTH, id, occurrence));
        }
        Arrays.sort(births);
        if (office.chance().happens(Purpose.AT_BIRTH, id, 2L * n, parameters.atBirth())) {
            births[children - 1] =
                    bornAgo(OLDEST_AT_BIRTH_YEARS * office.chance().uniform(Purpose.AT_BIRTH, id, 2L * n + 1));
            Arrays.sort(births);
        }
        return births;
    }

    /**
     * A child who has come to the country alone: a family of one.
     *
     * @param n which of the ages at entry that it could have, 0 unless another is chosen
     * @param yearsAgo when it came into care
     */
    Family unaccompanied(int n, double yearsAgo) {
        int id = office.cases().nextFamily();
        Family child = enter(id, new long[] {bornAgo(unaccompaniedAge(id, n) + yearsAgo)});
        child.unaccompanied = true;
        return child;
    }

    /** Age in years at which such a child comes: most between sixteen and eighteen, the others in the two years before. */
    double unaccompaniedAge(int id, int n) {
        double u = office.chance().uniform(Purpose.UNACCOMPANIED_AGE, id, n);
        double sixteen = inForce.now().sixteen();
        return u < sixteen
                ? UNACCOMPANIED_YEARS[1] + (Family.ADULT_YEARS - UNACCOMPANIED_YEARS[1]) * u / sixteen
                : UNACCOMPANIED_YEARS[0]
                        + (UNACCOMPANIED_YEARS[1] - UNACCOMPANIED_YEARS[0]) * (u - sixteen) / (1 - sixteen);
    }

    /** Mean years from entry until eighteen. */
    double unaccompaniedYears() {
        double sixteen = inForce.now().sixteen();
        double later = (UNACCOMPANIED_YEARS[1] + Family.ADULT_YEARS) / 2;
        double before = (UNACCOMPANIED_YEARS[0] + UNACCOMPANIED_YEARS[1]) / 2;
        return Family.ADULT_YEARS - sixteen * later - (1 - sixteen) * before;
    }

    private long bornAgo(double years) {
        return office.calendar().epochDay(office.day()) - (long) (years * Family.DAYS_A_YEAR);
    }

    /** Number of the area that a family lives in from the first: by the areas' shares of families. */
    private int areaOf(int id) {
        List<Area> areas = office.areas();
        if (areas.size() <= 1) {
            return 0;
        }
        double place = office.chance().uniform(Purpose.FAMILY_LIVES_IN, id, 0);
        int area = 0;
        while (area + 1 < areas.size() && place >= areas.get(area).families()) {
            place -= areas.get(area).families();
            area++;
        }
        return area;
    }

    /** Enters a family with these days of birth. */
    Family enter(int id, long[] births) {
        Family family = new Family(
                id,
                births,
                office.chance().logNormal(Purpose.NEED, id, 0, 1, inForce.now().needVariation()));
        family.area = areaOf(id);
        office.cases().enter(family);
        for (int child = 0; child < births.length; child++) {
            office.publish(new ChildRegistered(office.day(), id, family.childNumber(child), births[child]));
        }
        return family;
    }
}
