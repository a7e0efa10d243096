package mainstay.results.sweep;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mainstay.results.export.ParquetTable;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.Hash;
import mainstay.results.file.Json;
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.AskedFolder;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.store.RunStore;
import mainstay.results.table.TableVerdict;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.core.JacksonException;

/**
 * The folder that holds one sweep: what was asked, every point, and what came of it. Like the folder of a study it is
 * closed to every other run until it is complete, and never overwritten.
 */
public final class SweepFolder implements Closeable {
    /** What the sweep is. */
    public static final String ASKED = "sweep.json";

    /** Every point. */
    public static final String POINTS = "points.csv";

    /** What came of every point. */
    public static final String MEANS = "point_means.csv";

    /** A row for every run. */
    public static final String RUNS = "sweep_runs";

    private static final AskedFolder BEGINNING = new AskedFolder(ASKED, "sweep");
    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final ResultsFolder folder;
    private final SweepRecord asked;
    private Optional<RunStore> runs = Optional.empty();
    private boolean parquet;

    private SweepFolder(ResultsFolder folder, SweepRecord asked) {
        this.folder = folder;
        this.asked = asked;
    }

    /** Whether a folder holds a sweep, and not a study. */
    public static boolean isOne(Path path) {
        return Files.isRegularFile(path.resolve(ASKED));
    }

    /**
     * Makes the folder of a new sweep.
     *
     * @param path where; must not be there yet, or be empty
     * @param manifest with an arm for every scenario
     * @param scenarios the resolved scenarios, in that order
     * @param asked what is asked
     * @param points every point
     * @throws ResultsProblem if something is there already, or another run is just beginning there
     */
    public static SweepFolder create(
            Path path, Manifest manifest, List<String> scenarios, SweepRecord asked, SweepTable points) {
        return begun(BEGINNING.create(path, manifest, scenarios, text(asked)), asked, points);
    }

    /**
     * Goes on with a sweep that was interrupted, or begins it if there is nothing to go on with.
     *
     * @throws ResultsProblem if the folder holds another sweep, or another run is writing there
     */
    public static SweepFolder resume(
            Path path, Manifest manifest, List<String> scenarios, SweepRecord asked, SweepTable points) {
        return begun(BEGINNING.resume(path, manifest, scenarios, text(asked)), asked, points);
    }

    /**
     * Opens a complete folder to add replications, or to run again what failed. What is there stays until the tables are
     * complete again.
     */
    public static SweepFolder extend(Path path, Manifest manifest) {
        SweepRecord asked = open(path).asked;
        return new SweepFolder(ResultsFolder.extend(path, manifest), asked);
    }

    private static SweepFolder begun(ResultsFolder folder, SweepRecord asked, SweepTable points) {
        SweepFolder begun = new SweepFolder(folder, asked);
        try {
            Path file = folder.path().resolve(POINTS);
            String hash = SweepCsv.write(file, points);
            if (Files.exists(file) && !Hash.of(file).equals(hash)) {
                Files.delete(AtomicFile.unfinished(file));
                begun.close();
                throw new ResultsProblem(folder.path() + " cannot be resumed, for it holds other points: see " + file
                        + ". Choose another folder with --out.");
            }
            AtomicFile.finish(file);
        } catch (IOException e) {
            begun.close();
            throw new UncheckedIOException(e);
        }
        return begun;
    }

    private static String text(SweepRecord asked) {
        return new String(Json.write(asked), StandardCharsets.UTF_8);
    }

