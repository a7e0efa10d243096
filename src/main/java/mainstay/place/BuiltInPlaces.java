package mainstay.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mainstay.place.RealPlace.Shown;
import mainstay.place.figure.Authorities;
import mainstay.place.figure.Imputation;
import mainstay.place.figure.LocalAuthority;
import mainstay.place.figure.OtherArea;
import mainstay.place.figure.PlaceNames;
import mainstay.place.figure.Profile;
import mainstay.place.figure.PublishedFigure;
import mainstay.place.figure.Shrinkage;
import mainstay.place.rule.AverageAuthority;
import mainstay.place.rule.Derivation;
import mainstay.scenario.Places;
import mainstay.scenario.Scenario;
import mainstay.scenario.yaml.Suggestion;

/** The places that come with Mainstay: an average English authority, and every real one. */
public final class BuiltInPlaces implements Places {
    private static final Authorities AUTHORITIES = Authorities.shipped();
    private static final Imputation IMPUTATION = new Imputation(AUTHORITIES);
    private static final Scenario ENGLAND = AverageAuthority.scenario(AUTHORITIES);
    private static final PlaceNames NAMES = new PlaceNames(AUTHORITIES.all());

    /** An authority to which nothing is fitted, as files name it: {@code Leeds, unfitted}. */
    private static final Pattern UNFITTED = Pattern.compile("(?i)(.+?)[,\\s]+unfitted\\s*");

    /** What only real places need: worked out when the first of them is asked for. */
    private static final class Shared {
        static final Shrinkage SHRINKAGE = new Shrinkage(AUTHORITIES);
        static final Profile AVERAGE = Profile.average(AUTHORITIES);
        static final Inferences INFERENCES = Inferences.shipped();

        private Shared() {}
    }

    @Override
    public Optional<Scenario> find(String name) {
        return name.strip().equals(AverageAuthority.NAME)
                ? Optional.of(ENGLAND)
                : authority(name).map(RealPlace::scenario).or(() -> unfittedOnRequest(name));
    }

    private Optional<Scenario> unfittedOnRequest(String name) {
        Matcher asked = UNFITTED.matcher(name);
        return asked.matches()
                ? authority(asked.group(1))
                        .map(place -> place.unfitted().scenario())
                        .map(place -> place.named(place.name() + ", unfitted"))
                : Optional.empty();
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(authorities());
        names.add(AverageAuthority.NAME);
        names.sort(String.CASE_INSENSITIVE_ORDER);
        return names;
    }

    @Override
    public String hint(String name) {
        boolean england = PlaceNames.key(name).equals("england")
                || Suggestion.nearest(List.of(AverageAuthority.NAME), name).isPresent();
        return OtherArea.find(name)
                .map(area -> " " + area.sentence())
                .or(() ->
                        (england ? Optional.of(AverageAuthority.NAME) : NAMES.nearest(name)).map(Suggestion::question))
                .orElse("");
    }

    /** Names of all real authorities, in alphabetical order. */
    public List<String> authorities() {
        return AUTHORITIES.all().stream().map(LocalAuthority::name).toList();
    }

    /** A real authority, by its name, code or number as somebody types it. */
    public Optional<RealPlace> authority(String name) {
        return NAMES.find(name).map(BuiltInPlaces::made);
    }

    private static RealPlace made(LocalAuthority authority) {
        Derivation derivation = Derivation.of(Profile.of(authority, IMPUTATION, Shared.SHRINKAGE), Shared.AVERAGE);
        return new RealPlace(
                authority, IMPUTATION, derivation, ENGLAND, Shared.INFERENCES.of(authority.code()), Shared.INFERENCES);
    }

    /**
     * A real authority to which nothing is fitted: what it is held against, then, tests it.
     *
     * @throws IllegalArgumentException if there is no such authority
     */
    public Scenario unfitted(String name) {
        return authority(name)
                .orElseThrow(() -> new IllegalArgumentException("no authority " + name))
                .unfitted()
                .scenario();
    }

    /**
     * What is published of a real authority itself, by measure, each in the measure's unit; what is not is left out. Rates
     * of the workforce of authorities that made one return are those of the pair.
     *
     * @throws IllegalArgumentException if there is no such authority
     */
    public Map<String, Double> published(String name) {
        return authority(name)
                .orElseThrow(() -> new IllegalArgumentException("no authority " + name))
                .published();
    }

    /** The figures of the average authority: England's, counts over the number of authorities. */
    public List<Shown> average() {
        return Arrays.stream(PublishedFigure.values())
                .map(BuiltInPlaces::ofAverage)
                .toList();
    }

    private static Shown ofAverage(PublishedFigure figure) {
        OptionalDouble value = AUTHORITIES.england().published(figure);
        if (value.isEmpty()) {
            return RealPlace.shown(figure, value, "not published", false);
        }
        int number =
                figure.kind() == PublishedFigure.Kind.COUNT ? AUTHORITIES.all().size() : 1;
        return RealPlace.shown(figure, OptionalDouble.of(value.getAsDouble() / number), "published", true);
    }
}
