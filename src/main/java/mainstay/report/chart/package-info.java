/** What all charts have in common: theme, typeface, axes, files. */
package mainstay.report.chart;
