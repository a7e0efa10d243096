package mainstay.results.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import mainstay.results.file.ResultsProblem;

/** Goes through the records of a store one after the other, and holds no more than one of them. */
final class StoreWalk {
    private static final int AT_ONCE = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final long size;
    private final ByteBuffer ahead = ByteBuffer.allocate(AT_ONCE).limit(0);
    private long aheadFrom;
    private long position;
    private long records;

    StoreWalk(Path file, FileChannel channel, long begin) throws IOException {
        this.file = file;
        this.channel = channel;
        this.size = channel.size();
        this.position = begin;
    }

    /**
     * A record that is whole.
     *
     * @param offset where it begins in the file
     * @param head what stands before the payload
     * @param bytes all of it
     */
    record Found(long offset, RunRecord head, byte[] bytes) {}

    /**
     * The next record; null at the end, and where the last one is cut off.
     *
     * @throws ResultsProblem if a record is not as it was written
     */
    Found next() throws IOException {
        long left = size - position;
        if (left < RunRecord.HEAD) {
            return null;
        }
        RunRecord head = RunRecord.head(bytes(RunRecord.HEAD));
        if (head == null) {
            if (isZeroFromHere()) {
                return null;
            }
            throw damaged("its beginning is not as it was written");
        }
        if (left < head.size()) {
            return null;
        }
        byte[] bytes = bytes((int) head.size());
        if (!head.isSound(bytes)) {
            if (left == head.size()) {
                return null;
            }
            throw damaged("its checksum does not match");
        }
        Found found = new Found(position, head, bytes);
        position += bytes.length;
        records++;
        return found;
    }

    /** Where the record after the last whole one begins. */
    long position() {
        return position;
    }

    /** How many were whole so far. */
    long records() {
        return records;
    }

    /** The next bytes, which stay the next. */
    private byte[] bytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        if (length > AT_ONCE) {
            fill(channel, ByteBuffer.wrap(bytes), position);
            return bytes;
        }
        if (position + length > aheadFrom + ahead.limit()) {
            aheadFrom = position;
            ahead.clear().limit((int) Math.min(AT_ONCE, size - position));
            fill(channel, ahead, position);
        }
        ahead.get((int) (position - aheadFrom), bytes);
        return bytes;
    }

    /** After a power cut the end of a file may be as long as it should be and empty. */
    private boolean isZeroFromHere() throws IOException {
        ByteBuffer some = ByteBuffer.allocate(AT_ONCE);
        for (long at = position; at < size; at += some.limit()) {
            some.clear().limit((int) Math.min(AT_ONCE, size - at));
            fill(channel, some, at);
            for (int i = 0; i < some.limit(); i++) {
                if (some.get(i) != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    static void fill(FileChannel channel, ByteBuffer bytes, long offset) throws IOException {
        long at = offset;
        while (bytes.hasRemaining()) {
            int read = channel.read(bytes, at);
            if (read < 0) {
                throw new IOException("the file became shorter while it was read");
            }
            at += read;
        }
    }

    private ResultsProblem damaged(String why) {
        return new ResultsProblem(file + " is damaged in record " + (records + 1) + " at byte " + position + ": " + why
                + ". The " + records
                + " records before it are sound. To keep those, cut the file off there (truncate -s "
                + position + " " + file
                + "); or put a sound copy in its place, or delete it. Then the same command with"
                + " --resume runs again what is missing.");
    }

    static ResultsProblem damaged(Path file, long offset, String why) {
        return new ResultsProblem(file + " is damaged in the record at byte " + offset + ": " + why
                + ". Run the same command again with --resume.");
    }
}
