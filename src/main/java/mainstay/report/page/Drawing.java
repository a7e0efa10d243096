package mainstay.report.page;

import mainstay.report.chart.Chart;
import mainstay.report.chart.ChartFile;

/**
 * A chart on a page that has no table of its own.
 *
 * @param name of the chart, which no other on the page has
 * @param svg the drawing itself, safe to stand in the page as it is
 * @param file its files, without what they end in
 * @param caption what to read in it
 */
public record Drawing(String name, String svg, String file, String caption) {
    static Drawing of(Chart chart, String caption) {
        return new Drawing(chart.name(), ChartFile.svg(chart), "charts/" + chart.name(), caption);
    }
}
