package mainstay.results.store;

import java.util.Arrays;

/**
 * Where each run stands in a store: so many bytes for each, whatever a run holds. Two arrays and no objects, for there may be
 * millions.
 */
public final class RunIndex {
    private static final int SMALLEST = 1 << 10;
    private static final long NOWHERE = -1;

    private long[] keys = new long[SMALLEST];
    private long[] offsets = nowhere(SMALLEST);
    private int size;

    private static long[] nowhere(int length) {
        long[] offsets = new long[length];
        Arrays.fill(offsets, NOWHERE);
        return offsets;
    }

    public static long key(int point, int replication) {
        return (long) point << Integer.SIZE | replication;
    }

    static int point(long key) {
        return (int) (key >> Integer.SIZE);
    }

    static int replication(long key) {
        return (int) key;
    }

    int size() {
        return size;
    }

    /** Offset of a run; negative if it is not there. */
    long find(long key) {
        return offsets[place(key)];
    }

    /** Notes where a run stands; the one that was there under the same key is forgotten. */
    void put(long key, long offset) {
        int place = place(key);
        if (offsets[place] < 0) {
            size++;
        }
        keys[place] = key;
        offsets[place] = offset;
        if (2 * size > keys.length) {
            grow();
        }
    }

    /** Every key, in ascending order: by point, then by replication. */
    long[] sorted() {
        long[] sorted = new long[size];
        int next = 0;
        for (int i = 0; i < keys.length; i++) {
            if (offsets[i] >= 0) {
                sorted[next++] = keys[i];
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** The place of a key, or the free one where it belongs. */
    private int place(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> Integer.SIZE) & mask;
        while (offsets[place] >= 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldOffsets = offsets;
        keys = new long[2 * oldKeys.length];
        offsets = nowhere(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldOffsets[i] >= 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                offsets[place] = oldOffsets[i];
            }
        }
    }
}
