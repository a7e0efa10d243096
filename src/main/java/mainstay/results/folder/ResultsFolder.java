package mainstay.results.folder;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mainstay.build.BuildIdentity;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.export.EventFiles;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.FolderFile;
import mainstay.results.file.FolderLock;
import mainstay.results.file.Hash;
import mainstay.results.file.Json;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultTables;
import mainstay.results.file.ResultsProblem;
import mainstay.results.store.RunStore;
import mainstay.results.store.StoreBuilds;
import mainstay.results.table.TableVerdict;
import mainstay.scenario.definition.Plural;

/**
 * The folder that holds the results of one analysis: what was asked, finished runs, and what came of them. One that is made
 * or gone on with is closed to every other run until it is complete or closed, and never overwritten.
 */
public final class ResultsFolder implements Closeable {
    /** The file that makes a folder one that holds results. */
    public static final String MANIFEST = ManifestFile.NAME;

    /** Name of the folder in which files of single replications stand until the analysis is complete. */
    static final String REPLICATIONS = "replications";

    private final Path path;
    private final Optional<FolderLock> lock;
    private Manifest manifest;
    private Optional<Manifest> before = Optional.empty();
    private Optional<RunStore> runs = Optional.empty();
    private Optional<EventFiles> events = Optional.empty();
    private boolean lackedRuns;

    private ResultsFolder(Path path, Manifest manifest, Optional<FolderLock> lock) {
        this.path = path;
        this.manifest = manifest;
        this.lock = lock;
    }

    /**
     * Opens a folder that holds an analysis, complete or not.
     *
     * @throws ResultsProblem if there is none at this place
     */
    public static ResultsFolder open(Path path) {
        return new ResultsFolder(path, ManifestFile.read(path), Optional.empty());
    }

