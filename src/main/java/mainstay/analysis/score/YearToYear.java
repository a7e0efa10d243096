package mainstay.analysis.score;

import java.util.List;
import java.util.stream.IntStream;
import mainstay.results.evidence.YearToYearRow;
import mainstay.results.table.TableNumbers;
import mainstay.statistics.estimate.Interval;
import mainstay.statistics.estimate.Jackknife;
import mainstay.statistics.estimate.NaturalRange;
import org.apache.commons.csv.CSVRecord;

/**
 * A published figure of how authorities remember and move from year to year, and the same of simulated places. It examines
 * the model; nothing is fitted to it.
 *
 * @param id its number
 * @param title in words
 * @param measure what moves
 * @param statistic which figure
 * @param size measure of the number that it is a share of, or of how large a place is
 * @param unit of the figure
 * @param published the figure
 * @param low lower end of its 95 % interval
 * @param high upper end
 */
record YearToYear(
        String id,
        String title,
        String measure,
        Statistic statistic,
        String size,
        String unit,
        double published,
        double low,
        double high) {
    private static final List<YearToYear> ALL =
            EvidenceTable.rows("year_to_year.csv").stream().map(YearToYear::of).toList();

    /** Which figure of the courses of a measure. */
    enum Statistic {
        CORRELATION_LAG_1,
        CORRELATION_LAG_5,
        PLACE_SHARE,
        YEARLY_CHANGE,
        OVER_DISPERSION,
        ORGANISATIONAL,
        CHANGE_ON_SIZE,
        BETWEEN_PLACES;

        double of(Courses courses) {
            return switch (this) {
                case CORRELATION_LAG_1 -> courses.correlation(1);
                case CORRELATION_LAG_5 -> courses.correlation(5);
                case PLACE_SHARE -> courses.placeShare();
                case YEARLY_CHANGE -> courses.yearlyChange();
                case OVER_DISPERSION -> courses.overDispersion();
                case ORGANISATIONAL -> courses.organisational();
                case CHANGE_ON_SIZE -> courses.changeOnSize();
                case BETWEEN_PLACES -> courses.betweenPlaces();
            };
        }
    }

    static List<YearToYear> all() {
        return ALL;
    }

    private static YearToYear of(CSVRecord row) {
        return new YearToYear(
                row.get("id"),
                row.get("title"),
                row.get("measure"),
                EvidenceTable.choice(row, "statistic", Statistic.YEARLY_CHANGE),
                row.get("size"),
                row.get("unit"),
                EvidenceTable.number(row, "published"),
                EvidenceTable.number(row, "low"),
                EvidenceTable.number(row, "high"));
    }

    /** The figure in a panel; its error is from leaving out one place at a time, in all its replications. */
    YearToYearRow fitted(Panel panel) {
        Courses courses = Courses.of(panel, measure, size);
        double simulated = TableNumbers.tabled(statistic.of(courses));
        int places = courses.places();
        double[] without = IntStream.range(0, places)
                .mapToDouble(place -> statistic.of(courses.without(place)))
                .toArray();
        double error = TableNumbers.tabled(Jackknife.standardError(without));
        Interval interval = Jackknife.interval(simulated, without, Score.CONFIDENCE, NaturalRange.UNBOUNDED);
        Examination examination = new Examination(low, high, simulated, error);
        return new YearToYearRow(
                id,
                title,
                measure,
                EvidenceTable.word(statistic),
                unit,
                published,
                low,
                high,
                simulated,
                error,
                TableNumbers.tabled(interval.low()),
                TableNumbers.tabled(interval.high()),
                places,
                courses.replications(),
                courses.years(),
                examination.verdict(),
                examination.fails());
    }
}
