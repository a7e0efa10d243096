package mainstay.place.figure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** The table of authorities: England, each local authority by name, and the statistical neighbours of each. */
public final class Authorities {
    private static final String ENGLAND = "E92000001";

    private final Map<String, LocalAuthority> byCode = new LinkedHashMap<>();
    private final Map<String, List<String>> neighbours = new LinkedHashMap<>();

    private Authorities() {}

    /** The authorities that come with this package. */
    public static Authorities shipped() {
        Authorities authorities = new Authorities();
        FigureTable.rows("authorities-2025.csv")
                .forEach(row -> authorities.byCode.put(row.get("code"), authority(row)));
        FigureTable.rows("neighbours-2025.csv")
                .forEach(row -> authorities.neighbours.put(
                        row.get("code"), List.of(row.get("neighbours").split(" "))));
        return authorities;
    }

    /** Some authorities, England among them, and who is whose neighbour, nearest first, by code. */
    public static Authorities of(List<LocalAuthority> all, Map<String, List<String>> neighbours) {
        Authorities authorities = new Authorities();
        all.forEach(one -> authorities.byCode.put(one.code(), one));
        authorities.neighbours.putAll(neighbours);
        return authorities;
    }

    private static LocalAuthority authority(CSVRecord row) {
        Map<PublishedFigure, Double> published = new EnumMap<>(PublishedFigure.class);
        Arrays.stream(PublishedFigure.values())
                .filter(figure -> !row.get(figure.column()).isEmpty())
                .forEach(figure -> published.put(figure, Double.valueOf(row.get(figure.column()))));
        return new LocalAuthority(
                row.get("code"),
                row.get("name"),
                row.get("region"),
                row.get("return").equals("joint"),
                published);
    }

    public LocalAuthority england() {
        return byCode.get(ENGLAND);
    }

    /** Every authority but England, by name. */
    public List<LocalAuthority> all() {
        return byCode.values().stream()
                .filter(one -> !one.code().equals(ENGLAND))
                .toList();
    }

    Optional<LocalAuthority> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The statistical neighbours of an authority, nearest first; none of England. */
    public List<LocalAuthority> neighbours(LocalAuthority one) {
        return neighbours.getOrDefault(one.code(), List.of()).stream()
                .map(byCode::get)
                .toList();
    }
}
