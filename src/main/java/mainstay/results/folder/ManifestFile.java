package mainstay.results.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import mainstay.results.file.FolderInspection;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultsProblem;
import tools.jackson.core.JacksonException;

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
        if (!PlainFile.isThere(file)) {
            throw new ResultsProblem(folder + " is not a results folder: it holds no " + NAME + ".");
        }
        try {
            Manifest manifest = Manifest.read(PlainFile.bytes(file, PlainFile.WHOLE));
            if (manifest.format() != Manifest.FORMAT) {
                throw new ResultsProblem(file + " has the layout " + manifest.format()
                        + "; this version of Mainstay reads layout " + Manifest.FORMAT + ".");
            }
            LocalDate.parse(manifest.measuredFrom());
            return manifest;
        } catch (DateTimeException e) {
            throw new ResultsProblem(file + " cannot be read: its measuredFrom is not a date such as 2025-04-01.");
        } catch (JacksonException e) {
            throw new ResultsProblem(file + " cannot be read: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
