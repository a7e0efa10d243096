/** Settings fitted to published patterns, and how sure each is. */
package mainstay.analysis.calibration;
