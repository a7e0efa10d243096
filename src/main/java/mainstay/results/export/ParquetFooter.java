package mainstay.results.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import mainstay.results.file.PlainFile;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;

/**
 * The footer of a Parquet file, which says where each column is and how it is encoded.
 *
 * <p>Parquet's own writer names the encodings of a column in the order of a hash set, which differs from one start of Java
 * to the next. Their order means nothing to readers: put into that of their numbers, the same rows make the same bytes.
 */
final class ParquetFooter {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int TRAILER_BYTES = Integer.BYTES + MAGIC.length;

    private ParquetFooter() {}

    static void putInOrder(Path file) throws IOException {
        try (FileChannel channel = PlainFile.channel(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = channel.size() - TRAILER_BYTES;
            int length = read(channel, end, Integer.BYTES).getInt();
            long start = end - length;
            FileMetaData footer = Util.readFileMetaData(
                    new ByteArrayInputStream(read(channel, start, length).array()));
            sortEncodings(footer);
            channel.truncate(start);
            write(channel, start, footer);
        }
    }

    private static void sortEncodings(FileMetaData footer) {
        footer.getRow_groups().stream()
                .flatMap(group -> group.getColumns().stream())
                .forEach(column -> column.getMeta_data().getEncodings().sort(Comparator.comparing(Encoding::getValue)));
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("The table ends before its footer.");
            }
        }
        return bytes.flip();
    }

    private static void write(FileChannel channel, long from, FileMetaData footer) throws IOException {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        Util.writeFileMetaData(footer, encoded);
        ByteBuffer bytes = ByteBuffer.allocate(encoded.size() + TRAILER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(encoded.toByteArray()).putInt(encoded.size()).put(MAGIC).flip();
        while (bytes.hasRemaining()) {
            channel.write(bytes, from + bytes.position());
        }
    }
}
