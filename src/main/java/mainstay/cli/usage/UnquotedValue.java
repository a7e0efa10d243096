package mainstay.cli.usage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.yaml.UnitWords;

/** Notices a value with spaces that was typed without quotes, so that the shell took it apart. */
public final class UnquotedValue {
    private static final Set<String> OPTIONS = Set.of("--set", "--vary");
    private static final int LONGEST = 5;

    private UnquotedValue() {}

    /** What to say, and how to type it: {@code --set "workforce.turnover=18 % per year"}; empty when all is well. */
    public static Optional<String> hint(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            for (String option : OPTIONS) {
                boolean joined = args.get(i).startsWith(option + "=");
                if (joined || (args.get(i).equals(option) && i + 1 < args.size())) {
                    int at = joined ? i : i + 1;
                    String value = joined ? args.get(i).substring(option.length() + 1) : args.get(at);
                    Optional<String> whole = whole(value, args.subList(at + 1, args.size()));
                    if (whole.isPresent()) {
                        return Optional.of(option + ": the value has spaces, so it needs quotes: " + option + " \""
                                + whole.get() + "\"");
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The value with the words after it that belong to it; empty when none do. */
    private static Optional<String> whole(String value, List<String> after) {
        String start = value;
        int used = 0;
        while (used < after.size() && belongs(start, after.get(used))) {
            start += after.get(used++);
        }
        Optional<Parameter> setting = Registry.find(start.substring(0, Math.max(0, start.indexOf('='))));
        String unit = setting.isEmpty() ? "" : unit(setting.get(), after.subList(used, after.size()));
        return setting.isEmpty() || (used == 0 && unit.isEmpty()) ? Optional.empty() : Optional.of(start + unit);
    }

    /** Whether the equals sign, or what comes after it, stands apart. */
    private static boolean belongs(String start, String next) {
        return start.indexOf('=') < 0 ? next.startsWith("=") : start.endsWith("=") && !next.startsWith("--");
    }

    /** The unit that stands in the first words, with a space before it; empty when there is none. */
    private static String unit(Parameter setting, List<String> words) {
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            String unit = String.join(" ", words.subList(0, length));
            if (UnitWords.follow(setting.unit(), unit)) {
                return " " + unit;
            }
        }
        return "";
    }
}
