package mainstay.results.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second run out of a folder while a first one writes there. The system lets go of it when the program ends,
 * however it ends, so that a file left over from a run that was killed holds nobody up.
 */
public final class FolderLock implements Closeable {
    /** The file never goes away while a study is unfinished: two runs must not lock two files of the same name. */
    public static final String FILE = "lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
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
        PlainFile.makeFolder(inside);
        FileChannel channel =
                PlainFile.channel(inside.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isFree(channel)) {
            return new FolderLock(channel);
        }
        channel.close();
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
