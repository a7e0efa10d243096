package mainstay.results.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import mainstay.build.BuildIdentity;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.PlainFile;

/**
 * Which builds of the program did the runs of a store: a line of its fingerprint for each. Stores of before builds were
 * noted have a line for the version.
 */
public final class StoreBuilds {
    private static final String BUILD = "build ";
    private static final String VERSION = "version ";
    private static final String UNKNOWN = "unknown";

    private StoreBuilds() {}

    /** The lines of a fingerprint for some builds. */
    public static List<String> lines(List<BuildIdentity> builds) {
        return builds.stream()
                .map(build -> BUILD + (build.hash().isEmpty() ? UNKNOWN : build.hash()))
                .toList();
    }

    /** The line of a fingerprint for a build of which only the version is known. */
    public static String line(String version) {
        return VERSION + version;
    }

    /** Whether a line of a fingerprint is for a build. */
    public static boolean isOfBuild(String line) {
        return line.startsWith(BUILD) || line.startsWith(VERSION);
    }

    /**
     * The builds that did the runs of a file: no more is known of them than their hashes.
     *
     * @throws mainstay.results.file.ResultsProblem if the beginning of the file is damaged
     */
    public static List<BuildIdentity> of(Path file) {
        return RunStore.fingerprint(file)
                .lines()
                .filter(StoreBuilds::isOfBuild)
                .map(StoreBuilds::build)
                .toList();
    }

    private static BuildIdentity build(String line) {
        String said = line.substring(line.indexOf(' ') + 1);
        return line.startsWith(VERSION)
                ? BuildIdentity.unknown(said)
                : new BuildIdentity(said.equals(UNKNOWN) ? "" : said, UNKNOWN, "");
    }

    /** Whether two fingerprints are the same but for the builds. */
    public static boolean differOnly(String some, String other) {
        return !some.equals(other) && others(some).equals(others(other));
    }

    /**
     * Notes builds whose runs will be in a store besides: its beginning is written anew, its runs stay. A store that depends
     * on something else too is left alone.
     *
     * @param file of the store; may be missing
     * @param fingerprint all that its runs are to depend on, with a line for each build
     */
    public static void note(Path file, String fingerprint) {
        try {
            if (!PlainFile.isThere(file)) {
                return;
            }
            String there = StoreHeader.read(file);
            if (!differOnly(there, fingerprint)) {
                return;
            }
            try (InputStream in = PlainFile.open(file);
                    OutputStream out = AtomicFile.begin(file)) {
                in.skipNBytes(StoreHeader.bytes(there).length);
                out.write(StoreHeader.bytes(fingerprint));
                in.transferTo(out);
            }
            AtomicFile.finish(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> others(String fingerprint) {
        return fingerprint.lines().filter(Predicate.not(StoreBuilds::isOfBuild)).toList();
    }
}
