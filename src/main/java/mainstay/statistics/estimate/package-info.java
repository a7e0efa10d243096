/** Estimates and their intervals, paired differences, corrections for many comparisons, survival. */
package mainstay.statistics.estimate;
