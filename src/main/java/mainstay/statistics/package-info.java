/** Pure functions: intervals, quantiles, survival, multiple comparisons. */
package mainstay.statistics;
