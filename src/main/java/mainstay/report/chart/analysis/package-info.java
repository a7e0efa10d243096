/** Charts of sweeps, sensitivity, scores, shapes and calibrations. */
package mainstay.report.chart.analysis;
