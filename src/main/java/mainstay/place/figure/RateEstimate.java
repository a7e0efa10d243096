package mainstay.place.figure;

import java.util.OptionalDouble;

/**
 * A rate of a place, drawn from its own year to what its neighbours have.
 *
 * @param rate which
 * @param value the estimate; percentages as fractions
 * @param own what is published of the place; empty if nothing is
 * @param expected what its statistical neighbours have on average, or England if none of them publishes it
 * @param fromEngland whether it is England that was expected
 * @param ownWeight 0 to 1: how much the place's own year counts
 * @param joint whether the place's own rate is that of a pair which made one return
 */
public record RateEstimate(
        Rate rate,
        double value,
        OptionalDouble own,
        double expected,
        boolean fromEngland,
        double ownWeight,
        boolean joint) {}
