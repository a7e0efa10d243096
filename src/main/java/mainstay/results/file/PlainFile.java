package mainstay.results.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Files below a results folder. Such a folder may come from a stranger: what stands in it is opened as a regular file or as
 * a folder, never through a link, and no more of it is read than can belong there.
 */
public final class PlainFile {
    /** Most bytes of a page of text: a scenario, a sentence. */
    public static final int PAGE = 1 << 20;

    /** Most bytes of any file that is read whole. */
    public static final int WHOLE = 1 << 26;

    private PlainFile() {}

    /**
     * Whether a regular file is there.
     *
     * @throws ResultsProblem if something else is: a link, a folder, a device
     */
    public static boolean isThere(Path file) {
        Optional<BasicFileAttributes> found = attributes(file);
        if (found.isPresent() && !found.get().isRegularFile()) {
            throw notPlain(file, found.get());
        }
        return found.isPresent();
    }

    /**
     * Whether a folder is there.
     *
     * @throws ResultsProblem if something else is: a link, a file, a device
     */
    public static boolean isFolderThere(Path folder) {
        Optional<BasicFileAttributes> found = attributes(folder);
        if (found.isPresent() && !found.get().isDirectory()) {
            throw notPlain(folder, found.get());
        }
        return found.isPresent();
    }

    private static Optional<BasicFileAttributes> attributes(Path file) {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That something cannot be used, for it is neither a file nor a folder that belongs here. */
    static ResultsProblem notPlain(Path file, BasicFileAttributes found) {
        if (found.isSymbolicLink()) {
            return new ResultsProblem(file + " is a link. Inside a results folder Mainstay follows none, for a link may"
                    + " lead anywhere. Nothing was changed. Put what it leads to in its place, or remove it.");
        }
        if (found.isOther()) {
            return new ResultsProblem(
                    file + " is a device or a pipe, which does not belong into a results folder. Nothing was changed.");
        }
        return new ResultsProblem(
                found.isDirectory()
                        ? file
                                + " is a folder where a file belongs. Nothing was changed. Remove it, or take a sound copy"
                                + " of the results folder."
                        : file + " is a file where a folder belongs. Nothing was changed. Remove it, or take a sound"
                                + " copy of the results folder.");
    }

    /**
     * Opens a file to be read.
     *
     * @throws ResultsProblem if it is no regular file
     */
    public static InputStream open(Path file) throws IOException {
        if (!isThere(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Opens a file by its bytes; not through a link.
     *
     * @throws ResultsProblem if something else than a regular file is there
     */
    public static FileChannel channel(Path file, StandardOpenOption... options) throws IOException {
        isThere(file);
        Set<OpenOption> all = new HashSet<>(Arrays.asList(options));
        all.add(LinkOption.NOFOLLOW_LINKS);
        return FileChannel.open(file, all);
    }

    /**
     * All bytes of a file.
     *
     * @param most how many it may have
     * @throws ResultsProblem if it is no regular file, or larger
     */
    public static byte[] bytes(Path file, int most) throws IOException {
        try (InputStream in = open(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new ResultsProblem(file + " is larger than " + most / PAGE
                        + " MB, which no such file of a results folder is. Take a sound copy of the folder.");
            }
            return bytes;
        }
    }

    /**
     * All text of a file.
     *
     * @param most how many bytes it may have
     * @throws ResultsProblem if it is no regular file, larger, or not UTF-8
     */
    public static String text(Path file, int most) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes(file, most)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ResultsProblem(file + " cannot be read: it is not UTF-8 text.");
        }
    }

    /**
     * Makes a new file; one of that name is dropped, and so is a link, but nothing that it leads to.
     *
     * @throws ResultsProblem if a folder is there
     */
    public static OutputStream create(Path file) throws IOException {
        delete(file);
        return Files.newOutputStream(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Deletes a file, or a link but nothing that it leads to; does nothing if there is none.
     *
     * @throws ResultsProblem if a folder is there
     */
    public static void delete(Path file) throws IOException {
        Optional<BasicFileAttributes> found = attributes(file);
        if (found.isPresent() && found.get().isDirectory()) {
            throw notPlain(file, found.get());
        }
        Files.deleteIfExists(file);
    }

    /** Deletes a folder, unless somebody keeps something in it. */
    public static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // What is not ours stays, and the folder with it.
            return;
        }
    }

    /**
     * Makes a folder if it is not there.
     *
     * @return the same
     * @throws ResultsProblem if something else is there
     */
    public static Path makeFolder(Path folder) throws IOException {
        if (!isFolderThere(folder)) {
            Files.createDirectories(folder);
        }
        return folder;
    }
}
