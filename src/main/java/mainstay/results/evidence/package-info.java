/** Rows, tables and folders of scores, shapes and calibrations. */
package mainstay.results.evidence;
