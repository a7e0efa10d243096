package mainstay.results.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder for what is needed only while the program runs. It lies in the temporary folder of the machine, or, where that
 * cannot be written, where results are written anyway. It goes when the program ends; what a killed one left behind goes
 * when the next one starts.
 */
public final class Scratch {
    private static final String PREFIX = ".mainstay-scratch-";
    private static final String LOCK = "lock";
    private static final String NOT_LOCKED_YET = "lock-to-be";

    /**
     * Locks by folder, open until the program ends, however it does. Closing one, or whatever else this program opens of the
     * same file, would give it away.
     */
    private static final Map<Path, FileChannel> HELD = new ConcurrentHashMap<>();

    private static Path folder;

    private Scratch() {}

    /**
     * The folder, the same for the whole program unless somebody tidies it away meanwhile.
     *
     * @param otherwise where it is to lie if the temporary folder cannot be written
     * @throws UncheckedIOException if it can lie in neither
     */
    public static synchronized Path folder(Path otherwise) {
        if (folder == null || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
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
        lock(made);
        try (DirectoryStream<Path> others = Files.newDirectoryStream(place, PREFIX + "*")) {
            for (Path other : others) {
                if (!HELD.containsKey(other) && isLeft(other)) {
                    delete(other);
                }
            }
        }
        return made;
    }

    /** Gives a folder its lock, under a name that nobody looks for until it is held. */
    private static void lock(Path made) throws IOException {
        Path lock = made.resolve(NOT_LOCKED_YET);
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new FileSystemException(lock.toString(), null, "somebody else has locked it");
        }
        HELD.put(made, channel);
        Files.move(lock, made.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
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
