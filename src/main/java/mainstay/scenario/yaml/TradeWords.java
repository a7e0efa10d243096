package mainstay.scenario.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What the words of the service mean in a file: {@code cin} is {@code child-in-need}, sickness is
 * {@code workforce.sickness-spells} and three settings more. The table is the resource {@code trade-words.csv}.
 */
public final class TradeWords {
    private static final String TABLE = "/mainstay/scenario/trade-words.csv";
    private static final Map<String, Meaning> MEANINGS = read();

    private TradeWords() {}

    /**
     * What a word means.
     *
     * @param word the word as it was looked up, in small letters with spaces
     * @param means paths of settings, and words that stand as values or keys; may be empty
     * @param measures names of measures; may be empty
     * @param note a sentence about what cannot be said; may be empty
     */
    public record Meaning(String word, List<String> means, List<String> measures, String note) {
        /** Copies what it is given. */
        public Meaning {
            means = List.copyOf(means);
            measures = List.copyOf(measures);
        }

        /** The settings among what it means. */
        public List<String> settings() {
            return means.stream().filter(each -> each.indexOf('.') > 0).toList();
        }

        /** Settings, other words and measures that are in a list. */
        List<String> in(Collection<String> candidates) {
            return Stream.concat(means.stream(), measures.stream())
                    .filter(candidates::contains)
                    .toList();
        }
    }

    /** Every word of the table. */
    public static List<Meaning> all() {
        return List.copyOf(MEANINGS.values());
    }

    /** What a whole word or phrase means, however it is joined: {@code section-47} and {@code section_47} are one. */
    public static Optional<Meaning> of(String typed) {
        return Optional.ofNullable(MEANINGS.get(plain(typed)));
    }

    /** What the longest known phrase inside a word means, the last of several: what {@code sickness-days} is about. */
    public static Optional<Meaning> inside(String typed) {
        List<String> words = Arrays.asList(plain(typed).split(" ", -1));
        for (int length = words.size(); length > 0; length--) {
            for (int from = words.size() - length; from >= 0; from--) {
                Meaning found = MEANINGS.get(String.join(" ", words.subList(from, from + length)));
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static Map<String, Meaning> read() {
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = TradeWords.class.getResourceAsStream(TABLE);
                CSVParser rows = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
            for (CSVRecord row : rows) {
                for (String word : row.get("words").split("; ", -1)) {
                    Meaning meaning =
                            new Meaning(word, list(row.get("means")), list(row.get("measures")), row.get("note"));
                    if (meanings.put(word, meaning) != null) {
                        throw new IllegalStateException(word + " stands twice in " + TABLE);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return meanings;
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }
}
