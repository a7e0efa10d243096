package mainstay.results.folder;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.build.BuildIdentity;
import mainstay.results.export.EventFiles;
import mainstay.results.file.FolderLock;
import mainstay.results.file.Json;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultTables;
import mainstay.results.file.ResultsProblem;
import mainstay.results.store.RunStore;
import mainstay.results.store.StoreBuilds;
import mainstay.results.table.TableVerdict;

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
    private final boolean isExtended;
    private final FolderEvents events;
    private Manifest manifest;
    private Optional<RunStore> runs = Optional.empty();
    private boolean lackedRuns;

    /** A folder, with the lock by which it is closed if it is, and what the study was that is extended if one is. */
    ResultsFolder(Path path, Manifest manifest, Optional<FolderLock> lock, Optional<Manifest> before) {
        this.path = path;
        this.manifest = manifest;
        this.lock = lock;
        this.isExtended = before.isPresent();
        this.events = new FolderEvents(path, manifest.eventsReplications(), before);
    }

    /**
     * Opens a folder that holds an analysis, complete or not, to be read.
     *
     * @throws ResultsProblem if there is none at this place
     */
    public static ResultsFolder open(Path path) {
        return new ResultsFolder(path, ManifestFile.read(path), Optional.empty(), Optional.empty());
    }

    /** What is left of an extension that was given up, or of a run that was killed at its very end; not while one goes on. */
    public void removeLeftovers() {
        if (lock.isEmpty() && PlainFile.isFolderThere(path.resolve(REPLICATIONS))) {
            try {
                FolderOpening.lock(path).closeAndRemove();
            } catch (ResultsProblem underWay) {
                // Another run is adding to the folder just now.
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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
            Path file = path.resolve(RunStore.FILE);
            String fingerprint = RunFingerprint.of(manifest, dependsOn);
            if (manifest.makers().size() > 1) {
                StoreBuilds.note(file, fingerprint);
            }
            runs = Optional.of(RunStore.open(file, fingerprint));
        }
        return runs.get();
    }

    /** The same of runs that depend on nothing else. */
    public RunStore runs() {
        return runs(List.of());
    }

    /** Whether no finished runs were there when they were asked for first, as when a folder was passed on without them. */
    public boolean lackedRuns() {
        return lackedRuns;
    }

    /** Where the events of some replications are kept until the study is complete. */
    public EventFiles events() {
        return events.files();
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

    /**
     * Writes every table and the description of the folder; tables that are there already are replaced at once.
     *
     * @param tables all of them
     * @param runSeconds how long the run took
     */
    public void complete(ResultTables tables, double runSeconds) {
        try {
            runs.ifPresent(RunStore::force);
            manifest = manifest.completed(runSeconds, FolderTables.write(path, manifest, isExtended, tables, events));
            describeAndNote();
        } catch (IOException e) {
            throw new UncheckedIOException(FolderTables.advised(e));
        }
    }

    /** Whether the report is there, drawn from the tables as they are. */
    public boolean hasReport() {
        return !kind().isDrawn() || ReportFiles.are(path, manifest.report());
    }

    /** Notes what the report consists of that was just drawn, and describes the folder anew. */
    public void noteReport() {
        try {
            manifest = manifest.drawn(ReportFiles.hashes(path));
            describeAndNote();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describeAndNote() throws IOException {
        FolderDescription.write(path, manifest, Json.write(manifest));
        ManifestFile.write(path, manifest);
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
        manifest = manifest.adding(hashes);
        try {
            ManifestFile.write(path, manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        describe();
    }

    /** Names of tables that a run of the study does not make: those of a screening, and of Sobol indices. */
    public List<String> added() {
        return List.copyOf(FolderTables.added(manifest).keySet());
    }

    /**
     * Compares every table of this folder with the same table of another, byte by byte; but not those that were {@link
     * #added}.
     *
     * @param again the folder of the same study, run again
     * @return one verdict for each table of this folder
     */
    public List<TableVerdict> compareWith(ResultsFolder again) {
        return FolderTables.compare(path, manifest, again.path);
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

    /** Where the folder is. */
    public Path path() {
        return path;
    }

    /** What the folder is and how it was made. */
    public Manifest manifest() {
        return manifest;
    }

    /** The resolved scenarios of its arms. */
    public FolderScenarios scenarios() {
        return new FolderScenarios(path, manifest);
    }

    /** The builds of the program that had a part in it. */
    public List<BuildIdentity> makers() {
        return Builds.of(path, manifest);
    }

    /** What it holds. */
    public AnalysisKind kind() {
        return AnalysisKind.of(path, manifest);
    }

    /**
     * Refuses what needs tables.
     *
     * @throws ResultsProblem if the analysis is not complete
     */
    public void refuseUnlessComplete() {
        if (!manifest.complete()) {
            throw UnfinishedFolder.refused(path, manifest);
        }
    }
}
