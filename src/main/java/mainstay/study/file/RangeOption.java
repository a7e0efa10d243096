package mainstay.study.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.format.Vocabulary;
import mainstay.scenario.yaml.OfficeCharacters;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.study.Range;

/** Ranges of settings on the command line: {@code --vary "workforce.turnover=10 % .. 20 % per year"}. */
public final class RangeOption {
    /** The option's name. */
    public static final String NAME = "--vary";

    private static final String BETWEEN = "..";

    private final ProblemList findings = new ProblemList(NAME);
    private final List<Range> ranges = new ArrayList<>();

    private RangeOption() {}

    /**
     * The ranges that somebody asks for, in order.
     *
     * @param words each a path, for its plausible range, or a path, an equals sign, a value, two dots and a value; a first
     *     value without unit has that of the second
     * @throws mainstay.scenario.Problems all problems of all of them
     */
    public static List<Range> read(List<String> words) {
        RangeOption reader = new RangeOption();
        words.forEach(reader::read);
        reader.findings.throwIfAny();
        return List.copyOf(reader.ranges);
    }

    private void read(String word) {
        int equals = word.indexOf('=');
        String path = OfficeCharacters.value(equals < 0 ? word : word.substring(0, equals));
        Optional<Parameter> found = Registry.find(path);
        if (found.isEmpty()) {
            findings.add(Vocabulary.unknownSetting(path));
        } else if (!Range.isContinuous(found.get())) {
            findings.add(path + " takes " + found.get().unit().description()
                    + ", and cannot be varied between two ends. Make an arm for each value instead.");
        } else if (ranges.stream().anyMatch(range -> range.parameter().equals(found.get()))) {
            findings.add(path + " is given twice. Give it once.");
        } else if (equals < 0) {
            plausible(found.get());
        } else {
            between(found.get(), word.substring(equals + 1).strip());
        }
    }

    private void plausible(Parameter parameter) {
        if (Range.isInDoubt(parameter)) {
            ranges.add(Range.plausible(parameter));
        } else {
            findings.add(
                    parameter.path() + " has no plausible range of its own. Give one: " + example(parameter) + ".");
        }
    }

    private void between(Parameter parameter, String text) {
        int dots = text.indexOf(BETWEEN);
        if (dots < 0) {
            findings.add(parameter.path() + ": " + ProblemList.echo(text) + " is not a range. Write two values with "
                    + BETWEEN + " between them, such as " + example(parameter) + ".");
            return;
        }
        String second = text.substring(dots + BETWEEN.length()).strip();
        String first = Spelling.withUnitOf(second, text.substring(0, dots).strip());
        Optional<Double> low = value(parameter, first);
        Optional<Double> high = value(parameter, second);
        if (low.isEmpty() || high.isEmpty()) {
            return;
        }
        if (low.get() >= high.get()) {
            findings.add(parameter.path() + ": " + ProblemList.echo(text)
                    + " is not a range: its first value must be less than its second.");
            return;
        }
        ranges.add(new Range(parameter, low.get(), high.get()));
    }

    private Optional<Double> value(Parameter parameter, String text) {
        Reading<Double> reading = Spelling.of(parameter, text);
        if (reading.value().isEmpty()) {
            findings.add(parameter.path() + ": " + reading.complaint());
        }
        return reading.value();
    }

    private static String example(Parameter parameter) {
        return "\"" + parameter.path() + "=" + parameter.unit().toFile(parameter.low()) + BETWEEN
                + parameter.spell(parameter.high()) + "\"";
    }
}
