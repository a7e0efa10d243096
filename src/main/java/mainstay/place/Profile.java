package mainstay.place;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import mainstay.place.Filled.Origin;

/**
 * All that rules may know of a place: its counts without gaps, and its rates as estimated. How well things went is not
 * among it.
 */
record Profile(Map<Figure, Filled> counts, Map<Rate, Estimate> rates) {
    /** The profile of an authority. */
    static Profile of(Authority place, Filling filling, Shrinkage shrinkage) {
        Map<Figure, Filled> counts = new EnumMap<>(Figure.class);
        Figure.counts().forEach(figure -> counts.put(figure, filling.of(place, figure)));
        Map<Rate, Estimate> rates = new EnumMap<>(Rate.class);
        for (Rate rate : Rate.values()) {
            rates.put(rate, shrinkage.of(place, rate));
        }
        return new Profile(counts, rates);
    }

    /** The average authority: England's counts over the number of authorities, and England's rates. */
    static Profile average(Authorities authorities) {
        Authority england = authorities.england();
        int number = authorities.all().size();
        Filling filling = new Filling(authorities);
        Map<Figure, Filled> counts = new EnumMap<>(Figure.class);
        Figure.counts()
                .forEach(figure -> counts.put(
                        figure,
                        new Filled(figure, england.published(figure).orElseThrow() / number, Origin.PUBLISHED)));
        Map<Rate, Estimate> rates = new EnumMap<>(Rate.class);
        for (Rate rate : Rate.values()) {
            double value = rate.observe(england, filling).orElseThrow().rate();
            rates.put(rate, new Estimate(rate, value, OptionalDouble.of(value), value, true, 1, false));
        }
        return new Profile(counts, rates);
    }

    double of(Figure figure) {
        Filled filled = counts.get(figure);
        if (filled == null) {
            throw new IllegalArgumentException(figure.column() + " is not for settings");
        }
        return filled.value();
    }

    double of(Rate rate) {
        return rates.get(rate).value();
    }
}