    /** Opens a folder that holds a sweep, complete or not. */
    public static SweepFolder open(Path path) {
        Path file = path.resolve(ASKED);
        try {
            SweepRecord asked = Json.read(Files.readAllBytes(file), SweepRecord.class);
            if (asked.format() != SweepRecord.FORMAT) {
                throw new ResultsProblem(file + " has the layout " + asked.format()
                        + "; this version of Mainstay reads layout " + SweepRecord.FORMAT + ".");
            }
            return new SweepFolder(ResultsFolder.open(path), asked);
        } catch (JacksonException e) {
            throw new ResultsProblem(file + " cannot be read: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the folder is. */
    public Path path() {
        return folder.path();
    }

    /** What the folder is and how it was made. */
    public Manifest manifest() {
        return folder.manifest();
    }

    /** What the sweep is. */
    public SweepRecord asked() {
        return asked;
    }

    /** The folder as that of any study. */
    public ResultsFolder study() {
        return folder;
    }

    /** Whether finished runs are there, or were not passed on with the folder. */
    public boolean hasRuns() {
        return folder.hasRuns();
    }

    /** Where finished runs are kept; it stays when the sweep is complete. */
    public RunStore runs() {
        if (runs.isEmpty()) {
            runs = Optional.of(RunStore.open(path().resolve(RunStore.FILE), fingerprint()));
        }
        return runs.get();
    }

    /** All that a run depends on, a line for each thing. */
    public String fingerprint() {
        try {
            return folder.fingerprint() + "\npoints " + Hash.of(path().resolve(POINTS)) + "\n"
                    + kept(folder.manifest(), asked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kept(Manifest manifest, SweepRecord asked) {
        return "kept " + asked.keep()
                + (asked.keep().equals("values") ? "" : " of " + String.join(" ", manifest.outcomes()));
    }

    /** What every run depends on besides its scenario, and what is kept of it, a line for each thing. */
    public static List<String> common(Manifest manifest, SweepRecord asked) {
        List<String> lines = new ArrayList<>(ResultsFolder.common(manifest));
        lines.add(kept(manifest, asked));
        return lines;
    }

    /**
     * Writes every table, row by row, and the hash of each into the manifest.
     *
     * @param tables those too large for memory
     * @param robustness the summary
     */
    public void complete(List<SweepTable> tables, List<RobustnessRow> robustness, double runSeconds) {
        try {
            Map<String, String> hashes = new LinkedHashMap<>();
            for (SweepTable table : tables) {
                hashes.put(table.csv(), SweepCsv.write(path().resolve(table.csv()), table));
                writeParquet(table);
            }
            byte[] summary = SweepTableFile.ROBUSTNESS.bytes(robustness);
            Path file = path().resolve(SweepTableFile.ROBUSTNESS.file());
            Files.write(AtomicFile.unfinished(file), summary);
            hashes.put(SweepTableFile.ROBUSTNESS.file(), Hash.of(summary));
            runs.ifPresent(RunStore::close);
            folder.finish(hashes, runSeconds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has the table of runs written as Parquet besides, once it is complete. */
    public void alsoAsParquet() {
        parquet = true;
    }

    /** The same cells in another form: it is no table of the manifest, but one that is there is kept as new as the text. */
    private void writeParquet(SweepTable table) {
        Path file = path().resolve(table.name() + ".parquet");
        if (table.name().equals(RUNS) && (parquet || Files.exists(file))) {
            ParquetTable.write(file, table);
        }
    }

    /** How robust the arms are. */
    public List<RobustnessRow> robustness() {
        try {
            return SweepTableFile.ROBUSTNESS.read(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A row of a large table.
     *
     * @param number of the row, from 1
     * @param cells by column
     */
    public record Row(long number, Map<String, String> cells) {
        /** A cell as it is written; without the apostrophe that keeps a spreadsheet from taking it for a formula. */
        public String text(String column) {
            String cell = cells.getOrDefault(column, "");
            return cell.matches("(?s)'+[=+\\-@\t\r].*") ? cell.substring(1) : cell;
        }

        /** A number; NaN where the cell is empty. */
        public double number(String column) {
            String cell = cells.getOrDefault(column, "");
            return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        }
    }

    /**
     * Goes through a large table, row by row.
     *
     * @throws ResultsProblem if it is missing or cannot be read
     */
    public void forEachRow(String table, Consumer<Row> visitor) {
        Path file = path().resolve(table);
        if (!Files.isRegularFile(file)) {
            throw new ResultsProblem(file + " is missing: this results folder is not whole.");
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, CSV)) {
            for (Iterator<CSVRecord> rows = parser.iterator(); rows.hasNext(); ) {
                CSVRecord row = rows.next();
                if (!row.isConsistent()) {
                    throw new ResultsProblem(file + ", row " + row.getRecordNumber() + ": " + row.size()
                            + " cells where others belong.");
                }
                visitor.accept(new Row(row.getRecordNumber(), row.toMap()));
            }
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new ResultsProblem(file + " cannot be read as a table: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Describes anew what is in the folder, for archives: to be called when charts have come. */
    public void describe() {
        folder.describe();
    }

    /** Compares every table of this folder with the same table of another, byte by byte. */
    public List<TableVerdict> compareWith(SweepFolder again) {
        return folder.compareWith(again.folder);
    }

    /** Lets other runs write here; what is finished stays. */
    @Override
    public void close() {
        runs.ifPresent(RunStore::close);
        folder.close();
    }
}
