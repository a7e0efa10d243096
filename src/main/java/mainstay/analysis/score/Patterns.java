package mainstay.analysis.score;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mainstay.scenario.definition.Grade;
import org.apache.commons.csv.CSVRecord;

/** Every published pattern that comes with Mainstay, in order of its number. */
public final class Patterns {
    private static final List<Pattern> ALL = read();

    private Patterns() {}

    /** Every pattern. */
    public static List<Pattern> all() {
        return ALL;
    }

    /** The pattern of this number. */
    public static Optional<Pattern> find(String id) {
        return ALL.stream().filter(pattern -> pattern.id().equals(id)).findFirst();
    }

    private static List<Pattern> read() {
        return EvidenceTable.rows("patterns.csv").stream()
                .map(Patterns::pattern)
                .toList();
    }

    private static Pattern pattern(CSVRecord row) {
        return new Pattern(
                row.get("id"),
                Pattern.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("measure"),
                Double.parseDouble(row.get("value")),
                Double.parseDouble(row.get("low")),
                Double.parseDouble(row.get("high")),
                row.get("unit"),
                row.get("place"),
                row.get("period"),
                Grade.valueOf(row.get("grade").toUpperCase(Locale.ROOT)),
                row.get("tests"),
                row.get("source"));
    }
}
