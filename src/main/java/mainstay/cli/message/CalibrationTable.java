package mainstay.cli.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mainstay.analysis.calibration.CalibrationRun;
import mainstay.scenario.definition.Parameter;
import mainstay.study.Calibration;
import mainstay.study.Calibration.Fitted;
import mainstay.study.Calibration.Target;

/** A calibration on a terminal: what it fits, on which ranges, to which patterns. */
public final class CalibrationTable {
    private CalibrationTable() {}

    public static List<String> lines(Calibration calibration) {
        List<String> lines = new ArrayList<>();
        lines.add("calibration " + calibration.name() + " of "
                + calibration.base().name());
        for (Fitted fitted : calibration.fitted()) {
            Parameter parameter = fitted.parameter();
            lines.add("  " + parameter.path() + ": " + parameter.spell(fitted.low()) + " to "
                    + parameter.spell(fitted.high()) + ", "
                    + fitted.scale().name().toLowerCase(Locale.ROOT) + " scale; now "
                    + parameter.spell(calibration.base().settings().get(parameter)));
        }
        lines.add("  to " + calibration.targets().stream().map(Target::pattern).collect(Collectors.joining(", ")));
        lines.add("  at most " + CalibrationRun.mostRuns(calibration) + " runs, seed " + calibration.seed());
        return lines;
    }
}
