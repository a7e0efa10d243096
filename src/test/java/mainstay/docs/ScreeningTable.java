package mainstay.docs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.sensitivity.SensitivityRow;
import mainstay.results.sensitivity.SensitivitySignRow;
import mainstay.results.sensitivity.SensitivityTables;

/** What came out of a screening: for each difference where its sign holds, and what moves it most. */
final class ScreeningTable {
    private static final int MOST_NAMED = 3;

    private ScreeningTable() {}

    /** The table of the committed results of a study that was screened. */
    static String markdown(String study) {
        return table(SensitivityTables.read(Path.of("results", study)));
    }

    private static String table(SensitivityTables tables) {
        String rows = tables.signs().stream()
                .filter(row -> row.parameter().equals(SensitivitySignRow.ALL))
                .map(row -> row(tables, row))
                .collect(Collectors.joining());
        return "| arm | outcome | sign holds, percent of the plausible range (95 % interval) | no difference at all, percent | what"
                + " moves it most, and by how much |\n|---|---|---|---|---|\n" + rows;
    }

    private static String row(SensitivityTables tables, SensitivitySignRow sign) {
        String settings = tables.effects().stream()
                .filter(effect ->
                        effect.arm().equals(sign.arm()) && effect.measure().equals(sign.measure()))
                .filter(effect -> effect.muStar() > 0 && effect.pChance() < 0.05)
                .limit(MOST_NAMED)
                .map(effect -> "`" + effect.parameter() + "` " + amount(effect.muStar()))
                .collect(Collectors.joining(", "));
        return "| " + sign.arm() + " | " + title(sign.measure()) + " | " + share(sign) + " | "
                + (Double.isNaN(sign.same()) ? "–" : percent(sign.same())) + " | "
                + (settings.isEmpty() ? "nothing more than chance" : (settings + " " + unit(tables, sign)).strip())
                + " |\n";
    }

    private static String share(SensitivitySignRow sign) {
        if (Double.isNaN(sign.fraction())) {
            return "–";
        }
        String interval =
                Double.isNaN(sign.ciLow()) ? "" : " (" + percent(sign.ciLow()) + " to " + percent(sign.ciHigh()) + ")";
        return percent(sign.fraction()) + interval;
    }

    /** One decimal where a whole number would look like all or none. */
    private static String percent(double share) {
        boolean whole = share == 0 || share == 1 || (share > 0.01 && share < 0.99);
        return String.format(Locale.ROOT, whole ? "%.0f" : "%.1f", 100 * share);
    }

    /** Two digits. */
    private static String amount(double value) {
        return new BigDecimal(value)
                .round(new MathContext(2))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String unit(SensitivityTables tables, SensitivitySignRow sign) {
        return tables.effects().stream()
                .filter(effect -> effect.measure().equals(sign.measure()))
                .map(SensitivityRow::unit)
                .map(unit -> unit.equals("percent") ? "percentage points" : unit.startsWith("index") ? "" : unit)
                .findFirst()
                .orElse("");
    }

    private static String title(String measure) {
        return Measures.find(measure).map(MeasureDefinition::title).orElse(measure);
    }
}
