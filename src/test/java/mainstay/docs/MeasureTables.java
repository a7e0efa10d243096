package mainstay.docs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mainstay.measure.Measures;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;

/** Every measure and distribution, as the catalogue defines it. */
final class MeasureTables {
    private static final String HEAD =
            "| name | what | unit | numerator | denominator | what is still open |\n|---|---|---|---|---|---|\n";

    private MeasureTables() {}

    /** The measures by group, a table for each. */
    static String measures() {
        StringBuilder page = new StringBuilder();
        for (Group group : Group.values()) {
            List<MeasureDefinition> measures = Measures.all().stream()
                    .filter(measure -> measure.group() == group)
                    .toList();
            if (!measures.isEmpty()) {
                page.append("## ").append(title(group)).append("\n\n").append(HEAD);
                measures.forEach(measure -> page.append(entry(measure)));
                page.append('\n');
            }
        }
        return page.toString();
    }

    /** A row for each distribution. */
    static String distributions() {
        return "| name | what | unit | bands from |\n|---|---|---|---|\n"
                + Measures.distributions().stream().map(MeasureTables::row).collect(Collectors.joining());
    }

    private static String title(Group group) {
        return switch (group) {
            case TIMELINESS -> "Decisions on time";
            case STABILITY -> "Who stays with the child";
            case QUALITY -> "Quality of the work";
            case WORKLOAD -> "Workload";
            case WORKFORCE -> "Workforce";
            case CHILDREN -> "Children";
            case COST -> "Cost";
            case PATHWAY -> "Pathway: what official statistics publish besides";
        };
    }

    private static String entry(MeasureDefinition measure) {
        String better = measure.better() == Better.NEITHER ? "" : "; better " + better(measure.better());
        return "| `" + measure.name() + "` | " + measure.title() + " | " + measure.unit() + better + " | "
                + measure.numerator() + " | " + measure.denominator() + " | " + measure.stillOpen() + " |\n";
    }

    private static String better(Better better) {
        return better.name().toLowerCase(Locale.ROOT);
    }

    private static String row(Distribution distribution) {
        String bands = distribution.lower().stream()
                .map(bound -> String.format(Locale.ROOT, "%.0f", bound))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "| `%s` | %s | %s | %s |\n",
                distribution.name(),
                distribution.title(),
                distribution.unit(),
                bands);
    }
}
