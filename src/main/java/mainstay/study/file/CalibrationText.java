package mainstay.study.file;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.scenario.definition.Parameter;
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
        writer.line("name: " + ScenarioText.quoted(calibration.name()));
        writer.line("base: " + base);
        writer.line("parameters:");
        for (Fitted fitted : calibration.fitted()) {
            Parameter parameter = fitted.parameter();
            writer.line("  - { path: " + parameter.path() + ", range: [" + parameter.spell(fitted.low()) + ", "
                    + parameter.spell(fitted.high()) + "], scale: " + FittedSettingList.word(fitted.scale()) + " }");
        }
        writer.line("patterns:");
        for (Target target : calibration.targets()) {
            writer.line("  - { id: " + target.pattern() + ", weight: "
                    + BigDecimal.valueOf(target.weight()).stripTrailingZeros().toPlainString() + " } # "
                    + patterns.get(target.pattern()));
        }
        writer.line("replications: " + calibration.replications());
        writer.line("seed: " + calibration.seed());
        writer.line("search: { evaluations: " + calibration.evaluations() + ", population: " + calibration.population()
                + " }");
        writer.line("posterior: { points: " + calibration.points() + ", replications: " + calibration.runsEach()
                + ", draws: " + calibration.draws() + " }");
        return writer.text.toString();
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
