package mainstay.docs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mainstay.report.chart.study.Waterfall;
import mainstay.report.content.Estimate;

/** What moved in each conclusion since earlier versions, as parts of the page about it. */
final class MovedParts {
    /** The last commit with kept results before load had somewhere to go. */
    static final String BEFORE = "a82a9ad00";

    /** The last one with kept results before people came, moved and stayed. */
    static final String BETWEEN = "fcc9af952";

    private MovedParts() {}

    static Map<String, Object> all() {
        return Map.of(
                "moved", PageParts.named(study -> table(Conclusions.all(), study)),
                "moved_before", PageParts.text(() -> BEFORE),
                "moved_between", PageParts.text(() -> BETWEEN));
    }

    /** The conclusions of a study. */
    private static String table(List<Conclusion> all, String study) {
        EarlierVersion before = EarlierVersion.of(BEFORE);
        EarlierVersion between = EarlierVersion.of(BETWEEN);
        return "| | before | with answers to load | now | moved | which rule |\n|---|---|---|---|---|---|\n"
                + all.stream()
                        .filter(each -> each.study().equals(study))
                        .map(each -> line(each, before.figure(each), between.figure(each)))
                        .collect(Collectors.joining());
    }

    static String line(Conclusion conclusion, Estimate before, Estimate between) {
        Estimate now = conclusion.now().get();
        return "| " + conclusion.words() + " | " + conclusion.cell(before) + " | " + conclusion.cell(between) + " | "
                + conclusion.cell(now) + " | " + moved(before, between, now) + " | "
                + conclusion.rule().get() + " |\n";
    }

    /** What became of it, and in which of the two steps it went further. */
    private static String moved(Estimate before, Estimate between, Estimate now) {
        Moved moved = Moved.from(before, now);
        if (!moved.isBeyondChance()) {
            return moved.words();
        }
        boolean first = Math.abs(between.value() - before.value()) >= Math.abs(now.value() - between.value());
        return moved.words() + ", further in the " + (first ? "first" : "second") + " step";
    }

    /** What the difference of pods is today with no answer to load, and what these do to it. */
    static String answers(ArmRuns runs, String measure, int decimals) {
        List<Waterfall.Part> parts = LoadStudies.parts(runs, measure);
        double without = LoadStudies.difference(runs, measure, 0);
        double together =
                parts.stream().mapToDouble(part -> part.difference().value()).sum();
        Waterfall.Part largest = parts.stream()
                .max(Comparator.comparingDouble(
                        part -> Math.abs(part.difference().value())))
                .orElseThrow();
        return "now " + Cell.of(without, decimals) + " with no answer to load; all of them add "
                + Cell.of(together, decimals) + ", most moved by "
                + largest.label().replaceFirst("^\\+ ", "") + " ("
                + Cell.of(largest.difference().value(), decimals) + ")";
    }
}
