package mainstay.measure.count;

import java.util.Arrays;

/** Which workers each family has had, and how often. */
public final class WorkersByFamily {
    private static final int[] NOBODY = new int[1];
    private static final int FIRST_ROOM = 3;

    /** By family: how many workers, and for each of them a number and a count. One array, as it is asked for so often. */
    private int[][] workers = new int[0][];

    /** Counts a worker for a family. */
    public void add(int family, int worker) {
        makeRoomFor(family);
        int[] known = workers[family];
        int end = 1 + 2 * known[0];
        for (int i = 1; i < end; i += 2) {
            if (known[i] == worker) {
                known[i + 1]++;
                return;
            }
        }
        if (end == known.length) {
            known = Arrays.copyOf(known, 1 + 2 * Math.max(FIRST_ROOM, 2 * known[0]));
            workers[family] = known;
        }
        known[end] = worker;
        known[end + 1] = 1;
        known[0]++;
    }

    /** How many different workers a family has had. */
    public int distinct(int family) {
        return family < workers.length ? workers[family][0] : 0;
    }

    /** How often in all. */
    public int total(int family) {
        int total = 0;
        for (int i = 0; i < distinct(family); i++) {
            total += workers[family][2 + 2 * i];
        }
        return total;
    }

    /** How often each of them. */
    public int[] times(int family) {
        int[] times = new int[distinct(family)];
        for (int i = 0; i < times.length; i++) {
            times[i] = workers[family][2 + 2 * i];
        }
        return times;
    }

    /** Forgets the workers of a family. */
    public void clear(int family) {
        if (distinct(family) > 0) {
            workers[family][0] = 0;
        }
    }

    private void makeRoomFor(int family) {
        int before = workers.length;
        if (family >= before) {
            int size = Math.max(1024, Math.max(family + 1, 2 * before));
            workers = Arrays.copyOf(workers, size);
            Arrays.fill(workers, before, size, NOBODY);
        }
    }
}
