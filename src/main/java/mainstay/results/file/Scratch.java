package mainstay.results.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * A folder for what is needed only while the program runs. It lies in the temporary folder of the machine, or, where that
 * cannot be written, where results are written anyway. It goes when the program ends; what a killed one left behind goes
 * when the next one starts.
 */
public final class Scratch {
    private static final String PREFIX = ".mainstay-scratch-";
    private static final String LOCK = "lock";

    /** Open until the program ends, however it does: closing one would give its lock away. */
    private static final List<FileChannel> HELD = new CopyOnWriteArrayList<>();

    private static Path folder;

    private Scratch() {}

    /**
     * The folder, the same for the whole program.
     *
     * @param otherwise where it is to lie if the temporary folder cannot be written
     * @throws UncheckedIOException if it can lie in neither
     */
    public static synchronized Path folder(Path otherwise) {
        if (folder == null) {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir", ""));
            try {
                folder = make(Files.isWritable(temporary) ? temporary : otherwise);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Path made = folder;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
        }
        return folder;
    }

    /** Makes one in some place, without those that are of no use there any more. */
    static Path make(Path place) throws IOException {
        Path made = Files.createTempDirectory(place, PREFIX);
        FileChannel channel =
                FileChannel.open(made.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.tryLock();
        HELD.add(channel);
        try (DirectoryStream<Path> others = Files.newDirectoryStream(place, PREFIX + "*")) {
            for (Path other : others) {
                if (!other.equals(made) && isLeft(other)) {
                    delete(other);
                }
            }
        }
        return made;
    }

    /** Whether nobody uses it: whoever does holds its lock. One that has none yet has just been made. */
    private static boolean isLeft(Path other) {
        Path lock = other.resolve(LOCK);
        if (!Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)
                || !Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock taken = channel.tryLock()) {
            return taken != null;
        } catch (IOException | OverlappingFileLockException somebodyElse) {
            return false;
        }
    }

    /** Deletes a folder and all that is in it, as far as that goes; links in it, not what they lead to. */
    public static void delete(Path other) {
        try (Stream<Path> inside = Files.walk(other)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // What cannot be deleted now is left to the next start.
            return;
        }
    }
}
