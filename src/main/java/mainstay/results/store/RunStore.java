package mainstay.results.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mainstay.measure.count.RunMeasures;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.Differing;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultsProblem;
import mainstay.results.store.RunRecord.Kind;

/**
 * Keeps what every finished run measured, in one file to which is only ever added: a run is there whole or not at all,
 * however the program ends. Memory holds where each run stands and nothing of what it measured. May be used by several
 * threads at once.
 *
 * <p>The file begins with what its runs depend on; then follow records in the order in which runs were finished, each with
 * a checksum. A record that was cut off at the end is dropped when the file is opened. Anything else that is not as it was
 * written is a problem for the user.
 */
public final class RunStore implements Closeable {
    /** Name of the file in a results folder. */
    public static final String FILE = "runs.store";

    private static final long SYNC_NANOS = 2_000_000_000L;

    private final Path file;
    private final FileChannel channel;
    private final long begin;
    private volatile MeasuresShape shape = MeasuresShape.ANY;
    private final RunIndex index = new RunIndex();
    private final TreeMap<Long, String> failures = new TreeMap<>();
    private long end;
    private long records;
    private long recordsAtStart;
    private long synced = System.nanoTime();

    private RunStore(Path file, FileChannel channel, String fingerprint) {
        this.file = file;
        this.channel = channel;
        this.begin = StoreHeader.bytes(fingerprint).length;
        this.end = begin;
    }

