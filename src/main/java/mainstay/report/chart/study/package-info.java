/** Charts of a study: arms, months, caseloads, control charts, journeys, waterfalls. */
package mainstay.report.chart.study;
