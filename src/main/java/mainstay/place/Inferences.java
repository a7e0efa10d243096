package mainstay.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mainstay.place.Inference.Figure;
import mainstay.place.Inference.Value;
import mainstay.place.figure.FigureTable;
import mainstay.scenario.definition.Plural;
import org.apache.commons.csv.CSVRecord;

/** What comes with Mainstay of what was inferred of each authority; made by {@code src/scripts/fit-places}. */
final class Inferences {
    private final Map<String, Inference> byCode;

    /** Inferences by the code of the authority. */
    Inferences(Map<String, Inference> byCode) {
        this.byCode = new LinkedHashMap<>(byCode);
    }

    /** Those of the tables {@code fits.csv} and {@code fit-figures.csv}. */
    static Inferences shipped() {
        return of(FigureTable.rows("fits.csv"), FigureTable.rows("fit-figures.csv"));
    }

    /** Those of the rows of the two tables. */
    static Inferences of(List<CSVRecord> settings, List<CSVRecord> figures) {
        Map<String, List<Value>> values = new LinkedHashMap<>();
        settings.forEach(row -> values.computeIfAbsent(row.get("code"), code -> new ArrayList<>())
                .add(Value.of(row.get("setting"), number(row, "value"), number(row, "low"), number(row, "high"))));
        Map<String, List<Figure>> seen = new LinkedHashMap<>();
        figures.forEach(row -> seen.computeIfAbsent(row.get("code"), code -> new ArrayList<>())
                .add(new Figure(
                        row.get("measure"),
                        number(row, "published"),
                        number(row, "noise"),
                        number(row, "before"),
                        number(row, "after"))));
        Map<String, Inference> found = new LinkedHashMap<>();
        values.forEach((code, list) -> found.put(code, new Inference(list, seen.getOrDefault(code, List.of()))));
        return new Inferences(found);
    }

    private static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }

    /** What was inferred of an authority, if something was. */
    Optional<Inference> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** How far a place is off on average that is not fitted, in words; empty where no place was fitted. */
    Optional<String> unfittedWords() {
        return byCode.isEmpty()
                ? Optional.empty()
                : Optional.of("Not fitted: what no return holds is as in the average authority. Such scenarios of "
                        + Plural.of(byCode.size(), "authority", "authorities")
                        + " miss what is published of them by (root of the mean square) "
                        + offBefore().entrySet().stream()
                                .map(off -> Inference.tenths(off.getValue()) + " in " + off.getKey())
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    /** How far authorities are off before they are fitted: the root of the mean square over them, by measure. */
    Map<String, Double> offBefore() {
        List<Figure> all = byCode.values().stream()
                .flatMap(inference -> inference.figures().stream())
                .toList();
        Set<String> measures = new LinkedHashSet<>();
        byCode.values().stream().map(Inference::measures).forEach(measures::addAll);
        Map<String, Double> off = new LinkedHashMap<>();
        for (String measure : measures) {
            double square = all.stream()
                    .filter(figure -> figure.measure().equals(measure))
                    .mapToDouble(figure -> figure.offBefore() * figure.offBefore())
                    .average()
                    .orElseThrow();
            off.put(measure, Math.sqrt(square));
        }
        return off;
    }
}
