package mainstay.results.folder;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.FolderLock;
import mainstay.results.file.Hash;
import mainstay.results.file.Json;
import mainstay.results.file.ResultsProblem;
import mainstay.results.store.RunStore;
import mainstay.results.table.Cells;
import mainstay.results.table.TableFile;
import mainstay.results.table.TableNumbers;
import tools.jackson.core.JacksonException;

/**
 * The folder of a search for the best arm: its finished runs, and once it has come to its end {@code selection.csv} and how
 * it was made, {@code selection.json}. It is closed to every other run while it is open.
 */
public final class SelectionFolder implements Closeable {
    private static final String RECORD = "selection.json";
    private static final String LOCK = "selecting";

    private static final TableFile<SelectionRow> ROWS = new TableFile<>(
            "selection.csv",
            List.of("arm", "rank", "verdict", "replications", "mean", "dropped_after"),
            row -> List.of(
                    Cells.text(row.arm()),
                    Integer.toString(row.rank()),
                    row.verdict(),
                    Integer.toString(row.replications()),
                    TableNumbers.plain(row.mean()),
                    row.droppedAfter() == 0 ? "" : Integer.toString(row.droppedAfter())),
            cells -> new SelectionRow(
                    cells.text(), cells.count(), cells.text(), cells.count(), cells.number(), cells.countOr(0)));

    private final Path path;
    private final List<String> design;
    private final FolderLock lock;
    private final RunStore runs;

    private SelectionFolder(Path path, List<String> design, FolderLock lock, RunStore runs) {
        this.path = path;
        this.design = design;
        this.lock = lock;
        this.runs = runs;
    }

    /**
     * How a search was made.
     *
     * @param tool name of the program
     * @param version its version
     * @param study name of the study
     * @param command the command that makes it again
     * @param design all that it depends on, a line each
     * @param decided whether one arm is left
     * @param sentence what came of it
     * @param table SHA-256 of {@code selection.csv}
     */
    public record Made(
            String tool,
            String version,
            String study,
            String command,
            List<String> design,
            boolean decided,
            String sentence,
            String table) {
        /** Copies what it is given. */
        public Made {
            design = List.copyOf(design);
        }
    }

    /**
     * Begins a search, or goes on with one.
     *
     * @param path where; not there yet, or empty, or with the same search
     * @param runsDependOn all that its runs depend on, a line each
     * @param asked what is asked of them, a line each
     * @param resume whether to go on with what is there
     * @throws ResultsProblem if the folder holds something else, or a search that is not to be gone on with
     */
    public static SelectionFolder open(Path path, List<String> runsDependOn, List<String> asked, boolean resume) {
        List<String> design =
                Stream.concat(runsDependOn.stream(), asked.stream()).toList();
        try {
            if (Files.exists(path.resolve(RECORD))) {
                List<String> there = made(path).design();
                if (!there.equals(design) || !resume) {
                    throw new ResultsProblem(path + " holds a search for the best already"
                            + (there.equals(design)
                                    ? ", the same."
                                    : ", another:\n" + Continuation.lines(there, design))
                            + "\nNothing was overwritten. Choose another folder with --out.");
                }
            } else {
                refuseIfTaken(path, resume);
            }
            FolderLock lock = FolderLock.take(path, path.resolve(LOCK));
            try {
                return new SelectionFolder(
                        path,
                        design,
                        lock,
                        RunStore.open(path.resolve(RunStore.FILE), String.join("\n", runsDependOn)));
            } catch (ResultsProblem | UncheckedIOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseIfTaken(Path path, boolean resume) throws IOException {
        if (!Files.isDirectory(path)) {
            if (Files.exists(path)) {
                throw new ResultsProblem(path + " is a file. Choose another folder with --out.");
            }
            return;
        }
        FolderLock.refuseIfTaken(path, path.resolve(LOCK));
        boolean begun = Files.exists(path.resolve(LOCK));
        if (begun && !resume && Files.exists(path.resolve(RunStore.FILE))) {
            throw new ResultsProblem(
                    path + " holds an unfinished search for the best. Nothing was overwritten. Go on with"
                            + " it with --resume, or choose another folder with --out.");
        }
        try (Stream<Path> inside = Files.list(path)) {
            if (!begun && inside.findAny().isPresent()) {
                throw new ResultsProblem(path + " is there already and holds something else."
                        + " Nothing was overwritten. Choose another folder with --out.");
            }
        }
    }

    private static Made made(Path path) throws IOException {
        Path file = path.resolve(RECORD);
        try {
            return Json.read(Files.readAllBytes(file), Made.class);
        } catch (JacksonException e) {
            throw new ResultsProblem(file + " cannot be read: " + e.getOriginalMessage());
        }
    }

    /** Where finished runs are kept; they stay. */
    public RunStore runs() {
        return runs;
    }

    /** Where the folder is. */
    public Path path() {
        return path;
    }

    /**
     * Writes what came of it.
     *
     * @param made without design and fingerprint, which are filled in
     */
    public void complete(List<SelectionRow> rows, Made made) {
        try {
            byte[] table = ROWS.bytes(rows);
            AtomicFile.write(path.resolve(ROWS.file()), table);
            AtomicFile.write(
                    path.resolve(RECORD),
                    Json.write(new Made(
                            made.tool(),
                            made.version(),
                            made.study(),
                            made.command(),
                            design,
                            made.decided(),
                            made.sentence(),
                            Hash.of(table))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The result as it is printed for programs. */
    public static Map<String, Object> json(Path path, List<SelectionRow> rows, String sentence) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("results", path.toString());
        result.put("sentence", sentence);
        result.put("arms", rows);
        return result;
    }

    @Override
    public void close() {
        runs.close();
        lock.close();
    }
}
