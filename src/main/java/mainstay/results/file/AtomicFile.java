package mainstay.results.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a file so that it is either whole or not there, whether the program or the machine stops meanwhile: a temporary
 * file beside it first, forced to the disk, then a rename, forced too. A link of either name is replaced, never followed.
 */
public final class AtomicFile {
    /** What temporary files end with: left over after a crash, and safe to delete. */
    public static final String UNFINISHED = ".unfinished";

    private AtomicFile() {}

    /**
     * Writes a file, over an older one.
     *
     * @throws FileSystemException that names the file, if the disk takes no more
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        try (OutputStream out = begin(file)) {
            out.write(bytes);
        }
        finish(file);
    }

    /** Where a file is written before it is finished. */
    public static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    /**
     * Opens the unfinished file, empty; to be closed before it is finished. What cannot be written is a problem that names
     * the file.
     */
    public static OutputStream begin(Path file) throws IOException {
        Path unfinished = unfinished(file);
        PlainFile.delete(unfinished);
        FileChannel channel = PlainFile.channel(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new NamingStream(file, Channels.newOutputStream(channel));
    }

    /** Puts a file that is written whole in its place. */
    public static void finish(Path file) throws IOException {
        finish(List.of(file));
    }

    /**
     * Puts files that are written whole in their places, one right after the other: whatever takes long is done before the
     * first of them is.
     */
    public static void finish(Collection<Path> files) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        for (Path file : files) {
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                // No rename replaces a folder: say so before any file is in its place.
                PlainFile.isThere(file);
            }
            force(file);
            folders.add(file.resolveSibling(""));
        }
        for (Path file : files) {
            Files.move(unfinished(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        folders.forEach(AtomicFile::forceFolder);
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(unfinished(file), StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw named(file, e);
        }
    }

    /** Without this a file may stand under its old name when the power fails right after it was renamed. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows, and some network drives, open no folder: there the rename alone has to do.
        }
    }

    /** A problem that says which file cannot be written: Java's own often does not. */
    public static IOException named(Path file, IOException problem) {
        if (problem instanceof FileSystemException) {
            return problem;
        }
        IOException named = new FileSystemException(file.toString(), null, problem.getMessage());
        named.initCause(problem);
        return named;
    }
}
