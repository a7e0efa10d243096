/** Pure functions on numbers: intervals, paired differences, quantiles, multiple comparisons, survival, sensitivity. */
package mainstay.statistics;
