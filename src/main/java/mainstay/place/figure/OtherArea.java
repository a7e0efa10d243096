package mainstay.place.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An area that people name and that is not one local authority: an authority that was abolished, or several together.
 *
 * @param name as people know it
 * @param dfe the number that the Department for Education gave it; empty for none
 * @param until year in which it was abolished; empty for an area of several authorities
 * @param authorities what there is in its place; empty for a whole region
 */
public record OtherArea(String name, String dfe, String until, List<String> authorities) {
    private static final List<OtherArea> ALL = FigureTable.rows("other-areas.csv").stream()
            .map(row -> new OtherArea(
                    row.get("name"),
                    row.get("dfe"),
                    row.get("until"),
                    Arrays.stream(row.get("authorities").split("; ", -1))
                            .filter(name -> !name.isEmpty())
                            .toList()))
            .toList();

    /** Copies what it is given. */
    public OtherArea {
        authorities = List.copyOf(authorities);
    }

    /** Every such area that is known. */
    public static List<OtherArea> all() {
        return ALL;
    }

    /** The area of a name or number as somebody types it. */
    public static Optional<OtherArea> find(String typed) {
        String key = PlaceNames.key(typed);
        return ALL.stream()
                .filter(area -> PlaceNames.key(area.name()).equals(key)
                        || (!area.dfe().isEmpty() && area.dfe().equals(typed.strip())))
                .findFirst();
    }

    /** What to say to somebody who names it: {@code Cumbria was abolished in 2023: now there are …} */
    public String sentence() {
        String now = authorities.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        if (!until.isEmpty()) {
            return name + " was abolished in " + until + ". Name its successor"
                    + (authorities.size() == 1 ? ": " : "s: ") + now + ".";
        }
        return authorities.isEmpty()
                ? name + " is a region. Name one of its authorities."
                : name + " is several authorities. Name one: " + now + ".";
    }
}
