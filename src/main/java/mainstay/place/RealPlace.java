package mainstay.place;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import mainstay.place.figure.DfeNumbers;
import mainstay.place.figure.Imputation;
import mainstay.place.figure.LocalAuthority;
import mainstay.place.figure.PublishedFigure;
import mainstay.place.figure.PublishedMeasures;
import mainstay.place.figure.SourcedFigure;
import mainstay.place.rule.Derivation;
import mainstay.scenario.Scenario;

/** A real local authority, made into a scenario from its official figures. */
public final class RealPlace {
    private final LocalAuthority authority;
    private final Imputation imputation;
    private final Derivation derivation;
    private final Scenario scenario;
    private final Scenario base;
    private final Optional<Inference> inference;
    private final Inferences others;

    /**
     * A figure of a place as a table shows it.
     *
     * @param figure name of its column in the table of figures
     * @param title what it is
     * @param unit its unit
     * @param count whether it grows with the place, as numbers of children do and rates do not
     * @param value its value; empty when it is not published and not filled in
     * @param origin where it is from, such as {@code published}
     * @param published whether it is published of the place
     */
    public record Shown(
            String figure,
            String title,
            String unit,
            boolean count,
            OptionalDouble value,
            String origin,
            boolean published) {}

    RealPlace(
            LocalAuthority authority,
            Imputation imputation,
            Derivation derivation,
            Scenario base,
            Optional<Inference> inference,
            Inferences others) {
        this.authority = authority;
        this.imputation = imputation;
        this.derivation = derivation;
        this.base = base;
        this.inference = inference;
        this.others = others;
        Scenario unfitted =
                derivation.on(base).named(authority.name() + " 2025").against(PublishedMeasures.of(authority));
        this.scenario = inference.map(found -> found.in(unfitted)).orElse(unfitted);
    }

    /** The same with what was inferred of it. */
    public RealPlace fitted(Inference found) {
        return new RealPlace(authority, imputation, derivation, base, Optional.of(found), others);
    }

    /** The same with nothing inferred of it. */
    public RealPlace unfitted() {
        return new RealPlace(authority, imputation, derivation, base, Optional.empty(), others);
    }

    /** What was inferred of it, if something was. */
    public Optional<Inference> inference() {
        return inference;
    }

    /** How far places are off on average that are not fitted, in words; empty where no place was fitted. */
    public Optional<String> unfittedWords() {
        return others.unfittedWords();
    }

    /** As the Department for Education spells it. */
    public String name() {
        return authority.name();
    }

    /** Code of the Office for National Statistics, such as E08000035. */
    public String code() {
        return authority.code();
    }

    /** Number in returns to the Department for Education, such as 383. */
    public String number() {
        return DfeNumbers.of(authority.code());
    }

    /** Region, such as Yorkshire and The Humber. */
    public String region() {
        return authority.region();
    }

    /** The name as a file name: {@code bath-and-north-east-somerset}. */
    public String slug() {
        return authority
                .name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** The authority as it is, on the average authority's way of working. */
    public Scenario scenario() {
        return scenario;
    }

    /** How many settings and services differ from the average authority. */
    public int differences() {
        return scenario.settings().differencesFrom(base.settings()).size()
                + (scenario.services().equals(base.services()) ? 0 : 1);
    }

    /** A scenario file based on {@code england-2025} that reads back as the scenario, with a source for every number. */
    public String file() {
        return PlaceScenarioText.of(authority, derivation, scenario, base, inference, others);
    }

    /** What is published of the place itself, by measure, each in the measure's unit; what is not is left out. */
    public Map<String, Double> published() {
        return scenario.published();
    }

    /** Every figure, in the order of the table, filled where it can be. */
    public List<Shown> figures() {
        return Arrays.stream(PublishedFigure.values()).map(this::shown).toList();
    }

    private Shown shown(PublishedFigure figure) {
        if (!authority.publishes(figure) && figure.kind() == PublishedFigure.Kind.OUTCOME) {
            return shown(figure, OptionalDouble.empty(), "not published", false);
        }
        SourcedFigure filled = imputation.of(authority, figure);
        return shown(
                figure,
                OptionalDouble.of(filled.value()),
                filled.origin().words(),
                filled.origin().isPublished());
    }

    static Shown shown(PublishedFigure figure, OptionalDouble value, String origin, boolean published) {
        return new Shown(
                figure.column(),
                figure.title(),
                figure.unit(),
                figure.kind() == PublishedFigure.Kind.COUNT,
                value,
                origin,
                published);
    }
}
