package mainstay.results.sensitivity;

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
import mainstay.results.file.AtomicFile;
import mainstay.results.file.FolderLock;
import mainstay.results.file.Hash;
import mainstay.results.file.Json;
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.Continuation;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import tools.jackson.core.JacksonException;

/**
 * Where a screening, or Sobol indices, go: into the results folder of the same study, or into a folder of their own. Until
 * they are complete finished runs stand there in a folder, {@code screening} or {@code sobol}, which is closed to every
 * other run.
 */
public final class ScreeningFolder implements Closeable {
    private static final String MANIFEST = "manifest.json";

    private final Path path;
    private final SensitivityMethod method;
    private final Optional<ResultsFolder> host;
    private final Optional<FolderLock> lock;
    private final Optional<ScreeningStore> store;

    private ScreeningFolder(
            Path path,
            SensitivityMethod method,
            Optional<ResultsFolder> host,
            Optional<FolderLock> lock,
            Optional<ScreeningStore> store) {
        this.path = path;
        this.method = method;
        this.host = host;
        this.lock = lock;
        this.store = store;
    }

    /**
     * Begins a screening, or goes on with one.
     *
     * @param path where; not there yet, empty, the results folder of the same study, complete, or the folder of the other
     *     method
     * @param method how it is asked
     * @param study the manifest that a run of the study would begin with
     * @param design all that the screening's tables depend on, a line each
     * @param resume whether to go on with what is there
     * @throws ResultsProblem if the folder holds something else, or a screening that is not to be gone on with
     */
    public static ScreeningFolder open(
            Path path, SensitivityMethod method, Manifest study, List<String> design, boolean resume) {
        try {
            Optional<ResultsFolder> host = host(path, method, study);
            Path unfinished = path.resolve(method.unfinished());
            if (Files.exists(path.resolve(method.record()))) {
                refuseUnlessSame(path, method, design, resume);
                removeUnfinished(unfinished);
                return new ScreeningFolder(path, method, host, Optional.empty(), Optional.empty());
            }
            refuseIfTaken(path, method, host.isPresent(), resume);
            FolderLock lock = FolderLock.take(path, unfinished);
            try {
                ScreeningStore store = ScreeningStore.open(unfinished, method, design);
                return new ScreeningFolder(path, method, host, Optional.of(lock), Optional.of(store));
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

    private static Optional<ResultsFolder> host(Path path, SensitivityMethod method, Manifest study) {
        if (!Files.exists(path.resolve(MANIFEST))) {
            return Optional.empty();
        }
        ResultsFolder folder = ResultsFolder.open(path);
        List<String> differences = Continuation.ofStudy(folder.manifest(), study);
        if (!differences.isEmpty()) {
            throw new ResultsProblem(path + " holds another study, so " + method.what()
                    + (method == SensitivityMethod.MORRIS ? " does" : " do") + " not belong there:\n  "
                    + String.join("\n  ", differences) + "\nNothing was changed. Choose another folder with --out.");
        }
        if (!folder.manifest().complete()) {
            throw new ResultsProblem(path + " holds a study that is not complete. Finish it first: the command that"
                    + " began it, with --resume. Or choose another folder with --out.");
        }
        return Optional.of(folder);
    }

    private static void refuseUnlessSame(Path path, SensitivityMethod method, List<String> design, boolean resume)
            throws IOException {
        List<String> there = record(path.resolve(method.record())).design();
        boolean same = there.equals(design);
        if (same && resume) {
            return;
        }
        throw new ResultsProblem(path + " holds " + method.what() + " already"
                + (same ? ", of the same design." : ", of another design:\n" + Continuation.lines(there, design))
                + "\nNothing was overwritten. Choose another folder with --out, or delete "
                + method.record() + " and " + String.join(", ", method.tables()) + " there.");
    }

    private static ScreeningRecord record(Path file) throws IOException {
        try {
            return Json.read(Files.readAllBytes(file), ScreeningRecord.class);
        } catch (JacksonException e) {
            throw new ResultsProblem(file + " cannot be read: " + e.getOriginalMessage());
        }
    }

    private static void refuseIfTaken(Path path, SensitivityMethod method, boolean hosted, boolean resume)
            throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new ResultsProblem(path + " is a file. Choose another folder with --out.");
        }
        Path unfinished = path.resolve(method.unfinished());
        FolderLock.refuseIfTaken(path, unfinished);
        if (Files.exists(unfinished.resolve(ScreeningStore.FILE))) {
            if (!resume) {
                throw new ResultsProblem(path + " holds " + method.unfinishedWhat()
                        + ". Nothing was overwritten. Go on with it with --resume, choose another folder with --out, or"
                        + " delete " + unfinished + ".");
            }
            return;
        }
        boolean ours =
                Stream.of(SensitivityMethod.values()).anyMatch(other -> Files.exists(path.resolve(other.record())));
        try (Stream<Path> inside = Files.list(path)) {
            if (!hosted && !ours && inside.anyMatch(file -> !file.endsWith(method.unfinished()))) {
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
        complete(tables.bytes(), made);
    }

    /** The same of Sobol indices. */
    public void complete(List<SobolRow> indices, ScreeningRecord made) {
        complete(Map.of(SobolTable.FILE, SobolTable.bytes(indices)), made);
    }

    private void complete(Map<String, byte[]> files, ScreeningRecord made) {
        try {
            Map<String, String> hashes = new LinkedHashMap<>();
            for (Map.Entry<String, byte[]> table : files.entrySet()) {
                AtomicFile.write(path.resolve(table.getKey()), table.getValue());
                hashes.put(table.getKey(), Hash.of(table.getValue()));
            }
            host.ifPresent(folder -> folder.add(hashes));
            AtomicFile.write(path.resolve(method.record()), Json.write(made.of(hashes)));
            close();
            removeUnfinished(path.resolve(method.unfinished()));
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

    /** The Sobol indices of a folder; none where there are not any. */
    public static List<SobolRow> indices(Path path) {
        try {
            return SobolTable.readIfThere(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a screening of a folder says of each setting; none where there is no screening. */
    public static List<SensitivityRow> screened(Path path) {
        try {
            return SensitivityTables.readIfThere(path)
                    .map(SensitivityTables::effects)
                    .orElse(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeUnfinished(Path folder) throws IOException {
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
