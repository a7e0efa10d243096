package mainstay.study.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import mainstay.scenario.Problem;
import mainstay.scenario.Problems;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Tree;
import mainstay.study.Factor;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsFileTest {
    private static final String NAMES = "workforce.turnover,demand.new-referrals,place";
    private static final List<Factor> PLACES = List.of(new Factor.Options("place", List.of("Leeds", "Café")));

    private static List<List<Double>> read(byte[] bytes, List<Factor> declared) throws IOException {
        Path file = Files.createTempFile("points", ".csv");
        try {
            Files.write(file, bytes);
            ProblemList findings = new ProblemList("points.csv");
            List<double[]> rows =
                    new PointsFile(file, findings, declared).rows(new Tree.Word("", true, 0, 0), findings);
            findings.throwIfAny();
            return rows.stream().map(row -> Arrays.stream(row).boxed().toList()).toList();
        } finally {
            Files.delete(file);
        }
    }

    private static List<List<Double>> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), List.of());
    }

    private static List<String> problems(String text) {
        return catchThrowableOfType(Problems.class, () -> read(text)).list().stream()
                .map(Problem::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workforce.turnover,demand.new-referrals\n8.5,600\n14,700\n",
                "workforce.turnover;demand.new-referrals\r\n8,5;600\r\n14;700\r\n;\r\n",
                "workforce.turnover\tdemand.new-referrals\n8,5\t600\n14\t700",
                "workforce.turnover\tdemand.new-referrals\n8.5\t600\n14\t700",
                "sep=;\nworkforce.turnover;demand.new-referrals\n8,5;600\n14;700\n",
                "\n,\nworkforce.turnover,demand.new-referrals,,\n8.5,600,,\n,,,\n14,700,,\n,,\n",
                "workforce.turnover,,demand.new-referrals\n8.5,,600\n14,,700\n",
                "\"\",\"workforce.turnover\",\"demand.new.referrals\"\n\"1\",8.5,600\n\"2\",14,700\n",
                "workforce.turnover,demand.new-referrals\n8.50%,600\n 14\u00a0% , 700\n",
                "workforce.turnover,demand.new-referrals\n\u201c8.5\u201d,\u00a0600\n14,700\n",
            })
    void howeverASpreadsheetWritesThemFuturesAreTheSame(String text) throws IOException {
        assertThat(read(text)).containsExactly(List.of(0.085, 600.0), List.of(0.14, 700.0));
    }

    @Test
    void whatMayBeDecimalsOrThousandsIsRefused() {
        assertThat(problems("demand.new-referrals;workforce.turnover\n1,500;8,5\n2.500;9\n"))
                .containsExactly(
                        "points.csv:2:1: row 1, column demand.new-referrals: 1,500 may have a comma for decimals or for"
                                + " thousands. Write digits only, and one comma or dot with fewer or more than three"
                                + " digits after it, such as 1500 or 1,50.",
                        "points.csv:3:1: row 2, column demand.new-referrals: 2.500 may have a comma for decimals or for"
                                + " thousands. Write digits only, and one comma or dot with fewer or more than three"
                                + " digits after it, such as 1500 or 1,50.");
    }

    @Test
    void aFutureThatIsThereTwiceIsRefusedAlsoWhereItIsWrittenAnotherWay() {
        assertThat(problems("workforce.turnover,demand.new-referrals\n8,600\n\n9,600\n8.0 %,600.0\n"))
                .containsExactly(
                        "points.csv:5:1: row 3, the same values as row 1 on line 2, so one future would count as"
                                + " two. Leave one out.");
    }

    @Test
    void aChangeWhereAValueBelongsIsRefused() {
        assertThat(problems("workforce.turnover\n+3\n"))
                .containsExactly("points.csv:2:1: row 1, column workforce.turnover: +3 % per year may be a change (+3"
                        + " points, or +3 % of the base) or the value 3 % per year itself. Write the value that is meant,"
                        + " without a plus.");
    }

    @Test
    void aCellUnderNoNameIsNamed() {
        assertThat(problems("workforce.turnover,,demand.new-referrals\n8,x,600\n"))
                .containsExactly(
                        "points.csv:2:1: row 1, column 2 holds x and has no name. Name a setting or a factor in"
                                + " the first line.");
        assertThat(problems("workforce.turnover,demand.new-referrals,\n8,600,x\n"))
                .containsExactly("points.csv:2:1: row 1, 3 cells where the first line has 2.");
    }

    @Property(tries = 200)
    void noWayThroughASpreadsheetChangesAList(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(NAMES.split(",")));
        for (int row = 0; row < 1 + random.nextInt(5); row++) {
            rows.add(List.of(
                    String.valueOf(1 + 10 * row + random.nextInt(100) / 10.0),
                    String.valueOf(random.nextInt(2000)),
                    random.nextBoolean() ? "Leeds" : "Café"));
        }
        List<List<Double>> plain = read(text(rows, ",", false).getBytes(StandardCharsets.UTF_8), PLACES);
        assertThat(plain).hasSize(rows.size() - 1);

        boolean semicolons = random.nextBoolean();
        String text = text(rows, semicolons ? ";" : random.nextBoolean() ? "\t" : ",", semicolons);
        String separator = semicolons ? ";" : text.contains("\t") ? "\t" : ",";
        if (random.nextBoolean()) {
            text = text.replace("\n", separator + separator + "\n") + separator + separator + "\n";
        }
        if (random.nextBoolean()) {
            text = text.replace(separator, "\u00a0" + separator);
        }
        if (random.nextBoolean()) {
            text = text.replace("é", "e\u0301");
        }
        if (random.nextBoolean()) {
            text = text.replace("\n", "\r\n");
        }
        byte[] bytes = random.nextBoolean()
                ? ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)
                : ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes, PLACES)).isEqualTo(plain);
    }

    private static String text(List<List<String>> rows, String separator, boolean decimalCommas) {
        return rows.stream()
                .map(row -> String.join(
                        separator,
                        row.stream()
                                .map(cell -> decimalCommas && cell.matches("[\\d.]+") ? cell.replace('.', ',') : cell)
                                .toList()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
