package mainstay.study.file;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.scenario.Period;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Plural;
import mainstay.scenario.file.ScenarioText;
import mainstay.study.Calibration;
import mainstay.study.Calibration.Fitted;
import mainstay.study.Calibration.Target;

/** Writes what a calibration was asked, with nothing left to defaults, and the scenario that came of it. */
public final class CalibrationText {
    private final StringBuilder text = new StringBuilder();

    private CalibrationText() {}

    /**
     * The calibration as YAML; read again beside its base, it is equal to the calibration.
     *
     * @param base the file of the base, relative to where the text will stand
     * @param patterns what is published, in words, by number of the pattern: a remark beside each
     */
    public static String of(Calibration calibration, String base, Map<String, String> patterns) {
        CalibrationText writer = new CalibrationText();
        writer.line("# All that this calibration was asked. Beside its base it depends on no other file.");
        writer.line(CalibrationFile.VERSION + ": 1");
        writer.asked(calibration, base, patterns);
        return writer.text.toString();
    }

    /** What the fit of a place was asked, in the same words: for readers, since it follows from the base and the program. */
    public static String ofPlace(Calibration calibration, String base, Map<String, String> figures) {
        CalibrationText writer = new CalibrationText();
        writer.line("# All that this fit was asked. It follows from the base: mainstay fit does it again.");
        writer.asked(calibration, base, figures);
        Period period = calibration.base().period();
        writer.line("period: { warm-up: " + Plural.of(period.warmUpMonths(), "month") + ", measure: "
                + Plural.of(period.measureMonths(), "month") + " }");
        return writer.text.toString();
    }

    private void asked(Calibration calibration, String base, Map<String, String> patterns) {
        line("name: " + ScenarioText.quoted(calibration.name()));
        line("base: " + base);
        line("parameters:");
        for (Fitted fitted : calibration.fitted()) {
            Parameter parameter = fitted.parameter();
            line("  - { path: " + parameter.path() + ", range: [" + parameter.spell(fitted.low()) + ", "
                    + parameter.spell(fitted.high()) + "], scale: " + FittedSettingList.word(fitted.scale()) + " }");
        }
        line("patterns:");
        for (Target target : calibration.targets()) {
            line("  - { id: " + target.pattern() + ", weight: "
                    + BigDecimal.valueOf(target.weight()).stripTrailingZeros().toPlainString() + " } # "
                    + patterns.get(target.pattern()));
        }
        line("replications: " + calibration.replications());
        line("seed: " + calibration.seed());
        line("search: { evaluations: " + calibration.evaluations() + ", population: " + calibration.population()
                + " }");
        line("posterior: { points: " + calibration.points() + ", replications: " + calibration.runsEach() + ", draws: "
                + calibration.draws() + " }");
    }

    /**
     * A scenario that sets some values in a base.
     *
     * @param remarks lines at its head
     * @param name its name
     * @param base the file of the base, relative to where the text will stand
     * @param values the values, in units of the model, each with a remark
     */
    public static String fitted(List<String> remarks, String name, String base, Map<Parameter, Remarked> values) {
        CalibrationText writer = new CalibrationText();
        remarks.forEach(remark -> writer.line("# " + remark));
        writer.line("mainstay: 1");
        writer.line("name: " + ScenarioText.quoted(name));
        writer.line("based-on: " + base);
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        values.forEach((parameter, value) -> {
            int dot = parameter.path().indexOf('.');
            sections.computeIfAbsent(parameter.path().substring(0, dot), key -> new StringBuilder())
                    .append("  ")
                    .append(parameter.path().substring(dot + 1))
                    .append(": ")
                    .append(parameter.spell(value.value()))
                    .append(" # ")
                    .append(value.remark())
                    .append('\n');
        });
        sections.forEach((section, lines) -> {
            writer.line(section + ":");
            writer.text.append(lines);
        });
        return writer.text.toString();
    }

    /**
     * A value and what is to be said of it.
     *
     * @param value in units of the model
     * @param remark on one line
     */
    public record Remarked(double value, String remark) {}

    private void line(String line) {
        text.append(line).append('\n');
    }
}
