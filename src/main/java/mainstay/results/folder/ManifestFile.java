package mainstay.results.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.FolderInspection;
import mainstay.results.file.Json;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultsProblem;

/** The file that makes a folder a results folder. */
final class ManifestFile {
    /** Its name. */
    static final String NAME = "manifest.json";

    private ManifestFile() {}

    /**
     * Reads the manifest of a folder.
     *
     * @throws ResultsProblem if there is none, or it cannot be used, or something in the folder does not belong there
     */
    static Manifest read(Path folder) {
        Path file = folder.resolve(NAME);
        FolderInspection.inspect(folder);
        if (!Files.isDirectory(folder) || !PlainFile.isThere(file)) {
            throw new ResultsProblem(
                    folder + " is not a results folder: it holds no " + NAME + "." + NeighbouringFolders.hint(folder));
        }
        Manifest manifest = Json.read(file, Manifest.class, Manifest.LATER);
        if (manifest.format() != Manifest.FORMAT) {
            throw new ResultsProblem(file + " has the layout " + manifest.format()
                    + "; this version of Mainstay reads layout " + Manifest.FORMAT + ".");
        }
        new ManifestRules(file).check(manifest);
        return manifest;
    }

    /** Writes the manifest of a folder. */
    static void write(Path folder, Manifest manifest) throws IOException {
        AtomicFile.write(folder.resolve(NAME), Json.write(manifest));
    }
}
