package mainstay.results.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import mainstay.measure.count.RunMeasures;

/**
 * A record of the store: what stands before its payload. The head has a checksum of its own, so that its length can be
 * trusted when what follows is cut off.
 *
 * @param length bytes of the payload
 * @param point number of the point
 * @param replication number of the replication
 * @param kind what the payload is
 */
record RunRecord(int length, int point, int replication, Kind kind) {
    /** Bytes before the payload: three numbers, the kind and their checksum. */
    static final int HEAD = 3 * Integer.BYTES + 1 + Integer.BYTES;

    /** Bytes of the checksum of the whole, after the payload. */
    static final int TAIL = Integer.BYTES;

    /** What a payload is; the place in this list is what stands in the file. */
    enum Kind {
        RESULT,
        DEFLATED_RESULT,
        FAILURE
    }

    /** The bytes of a result, deflated where that makes it shorter. */
    static ByteBuffer result(int point, int replication, byte[] plain) {
        byte[] deflated = RunBytes.deflated(plain);
        return deflated.length < plain.length
                ? bytes(point, replication, Kind.DEFLATED_RESULT, deflated)
                : bytes(point, replication, Kind.RESULT, plain);
    }

    static ByteBuffer failure(int point, int replication, String cause) {
        return bytes(point, replication, Kind.FAILURE, cause.getBytes(StandardCharsets.UTF_8));
    }

    private static ByteBuffer bytes(int point, int replication, Kind kind, byte[] payload) {
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + payload.length + TAIL);
        bytes.putInt(payload.length).putInt(point).putInt(replication).put((byte) kind.ordinal());
        bytes.putInt(checksum(bytes.array(), HEAD - Integer.BYTES));
        bytes.put(payload);
        bytes.putInt(checksum(bytes.array(), bytes.position()));
        return bytes.flip();
    }

    /** Checksum of the first bytes. */
    static int checksum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }

    /** The head that stands at the beginning of some bytes, or null if it is none. */
    static RunRecord head(byte[] bytes) {
        ByteBuffer head = ByteBuffer.wrap(bytes);
        int length = head.getInt();
        int point = head.getInt();
        int replication = head.getInt();
        int kind = head.get();
        boolean sound = head.getInt() == checksum(bytes, HEAD - Integer.BYTES)
                && length >= 0
                && length <= RunBytes.LARGEST
                && point >= 0
                && replication >= 0
                && kind >= 0
                && kind < Kind.values().length;
        return sound ? new RunRecord(length, point, replication, Kind.values()[kind]) : null;
    }

    long key() {
        return RunIndex.key(point, replication);
    }

    /** Bytes of the whole record. */
    long size() {
        return (long) HEAD + length + TAIL;
    }

    /** Whether this is the head of some bytes that are whole and as they were written. */
    boolean isSound(byte[] whole) {
        int end = whole.length - TAIL;
        return ByteBuffer.wrap(whole).getInt(end) == checksum(whole, end);
    }

    /** The payload of a result as it was before it was deflated. */
    byte[] plain(byte[] whole) throws IOException {
        byte[] payload = new byte[length];
        System.arraycopy(whole, HEAD, payload, 0, length);
        return kind == Kind.DEFLATED_RESULT ? RunBytes.inflated(payload) : payload;
    }

    RunMeasures measures(byte[] whole) throws IOException {
        return RunBytes.read(plain(whole));
    }

    String cause(byte[] whole) {
        return new String(whole, HEAD, length, StandardCharsets.UTF_8);
    }
}
