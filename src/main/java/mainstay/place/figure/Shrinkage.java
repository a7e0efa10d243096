package mainstay.place.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import mainstay.place.figure.Neighbourhood.Observation;
import mainstay.place.figure.Rate.ChanceModel;
import mainstay.statistics.estimate.PriorStrength;

/**
 * Draws the rates of a place to those of its neighbours, the more the less can be told from its own year.
 *
 * <p>A rate with a known number of cases becomes (own events + k × neighbours' rate) / (own exposure + k): empirical
 * Bayes, with k from the spread of all authorities around their neighbours, by the method of moments. A rate of the
 * workforce becomes r × own + (1 − r) × neighbours', with r the correlation of one year with the next.
 */
public final class Shrinkage {
    private final Authorities authorities;
    private final Imputation imputation;
    private final Map<Rate, Double> strengths = new EnumMap<>(Rate.class);

    public Shrinkage(Authorities authorities) {
        this.authorities = authorities;
        this.imputation = new Imputation(authorities);
        for (Rate rate : Rate.values()) {
            if (rate.chance() != ChanceModel.YEARS) {
                strengths.put(rate, strength(rate));
            }
        }
    }

    /** How many cases of its own a place must have to count as much as its neighbours: k. */
    double strengthOf(Rate rate) {
        return strengths.get(rate);
    }

    private record Seen(Observation own, double neighbours) {}

    private double strength(Rate rate) {
        List<Seen> seen = new ArrayList<>();
        for (LocalAuthority one : authorities.all()) {
            Optional<Observation> own = rate.observe(one, imputation);
            OptionalDouble near = neighbours(one, rate);
            if (own.isPresent() && near.isPresent()) {
                seen.add(new Seen(own.get(), near.getAsDouble()));
            }
        }
        double[] events = column(seen, one -> one.own().events());
        double[] exposures = column(seen, one -> one.own().exposure());
        double[] expected = column(seen, Seen::neighbours);
        return rate.chance() == ChanceModel.SHARE
                ? PriorStrength.ofShares(events, exposures, expected)
                : PriorStrength.ofRates(events, exposures, expected);
    }

    private static double[] column(List<Seen> seen, ToDoubleFunction<Seen> value) {
        return seen.stream().mapToDouble(value).toArray();
    }

    private OptionalDouble neighbours(LocalAuthority place, Rate rate) {
        return new Neighbourhood(authorities.neighbours(place)).mean(one -> rate.observe(one, imputation));
    }

    /** The estimate for a place. */
    RateEstimate of(LocalAuthority place, Rate rate) {
        OptionalDouble near = neighbours(place, rate);
        double expected = near.orElseGet(() ->
                rate.observe(authorities.england(), imputation).orElseThrow().rate());
        Optional<Observation> own = rate.observe(place, imputation);
        double weight = own.map(seen -> weight(rate, seen.exposure())).orElse(0.0);
        double value =
                own.map(seen -> weight * seen.rate() + (1 - weight) * expected).orElse(expected);
        return new RateEstimate(
                rate,
                value,
                own.map(seen -> OptionalDouble.of(seen.rate())).orElseGet(OptionalDouble::empty),
                expected,
                near.isEmpty(),
                weight,
                place.joint() && (rate.chance() == ChanceModel.YEARS || rate == Rate.AGENCY_COVER));
    }

    /** Own exposure over own exposure and k, which is what makes the mean of the two the formula above. */
    private double weight(Rate rate, double exposure) {
        if (rate.chance() == ChanceModel.YEARS) {
            return rate.reliability();
        }
        double strength = strengths.get(rate);
        return Double.isInfinite(strength) ? 0 : exposure / (exposure + strength);
    }
}
