package mainstay.results.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mainstay.results.file.ResultsProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static final String HEADER =
            "arm,ci_low,exact_value,share_of_total,high,team,dropped_after,seed,differs,verdict,month,value\n";
    private static final Table<Sample> TABLE = Table.of("samples.csv", Sample.class);

    @TempDir
    private Path folder;

    /** How sure it is. */
    public enum Certainty {
        SURE,
        NOT_SURE,
        UNKNOWN
    }

    /** A row with a column of every kind. */
    public record Sample(
            String arm,
            double ciLow,
            @CsvColumn(format = CellFormat.EXACT) double exactValue,
            @CsvColumn(name = "share_of_total") double share,
            @CsvColumn(empty = Double.POSITIVE_INFINITY) double high,
            int team,
            @CsvColumn(empty = 0) int droppedAfter,
            long seed,
            boolean differs,
            Certainty verdict,
            @CsvColumn(format = CellFormat.MONTH) String month,
            @CsvColumn(format = CellFormat.SETTING) String value) {}

    /** What no cell can hold. */
    public record Nested(List<String> words) {}

    private static Sample full() {
        return new Sample(
                "pods",
                1.23456789,
                1.23456789,
                50,
                5,
                -3,
                12,
                9_000_000_000L,
                true,
                Certainty.NOT_SURE,
                "2025-04",
                "-2.5");
    }

    private static Sample empty() {
        return new Sample(
                "",
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                0,
                0,
                0,
                false,
                Certainty.UNKNOWN,
                "2026-12",
                "");
    }

    private static Sample named(String arm) {
        return new Sample(arm, 0, 0, 0, 0, 0, 1, 0, false, Certainty.SURE, "2025-01", arm);
    }

    @Test
    void columnsAreTheComponentsInSnakeCaseUnlessTheyHaveAnotherName() {
        assertThat(TABLE.columns())
                .containsExactly(
                        "arm",
                        "ci_low",
                        "exact_value",
                        "share_of_total",
                        "high",
                        "team",
                        "dropped_after",
                        "seed",
                        "differs",
                        "verdict",
                        "month",
                        "value");
    }

    @Test
    void cellsAreSpelledByTypeAndWhatCannotBeGivenIsEmpty() {
        assertThat(new String(TABLE.bytes(List.of(full(), empty())), StandardCharsets.UTF_8))
                .isEqualTo(HEADER
                        + "pods,1.234568,1.23456789,50,5,-3,12,9000000000,yes,not sure,2025-04,-2.5\n"
                        + "\"\",,,,,0,,0,no,unknown,2026-12,\n");
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        List<Sample> rows = List.of(
                new Sample(
                        "a, \"b\"\nc",
                        1.234568,
                        0.1 + 0.2,
                        -7,
                        1,
                        Integer.MIN_VALUE,
                        1,
                        Long.MIN_VALUE,
                        true,
                        Certainty.SURE,
                        "2025-04",
                        "yes"),
                empty());

        assertThat(readBack(rows)).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+a", "-a", "@a", "\ta", "\ra", "'=1", "''@", "'a", "a=1", "-", "-\nb"})
    void textsThatASpreadsheetWouldRunGetAnApostropheWhichIsReadBackWithoutIt(String text) throws IOException {
        List<Sample> rows = List.of(named(text));

        assertThat(readBack(rows)).isEqualTo(rows);
        assertThat(Cells.text(text)).isEqualTo(text.matches("(?s)'*[=+\\-@\t\r].*") ? "'" + text : text);
    }

    @Test
    void aNegativeNumberIsLeftAsItIsInASettingButNotInAText() {
        assertThat(new String(TABLE.bytes(List.of(named("-5"))), StandardCharsets.UTF_8))
                .contains("\n'-5,")
                .endsWith(",-5\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234568 | 1e3 | ci_low | a plain decimal number",
                "-3 | 2.5 | team | a whole number",
                "9000000000 | 9x | seed | a whole number",
                "yes | maybe | differs | yes or no",
                "not sure | not_sure | verdict | sure, not sure or unknown",
                "2025-04 | April | month | a month such as 2025-04",
            })
    void aDamagedCellIsNamedByFileRowColumnAndContent(String was, String is, String column, String wanted)
            throws IOException {
        String text = new String(TABLE.bytes(List.of(empty(), full())), StandardCharsets.UTF_8);
        write(text.replace(was, is));

        assertThatExceptionOfType(ResultsProblem.class)
                .isThrownBy(() -> TABLE.read(folder))
                .withMessage("%s, row 3, column %s: \"%s\" is not %s.", file(), column, is, wanted);
    }

    @Test
    void aRowWithTooFewCellsIsRefused() throws IOException {
        write(HEADER + "pods,1\n");

        assertThatExceptionOfType(ResultsProblem.class)
                .isThrownBy(() -> TABLE.read(folder))
                .withMessage("%s, row 2: 2 cells where 12 belong.", file());
    }

    @Test
    void otherColumnsAreRefused() throws IOException {
        write("arm,ci_high\n");

        assertThatExceptionOfType(ResultsProblem.class)
                .isThrownBy(() -> TABLE.read(folder))
                .withMessage("%s has the columns arm,ci_high where %s belong.", file(), HEADER.strip());
    }

    @Test
    void aFileWithoutALineIsRefused() throws IOException {
        write("");

        assertThatExceptionOfType(ResultsProblem.class)
                .isThrownBy(() -> TABLE.read(folder))
                .withMessage("%s is empty; its first line should name its columns.", file());
    }

    @Test
    void aTableThatIsNotThereIsRefusedOrHasNoRowsAsItIsAskedFor() throws IOException {
        assertThat(TABLE.readIfThere(folder)).isEmpty();
        assertThatExceptionOfType(ResultsProblem.class)
                .isThrownBy(() -> TABLE.read(folder))
                .withMessage("%s is missing: this results folder is not whole.", file());
    }

    @Test
    void aComponentThatNoCellHoldsIsRefusedWhenTheTableIsDefined() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of("nested.csv", Nested.class))
                .withMessage("no cell holds a java.util.List");
    }

    private List<Sample> readBack(List<Sample> rows) throws IOException {
        Files.write(file(), TABLE.bytes(rows));
        return TABLE.read(folder);
    }

    private void write(String text) throws IOException {
        Files.writeString(file(), text);
    }

    private Path file() {
        return folder.resolve("samples.csv");
    }
}
