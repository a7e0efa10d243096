package mainstay.measure;

import java.util.Arrays;

/** Which workers each family has had, and how often. */
final class WorkersByFamily {
    private int[][] workers = new int[0][];
    private int[][] times = new int[0][];
    private int[] distinct = new int[0];

    /** Counts a worker for a family. */
    void add(int family, int worker) {
        makeRoomFor(family);
        int[] known = workers[family];
        int n = distinct[family];
        for (int i = 0; i < n; i++) {
            if (known[i] == worker) {
                times[family][i]++;
                return;
            }
        }
        if (n == known.length) {
            workers[family] = Arrays.copyOf(known, Math.max(4, 2 * n));
            times[family] = Arrays.copyOf(times[family], Math.max(4, 2 * n));
        }
        workers[family][n] = worker;
        times[family][n] = 1;
        distinct[family] = n + 1;
    }

    /** How many different workers a family has had. */
    int distinct(int family) {
        return family < distinct.length ? distinct[family] : 0;
    }

    /** How often in all. */
    int total(int family) {
        int total = 0;
        for (int i = 0; i < distinct(family); i++) {
            total += times[family][i];
        }
        return total;
    }

    /** How often each of them. */
    int[] times(int family) {
        return family < times.length ? Arrays.copyOf(times[family], distinct[family]) : new int[0];
    }

    /** Forgets the workers of a family. */
    void clear(int family) {
        if (family < distinct.length) {
            distinct[family] = 0;
        }
    }

    private void makeRoomFor(int family) {
        int before = distinct.length;
        if (family >= before) {
            int size = Math.max(1024, Math.max(family + 1, 2 * before));
            distinct = Arrays.copyOf(distinct, size);
            workers = Arrays.copyOf(workers, size);
            times = Arrays.copyOf(times, size);
            Arrays.fill(workers, before, size, new int[0]);
            Arrays.fill(times, before, size, new int[0]);
        }
    }
}
