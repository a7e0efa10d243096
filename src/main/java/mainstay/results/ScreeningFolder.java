package mainstay.results;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * Where a screening goes: into the results folder of the same study, or into a folder of its own. Until it is complete its
 * finished runs stand there in the folder {@code screening}, which is closed to every other run.
 */
public final class ScreeningFolder implements Closeable {
    private static final String UNFINISHED = "screening";
    private static final String MANIFEST = "manifest.json";

    private final Path path;
    private final Optional<ResultsFolder> host;
    private final Optional<FolderLock> lock;
    private final Optional<ScreeningStore> store;

    private ScreeningFolder(
            Path path, Optional<ResultsFolder> host, Optional<FolderLock> lock, Optional<ScreeningStore> store) {
        this.path = path;
        this.host = host;
        this.lock = lock;
        this.store = store;
    }

    /**
     * Begins a screening, or goes on with one.
     *
     * @param path where; not there yet, empty, or the results folder of the same study, complete
     * @param study the manifest that a run of the study would begin with
     * @param design all that the screening's tables depend on, a line each
     * @param resume whether to go on with what is there
     * @throws ResultsProblem if the folder holds something else, or a screening that is not to be gone on with
     */
    public static ScreeningFolder open(Path path, Manifest study, List<String> design, boolean resume) {
        try {
            Optional<ResultsFolder> host = host(path, study);
            if (Files.exists(path.resolve(ScreeningRecord.FILE))) {
                refuseUnlessSame(path, design, resume);
                removeUnfinished(path);
                return new ScreeningFolder(path, host, Optional.empty(), Optional.empty());
            }
            refuseIfTaken(path, host.isPresent(), resume);
            FolderLock lock = FolderLock.take(path, path.resolve(UNFINISHED));
            try {
                ScreeningStore store = ScreeningStore.open(path.resolve(UNFINISHED), design);
                return new ScreeningFolder(path, host, Optional.of(lock), Optional.of(store));
            } catch (ResultsProblem | UncheckedIOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many replications of each arm the study of a results folder has; empty where there is none. */
    public static OptionalInt replicationsOfStudy(Path path) {
        return Files.exists(path.resolve(MANIFEST))
                ? OptionalInt.of(ResultsFolder.open(path).manifest().replications())
                : OptionalInt.empty();
    }

    private static Optional<ResultsFolder> host(Path path, Manifest study) {
        if (!Files.exists(path.resolve(MANIFEST))) {
            return Optional.empty();
        }
        ResultsFolder folder = ResultsFolder.open(path);
        List<String> differences = Continuation.ofStudy(folder.manifest(), study);
        if (!differences.isEmpty()) {
            throw new ResultsProblem(path + " holds another study, so a screening does not belong there:\n  "
                    + String.join("\n  ", differences) + "\nNothing was changed. Choose another folder with --out.");
        }
        if (!folder.manifest().complete()) {
            throw new ResultsProblem(path + " holds a study that is not complete. Finish it first: the command that"
                    + " began it, with --resume. Or choose another folder with --out.");
        }
        return Optional.of(folder);
    }

    private static void refuseUnlessSame(Path path, List<String> design, boolean resume) throws IOException {
        List<String> there = record(path).design();
        boolean same = there.equals(design);
        if (same && resume) {
            return;
        }
        throw new ResultsProblem(path + " holds a screening already"
                + (same ? ", of the same design." : ", of another design:\n" + Continuation.lines(there, design))
                + "\nNothing was overwritten. Choose another folder with --out, or delete "
                + ScreeningRecord.FILE + " and " + String.join(", ", SensitivityTables.files()) + " there.");
    }

    private static ScreeningRecord record(Path path) throws IOException {
        Path file = path.resolve(ScreeningRecord.FILE);
        try {
            return Json.read(Files.readAllBytes(file), ScreeningRecord.class);
        } catch (JacksonException e) {
            throw new ResultsProblem(file + " cannot be read: " + e.getOriginalMessage());
        }
    }

    private static void refuseIfTaken(Path path, boolean hosted, boolean resume) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new ResultsProblem(path + " is a file. Choose another folder with --out.");
        }
        FolderLock.refuseIfTaken(path, path.resolve(UNFINISHED));
        if (Files.exists(path.resolve(UNFINISHED).resolve(ScreeningStore.FILE))) {
            if (!resume) {
                throw new ResultsProblem(path + " holds an unfinished screening. Nothing was overwritten. Go on with it"
                        + " with --resume, choose another folder with --out, or delete " + path.resolve(UNFINISHED)
                        + ".");
            }
            return;
        }
        try (Stream<Path> inside = Files.list(path)) {
            if (!hosted && inside.anyMatch(file -> !file.endsWith(UNFINISHED))) {
                throw new ResultsProblem(path + " is there already and holds something else."
                        + " Nothing was overwritten. Choose another folder with --out.");
            }
        }
    }

    /** Whether the screening is complete: there is nothing left to run. */
    public boolean isComplete() {
        return store.isEmpty();
    }

    /** Whether it stands in the results folder of its study. */
    public boolean isHosted() {
        return host.isPresent();
    }

    /** Where finished runs are kept until the screening is complete. */
    public ScreeningStore store() {
        return store.orElseThrow();
    }

    /** Where the folder is. */
    public Path path() {
        return path;
    }

    /**
     * Writes every table and how they were made, and drops what was kept of single runs. The manifest of a results folder
     * then has their fingerprints too.
     *
     * @param made how they were made; its fingerprints are filled in
     */
    public void complete(SensitivityTables tables, ScreeningRecord made) {
        try {
            Map<String, byte[]> files = tables.bytes();
            Map<String, String> hashes = new LinkedHashMap<>();
            for (Map.Entry<String, byte[]> table : files.entrySet()) {
                AtomicFile.write(path.resolve(table.getKey()), table.getValue());
                hashes.put(table.getKey(), Hash.of(table.getValue()));
            }
            host.ifPresent(folder -> folder.add(hashes));
            AtomicFile.write(path.resolve(ScreeningRecord.FILE), Json.write(made.of(hashes)));
            close();
            removeUnfinished(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The tables of a complete screening.
     *
     * @throws ResultsProblem if a table is missing or damaged
     */
    public SensitivityTables tables() {
        try {
            return SensitivityTables.readIfThere(path)
                    .orElseThrow(() -> new ResultsProblem(path + " holds no tables of a screening."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeUnfinished(Path path) throws IOException {
        Path folder = path.resolve(UNFINISHED);
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Lets other runs write here; what is finished stays. */
    @Override
    public void close() {
        try {
            if (store.isPresent()) {
                store.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.ifPresent(FolderLock::close);
        }
    }
}
