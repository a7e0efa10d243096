package mainstay.statistics.design;

import mainstay.statistics.estimate.Interval;

/**
 * How much of the variance of a function comes from one factor.
 *
 * @param first share that the factor explains by itself; sampling error can take it a little below 0
 * @param firstInterval bootstrap interval of that
 * @param total share that the factor has a part in, by itself or together with others
 * @param totalInterval bootstrap interval of that
 */
public record SobolIndex(double first, Interval firstInterval, double total, Interval totalInterval) {}
