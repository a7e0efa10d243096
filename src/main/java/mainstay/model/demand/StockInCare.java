package mainstay.model.demand;

import java.util.Arrays;
import mainstay.model.agent.Family;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.stage.CareRoute;
import mainstay.model.care.CareRisk;
import mainstay.model.care.CareRoutes.Course;
import mainstay.model.casework.Casework;
import mainstay.random.Purpose;

/**
 * Who is in care on the first day, as starts by age and stays by route make it: of families as they are referred, one is taken
 * the more often the likelier children of these ages start in care and the longer they stay, and any part of the stay may be
 * gone.
 */
final class StockInCare {
    private static final double ADULT_DAYS = (double) Family.ADULT_YEARS * Roster.WORKING_DAYS_A_YEAR;
    private static final double DAYS_A_DAY = Family.DAYS_A_YEAR / Roster.WORKING_DAYS_A_YEAR;
    /**
     * By age band how many times as many children start in care as are in families that are referred, a tenth of them at a
     * birth: what makes starts of 20, 18, 19, 31 and 11 % (England 2024-25, without unaccompanied children).
     */
    private static final double[] STARTS = {2.37, 0.72, 0.50, 0.90, 1.62};

    private static final int MOST_TRIES = 100_000;
    private static final int DRAWS = 3;

    /**
     * Somebody in care.
     *
     * @param gone working days of the stay that are over
     */
    record Stay(Family family, Course course, double gone) {}

    private final Office office;
    private final Families families;
    private final Casework casework;

    StockInCare(Office office, Families families, Casework casework) {
        this.office = office;
        this.families = families;
        this.casework = casework;
    }

    /** The next child in care who came to the country alone. */
    Stay unaccompanied() {
        int id = office.cases().nextFamily();
        int n = 0;
        double days = alone(id, n);
        while (!isTaken(id, n, days / ADULT_DAYS)) {
            days = alone(id, ++n);
        }
        double gone = days * draw(id, n, 2);
        Family child = families.unaccompanied(n, gone / Roster.WORKING_DAYS_A_YEAR);
        return new Stay(child, new Course(CareRoute.UNTIL_EIGHTEEN, Double.POSITIVE_INFINITY), gone);
    }

    private double alone(int id, int n) {
        return ADULT_DAYS - families.unaccompaniedAge(id, n) * Roster.WORKING_DAYS_A_YEAR;
    }

    /** The next family in care. */
    Stay family() {
        int id = office.cases().nextFamily();
        int n = 0;
        while (!comesIn(id, n) || !isTaken(id, n, days(id, n) / ADULT_DAYS)) {
            n++;
        }
        double gone = days(id, n) * draw(id, n, 2);
        return new Stay(families.enter(id, stillChildren(families.births(id, n), gone)), course(id, n), gone);
    }

    /** Days of birth of those who came into care at these ages and are not grown up: the youngest at least. */
    private long[] stillChildren(long[] births, double gone) {
        long before = (long) (gone * DAYS_A_DAY);
        long youngest = births[births.length - 1];
        return Arrays.stream(births)
                .filter(birth -> age(birth - before) < Family.ADULT_YEARS || birth == youngest)
                .map(birth -> birth - before)
                .toArray();
    }

    private boolean comesIn(int id, int n) {
        double sum = 0;
        long[] births = families.births(id, n);
        for (long birth : births) {
            sum += STARTS[CareRisk.ageBand(age(birth))];
        }
        return n == MOST_TRIES || draw(id, n, 0) * STARTS[0] < sum / births.length;
    }

    private boolean isTaken(int id, int n, double probability) {
        return n == MOST_TRIES || draw(id, n, 1) < probability;
    }

    /** Working days of a stay: it is over when the youngest is grown up. */
    private double days(int id, int n) {
        long[] births = families.births(id, n);
        double youngest = age(births[births.length - 1]);
        return Math.min(course(id, n).days(), ADULT_DAYS - youngest * Roster.WORKING_DAYS_A_YEAR);
    }

    private Course course(int id, int n) {
        long[] births = families.births(id, n);
        return casework.care().routes().draw(id, n, age(births[births.length - 1]), age(births[0]));
    }

    private double draw(int id, int n, int which) {
        return office.chance().uniform(Purpose.IN_CARE_BEFORE, id, (long) n * DRAWS + which);
    }

    private double age(long birth) {
        return (today() - birth) / Family.DAYS_A_YEAR;
    }

    private long today() {
        return office.calendar().epochDay(office.day());
    }
}