    /**
     * Makes the folder of a new analysis.
     *
     * @param path where; must not be there yet, or be empty
     * @param manifest of the analysis, not complete
     * @param scenarios the resolved scenario of each arm, in the order of the manifest's arms
     * @param asked files that say what was asked besides
     * @throws ResultsProblem if something is there already, or another run is just beginning there
     */
    public static ResultsFolder create(Path path, Manifest manifest, List<String> scenarios, List<FolderFile> asked) {
        try {
            FolderClaim.refuseIfTaken(path, manifest);
            ResultsFolder folder = new ResultsFolder(path, manifest, Optional.of(lock(path)));
            if (PlainFile.isThere(path.resolve(MANIFEST))) {
                // Another run was quicker: look again, and be refused.
                folder.close();
                return create(path, manifest, scenarios, asked);
            }
            folder.begin(scenarios, asked);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The manifest comes first: from then on the folder is known as ours, and whatever it lacks can be written again. */
    private void begin(List<String> scenarios, List<FolderFile> asked) throws IOException {
        boolean begun = false;
        try {
            write(scenarios, asked);
            begun = true;
        } finally {
            if (!begun) {
                close();
            }
        }
    }

    private void write(List<String> scenarios, List<FolderFile> asked) throws IOException {
        writeManifest();
        PlainFile.makeFolder(path.resolve("scenario"));
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            written.addAll(FolderFile.of(manifest.arms().get(i).file(), scenarios.get(i))
                    .writeIfMissing(path));
        }
        for (FolderFile file : asked) {
            written.addAll(file.writeIfMissing(path));
        }
        AtomicFile.finish(written);
    }

    private static FolderLock lock(Path path) throws IOException {
        return FolderLock.take(path, path.resolve(REPLICATIONS));
    }

    /**
     * Goes on with an analysis that was interrupted, or begins it if there is nothing to go on with.
     *
     * @param path where
     * @param manifest of the analysis that is asked for
     * @param scenarios the resolved scenario of each arm, in the order of the manifest's arms
     * @param asked files that say what is asked besides
     * @param mixing whether runs of other builds of the program may be there
     * @throws ResultsProblem if the folder holds something else; the message names what differs; or if another run is
     *     writing there
     */
    public static ResultsFolder resume(
            Path path, Manifest manifest, List<String> scenarios, List<FolderFile> asked, boolean mixing) {
        if (!PlainFile.isThere(path.resolve(MANIFEST))) {
            return create(path, manifest, scenarios, asked);
        }
        Manifest there = ManifestFile.read(path);
        try {
            FolderClaim.refuseUnlessAsked(path, there, asked);
            List<String> differences = Continuation.differences(there, manifest);
            if (!differences.isEmpty()) {
                throw new ResultsProblem(path + " cannot be resumed, for it holds another "
                        + AnalysisKind.of(path, there).what() + ":\n  " + String.join("\n  ", differences)
                        + "\nChoose another folder with --out.");
            }
            Builds.admitted(path, there, manifest, mixing);
            Optional<FolderLock> lock = there.complete() ? Optional.empty() : Optional.of(lock(path));
            // Read once more, for the run that had the lock may have come to its end since.
            ResultsFolder folder = new ResultsFolder(path, ManifestFile.read(path), lock);
            if (!folder.manifest.complete()) {
                folder.manifest = Builds.admitted(path, folder.manifest, manifest, mixing)
                        .begunAt(folder.manifest.startedAt())
                        .keeping(added(folder.manifest));
                folder.begin(scenarios, asked);
                return folder;
            }
            folder.close();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is left of an extension that was given up, or of a run that was killed at its very end; not while one goes on. */
    public void removeLeftovers() {
        if (lock.isEmpty() && PlainFile.isFolderThere(path.resolve(REPLICATIONS))) {
            try {
                lock(path).closeAndRemove();
            } catch (ResultsProblem underWay) {
                // Another run is adding to the folder just now.
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Opens a complete folder to draw its report, closed to every other run until that is done.
     *
     * @throws ResultsProblem if it is not complete, or another run is writing there
     */
    public static ResultsFolder openToDraw(Path path) {
        open(path).refuseUnlessComplete();
        try {
            FolderLock lock = lock(path);
            // Read under the lock: another run may have begun to change the tables just now.
            ResultsFolder folder = new ResultsFolder(path, ManifestFile.read(path), Optional.of(lock));
            if (!folder.manifest.complete()) {
                folder.close();
            }
            folder.refuseUnlessComplete();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a folder to add replications to its study. What is there stays until the tables are complete again; what
     * sensitivity analyses found stays too.
     *
     * @param path of the folder
     * @param manifest of the study with more replications, not complete
     * @param mixing whether runs of other builds of the program may be there
     * @throws ResultsProblem if another run is writing there, or the study there has more replications than that
     */
    public static ResultsFolder extend(Path path, Manifest manifest, boolean mixing) {
        try {
            FolderLock lock = lock(path);
            // Read under the lock: another run may have come to its end just now.
            Manifest there = ManifestFile.read(path);
            if (there.complete() && there.replications() > manifest.replications()) {
                lock.close();
                throw new ResultsProblem(path + " has " + Plural.of(there.replications(), "replication")
                        + " of each arm already."
                        + " A study can only be extended to more.");
            }
            Manifest further = admitted(path, there, manifest, mixing, lock);
            ResultsFolder folder = new ResultsFolder(path, further.keeping(added(there)), Optional.of(lock));
            folder.before = Optional.of(there).filter(Manifest::complete);
            if (folder.before.isEmpty()) {
                folder.writeManifest();
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest admitted(Path path, Manifest there, Manifest asked, boolean mixing, FolderLock lock) {
        try {
            Manifest admitted = Builds.admitted(path, there, asked, mixing);
            return there.complete() ? admitted : admitted.begunAt(there.startedAt());
        } catch (ResultsProblem refused) {
            lock.close();
            throw refused;
        }
    }

    /** Notes how many replications the study came to have, where that follows from how precise it is to be. */
    public void reached(int replications) {
        manifest = manifest.reached(replications);
    }

    /** Whether finished runs are there, or were not passed on with the folder. */
    public boolean hasRuns() {
        return PlainFile.isThere(path.resolve(RunStore.FILE));
    }

    /**
     * Where finished runs are kept; it stays when the analysis is complete, so that it can be extended.
     *
     * @param dependsOn what runs depend on besides what the manifest says, a line for each thing
     */
    public RunStore runs(List<String> dependsOn) {
        if (runs.isEmpty()) {
            lackedRuns = !hasRuns();
            if (manifest.makers().size() > 1) {
                StoreBuilds.note(path.resolve(RunStore.FILE), fingerprint(dependsOn));
            }
            runs = Optional.of(RunStore.open(path.resolve(RunStore.FILE), fingerprint(dependsOn)));
        }
        return runs.get();
    }

    /** Whether no finished runs were there when they were asked for first, as when a folder was passed on without them. */
    public boolean lackedRuns() {
        return lackedRuns;
    }

    /** The same of runs that depend on nothing else. */
    public RunStore runs() {
        return runs(List.of());
    }

    /** What every run depends on besides its scenario, a line for each thing. */
    public static List<String> common(Manifest manifest) {
        List<String> lines = new ArrayList<>(
                manifest.builds().isEmpty()
                        ? List.of(StoreBuilds.line(manifest.version()))
                        : StoreBuilds.lines(manifest.builds()));
        lines.add("measures " + Measures.all().size() + " "
                + Hash.of(Measures.all().stream().map(MeasureDefinition::name).collect(Collectors.joining("\n"))));
        lines.add("seed " + manifest.seed());
        return lines;
    }

    /** All that a run depends on, a line for each thing; not how many there are and what is made of them. */
    public String fingerprint(List<String> dependsOn) {
        List<String> lines = new ArrayList<>(common(manifest));
        manifest.arms().forEach(arm -> lines.add("arm " + arm.sha256() + " " + arm.name()));
        lines.addAll(dependsOn);
        return String.join("\n", lines);
    }

    /** Where the events of some replications are kept until the study is complete. */
    public EventFiles events() {
        if (events.isEmpty()) {
            try {
                events = Optional.of(EventFiles.in(
                        path.resolve(REPLICATIONS), eventsAreJoined() ? 0 : manifest.eventsReplications()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return events.get();
    }

    /** Where what is kept of single replications stands until the study is complete; it is made if it is not there. */
    public Path replications() {
        events();
        return replications(path);
    }

    /** Where that is in a folder. */
    public static Path replications(Path folder) {
        return folder.resolve(REPLICATIONS);
    }

    /** Whether a study that is extended has the events it is to have: they are of the first replications. */
    private boolean eventsAreJoined() {
        return before.isPresent() && hasRuns() && EventTables.areIn(path, before.get());
    }

    /**
     * Writes every table and the description of the folder. Tables that are there already stay as they are until the new
     * ones are whole beside them; then the manifest says that the folder is being changed, and they are replaced at once.
     *
     * @param tables all of them
     * @param runSeconds how long the run took
     */
    public void complete(ResultTables tables, double runSeconds) {
        try {
            runs.ifPresent(RunStore::force);
            Map<String, String> hashes = new LinkedHashMap<>();
            for (FolderFile file : tables.files()) {
                hashes.put(file.name(), file.write(path.resolve(file.name())));
            }
            EventFiles parts = events();
            if (!eventsAreJoined()) {
                hashes.putAll(EventTables.write(path, manifest, parts));
            }
            if (before.isPresent()) {
                // From here on the folder is not as its old manifest says: one that is left so is gone on with.
                writeManifest();
            }
            AtomicFile.finish(hashes.keySet().stream().map(path::resolve).toList());
            if (eventsAreJoined()) {
                EventTables.NAMES.forEach(
                        table -> hashes.put(table, before.orElseThrow().tables().get(table)));
            }
            hashes.putAll(added(manifest));
            manifest = manifest.completed(runSeconds, hashes);
            FolderDescription.write(path, manifest, Json.write(manifest));
            writeManifest();
        } catch (IOException e) {
            throw new UncheckedIOException(advised(e));
        }
    }

    private static IOException advised(IOException problem) {
        if (!(problem instanceof FileSystemException file) || file.getReason() == null) {
            return problem;
        }
        FileSystemException advised = new FileSystemException(
                file.getFile(),
                null,
                file.getReason() + ". Every finished run is kept. Once that is mended: the same command with --resume"
                        + " (extend without it)");
        advised.initCause(problem);
        return advised;
    }

    /** Whether the report is there, drawn from the tables as they are. */
    public boolean hasReport() {
        try {
            return !kind().isDrawn() || ReportFiles.are(path, manifest.report());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes what the report consists of that was just drawn, and describes the folder anew. */
    public void noteReport() {
        try {
            manifest = manifest.drawn(ReportFiles.hashes(path));
            FolderDescription.write(path, manifest, Json.write(manifest));
            writeManifest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Describes anew what is in the folder, for archives: to be called when a file has come or gone. */
    public void describe() {
        try {
            FolderDescription.write(path, manifest, PlainFile.bytes(path.resolve(MANIFEST), PlainFile.WHOLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes tables that something else than a run of the study has put into this complete folder. */
    public void add(Map<String, String> hashes) {
        Map<String, String> all = new LinkedHashMap<>(manifest.tables());
        all.putAll(hashes);
        manifest = manifest.completed(manifest.runSeconds(), all);
        try {
            writeManifest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        describe();
    }

    /** Names of tables that a run of the study does not make: those of a screening, and of Sobol indices. */
    public List<String> added() {
        return List.copyOf(added(manifest).keySet());
    }

    private static Map<String, String> added(Manifest manifest) {
        Map<String, String> added = new LinkedHashMap<>(manifest.tables());
        added.keySet().removeIf(table -> !SensitivityMethod.isTable(table));
        return added;
    }

    /**
     * Compares every table of this folder with the same table of another, byte by byte; but not those that were {@link
     * #added}.
     *
     * @param again the folder of the same study, run again
     * @return one verdict for each table of this folder
     */
    public List<TableVerdict> compareWith(ResultsFolder again) {
        return manifest.tables().entrySet().stream()
                .filter(table -> !added().contains(table.getKey()))
                .map(table -> TableVerdict.of(table.getKey(), table.getValue(), path, again.path))
                .toList();
    }

    /** Lets other runs write here; what is finished stays, and files of single replications go once they are in tables. */
    @Override
    public void close() {
        runs.ifPresent(RunStore::close);
        try {
            if (lock.isPresent() && manifest.complete()) {
                lock.get().closeAndRemove();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.ifPresent(FolderLock::close);
        }
    }

    /** Where the resolved scenario of an arm stands; arms are numbered from 0. */
    public Path scenario(int arm) {
        return path.resolve(manifest.arms().get(arm).file());
    }

    private void writeManifest() throws IOException {
        AtomicFile.write(path.resolve(MANIFEST), Json.write(manifest));
    }

    /** Where the folder is. */
    public Path path() {
        return path;
    }

    /** What the folder is and how it was made. */
    public Manifest manifest() {
        return manifest;
    }

    /** The builds of the program that had a part in it. */
    public List<BuildIdentity> makers() {
        return Builds.of(path, manifest);
    }

    /** What it holds. */
    public AnalysisKind kind() {
        return AnalysisKind.of(path, manifest);
    }

    /** The text of the resolved scenario of an arm. */
    public String scenarioText(int arm) {
        try {
            return new String(PlainFile.bytes(scenario(arm), PlainFile.PAGE), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new ResultsProblem(scenario(arm) + " is missing."
                    + (manifest.complete() ? "" : " The folder was only begun. " + howToFinish()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Scenarios that are not as they were when the analysis ran, by the names of their files. */
    public List<String> changedScenarios() {
        return changed(this::scenarioText);
    }

    /**
     * The same, where a scenario that is not in the folder is held against the one that is made again.
     *
     * @param again the resolved scenario of each arm
     */
    public List<String> changedScenarios(List<String> again) {
        return changed(arm -> PlainFile.isThere(scenario(arm)) ? scenarioText(arm) : again.get(arm));
    }

    private List<String> changed(IntFunction<String> text) {
        return IntStream.range(0, manifest.arms().size())
                .filter(arm -> !Hash.of(text.apply(arm))
                        .equals(manifest.arms().get(arm).sha256()))
                .mapToObj(arm -> manifest.arms().get(arm).file())
                .toList();
    }

    /**
     * Refuses what needs scenarios as they were.
     *
     * @throws ResultsProblem that names the files that were changed
     */
    public void refuseIfChanged() {
        List<String> changed = changedScenarios();
        if (!changed.isEmpty()) {
            throw new ResultsProblem(path + ": " + String.join(", ", changed) + " was changed since the "
                    + kind().what() + " ran, so its runs do not belong to it any more.");
        }
    }

    /**
     * Refuses what needs tables.
     *
     * @throws ResultsProblem if the analysis is not complete
     */
    public void refuseUnlessComplete() {
        if (!manifest.complete()) {
            throw new ResultsProblem(path + " holds " + kind().aWhat()
                    + " that is not complete: its tables are not all there yet, or are being changed. "
                    + howToFinish());
        }
    }

    private String howToFinish() {
        return "To finish it: the command that began it, with --resume; or, if it was being extended, mainstay extend "
                + path + " --replications " + manifest.replications() + ".";
    }
}
