package mainstay.results.store;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultsProblem;

/** How a store begins: what it is, the version of its form, and what its runs depend on. */
final class StoreHeader {
    private static final byte[] MAGIC = "mainstay".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT = 2;
    private static final int BEFORE = MAGIC.length + 2 * Integer.BYTES;
    private static final int LONGEST = 1 << 26;

    private StoreHeader() {}

    static byte[] bytes(String fingerprint) {
        byte[] text = fingerprint.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(BEFORE + text.length + Integer.BYTES);
        bytes.put(MAGIC).putInt(FORMAT).putInt(text.length).put(text);
        bytes.putInt(RunRecord.checksum(bytes.array(), bytes.position()));
        return bytes.array();
    }

    /** The fingerprint of a file. */
    static String read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(PlainFile.open(file))) {
            byte[] before = in.readNBytes(BEFORE);
            if (before.length < BEFORE || !Arrays.equals(MAGIC, Arrays.copyOf(before, MAGIC.length))) {
                throw damaged(file, "it does not begin as a store of runs does");
            }
            ByteBuffer numbers = ByteBuffer.wrap(before, MAGIC.length, 2 * Integer.BYTES);
            int format = numbers.getInt();
            int length = numbers.getInt();
            if (format != FORMAT) {
                throw new ResultsProblem(file + " has the form " + format + "; this version of Mainstay reads form "
                        + FORMAT + ". Read it with the version that wrote it, or delete it to run everything again.");
            }
            if (length < 0 || length > LONGEST) {
                throw damaged(file, "its beginning is not as it was written");
            }
            byte[] text = in.readNBytes(length);
            if (text.length < length) {
                throw new EOFException();
            }
            String fingerprint = new String(text, StandardCharsets.UTF_8);
            byte[] whole = bytes(fingerprint);
            if (in.readInt() != ByteBuffer.wrap(whole).getInt(whole.length - Integer.BYTES)) {
                throw damaged(file, "its beginning is not as it was written");
            }
            return fingerprint;
        } catch (EOFException e) {
            throw damaged(file, "its beginning is cut off");
        }
    }

    private static ResultsProblem damaged(Path file, String why) {
        return new ResultsProblem(file + " is damaged at byte 0, before its first record: " + why
                + ". Put a sound copy in its place, or delete it and run the same command again with --resume: everything is"
                + " then run again.");
    }
}
