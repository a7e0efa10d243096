package mainstay.results.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.Hash;
import mainstay.results.file.PlainFile;
import mainstay.results.table.Table;

/** A table put together from the parts that single replications left, without ever holding it in memory. */
public final class JoinedTable {
    private JoinedTable() {}

    /**
     * Writes the table, as an unfinished file.
     *
     * @return SHA-256 of the table, before compression: compressed bytes depend on the library that compresses
     */
    public static String write(Path file, List<String> columns, List<Path> parts, boolean compressed)
            throws IOException {
        MessageDigest digest = Hash.digest();
        try (OutputStream plain = new BufferedOutputStream(AtomicFile.begin(file));
                OutputStream packed = compressed ? new GZIPOutputStream(plain) : plain;
                OutputStream out = new DigestOutputStream(packed, digest)) {
            StringBuilder header = new StringBuilder();
            Table.printLine(
                    header,
                    Stream.concat(Stream.of("arm", "replication"), columns.stream())
                            .toList());
            out.write(header.toString().getBytes(StandardCharsets.UTF_8));
            for (Path part : parts) {
                try (InputStream in = PlainFile.open(part)) {
                    in.transferTo(out);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
