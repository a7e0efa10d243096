package mainstay.results.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mainstay.results.file.Hash;
import mainstay.results.sweep.SweepTable;
import mainstay.results.sweep.SweepTable.Column;
import mainstay.results.sweep.SweepTable.Kind;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ParquetTableTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("point", Kind.WHOLE),
            new Column("place, or \"where\"", Kind.TEXT),
            new Column("assessments_on_time", Kind.EXACT));

    @TempDir
    private Path folder;

    private static List<Object> row(int i) {
        return Arrays.asList(
                i % 11 == 0 ? null : (Object) i,
                i % 13 == 0 ? null : "Telford & Wrekin, no. " + i % 150 + " – £ \"Ø\"\n",
                i % 7 == 0 ? Double.NaN : i % 17 == 0 ? Double.POSITIVE_INFINITY : i / 7.0);
    }

    private static Iterator<List<Object>> rows(int count) {
        return IntStream.range(0, count).mapToObj(ParquetTableTest::row).iterator();
    }

    private Path written(String name, int rows) {
        Path file = folder.resolve(name);
        ParquetTable.write(file, new SweepTable("table", COLUMNS, () -> rows(rows)));
        return file;
    }

    @Test
    void everyCellReadsBackAsItWasAndWhatIsNoNumberReadsBackAsNothing() throws IOException {
        List<List<Object>> read = read(written("runs.parquet", 10_000));
        assertThat(read).hasSize(10_000);
        for (int i = 0; i < read.size(); i++) {
            List<Object> expected = row(i);
            if (expected.get(0) != null) {
                expected.set(0, (long) i);
            }
            if (!Double.isFinite((Double) expected.get(2))) {
                expected.set(2, null);
            }
            assertThat(read.get(i)).isEqualTo(expected);
        }
    }

    @Test
    void manyGroupsOfRowsAreReadInOrder() throws IOException {
        Path file = written("big.parquet", 1_500_000);
        try (ParquetFileReader reader = open(file)) {
            assertThat(reader.getRowGroups()).hasSizeGreaterThan(1);
            assertThat(reader.getRecordCount()).isEqualTo(1_500_000);
        }
    }

    @Test
    void theSameRowsMakeTheSameBytes() throws IOException {
        assertThat(written("one.parquet", 10_000)).hasSameBinaryContentAs(written("two.parquet", 10_000));
    }

    /** The bytes as written on another day: the order of a hash set would show here on most starts of Java. */
    @Test
    void theBytesAreThoseOfAnyOtherStartOfJava() throws IOException {
        assertThat(Hash.of(Files.readAllBytes(written("pinned.parquet", 1_000))))
                .isEqualTo("6e855f9c354c661274c9e2ad752cd70a0753fc5a5a9b9d3fd4eb07e0ab2f9645");
    }

    @Test
    void aTableWithoutRowsKeepsItsColumns() throws IOException {
        try (ParquetFileReader reader = open(written("empty.parquet", 0))) {
            assertThat(reader.getRecordCount()).isZero();
            assertThat(reader.getFileMetaData().getSchema().getFieldCount()).isEqualTo(3);
        }
    }

    @Test
    void aTableThatCannotBeFinishedIsNotThere() {
        Iterator<List<Object>> broken = Stream.<List<Object>>iterate(row(1), row -> {
                    throw new IllegalStateException("cut");
                })
                .iterator();
        Path file = folder.resolve("broken.parquet");
        assertThatThrownBy(() -> ParquetTable.write(file, new SweepTable("table", COLUMNS, () -> broken)))
                .hasMessage("cut");
        assertThat(file).doesNotExist();
    }

    @Test
    void theFileSaysWhatWroteItAndNothingOfWhenOrWhere() throws IOException {
        String bytes = Files.readString(written("plain.parquet", 10), StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("parquet-mr version 1.15.2").doesNotContain(System.getProperty("user.name") + "/");
    }

    private static ParquetFileReader open(Path file) throws IOException {
        return ParquetFileReader.open(
                new LocalInputFile(file),
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
    }

    private static List<List<Object>> read(Path file) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        try (ParquetFileReader reader = open(file)) {
            MessageType schema = reader.getFileMetaData().getSchema();
            for (PageReadStore pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(pages, new GroupRecordConverter(schema));
                for (long i = 0; i < pages.getRowCount(); i++) {
                    rows.add(cells(records.read()));
                }
            }
        }
        return rows;
    }

    private static List<Object> cells(Group row) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.getFieldRepetitionCount(0) == 0 ? null : row.getLong(0, 0));
        cells.add(row.getFieldRepetitionCount(1) == 0 ? null : row.getString(1, 0));
        cells.add(row.getFieldRepetitionCount(2) == 0 ? null : row.getDouble(2, 0));
        return cells;
    }
}
