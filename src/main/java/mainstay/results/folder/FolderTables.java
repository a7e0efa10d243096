package mainstay.results.folder;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.FolderFile;
import mainstay.results.file.ResultTables;
import mainstay.results.table.TableVerdict;

/**
 * The tables of a folder. Those that are there stay as they are until the new ones are whole beside them; then the manifest
 * says that the folder is being changed, and they are replaced at once.
 */
final class FolderTables {
    private FolderTables() {}

    /**
     * Writes every table.
     *
     * @param path of the folder
     * @param manifest of the study, not complete
     * @param isExtended whether the folder holds the tables of a complete study
     * @return SHA-256 of each, by name
     */
    static Map<String, String> write(
            Path path, Manifest manifest, boolean isExtended, ResultTables tables, FolderEvents events)
            throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (FolderFile file : tables.files()) {
            hashes.put(file.name(), file.write(path.resolve(file.name())));
        }
        hashes.putAll(events.join(manifest));
        if (isExtended) {
            // From here on the folder is not as its old manifest says: one that is left so is gone on with.
            ManifestFile.write(path, manifest);
        }
        AtomicFile.finish(hashes.keySet().stream().map(path::resolve).toList());
        hashes.putAll(events.staying());
        hashes.putAll(added(manifest));
        return hashes;
    }

    /** What the disk had against it, and what the user can do about it. */
    static IOException advised(IOException problem) {
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

    /** Tables that a run of the study does not make: SHA-256 of each, by name. */
    static Map<String, String> added(Manifest manifest) {
        Map<String, String> added = new LinkedHashMap<>(manifest.tables());
        added.keySet().removeIf(table -> !SensitivityMethod.isTable(table));
        return added;
    }

    /** Compares every table that a run of a study makes with the same table in another folder, byte by byte. */
    static List<TableVerdict> compare(Path path, Manifest manifest, Path again) {
        return manifest.tables().entrySet().stream()
                .filter(table -> !SensitivityMethod.isTable(table.getKey()))
                .map(table -> TableVerdict.of(table.getKey(), table.getValue(), path, again))
                .toList();
    }
}
