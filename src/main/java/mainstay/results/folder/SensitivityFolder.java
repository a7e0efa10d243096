package mainstay.results.folder;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import mainstay.build.BuildIdentity;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.Differing;
import mainstay.results.file.FolderFile;
import mainstay.results.file.FolderInspection;
import mainstay.results.file.FolderLock;
import mainstay.results.file.Json;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultTables;
import mainstay.results.file.ResultsProblem;
import mainstay.results.store.RunStore;
import mainstay.results.store.StoreBuilds;

/**
 * Where a screening, or Sobol indices, go: into the results folder of the same study, or into a folder of their own. Until
 * they are complete finished runs stand there in a folder, {@code screening} or {@code sobol}, which is closed to every
 * other run.
 */
public final class SensitivityFolder implements Closeable {
    private static final String MANIFEST = "manifest.json";

    private final Path path;
    private final SensitivityMethod method;
    private final Optional<ResultsFolder> host;
    private final Optional<FolderLock> lock;
    private final Optional<RunStore> store;
    private final List<String> design;

    private SensitivityFolder(
            Path path,
            SensitivityMethod method,
            Optional<ResultsFolder> host,
            Optional<FolderLock> lock,
            Optional<RunStore> store,
            List<String> design) {
        this.path = path;
        this.method = method;
        this.host = host;
        this.lock = lock;
        this.store = store;
        this.design = List.copyOf(design);
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
     * @param mixing whether runs of other builds of the program may be there
     * @throws ResultsProblem if the folder holds something else, or a screening that is not to be gone on with
     */
    public static SensitivityFolder open(
            Path path, SensitivityMethod method, Manifest study, List<String> design, boolean resume, boolean mixing) {
        try {
            FolderInspection.inspect(path);
            Optional<ResultsFolder> host = host(path, method, study, mixing);
            Path unfinished = path.resolve(method.unfinished());
            if (PlainFile.isThere(path.resolve(method.record()))) {
                refuseUnlessSame(path, method, design, resume);
                if (PlainFile.isFolderThere(unfinished)) {
                    FolderLock.take(path, unfinished).closeAndRemove();
                }
                return new SensitivityFolder(path, method, host, Optional.empty(), Optional.empty(), design);
            }
            refuseIfTaken(path, method, host.isPresent(), resume);
            FolderLock lock = FolderLock.take(path, unfinished);
            try {
                List<String> mixed = admitted(unfinished, design, study, mixing);
                RunStore store = store(unfinished, method, mixed);
                return new SensitivityFolder(path, method, host, Optional.of(lock), Optional.of(store), mixed);
            } catch (ResultsProblem | UncheckedIOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The design, with the builds that runs there are of besides, where these are the only difference. */
    private static List<String> admitted(Path folder, List<String> design, Manifest study, boolean mixing) {
        Path file = folder.resolve(RunStore.FILE);
        if (!PlainFile.isThere(file)
                || !StoreBuilds.differOnly(RunStore.fingerprint(file), String.join("\n", design))) {
            return design;
        }
        List<BuildIdentity> there = StoreBuilds.of(file);
        Builds.refuseOthers(folder.getParent(), there, study.builds(), mixing);
        List<String> mixed = new ArrayList<>(StoreBuilds.lines(BuildIdentity.union(there, study.builds())));
        design.stream().filter(line -> !StoreBuilds.isOfBuild(line)).forEach(mixed::add);
        StoreBuilds.note(file, String.join("\n", mixed));
        return mixed;
    }

    private static RunStore store(Path folder, SensitivityMethod method, List<String> design) {
        Path file = folder.resolve(RunStore.FILE);
        String asked = String.join("\n", design);
        if (PlainFile.isThere(file) && !RunStore.fingerprint(file).equals(asked)) {
            throw new ResultsProblem(folder.getParent() + " holds " + method.unfinishedWhat() + " of another design:\n"
                    + Differing.lines(RunStore.fingerprint(file).lines().toList(), design)
                    + "\nChoose another folder with --out, or delete " + folder + ".");
        }
        return RunStore.open(file, asked);
    }

    /** How many replications of each arm the study of a results folder has; empty where there is none. */
    public static OptionalInt replicationsOfStudy(Path path) {
        return PlainFile.isThere(path.resolve(MANIFEST))
                ? OptionalInt.of(ResultsFolder.open(path).manifest().replications())
                : OptionalInt.empty();
    }

    private static Optional<ResultsFolder> host(Path path, SensitivityMethod method, Manifest study, boolean mixing) {
        if (!PlainFile.isThere(path.resolve(MANIFEST))) {
            return Optional.empty();
        }
        ResultsFolder folder = ResultsFolder.open(path);
        List<String> differences = Continuation.ofStudy(folder.manifest(), study);
        if (!differences.isEmpty()) {
            throw new ResultsProblem(path + " holds another study, so " + method.what()
                    + (method == SensitivityMethod.MORRIS ? " does" : " do") + " not belong there:\n  "
                    + String.join("\n  ", differences) + "\nNothing was changed. Choose another folder with --out.");
        }
        Builds.refuseOthers(path, folder.makers(), study.builds(), mixing);
        if (!folder.manifest().complete()) {
            throw new ResultsProblem(path + " holds a study that is not complete. Finish it first: the command that"
                    + " began it, with --resume. Or choose another folder with --out.");
        }
        return Optional.of(folder);
    }

    private static void refuseUnlessSame(Path path, SensitivityMethod method, List<String> design, boolean resume)
            throws IOException {
        List<String> there = Json.read(path.resolve(method.record()), SensitivityRecord.class, List.of())
                .design();
        boolean same = there.equals(design);
        if (same && resume) {
            return;
        }
        throw new ResultsProblem(path + " holds " + method.what() + " already"
                + (same ? ", of the same design." : ", of another design:\n" + Differing.lines(there, design))
                + "\nNothing was overwritten. Choose another folder with --out, or delete "
                + method.record() + " and " + String.join(", ", method.tables()) + " there.");
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
        if (PlainFile.isThere(unfinished.resolve(RunStore.FILE))) {
            if (!resume) {
                throw new ResultsProblem(path + " holds " + method.unfinishedWhat()
                        + ". Nothing was overwritten. Go on with it with --resume, choose another folder with --out, or"
                        + " delete " + unfinished + ".");
            }
            return;
        }
        boolean ours = Stream.of(SensitivityMethod.values())
                .anyMatch(other -> PlainFile.isThere(path.resolve(other.record())));
        try (Stream<Path> inside = Files.list(path)) {
            boolean begun = FolderLock.isAlone(
                    unfinished, AtomicFile.unfinished(Path.of(RunStore.FILE)).toString());
            if (!begun || (!hosted && !ours && inside.anyMatch(file -> !file.endsWith(method.unfinished())))) {
                throw new ResultsProblem(path + " is there already and holds something else."
                        + " Nothing was overwritten. Choose another folder with --out.");
            }
        }
    }

    /** Whether the screening is complete: there is nothing left to run. */
    public boolean isComplete() {
        return store.isEmpty();
    }

    /** All that its tables depend on, a line each: among others, the builds of the program that did its runs. */
    public List<String> design() {
        return design;
    }

    /** Whether it stands in the results folder of its study. */
    public boolean isHosted() {
        return host.isPresent();
    }

    /** Where finished runs are kept until the screening is complete. */
    public RunStore runs() {
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
    public void complete(ResultTables tables, SensitivityRecord made) {
        try {
            Map<String, String> hashes = new LinkedHashMap<>();
            for (FolderFile table : tables.files()) {
                hashes.put(table.name(), table.write(path.resolve(table.name())));
            }
            AtomicFile.finish(hashes.keySet().stream().map(path::resolve).toList());
            host.ifPresent(folder -> folder.add(hashes));
            AtomicFile.write(path.resolve(method.record()), Json.write(made.of(hashes)));
            store.ifPresent(RunStore::close);
            lock.orElseThrow().closeAndRemove();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets other runs write here; what is finished stays. */
    @Override
    public void close() {
        store.ifPresent(RunStore::close);
        lock.ifPresent(FolderLock::close);
    }
}
