package mainstay.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The folder that holds the results of one study. */
public final class ResultsFolder {
    /** The file that makes a folder a results folder. */
    static final String MANIFEST = "manifest.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path path;
    private Manifest manifest;

    private ResultsFolder(Path path, Manifest manifest) {
        this.path = path;
        this.manifest = manifest;
    }

    /**
     * Opens a folder that holds a study, complete or not.
     *
     * @throws ResultsProblem if there is none at this place
     */
    public static ResultsFolder open(Path path) {
        return new ResultsFolder(path, readManifest(path));
    }

    /** Where the folder is. */
    public Path path() {
        return path;
    }

    /** What the folder is and how it was made. */
    public Manifest manifest() {
        return manifest;
    }

    /**
     * Reads every table.
     *
     * @throws ResultsProblem if the study is not complete, or a table is missing or damaged
     */
    public Tables tables() {
        if (!manifest.complete()) {
            throw new ResultsProblem(path + " holds a study that is not complete, so it has no tables yet."
                    + " Run it again with --resume.");
        }
        try {
            return new Tables(
                    TableFile.SUMMARY.read(path),
                    TableFile.COMPARISON.read(path),
                    TableFile.RUNS.read(path),
                    TableFile.ARMS.read(path),
                    TableFile.SERIES.read(path),
                    TableFile.REASONS.read(path),
                    TableFile.DISTRIBUTIONS.read(path),
                    TableFile.FINDINGS.read(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest readManifest(Path folder) {
        Path file = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(file)) {
            throw new ResultsProblem(folder + " is not a results folder: it holds no " + MANIFEST + ".");
        }
        try {
            Manifest manifest = JSON.readValue(Files.readAllBytes(file), Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new ResultsProblem(file + " has the layout " + manifest.format()
                        + "; this version of Mainstay reads layout " + Manifest.FORMAT + ".");
            }
            return manifest;
        } catch (JacksonException e) {
            throw new ResultsProblem(file + " cannot be read: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
