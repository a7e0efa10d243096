package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.event.MonthEndCount.TeamCounted;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.Destination;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerMoved;
import mainstay.event.WorkforceEvent.WorkerProgressed;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.measure.workforce.WorkforceMeasures;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An authority to which nothing happens stays as it is: people come, move, are promoted and go for ten years, and turnover,
 * vacancies, agency and tenures are in the last year what they were in the first.
 *
 * <p>By Little's law posts vacant over posts held are (turnover + promotions + deaths) × time to fill: a move inside fills
 * one vacancy and makes another. Notice plays no part: a post is vacant from the last day on.
 */
@Tag("slow")
class SteadyWorkforceTest {
    private static final int YEARS = 10;
    private static final int REPLICATIONS = 16;
    private static final double TURNOVER = 0.118;
    private static final double PROMOTIONS = 0.043;
    private static final double MOVES = 0.05;
    private static final double DEATHS = 0.0005;
    private static final double TIME_TO_FILL = 1.02;
    private static final double SENIOR = 0.33;
    private static final double ODDS = (TURNOVER + PROMOTIONS + DEATHS) * TIME_TO_FILL;
    private static final double VACANT = ODDS / (1 + ODDS);

    private static final Settings STEADY = Bare.settings()
            .with(WorkforceSettings.POSTS, 400)
            .with(OversightSettings.SPAN, 8)
            .with(WorkforceSettings.MOVES_FILL_VACANCIES, 1)
            .with(WorkforceSettings.PROGRESSION, 1)
            .with(WorkforceSettings.UNDER_FIVE_YEARS, -0.01)
            .with(WorkforceSettings.TURNOVER, TURNOVER)
            .with(WorkforceSettings.EARLY_LEAVING, 2.2)
            .with(WorkforceSettings.PROMOTIONS, PROMOTIONS)
            .with(WorkforceSettings.INTERNAL_MOVES, MOVES)
            .with(ReorganisationSettings.DEATHS, DEATHS)
            .with(WorkforceSettings.NOTICE, 8)
            .with(WorkforceSettings.VACANCY, VACANT)
            .with(WorkforceSettings.TIME_TO_FILL, TIME_TO_FILL)
            .with(WorkforceSettings.LEAST_TIME_TO_FILL, 10)
            .with(WorkforceSettings.NEWLY_QUALIFIED, 0.35)
            .with(WorkforceSettings.SENIOR, SENIOR)
            .with(AgencySettings.AGENCY_COVER, 0.736)
            .with(AgencySettings.AGENCY_EXTRA, 0.03)
            .with(AgencySettings.AGENCY_OVERLAP, 2);

    private static final Scenario SCENARIO = Bare.scenario(STEADY, 12 * YEARS);

    /** What is counted of a run, year by year. */
    private static final class Years implements EventSink {
        private final double[] monthEnds = new double[YEARS];
        private final double[] held = new double[YEARS];
        private final double[] vacant = new double[YEARS];
        private final double[] agency = new double[YEARS];
        private final double[] seniors = new double[YEARS];
        private final double[] underFive = new double[YEARS];
        private final double[] left = new double[YEARS];
        private final double[] promoted = new double[YEARS];
        private final double[] moved = new double[YEARS];
        private final double[] earlyLeavers = new double[YEARS];
        private final Map<Integer, WorkerStarted> workers = new HashMap<>();
        private final Map<Integer, WorkerGrade> grades = new HashMap<>();

        private static int year(CareEvent event) {
            return Math.min(YEARS - 1, (int) (event.day() / Runs.YEAR));
        }

