/** Pure functions on numbers: intervals, paired differences, quantiles, multiple comparisons, survival, continuity. */
package mainstay.statistics;
