package mainstay.results.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mainstay.results.file.FolderFile;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultsProblem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One table of a folder: a file, and a record that is one of its rows. Every component of the record is a column, in their
 * order, named as the component in snake case; {@link CsvColumn} on a component tells what else is to be known.
 */
public final class Table<R extends Record> {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

    private final String file;
    private final List<TableColumn> columns;
    private final Constructor<R> row;

    private Table(String file, List<TableColumn> columns, Constructor<R> row) {
        this.file = file;
        this.columns = columns;
        this.row = row;
    }

    /**
     * A table.
     *
     * @param file name of its file
     * @param rows what a row is: a public record of texts, numbers, switches and enums
     */
    public static <R extends Record> Table<R> of(String file, Class<R> rows) {
        RecordComponent[] components = rows.getRecordComponents();
        try {
            return new Table<>(
                    file,
                    Arrays.stream(components).map(TableColumn::of).toList(),
                    rows.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new)));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Name of the file. */
    public String file() {
        return file;
    }

    /** Names of the columns, in order. */
    public List<String> columns() {
        return columns.stream().map(TableColumn::name).toList();
    }

    /** Prints some cells as a line. */
    public static void printLine(Appendable out, List<String> cells) throws IOException {
        FORMAT.printRecord(out, cells.toArray());
    }

    /** The bytes of the whole table. */
    public byte[] bytes(List<R> rows) {
        StringBuilder text = new StringBuilder();
        try {
            printLine(text, columns());
            Object[] cells = new Object[columns.size()];
            for (R each : rows) {
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = columns.get(i).cell(each);
                }
                FORMAT.printRecord(text, cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The file of some rows. */
    public FolderFile of(List<R> rows) {
        return FolderFile.of(file, bytes(rows));
    }

    /** Reads the table of a folder; no rows if the folder does not hold it. */
    public List<R> readIfThere(Path folder) {
        return PlainFile.isThere(folder.resolve(file)) ? read(folder) : List.of();
    }

    /**
     * Reads the table of a folder that must hold it.
     *
     * @throws ResultsProblem if it is missing or damaged; the message names the row and the column
     */
    public List<R> read(Path folder) {
        try {
            return rows(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<R> rows(Path path) throws IOException {
        if (!PlainFile.isThere(path)) {
            throw new ResultsProblem(path + " is missing: this results folder is not whole.");
        }
        List<String> names = columns();
        List<R> rows = new ArrayList<>();
        try (Reader reader = TableText.reader(path);
                CSVParser parser = FORMAT.parse(reader)) {
            boolean first = true;
            for (CSVRecord parsed : parser) {
                if (first) {
                    checkHeader(path, parsed.toList(), names);
                    first = false;
                } else {
                    rows.add(row(new Cells(path, names, parsed)));
                }
            }
            if (first) {
                throw new ResultsProblem(path + " is empty; its first line should name its columns.");
            }
        } catch (UncheckedIOException | CharacterCodingException e) {
            throw new ResultsProblem(
                    path + " cannot be read as a table: it is not UTF-8, or a quotation mark is open.");
        }
        return rows;
    }

    private static void checkHeader(Path path, List<String> found, List<String> names) {
        if (!found.equals(names)) {
            throw new ResultsProblem(path + " has the columns " + String.join(",", found) + " where "
                    + String.join(",", names) + " belong.");
        }
    }

    private R row(Cells cells) {
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).read(cells);
        }
        try {
            return row.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
