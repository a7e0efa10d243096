package mainstay.results.folder;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.Hash;

/** What is in a results folder, described for archives: {@code ro-crate-metadata.json}. */
final class FolderDescription {
    private static final String NAME = "ro-crate-metadata.json";

    private FolderDescription() {}

    /** Describes every finished file of a folder anew. */
    static void write(Path path, Manifest manifest, byte[] manifestBytes) throws IOException {
        List<ResearchObject.Part> parts = new ArrayList<>();
        parts.add(new ResearchObject.Part(ManifestFile.NAME, manifestBytes.length, Hash.of(manifestBytes)));
        for (String file : payload(path)) {
            Path there = path.resolve(file);
            parts.add(new ResearchObject.Part(file, Files.size(there), Hash.of(there)));
        }
        AtomicFile.write(path.resolve(NAME), ResearchObject.describe(manifest, parts));
    }

    /** Every finished file but the manifest and the description, by name. */
    private static List<String> payload(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> path.relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(file -> !file.startsWith(ResultsFolder.REPLICATIONS + "/")
                            && !file.endsWith(".store")
                            && !file.matches("(.*/)?[.][^/]*|.*[.](part|unfinished)")
                            && !file.equals(ManifestFile.NAME)
                            && !file.equals(NAME))
                    .sorted()
                    .toList();
        }
    }
}
