package mainstay.results.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes to another stream; a problem on the way names the file. */
final class NamingStream extends OutputStream {
    private final Path file;
    private final OutputStream out;

    NamingStream(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    @Override
    public void write(int letter) throws IOException {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw AtomicFile.named(file, e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw AtomicFile.named(file, e);
        }
    }
}
