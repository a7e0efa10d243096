package mainstay.closedform;

import java.util.stream.IntStream;
import mainstay.measure.count.Lifetimes;
import mainstay.measure.shape.ShapeCatalogue;
import mainstay.measure.shape.ShapeLedger;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/**
 * A vacancy without a least time is filled after one working day and the whole days of an exponential time of mean m:
 * from the first day on, every day has the same chance, 1 - exp(-1/m), to be the day it is filled, and after k days a
 * share of exp(-(k-1)/m) is still vacant. The life table of the shapes must say so, though vacancies are cut off by the
 * end of the run.
 */
class VacancyHazardTest {
    private static final double MEAN_DAYS = 40;
    private static final int MONTHS = 12;
    private static final int[] DAYS = {11, 41, 81};

    private static final Scenario SCENARIO = Bare.scenario(
            Bare.settings()
                    .with(WorkforceSettings.POSTS, 60)
                    .with(WorkforceSettings.TURNOVER, 0.5)
                    .with(WorkforceSettings.TIME_TO_FILL, MEAN_DAYS / Runs.YEAR),
            MONTHS);

    private static final Lifetimes[] VACANCIES = IntStream.range(0, Agreement.REPLICATIONS)
            .mapToObj(VacancyHazardTest::vacancies)
            .toArray(Lifetimes[]::new);

    private static Lifetimes vacancies(int replication) {
        ShapeLedger ledger = new ShapeLedger(Runs.calendar(SCENARIO), SCENARIO.period());
        Runs.run(SCENARIO, replication, ledger);
        return ledger.close()
                .get(ShapeCatalogue.all().indexOf(ShapeCatalogue.find("vacancy").orElseThrow()));
    }

    @Test
    void everyDayHasTheSameChanceToBeTheLast() {
        double[] ends = new double[Agreement.REPLICATIONS];
        double[] days = new double[Agreement.REPLICATIONS];
        for (int replication = 0; replication < ends.length; replication++) {
            Lifetimes vacancies = VACANCIES[replication];
            ends[replication] = vacancies.ends(1, Integer.MAX_VALUE);
            for (int day = 1; day <= vacancies.table().longest(); day++) {
                days[replication] += vacancies.table().atRisk(day);
            }
        }
        Agreement.ofRatio("vacancies filled a day", -Math.expm1(-1 / MEAN_DAYS), ends, days)
                .isWithinChance();
    }

    @Test
    void theShareStillVacantFallsExponentially() {
        for (int day : DAYS) {
            Agreement.of(
                            "still vacant after " + day + " working days",
                            Math.exp(-(day - 1) / MEAN_DAYS),
                            Runs.sample(VACANCIES.length, replication -> VACANCIES[replication]
                                    .table()
                                    .lasting(day)))
                    .isWithinChance();
        }
    }
}
