package mainstay.results.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps a second run out of a folder while a first one writes there. The system lets go of it when the program ends,
 * however it ends, so that a file left over from a run that was killed holds nobody up.
 */
public final class FolderLock implements Closeable {
    private static final int ATTEMPTS = 10;

    /** The file never goes away while a study is unfinished: two runs must not lock two files of the same name. */
    public static final String FILE = "lock";

    /** What stands beside the lock until an analysis is complete: nothing else there is ever deleted. */
    private static final Pattern OWN = Pattern.compile(
            "(runs[.]store|arm-[0-9]+[.]closelook|arm-[0-9]+-replication-[0-9]+[.](events|spells)[.]csv)"
                    + "([.]unfinished)?");

    private final Path inside;
    private final FileChannel channel;

    private FolderLock(Path inside, FileChannel channel) {
        this.inside = inside;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param results the folder it is about
     * @param inside folder of the file that is locked; made if it is not there
     * @throws ResultsProblem if another run has it
     */
    public static FolderLock take(Path results, Path inside) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            PlainFile.makeFolder(inside);
            FileChannel channel =
                    PlainFile.channel(inside.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isFree(channel)) {
                channel.close();
                break;
            }
            if (PlainFile.isThere(inside.resolve(FILE))) {
                return new FolderLock(inside, channel);
            }
            // Who had it before has just deleted it: a lock on a file that is gone keeps nobody out.
            channel.close();
        }
        throw new ResultsProblem("Another run of Mainstay is writing to " + results
                + " just now. Nothing was changed. Wait until it has ended, or choose another folder with --out.");
    }

    /** Refuses likewise if another run has the lock, but leaves it alone and makes nothing. */
    public static void refuseIfTaken(Path results, Path inside) throws IOException {
        if (PlainFile.isFolderThere(inside) && PlainFile.isThere(inside.resolve(FILE))) {
            take(results, inside).close();
        }
    }

    private static boolean isFree(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // Some network drives know no locks. Working there without one is better than not working there.
            return true;
        }
    }

    /**
     * Whether a folder holds at most the lock, as one does that was only begun; one that is not there holds nothing.
     *
     * @param inside folder of the file that is locked
     * @param besides what else of its own it may hold
     */
    public static boolean isAlone(Path inside, String... besides) throws IOException {
        if (!PlainFile.isFolderThere(inside)) {
            return true;
        }
        try (Stream<Path> files = Files.list(inside)) {
            return files.map(file -> file.getFileName().toString())
                    .allMatch(name -> name.equals(FILE) || List.of(besides).contains(name));
        }
    }

    /** Deletes what is no longer needed once an analysis is complete, and the folder if nothing else is in it; lets go. */
    public void closeAndRemove() throws IOException {
        try (Stream<Path> files = Files.list(inside)) {
            for (Path file : files.toList()) {
                if (OWN.matcher(file.getFileName().toString()).matches()) {
                    PlainFile.delete(file);
                }
            }
            // Still locked: whoever waits for it sees that the file is gone and makes a new one.
            PlainFile.delete(inside.resolve(FILE));
            PlainFile.deleteIfEmpty(inside);
        } finally {
            close();
        }
    }

    /** Lets go; doing so again does nothing. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
