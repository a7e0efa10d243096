package mainstay.results.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A file that is to stand in a results folder: a table, or what was asked. */
public interface FolderFile {
    /** Its name in the folder. */
    String name();

    /**
     * Writes it beside where it is to stand, as an unfinished file.
     *
     * @param file where it is to stand
     * @return SHA-256 of its bytes
     */
    String write(Path file) throws IOException;

    /**
     * The same, where there is none yet.
     *
     * @param folder in which it is to stand
     * @return where it is to stand, if it was written
     */
    default List<Path> writeIfMissing(Path folder) throws IOException {
        Path file = folder.resolve(name());
        if (PlainFile.isThere(file)) {
            return List.of();
        }
        write(file);
        return List.of(file);
    }

    /** SHA-256 of the bytes that it would have. */
    String hash() throws IOException;

    /** A file of some bytes. */
    static FolderFile of(String name, byte[] bytes) {
        return new FolderFile() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String write(Path file) throws IOException {
                try (OutputStream out = AtomicFile.begin(file)) {
                    out.write(bytes);
                }
                return hash();
            }

            @Override
            public String hash() {
                return Hash.of(bytes);
            }
        };
    }

    /** A file of some text. */
    static FolderFile of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