    /**
     * Opens the store of a file, which is made if it is not there.
     *
     * @param file where; its folder is there
     * @param fingerprint all that its runs depend on, a line for each thing
     * @throws ResultsProblem if the file holds runs of something else, or is damaged: the message says where and what to do
     */
    public static RunStore open(Path file, String fingerprint) {
        try {
            if (!PlainFile.isThere(file)) {
                AtomicFile.write(file, StoreHeader.bytes(fingerprint));
            }
            String there = StoreHeader.read(file);
            if (!there.equals(fingerprint)) {
                throw new ResultsProblem(file + " holds runs of something else:\n"
                        + Differing.lines(
                                there.lines().toList(), fingerprint.lines().toList())
                        + "\nChoose another folder with --out, or delete " + file + " to run everything again.");
            }
            return open(file, there, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a store of whatever runs to be read; the file is not changed.
     *
     * @throws ResultsProblem if it is not there or damaged
     */
    public static RunStore openToRead(Path file) {
        try {
            if (!PlainFile.isThere(file)) {
                throw new ResultsProblem(file + " is missing.");
            }
            return open(file, StoreHeader.read(file), StandardOpenOption.READ);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the runs of a file depend on.
     *
     * @throws ResultsProblem if its beginning is damaged
     */
    public static String fingerprint(Path file) {
        try {
            return StoreHeader.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RunStore open(Path file, String fingerprint, StandardOpenOption... how) throws IOException {
        FileChannel channel = PlainFile.channel(file, how);
        try {
            RunStore store = new RunStore(file, channel, fingerprint);
            store.readIndex();
            if (Arrays.asList(how).contains(StandardOpenOption.WRITE)) {
                channel.truncate(store.end);
            }
            return store;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private synchronized void readIndex() throws IOException {
        StoreWalk walk = new StoreWalk(file, channel, begin);
        for (StoreWalk.Found found = walk.next(); found != null; found = walk.next()) {
            note(found);
        }
        end = walk.position();
        records = walk.records();
        recordsAtStart = records;
    }

    private void note(StoreWalk.Found found) throws IOException {
        long key = found.head().key();
        long before = index.find(key);
        if (found.head().kind() == Kind.FAILURE) {
            if (before < 0) {
                failures.put(key, found.head().cause(found.bytes()));
            }
        } else if (before < 0) {
            index.put(key, found.offset());
            failures.remove(key);
        } else if (!Arrays.equals(
                plain(new Whole(found.head(), found.bytes()), found.offset()), plain(whole(before), before))) {
            throw twice(key);
        }
    }

    private ResultsProblem twice(long key) {
        return new ResultsProblem(file + " has replication " + RunIndex.replication(key) + " of point "
                + RunIndex.point(key) + " already, and it came out differently this time. The same scenario, seed and"
                + " replication must give the same run: was the program or the machine changed between?"
                + " Delete the file to run everything again.");
    }

    /** A record and its bytes. */
    private record Whole(RunRecord head, byte[] bytes) {
        byte[] plain() throws IOException {
            return head.plain(bytes);
        }
    }

    private Whole whole(long offset) throws IOException {
        byte[] start = bytes(offset, RunRecord.HEAD);
        RunRecord head = RunRecord.head(start);
        if (head == null) {
            throw StoreWalk.damaged(file, offset, "it was changed while the program ran");
        }
        byte[] bytes = bytes(offset, (int) head.size());
        if (!head.isSound(bytes)) {
            throw StoreWalk.damaged(file, offset, "it was changed while the program ran");
        }
        return new Whole(head, bytes);
    }

    private RunMeasures measures(Whole whole, long offset) {
        try {
            return whole.head().measures(whole.bytes());
        } catch (IOException e) {
            throw StoreWalk.damaged(file, offset, "what it holds is not what a run measured");
        }
    }

    private byte[] plain(Whole whole, long offset) {
        try {
            return whole.plain();
        } catch (IOException e) {
            throw StoreWalk.damaged(file, offset, "what it holds is not what a run measured");
        }
    }

    private byte[] bytes(long offset, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        StoreWalk.fill(channel, bytes, offset);
        return bytes.array();
    }

    /** Bytes that a run takes in a store. */
    public static long bytes(RunMeasures measures) {
        return RunRecord.result(0, 0, RunBytes.of(measures)).remaining();
    }

    /** Whether a run is finished and kept. */
    public synchronized boolean holds(int point, int replication) {
        return index.find(RunIndex.key(point, replication)) >= 0;
    }

    /** Says of how many measures every run is: one of others is damaged. */
    public void of(int measures) {
        shape = new MeasuresShape(measures);
    }

    /** Number of runs that are kept. */
    public synchronized int size() {
        return index.size();
    }

    /** What a run measured, from the disk; empty if it is not kept. */
    public Optional<RunMeasures> read(int point, int replication) {
        long offset;
        synchronized (this) {
            offset = index.find(RunIndex.key(point, replication));
        }
        if (offset < 0) {
            return Optional.empty();
        }
        try {
            RunMeasures measures = measures(whole(offset), offset);
            if (!shape.fits(measures)) {
                throw StoreWalk.damaged(file, offset, "it is not of the measures of this version");
            }
            return Optional.of(measures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps a finished run. One that is kept already is left as it is.
     *
     * @throws ResultsProblem if it is kept already and came out differently
     * @throws UncheckedIOException if the disk takes no more; what was kept before is sound
     */
    public void keep(int point, int replication, RunMeasures measures) {
        byte[] plain = RunBytes.of(measures);
        ByteBuffer bytes = RunRecord.result(point, replication, plain);
        long key = RunIndex.key(point, replication);
        synchronized (this) {
            try {
                long before = index.find(key);
                if (before < 0) {
                    index.put(key, append(bytes));
                    failures.remove(key);
                } else if (!Arrays.equals(plain, plain(whole(before), before))) {
                    throw twice(key);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Notes that a run failed: it does not count as kept. Nothing is noted of one that is kept. */
    public synchronized void fail(int point, int replication, String cause) {
        long key = RunIndex.key(point, replication);
        if (index.find(key) >= 0 || cause.equals(failures.get(key))) {
            return;
        }
        try {
            append(RunRecord.failure(point, replication, cause));
            failures.put(key, cause);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a run failed and has not been done since. */
    public synchronized boolean hasFailed(int point, int replication) {
        return failures.containsKey(RunIndex.key(point, replication));
    }

    /** Why a run failed that has not been done since. */
    public synchronized Optional<String> failure(int point, int replication) {
        return Optional.ofNullable(failures.get(RunIndex.key(point, replication)));
    }

    /** Runs that failed and have not been done since, by point and replication. */
    public synchronized List<FailedRun> failures() {
        List<FailedRun> failed = new ArrayList<>();
        for (Map.Entry<Long, String> failure : failures.entrySet()) {
            long key = failure.getKey();
            failed.add(new FailedRun(RunIndex.point(key), RunIndex.replication(key), failure.getValue()));
        }
        return failed;
    }

    /** Adds every run and failure of another store to this one. */
    public void addAll(RunStore other) {
        other.forEach((point, replication) ->
                keep(point, replication, other.read(point, replication).orElseThrow()));
        other.failures().forEach(failed -> fail(failed.point(), failed.replication(), failed.cause()));
    }

    /** Is told a point and a replication. */
    @FunctionalInterface
    public interface Visitor {
        /** A run that is kept. */
        void visit(int point, int replication);
    }

    /** Goes through the runs that are kept, by point and replication. */
    public void forEach(Visitor visitor) {
        for (long key : keys()) {
            visitor.visit(RunIndex.point(key), RunIndex.replication(key));
        }
    }

    private synchronized long[] keys() {
        return index.sorted();
    }

    /** Writes a record at the end, in one piece. */
    private long append(ByteBuffer bytes) throws IOException {
        long offset = end;
        try {
            long at = offset;
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
            syncNowAndThen();
            end = at;
            records++;
            return offset;
        } catch (IOException e) {
            throw cannotWrite(offset, e);
        }
    }

    /** What is killed with the program is safe without; this is for the day the power fails. */
    private void syncNowAndThen() throws IOException {
        long now = System.nanoTime();
        if (now - synced > SYNC_NANOS) {
            channel.force(false);
            synced = System.nanoTime();
        }
    }

    /** Sees to it that every run that is kept is on the disk, should the power fail. */
    public synchronized void force() {
        try {
            if (records > recordsAtStart) {
                channel.force(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(AtomicFile.named(file, e));
        }
    }

    private FileSystemException cannotWrite(long sound, IOException cause) {
        String reason = cause instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : cause.getMessage();
        try {
            channel.truncate(sound);
        } catch (IOException e) {
            // Opening it again drops what is cut off.
            cause.addSuppressed(e);
        }
        FileSystemException problem = new FileSystemException(
                file.toString(),
                null,
                reason + ". " + index.size() + " finished runs are kept there and sound. Once that is mended: the same"
                        + " command with --resume");
        problem.initCause(cause);
        return problem;
    }

    /** Number of records in the file, failures included. */
    synchronized long records() {
        return records;
    }

    @Override
    public synchronized void close() {
        try {
            if (channel.isOpen()) {
                try {
                    force();
                } finally {
                    channel.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(AtomicFile.named(file, e));
        }
    }
}
