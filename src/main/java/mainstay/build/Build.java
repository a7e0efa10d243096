package mainstay.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build of the program this is. */
public final class Build {
    private static final String PROPERTIES = "/mainstay/build.properties";
    private static final int SHOWN = 10;

    private Build() {}

    /** Its version, or {@code development} where it was not built as a jar. */
    public static String version() {
        String version = Build.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** The commit it was built from, and whether files were changed since; {@code unknown} without a repository. */
    public static String commit() {
        Properties properties = new Properties();
        try (InputStream in = Build.class.getResourceAsStream(PROPERTIES)) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String commit = properties.getProperty("git.commit.id.full", "");
        boolean changed = Boolean.parseBoolean(properties.getProperty("git.dirty", "false"));
        return commit.length() < SHOWN
                ? "unknown"
                : commit.substring(0, SHOWN) + (changed ? ", with files changed since" : "");
    }

    /** All that tells it from others. The hash is worked out when it is asked for first, in some tens of milliseconds. */
    public static BuildIdentity identity() {
        return Held.IDENTITY;
    }

    private static final class Held {
        private static final BuildIdentity IDENTITY =
                new BuildIdentity(RunCode.of(Build.class.getClassLoader()).hash(), version(), commit());
    }
}
