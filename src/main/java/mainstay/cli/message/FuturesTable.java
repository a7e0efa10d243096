package mainstay.cli.message;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mainstay.analysis.sweep.SweepPlan;
import mainstay.study.DoubtfulColumns;
import mainstay.study.Factor;
import mainstay.study.Lever;
import mainstay.study.Range;
import mainstay.study.Sweep;

/** What a study runs over its futures, as lines of text. */
public final class FuturesTable {
    private final Sweep sweep;

    public FuturesTable(Sweep sweep) {
        this.sweep = sweep;
    }

    /** Nothing for a study with neither levers nor futures. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (sweep.levers().isEmpty() && sweep.futures().factors().isEmpty()) {
            return lines;
        }
        for (Lever lever : sweep.levers()) {
            lines.add("lever " + lever.name() + ": "
                    + lever.values().stream().distinct().collect(Collectors.joining("; ")));
        }
        for (int column = 0; column < sweep.futures().factors().size(); column++) {
            Factor factor = sweep.futures().factors().get(column);
            lines.add("futures, " + factor.name() + ": "
                    + (sweep.futures().listed().isEmpty() ? values(factor) : listed(factor, column)));
        }
        lines.add("sweep: " + SweepMessages.size(SweepPlan.of(sweep)));
        DoubtfulColumns.of(sweep).forEach(sentence -> lines.add("warning: " + sentence));
        return lines;
    }

    /** What was read from a list: the span of a setting's values, or the options that occur. */
    private String listed(Factor factor, int column) {
        if (factor instanceof Factor.Setting setting && Range.isOrdered(setting.parameter())) {
            return DoubtfulColumns.Span.of(sweep.futures(), column)
                    .orElseThrow()
                    .spell(setting.parameter());
        }
        return sweep.futures().listed().stream()
                .map(row -> factor.spell(row[column]))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String values(Factor factor) {
        if (factor instanceof Factor.Setting setting && setting.levels().isEmpty()) {
            return setting.parameter().spell(setting.low(), setting.high());
        }
        return factor.all().stream().map(factor::spell).collect(Collectors.joining("; "));
    }
}
