package mainstay.analysis.sweep;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mainstay.scenario.Registry;

/**
 * A factor of a sweep as a box sees it: numbers of one unit, or kinds.
 *
 * @param name of its column
 * @param unit of its numbers; may be empty
 * @param kinds names of its kinds; empty for numbers
 * @param values one for each point; of kinds their places
 */
record BoxFactor(String name, String unit, List<String> kinds, double[] values) {
    private static final Pattern NUMBER = Pattern.compile("([-−]?[0-9]+(?:\\.[0-9]+)?)(?:\\s+(.*))?");

    static BoxFactor of(String name, List<String> cells) {
        List<Matcher> read = cells.stream().map(NUMBER::matcher).toList();
        boolean numbers = read.stream().allMatch(Matcher::matches)
                && read.stream().map(BoxFactor::unit).distinct().count() == 1;
        if (numbers) {
            return new BoxFactor(
                    name,
                    unit(read.get(0)).isEmpty() ? unitOf(name) : unit(read.get(0)),
                    List.of(),
                    read.stream()
                            .mapToDouble(
                                    cell -> Double.parseDouble(cell.group(1).replace('−', '-')))
                            .toArray());
        }
        List<String> kinds = cells.stream().distinct().sorted().toList();
        return new BoxFactor(
                name, "", kinds, cells.stream().mapToDouble(kinds::indexOf).toArray());
    }

    private static String unit(Matcher cell) {
        return Stream.ofNullable(cell.group(2)).findFirst().orElse("");
    }

    /** Numbers of a setting stand in its unit, which a table of points need not write out. */
    private static String unitOf(String name) {
        return Registry.find(name).map(setting -> setting.unit().suffix()).orElse("");
    }

    boolean varies() {
        for (double value : values) {
            if (value != values[0]) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoxFactor that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
