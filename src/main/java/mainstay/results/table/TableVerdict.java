package mainstay.results.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import mainstay.results.file.Hash;
import mainstay.results.file.PlainFile;

/**
 * Whether one table came out the same when the study was run again. A table that is no longer in the folder is held
 * against the hash in the manifest.
 *
 * @param file name of the table
 * @param same whether every byte is the same, and as the manifest recorded it
 * @param why if not: the first row that differs, as it was and as it is; else empty
 */
public record TableVerdict(String file, boolean same, String why) {
    private static final int SHOWN = 160;

    public static TableVerdict of(String file, String recorded, Path before, Path after) {
        try {
            if (!PlainFile.isThere(before.resolve(file))) {
                return byRecord(file, recorded, hash(after.resolve(file)));
            }
            if (!hash(after.resolve(file)).equals(hash(before.resolve(file)))) {
                return new TableVerdict(file, false, firstDifference(before.resolve(file), after.resolve(file)));
            }
            if (!hash(before.resolve(file)).equals(recorded)) {
                return new TableVerdict(
                        file, false, "the manifest records other contents, though the table comes out as it stands");
            }
            return new TableVerdict(file, true, "");
        } catch (NoSuchFileException e) {
            return new TableVerdict(file, false, e.getFile() + " is missing");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder may be passed on without its large tables: the manifest still knows what was in them. */
    private static TableVerdict byRecord(String file, String recorded, String now) {
        return now.equals(recorded)
                ? new TableVerdict(file, true, "")
                : new TableVerdict(
                        file, false, "differs from what the manifest records; the table itself is not in the folder");
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = Hash.digest();
        try (InputStream in = new DigestInputStream(open(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String firstDifference(Path before, Path after) throws IOException {
        try (BufferedReader was = reader(before);
                BufferedReader is = reader(after)) {
            for (int row = 1; ; row++) {
                String old = was.readLine();
                String now = is.readLine();
                if (old == null && now == null) {
                    return "only the ends of the lines differ";
                }
                if (!Objects.equals(old, now)) {
                    return "line " + row + "\n    was: " + shown(old) + "\n    now: " + shown(now);
                }
            }
        }
    }

    private static String shown(String line) {
        if (line == null) {
            return "(no such line)";
        }
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + " …";
    }

    private static BufferedReader reader(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8));
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = PlainFile.open(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
