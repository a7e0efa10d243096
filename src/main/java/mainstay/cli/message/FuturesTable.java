package mainstay.cli.message;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mainstay.analysis.sweep.SweepPlan;
import mainstay.study.Factor;
import mainstay.study.Lever;
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
        sweep.futures().factors().forEach(factor -> lines.add("futures, " + factor.name() + ": " + values(factor)));
        lines.add("sweep: " + SweepMessages.size(SweepPlan.of(sweep)));
        return lines;
    }

    private static String values(Factor factor) {
        if (factor instanceof Factor.Setting setting && setting.levels().isEmpty()) {
            return setting.parameter().spell(setting.low(), setting.high());
        }
        return factor.all().stream().map(factor::spell).collect(Collectors.joining("; "));
    }
}
