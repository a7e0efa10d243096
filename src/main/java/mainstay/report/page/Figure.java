package mainstay.report.page;

import mainstay.report.chart.Chart;
import mainstay.report.chart.ChartFile;
import mainstay.report.content.Grid;

/**
 * A chart on the page.
 *
 * @param chart what is drawn
 * @param svg the drawing itself, safe to stand in the page as it is
 * @param caption how to read it
 * @param table the same in numbers
 */
public record Figure(Chart chart, String svg, String caption, Grid table) {
    static Figure of(Chart chart, String caption, Grid table) {
        return new Figure(chart, ChartFile.svg(chart), caption, table);
    }
}
