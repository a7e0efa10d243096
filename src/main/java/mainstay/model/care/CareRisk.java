package mainstay.model.care;

import mainstay.model.agent.Family;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.LookedAfterSettings;

/** How much likelier than others a family's children come into care: the mean over its children of what their age does. */
public final class CareRisk {
    private static final double[] UNTIL_YEARS = {1, 5, 10, 16, Double.POSITIVE_INFINITY};

    /**
     * What age does.
     *
     * @param factors from the youngest to the eldest
     * @param none whether age makes no difference
     */
    private record Parameters(double[] factors, boolean none) {
        static Parameters of(Settings settings) {
            double[] factors = {
                settings.get(LookedAfterSettings.UNDER_ONE),
                settings.get(LookedAfterSettings.ONE_TO_FOUR),
                settings.get(LookedAfterSettings.FIVE_TO_NINE),
                settings.get(LookedAfterSettings.TEN_TO_FIFTEEN),
                settings.get(LookedAfterSettings.SIXTEEN_AND_OVER)
            };
            boolean none = true;
            for (double factor : factors) {
                none &= factor == 1;
            }
            return new Parameters(factors, none);
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    /** What age does in an authority. */
    public CareRisk(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** Today's factor of a family. */
    public double of(Family family) {
        if (inForce.now().none()) {
            return 1;
        }
        long today = office.calendar().epochDay(office.day());
        double sum = 0;
        for (int n = 0; n < family.siblings(); n++) {
            if (family.isChild(n)) {
                sum += at(family.age(n, today));
            }
        }
        return sum / family.children();
    }

    private double at(double age) {
        return inForce.now().factors()[ageBand(age)];
    }

    /** Which of the five ages a child has: under one, one to four, five to nine, ten to fifteen, sixteen and over. */
    public static int ageBand(double age) {
        int band = 0;
        while (age >= UNTIL_YEARS[band]) {
            band++;
        }
        return band;
    }
}
