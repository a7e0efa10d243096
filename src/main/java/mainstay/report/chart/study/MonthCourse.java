package mainstay.report.chart.study;

import java.util.List;
import mainstay.report.content.Month;

/**
 * A measure in one arm, month by month.
 *
 * @param arm its name
 * @param index its place among the arms
 * @param months in order of time
 */
public record MonthCourse(String arm, int index, List<Month> months) {
    /** Whether two months in a row have a value; a measure that is taken once a year has not. */
    boolean runsOn() {
        return MonthLines.stretches(months, month -> month.mean().value()).stream()
                .anyMatch(stretch -> stretch.size() > 1);
    }
}
