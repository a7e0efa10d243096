package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.sensitivity.SensitivityRow;
import mainstay.results.sensitivity.SensitivitySignRow;
import mainstay.results.sensitivity.SensitivityTables;
import mainstay.results.sensitivity.SobolTable;
import org.junit.jupiter.api.Test;

/** The figures on the page about sensitivity are those of the committed results, and every column has its place. */
class SensitivityPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/sensitivity.md");
    private static final Path RESULTS = Path.of("results/pods");
    private static final String BEGIN = "<!-- made from the results: begin -->\n";
    private static final String END = "<!-- made from the results: end -->";
    private static final int MOST_NAMED = 3;

    @Test
    void whatThePageShowsIsWhatTheResultsSay() throws IOException {
        assumeThat(RESULTS.resolve("sensitivity.csv"))
                .as("the main study has been screened: mainstay sensitivity scenarios/pods.yaml --out results/pods")
                .exists();
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String anew = page.substring(0, begin) + table() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("mainstay.write")) {
            Files.writeString(PAGE, anew);
        }
        assertThat(PAGE)
                .as("write it anew: mvn -Dtest=SensitivityPageTest -Dmainstay.write=true test")
                .hasContent(anew);
    }

    @Test
    void everyColumnIsExplained() {
        Page page = Page.read(Path.of("src/site/markdown/results-folder.md"));
        assertThat(page.codes()).containsAll(SensitivityTables.columns()).containsAll(SobolTable.columns());
    }

    private static String table() {
        try (ResultsFolder folder = ResultsFolder.open(RESULTS)) {
            return table(folder.sensitivity().orElseThrow());
        }
    }

    static String table(SensitivityTables tables) {
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
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(2))
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
