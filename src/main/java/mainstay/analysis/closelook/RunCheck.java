package mainstay.analysis.closelook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.study.RunRow;

/** Whether a replication that was run again is the one that a results folder holds. */
public final class RunCheck {
    private final List<RunRow> runs;
    private final List<MeasureDefinition> measures;

    public RunCheck(List<RunRow> runs, List<MeasureDefinition> measures) {
        this.runs = runs;
        this.measures = measures;
    }

    /** What does not come out as {@code runs.csv} has it; empty if everything does, or if it has nothing to say. */
    public Optional<String> difference(FollowedArm arm, int replication) {
        Map<String, RunRow> there = runs.stream()
                .filter(row -> row.replication() == replication
                        && row.arm().equals(arm.arm().name()))
                .collect(Collectors.toMap(RunRow::measure, Function.identity()));
        if (there.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < measures.size(); i++) {
            String measure = measures.get(i).name();
            RunRow row = there.remove(measure);
            double value = arm.measures().values()[i];
            if (row == null) {
                return Optional.of(measure + " is not in runs.csv");
            }
            boolean same = Double.compare(row.value(), value) == 0 || row.value() == value;
            if (!same || row.observations() != arm.measures().observations()[i]) {
                return Optional.of(measure + " is " + row.value() + " in runs.csv and " + value + " now");
            }
        }
        return there.keySet().stream().findFirst().map(measure -> measure + " is in runs.csv and no measure now");
    }
}
