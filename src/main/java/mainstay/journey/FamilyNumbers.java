package mainstay.journey;

import java.util.Arrays;

/** A whole number for every family, 0 at first; families are numbered from 0. */
final class FamilyNumbers {
    private int[] values = new int[1024];

    int get(int family) {
        return family < values.length ? values[family] : 0;
    }

    void set(int family, int value) {
        if (family >= values.length) {
            values = Arrays.copyOf(values, Math.max(family + 1, values.length * 2));
        }
        values[family] = value;
    }
}
