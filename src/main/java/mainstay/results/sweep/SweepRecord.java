package mainstay.results.sweep;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.results.file.Json;
import mainstay.results.file.ResultsProblem;

/**
 * What a sweep is: {@code sweep.json}. With the scenarios of its folder and {@code points.csv} it is all that it takes to
 * run the sweep again.
 *
 * @param format version of this file
 * @param design how the futures were chosen
 * @param futures how many there are
 * @param arms the arms in order, the baseline first
 * @param levers what leaders choose besides
 * @param factors what differs from future to future
 * @param choices which options of the factors stand behind the scenarios of the folder: for each choice, in order, there is
 *     one scenario for each arm
 * @param keep what is kept of each run
 */
public record SweepRecord(
        int format,
        String design,
        int futures,
        List<Arm> arms,
        List<Lever> levers,
        List<Factor> factors,
        List<List<String>> choices,
        String keep) {
    /** The version that this version of the program writes and reads. */
    public static final int FORMAT = 1;

    private static final String FILE = "sweep.json";

    /** Copies what it is given. */
    public SweepRecord {
        arms = List.copyOf(arms);
        levers = List.copyOf(levers);
        factors = List.copyOf(factors);
        choices = List.copyOf(choices);
    }

    /**
     * An arm.
     *
     * @param name its name
     * @param against the arm it is compared with; empty for the first and those compared with the first
     * @param levers its value of each lever
     */
    public record Arm(String name, String against, Map<String, String> levers) {
        /** Copies what it is given. */
        public Arm {
            levers = Collections.unmodifiableMap(new LinkedHashMap<>(levers));
        }
    }

    /**
     * A lever.
     *
     * @param name its column
     * @param setting path of the setting; empty for options
     * @param unit unit of the column; empty for words and bare numbers
     */
    public record Lever(String name, String setting, String unit) {}

    /**
     * A factor.
     *
     * @param name its column: path of a setting, or name of options
     * @param unit unit of the column; empty for words and bare numbers
     * @param low least value, as a file spells it; empty for options
     * @param high greatest value
     * @param options names of the options; none for a setting
     */
    public record Factor(String name, String unit, String low, String high, List<String> options) {
        /** Copies what it is given. */
        public Factor {
            options = List.copyOf(options);
        }
    }

    /** The arm that another, by its place, is compared with. */
    public int baselineOf(int arm) {
        String other = arms.get(arm).against();
        for (int i = 0; !other.isEmpty() && i < arms.size(); i++) {
            if (arms.get(i).name().equals(other)) {
                return i;
            }
        }
        return 0;
    }

    /**
     * What the sweep of a folder is.
     *
     * @throws ResultsProblem if the file cannot be read
     */
    public static SweepRecord read(Path folder) {
        Path file = folder.resolve(FILE);
        SweepRecord asked = Json.read(file, SweepRecord.class, List.of());
        if (asked.format() != FORMAT) {
            throw new ResultsProblem(file + " has the layout " + asked.format()
                    + "; this version of Mainstay reads layout " + FORMAT + ".");
        }
        new SweepRules(file).check(asked);
        return asked;
    }
}
