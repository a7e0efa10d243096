package mainstay.results.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks through a results folder before anything in it is read or written. Where the folder itself lies, and whether it is
 * reached through links, is for its user; inside it there are regular files and folders only.
 */
public final class FolderInspection {
    /** Folders that Mainstay makes in a results folder. Others are somebody's own: they are never looked into. */
    private static final Set<String> OWN = Set.of("scenario", "charts", "replications", "screening", "sobol", "boxes");

    /** How files of a results folder end. */
    private static final Pattern FILE =
            Pattern.compile(".*[.](csv|gz|json|yaml|html|pdf|svg|png|txt|store|parquet|closelook|unfinished)|lock");

    private static final int DEEPEST = 4;

    private FolderInspection() {}

    /**
     * Refuses a folder that holds links, devices, or folders where files belong; one that is not there is fine.
     *
     * @throws ResultsProblem that names what does not belong there
     */
    public static void inspect(Path folder) {
        if (Files.isDirectory(folder)) {
            inspect(folder, 0);
        }
    }

    private static void inspect(Path folder, int depth) {
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            for (Path path : inside) {
                String name = path.getFileName().toString();
                BasicFileAttributes found =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                boolean own = depth > 0 || OWN.contains(name);
                boolean plain = found.isDirectory()
                        ? depth > 0 || !FILE.matcher(name).matches()
                        : found.isRegularFile() && (depth > 0 || !own);
                if (!plain) {
                    throw PlainFile.notPlain(path, found);
                }
                if (found.isDirectory() && own && depth < DEEPEST) {
                    inspect(path, depth + 1);
                }
            }
        } catch (java.nio.file.NoSuchFileException e) {
            // Another run drops its files while this one looks: what is gone does no harm.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
