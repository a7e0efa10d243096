package mainstay.results.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import mainstay.results.file.Hash;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultsProblem;

/** The resolved scenarios in a results folder, and whether they are as they were when the analysis ran. */
public final class FolderScenarios {
    private final Path path;
    private final Manifest manifest;

    FolderScenarios(Path path, Manifest manifest) {
        this.path = path;
        this.manifest = manifest;
    }

    /** Where the resolved scenario of an arm stands; arms are numbered from 0. */
    public Path file(int arm) {
        return path.resolve(manifest.arms().get(arm).file());
    }

    private String text(int arm) {
        try {
            return new String(PlainFile.bytes(file(arm), PlainFile.PAGE), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new ResultsProblem(file(arm) + " is missing."
                    + (manifest.complete()
                            ? ""
                            : " The folder was only begun. " + UnfinishedFolder.howToFinish(path, manifest)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that are not as they were when the analysis ran, by the names of their files. */
    public List<String> changed() {
        return changed(this::text);
    }

    /**
     * The same, where a scenario that is not in the folder is held against the one that is made again.
     *
     * @param again the resolved scenario of each arm
     */
    public List<String> changed(List<String> again) {
        return changed(arm -> PlainFile.isThere(file(arm)) ? text(arm) : again.get(arm));
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
        List<String> changed = changed();
        if (!changed.isEmpty()) {
            throw new ResultsProblem(path + ": " + String.join(", ", changed) + " was changed since the "
                    + AnalysisKind.of(path, manifest).what() + " ran, so its runs do not belong to it any more.");
        }
    }
}
