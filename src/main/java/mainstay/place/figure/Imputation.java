package mainstay.place.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import mainstay.place.figure.Neighbourhood.Observation;
import mainstay.place.figure.SourcedFigure.Origin;

/**
 * Fills the gaps in the figures of a place: with what its statistical neighbours have per base, on average, times its own
 * base; and where none of them publishes the figure, with what England has. How well things went is never filled in.
 */
public final class Imputation {
    /** Figures that a pair of authorities which made one return has together. */
    public static final List<PublishedFigure> OF_THE_PAIR = List.of(
            PublishedFigure.CASELOAD_FTE,
            PublishedFigure.TURNOVER_RATE_FTE,
            PublishedFigure.VACANCY_RATE_FTE,
            PublishedFigure.VACANCIES_COVERED_PERCENT,
            PublishedFigure.AGENCY_RATE_FTE,
            PublishedFigure.ABSENCE_RATE_FTE);

    private final Authorities authorities;

    public Imputation(Authorities authorities) {
        this.authorities = authorities;
    }

    /**
     * A figure of a place, filled where it must be.
     *
     * @throws IllegalArgumentException for an outcome that is not published
     */
    public SourcedFigure of(LocalAuthority place, PublishedFigure figure) {
        OptionalDouble own = place.published(figure);
        if (own.isPresent()) {
            boolean pair = place.joint() && OF_THE_PAIR.contains(figure);
            return new SourcedFigure(figure, own.getAsDouble(), pair ? Origin.JOINT : Origin.PUBLISHED);
        }
        if (figure.kind() == PublishedFigure.Kind.OUTCOME) {
            throw new IllegalArgumentException(figure.column() + " is an outcome: it is not filled in");
        }
        if (figure == PublishedFigure.CASE_HOLDERS && place.publishes(PublishedFigure.CASELOAD_FTE)) {
            double cases = of(place, PublishedFigure.CASES).value();
            return new SourcedFigure(
                    figure,
                    cases / place.published(PublishedFigure.CASELOAD_FTE).getAsDouble(),
                    Origin.DIVISION);
        }
        OptionalDouble near = new Neighbourhood(authorities.neighbours(place)).mean(one -> perBase(one, figure));
        Origin origin = near.isPresent() ? Origin.NEIGHBOURS : Origin.ENGLAND;
        double rate = near.orElseGet(
                () -> perBase(authorities.england(), figure).orElseThrow().rate());
        return new SourcedFigure(
                figure, figure.kind() == PublishedFigure.Kind.COUNT ? rate * base(place, figure) : rate, origin);
    }

    private double base(LocalAuthority place, PublishedFigure figure) {
        return of(place, figure.base().orElseThrow()).value();
    }

    private static Optional<Observation> perBase(LocalAuthority one, PublishedFigure figure) {
        OptionalDouble value = one.published(figure);
        OptionalDouble base = one.published(figure.base().orElseThrow());
        if (value.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        double events = figure.kind() == PublishedFigure.Kind.COUNT
                ? value.getAsDouble()
                : value.getAsDouble() * base.getAsDouble();
        return Optional.of(new Observation(events, base.getAsDouble()));
    }
}
