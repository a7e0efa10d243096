package mainstay.place.figure;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import mainstay.place.figure.SourcedFigure.Origin;

/**
 * All that rules may know of a place: its counts without gaps, and its rates as estimated. How well things went is not
 * among it.
 */
public record Profile(Map<PublishedFigure, SourcedFigure> counts, Map<Rate, RateEstimate> rates) {
    /** The profile of an authority. */
    public static Profile of(LocalAuthority place, Imputation imputation, Shrinkage shrinkage) {
        Map<PublishedFigure, SourcedFigure> counts = new EnumMap<>(PublishedFigure.class);
        PublishedFigure.counts().forEach(figure -> counts.put(figure, imputation.of(place, figure)));
        Map<Rate, RateEstimate> rates = new EnumMap<>(Rate.class);
        for (Rate rate : Rate.values()) {
            rates.put(rate, shrinkage.of(place, rate));
        }
        return new Profile(counts, rates);
    }

    /** The average authority: England's counts over the number of authorities, and England's rates. */
    public static Profile average(Authorities authorities) {
        LocalAuthority england = authorities.england();
        int number = authorities.all().size();
        Imputation imputation = new Imputation(authorities);
        Map<PublishedFigure, SourcedFigure> counts = new EnumMap<>(PublishedFigure.class);
        PublishedFigure.counts()
                .forEach(figure -> counts.put(
                        figure,
                        new SourcedFigure(figure, england.published(figure).orElseThrow() / number, Origin.PUBLISHED)));
        Map<Rate, RateEstimate> rates = new EnumMap<>(Rate.class);
        for (Rate rate : Rate.values()) {
            double value = rate.observe(england, imputation).orElseThrow().rate();
            rates.put(rate, new RateEstimate(rate, value, OptionalDouble.of(value), value, true, 1, false));
        }
        return new Profile(counts, rates);
    }

    public double of(PublishedFigure figure) {
        SourcedFigure filled = counts.get(figure);
        if (filled == null) {
            throw new IllegalArgumentException(figure.column() + " is not for settings");
        }
        return filled.value();
    }

    public double of(Rate rate) {
        return rates.get(rate).value();
    }
}
