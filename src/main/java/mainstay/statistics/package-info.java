/** Pure functions on numbers: intervals, paired differences, quantiles, multiple comparisons, survival. */
package mainstay.statistics;
