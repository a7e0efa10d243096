package mainstay.results.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.FolderFile;
import mainstay.results.file.FolderLock;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultsProblem;
import mainstay.scenario.definition.Plural;

/** Opens a results folder that is to change: makes it, goes on with it, extends it, or draws its report. */
public final class FolderOpening {
    private FolderOpening() {}

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
            return locked(path, lock -> {
                ResultsFolder folder = new ResultsFolder(path, manifest, Optional.of(lock), Optional.empty());
                if (PlainFile.isThere(path.resolve(ManifestFile.NAME))) {
                    // Another run was quicker: look again, and be refused.
                    folder.close();
                    return create(path, manifest, scenarios, asked);
                }
                begin(folder, scenarios, asked);
                return folder;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The manifest comes first: from then on the folder is known as ours, and whatever it lacks can be written again. */
    private static void begin(ResultsFolder folder, List<String> scenarios, List<FolderFile> asked) throws IOException {
        ManifestFile.write(folder.path(), folder.manifest());
        writeWhatIsAsked(folder, scenarios, asked);
    }

    private static void writeWhatIsAsked(ResultsFolder folder, List<String> scenarios, List<FolderFile> asked)
            throws IOException {
        Path path = folder.path();
        PlainFile.makeFolder(path.resolve("scenario"));
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            written.addAll(FolderFile.of(folder.manifest().arms().get(i).file(), scenarios.get(i))
                    .writeIfMissing(path));
        }
        for (FolderFile file : asked) {
            written.addAll(file.writeIfMissing(path));
        }
        AtomicFile.finish(written);
    }

    /** Closes a folder to every other run. */
    static FolderLock lock(Path path) throws IOException {
        return FolderLock.take(path, path.resolve(ResultsFolder.REPLICATIONS));
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
        if (!PlainFile.isThere(path.resolve(ManifestFile.NAME))) {
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
            if (there.complete()) {
                return ResultsFolder.open(path);
            }
            return locked(path, lock -> resume(path, lock, manifest, scenarios, asked, mixing));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResultsFolder resume(
            Path path,
            FolderLock lock,
            Manifest manifest,
            List<String> scenarios,
            List<FolderFile> asked,
            boolean mixing)
            throws IOException {
        // Read once more, for the run that had the lock may have come to its end since.
        Manifest now = ManifestFile.read(path);
        if (now.complete()) {
            ResultsFolder folder = new ResultsFolder(path, now, Optional.of(lock), Optional.empty());
            folder.close();
            return folder;
        }
        Manifest further = Builds.admitted(path, now, manifest, mixing)
                .begunAt(now.startedAt())
                .keeping(FolderTables.added(now));
        ResultsFolder folder = new ResultsFolder(path, further, Optional.of(lock), Optional.empty());
        begin(folder, scenarios, asked);
        return folder;
    }

    /** What is done with a folder that is closed to others. */
    private interface Locked {
        ResultsFolder open(FolderLock lock) throws IOException;
    }

    /** Closes a folder to every other run, and lets go of it if it cannot be opened as asked. */
    private static ResultsFolder locked(Path path, Locked opening) throws IOException {
        FolderLock lock = lock(path);
        boolean opened = false;
        try {
            ResultsFolder folder = opening.open(lock);
            opened = true;
            return folder;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /**
     * Opens a complete folder to draw its report, closed to every other run until that is done.
     *
     * @throws ResultsProblem if it is not complete, or another run is writing there
     */
    public static ResultsFolder openToDraw(Path path) {
        ResultsFolder.open(path).refuseUnlessComplete();
        try {
            return locked(path, lock -> {
                // Read under the lock: another run may have begun to change the tables just now.
                ResultsFolder folder =
                        new ResultsFolder(path, ManifestFile.read(path), Optional.of(lock), Optional.empty());
                folder.refuseUnlessComplete();
                return folder;
            });
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
            return locked(path, lock -> extend(path, lock, manifest, mixing));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResultsFolder extend(Path path, FolderLock lock, Manifest manifest, boolean mixing)
            throws IOException {
        // Read under the lock: another run may have come to its end just now.
        Manifest there = ManifestFile.read(path);
        if (there.complete() && there.replications() > manifest.replications()) {
            throw new ResultsProblem(path + " has " + Plural.of(there.replications(), "replication")
                    + " of each arm already. A study can only be extended to more.");
        }
        Manifest admitted = Builds.admitted(path, there, manifest, mixing);
        Manifest further = there.complete() ? admitted : admitted.begunAt(there.startedAt());
        Optional<Manifest> before = Optional.of(there).filter(Manifest::complete);
        ResultsFolder folder =
                new ResultsFolder(path, further.keeping(FolderTables.added(there)), Optional.of(lock), before);
        if (before.isEmpty()) {
            ManifestFile.write(path, folder.manifest());
        }
        return folder;
    }
}
