package mainstay.results.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.FolderFile;
import mainstay.results.file.FolderInspection;
import mainstay.results.file.FolderLock;
import mainstay.results.file.Hash;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultsProblem;

/** Whether a place is free for an analysis: what somebody else has there is never overwritten. */
final class FolderClaim {
    private FolderClaim() {}

    /** Refuses to go on with a folder in which another thing was asked. */
    static void refuseUnlessAsked(Path path, Manifest there, List<FolderFile> asked) throws IOException {
        for (FolderFile file : asked) {
            Path before = path.resolve(file.name());
            if (PlainFile.isThere(before) && !Hash.of(before).equals(file.hash())) {
                throw new ResultsProblem(path + " cannot be resumed, for it holds another "
                        + AnalysisKind.of(path, there).what() + ": " + before
                        + " says what that one was asked. Choose another folder with --out.");
            }
        }
    }

    /**
     * Whether a folder holds no more than the program itself makes before it writes the manifest: nothing, or an empty lock
     * and a manifest that was not finished. So one that was ended right after it began does not stand in the way.
     */
    private static boolean isOnlyBegun(Path path) throws IOException {
        Path lock = path.resolve(ResultsFolder.REPLICATIONS);
        Set<Path> ours = Set.of(lock, AtomicFile.unfinished(path.resolve(ManifestFile.NAME)));
        try (Stream<Path> inside = Files.list(path)) {
            List<Path> there = inside.toList();
            return ours.containsAll(there) && (there.isEmpty() || there.contains(lock)) && FolderLock.isAlone(lock);
        }
    }

    /** Refuses a place where something is already. */
    static void refuseIfTaken(Path path, Manifest manifest) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new ResultsProblem(path + " is a file. Choose another folder with --out.");
        }
        FolderInspection.inspect(path);
        FolderLock.refuseIfTaken(path, path.resolve(ResultsFolder.REPLICATIONS));
        if (isOnlyBegun(path)) {
            return;
        }
        if (!PlainFile.isThere(path.resolve(ManifestFile.NAME))) {
            throw new ResultsProblem(path + " is there already and holds something else."
                    + " Nothing was overwritten. Choose another folder with --out.");
        }
        Manifest other = ManifestFile.read(path);
        boolean same = !other.complete()
                && Continuation.differences(other, manifest).isEmpty()
                && Builds.of(path, other).stream().allMatch(manifest.makers().get(0)::isSameAs);
        throw new ResultsProblem(path + " holds the " + (other.complete() ? "" : "unfinished ")
                + AnalysisKind.of(path, other).what() + " \""
                + other.name() + "\" already. Nothing was overwritten. "
                + (same ? "Go on with it with --resume, choose" : "Choose")
                + " another folder with --out, or delete this one.");
    }
}
