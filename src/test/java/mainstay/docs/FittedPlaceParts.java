package mainstay.docs;

import static mainstay.docs.PageParts.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mainstay.measure.Measures;
import mainstay.place.BuiltInPlaces;
import mainstay.place.Inference;
import mainstay.place.Inference.Figure;
import mainstay.place.Inference.Value;
import mainstay.place.RealPlace;
import mainstay.scenario.definition.Plural;
import mainstay.statistics.estimate.CutNormal;
import mainstay.study.Calibration.Fitted;
import mainstay.study.UnseenSettings;

/** How near places come to the figures that they were fitted to, which tests nothing but the fit. */
final class FittedPlaceParts {
    /** A value so near the end of its range, in parts of the range, that it would have gone on. */
    private static final double AT_THE_END = 0.1;

    /** A place with what was inferred of it. */
    private record FittedPlace(RealPlace place, Inference inference) {
        Optional<Figure> figure(String measure) {
            return inference.figures().stream()
                    .filter(figure -> figure.measure().equals(measure))
                    .findFirst();
        }
    }

    private final List<FittedPlace> fitted = new ArrayList<>();
    private final int places;

    private FittedPlaceParts() {
        BuiltInPlaces all = new BuiltInPlaces();
        places = all.authorities().size();
        for (String name : all.authorities()) {
            RealPlace place = all.authority(name).orElseThrow();
            place.inference().ifPresent(found -> fitted.add(new FittedPlace(place, found)));
        }
    }

    static Map<String, Object> all() {
        return Map.of(
                "fittedPlaces", text(() -> new FittedPlaceParts().byMeasure()),
                "fittedBeyond", text(() -> new FittedPlaceParts().beyondChance()),
                "everyFittedPlace", text(() -> new FittedPlaceParts().everyPlace()));
    }

    private Set<String> measures() {
        return fitted.stream()
                .flatMap(each -> each.inference().figures().stream())
                .map(Figure::measure)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How far places are off, one figure a line. */
    private String byMeasure() {
        return "Fitted: " + Plural.of(fitted.size(), "authority", "authorities") + " of " + places + ".\n\n"
                + "| | places | off before the fit | off since | national mean | within chance |\n"
                + "|---|---|---|---|---|---|\n"
                + measures().stream().map(this::line).collect(Collectors.joining());
    }

    private String line(String measure) {
        List<Figure> figures = figures(measure);
        double mean = figures.stream().mapToDouble(Figure::published).average().orElseThrow();
        long inside = figures.stream().filter(FittedPlaceParts::isInside).count();
        return "| " + title(measure) + " | " + figures.size() + " | "
                + root(figures.stream()
                        .map(figure -> figure.before() - figure.published())
                        .toList()) + " | "
                + root(figures.stream()
                        .map(figure -> figure.after() - figure.published())
                        .toList()) + " | "
                + root(figures.stream().map(figure -> mean - figure.published()).toList()) + " | "
                + inside + " |\n";
    }

    private List<Figure> figures(String measure) {
        return fitted.stream().flatMap(each -> each.figure(measure).stream()).toList();
    }

    private static String root(List<Double> off) {
        return Cell.of(
                Math.sqrt(
                        off.stream().mapToDouble(each -> each * each).average().orElseThrow()),
                1);
    }

    private static boolean isInside(Figure figure) {
        return Math.abs(figure.after() - figure.published()) <= CutNormal.OF_95_PERCENT.cut() * figure.noise();
    }

    /** Figures that stay beyond chance, each with the setting that could not go further, if one could not. */
    private String beyondChance() {
        String lines = fitted.stream()
                .flatMap(each -> each.inference().figures().stream()
                        .filter(figure -> !isInside(figure))
                        .map(figure -> "| " + each.place().name() + " | " + title(figure.measure()) + " | "
                                + Cell.of(figure.published(), 1) + " | " + Cell.of(figure.before(), 1) + " | "
                                + Cell.of(figure.after(), 1) + " | " + Cell.of(figure.noise(), 1) + " | "
                                + reason(each) + " |\n"))
                .collect(Collectors.joining());
        return lines.isEmpty()
                ? "None."
                : "| place | figure | published | before the fit | since | chance, sd | at the end of its range |\n"
                        + "|---|---|---|---|---|---|---|\n" + lines;
    }

    private static String reason(FittedPlace each) {
        List<Fitted> ranges = UnseenSettings.of(each.place().unfitted().scenario());
        String ends = each.inference().values().stream()
                .filter(value -> ranges.stream().anyMatch(range -> isAtTheEnd(value, range)))
                .map(value -> "`" + value.parameter() + "`")
                .collect(Collectors.joining(", "));
        return ends.isEmpty() ? "none" : ends;
    }

    private static boolean isAtTheEnd(Value value, Fitted range) {
        double margin = AT_THE_END * (range.high() - range.low());
        return range.parameter().equals(value.parameter())
                && (value.value() < range.low() + margin || value.value() > range.high() - margin);
    }

    /** How far every fitted place is off, before and since. */
    private String everyPlace() {
        return "| place | "
                + measures().stream().map(FittedPlaceParts::title).collect(Collectors.joining(" | ")) + " |\n|---|"
                + "---|".repeat(measures().size()) + "\n"
                + fitted.stream()
                        .map(each -> "| " + each.place().name() + " | "
                                + measures().stream()
                                        .map(measure -> each.figure(measure)
                                                .map(FittedPlaceParts::cell)
                                                .orElse("–"))
                                        .collect(Collectors.joining(" | "))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private static String cell(Figure figure) {
        String since = Cell.of(figure.after() - figure.published(), 1);
        return (isInside(figure) ? since : "**" + since + "**") + " ("
                + Cell.of(figure.before() - figure.published(), 1) + ")";
    }

    private static String title(String measure) {
        String title = Measures.find(measure).orElseThrow().title();
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