        @Override
        public void accept(CareEvent event) {
            if (event instanceof WorkerStarted started) {
                workers.put(started.worker(), started);
                grades.put(started.worker(), started.grade());
            } else if (event instanceof WorkerProgressed progressed) {
                grades.put(progressed.worker(), progressed.grade());
            } else if (event instanceof WorkerMoved) {
                moved[year(event)]++;
            } else if (event instanceof WorkerLeft gone && gone.contract() == Contract.PERMANENT) {
                boolean leaver = WorkforceMeasures.isLeaver(gone);
                left[year(event)] += leaver ? 1 : 0;
                earlyLeavers[year(event)] += leaver && gone.tenureYears() < 5 ? 1 : 0;
                promoted[year(event)] += gone.destination() == Destination.PROMOTION ? 1 : 0;
            } else if (event instanceof WorkerCounted counted) {
                count(counted);
            } else if (event instanceof TeamCounted counted) {
                vacant[year(event)] += counted.vacancies();
                monthEnds[year(event)] += counted.posts();
            }
        }

        private void count(WorkerCounted event) {
            int year = year(event);
            WorkerStarted started = workers.get(event.worker());
            if (event.contract() == Contract.AGENCY) {
                agency[year]++;
                return;
            }
            held[year]++;
            seniors[year] += grades.get(event.worker()) == WorkerGrade.SENIOR ? 1 : 0;
            double tenure = started.tenureYears() + (event.day() - started.day()) / Runs.YEAR;
            underFive[year] += tenure < 5 ? 1 : 0;
        }
    }

    private static Years[] runs() {
        Years[] runs = new Years[REPLICATIONS];
        for (int i = 0; i < REPLICATIONS; i++) {
            runs[i] = new Years();
            Runs.run(SCENARIO, i, runs[i]);
        }
        return runs;
    }

    /** One figure of a run in a year. */
    private interface Figure {
        double of(Years run, int year);
    }

    /** The mean slope of the replications is nought, and known to this much in a year: with t(15), 2.13 standard errors. */
    private static void staysAsItIs(String what, double narrow, Years[] runs, Figure figure) {
        double[] slopes = Runs.sample(runs.length, i -> {
            SimpleRegression line = new SimpleRegression();
            for (int year = 0; year < YEARS; year++) {
                line.addData(year, figure.of(runs[i], year));
            }
            return line.getSlope();
        });
        Agreement trend = Agreement.of("yearly trend of " + what, 0, slopes);
        trend.isWithinChance();
        assertThat(2.13 * trend.error()).as("%s", trend).isLessThan(narrow);
    }

    private static void is(String what, double expected, Years[] runs, Figure numerator, Figure denominator) {
        Agreement.ofRatio(what, expected, totals(runs, numerator), totals(runs, denominator))
                .isWithinChance();
    }

    private static double[] totals(Years[] runs, Figure figure) {
        return Runs.sample(runs.length, i -> {
            double sum = 0;
            for (int year = 0; year < YEARS; year++) {
                sum += figure.of(runs[i], year);
            }
            return sum;
        });
    }

    @Test
    void nothingDriftsInTenYears() {
        Years[] runs = runs();
        staysAsItIs("turnover", 0.001, runs, (run, year) -> 12 * run.left[year] / run.held[year]);
        staysAsItIs("promotions", 0.001, runs, (run, year) -> 12 * run.promoted[year] / run.held[year]);
        staysAsItIs("vacancies", 0.001, runs, (run, year) -> run.vacant[year] / run.monthEnds[year]);
        staysAsItIs("agency", 0.001, runs, (run, year) -> run.agency[year] / (run.agency[year] + run.held[year]));
        staysAsItIs("under five years", 0.003, runs, (run, year) -> run.underFive[year] / run.held[year]);
        staysAsItIs("leavers under five years", 0.006, runs, (run, year) -> run.earlyLeavers[year] / run.left[year]);

        Figure monthsInPost = (run, year) -> run.held[year] / 12;
        is("turnover", TURNOVER + DEATHS, runs, (run, year) -> run.left[year], monthsInPost);
        is("promotions", PROMOTIONS, runs, (run, year) -> run.promoted[year], monthsInPost);
        is("vacancies", VACANT, runs, (run, year) -> run.vacant[year], (run, year) -> run.monthEnds[year]);
        for (Years run : runs) {
            for (int year = 0; year < YEARS; year++) {
                // There are as many as a third of all comes to, in whole persons.
                assertThat(run.seniors[year] / run.held[year]).isCloseTo(SENIOR, within(0.005));
            }
        }
    }
}
