package mainstay.measure.count;

import java.util.Arrays;

/** A whole number for every family; families are numbered from 0. */
public final class FamilyInts {
    private final int standard;
    private int[] values = new int[0];

    /** Every family at the same number. */
    public FamilyInts(int standard) {
        this.standard = standard;
    }

    public int get(int family) {
        return family < values.length ? values[family] : standard;
    }

    public void set(int family, int value) {
        if (family >= values.length) {
            int before = values.length;
            values = Arrays.copyOf(values, Math.max(1024, Math.max(family + 1, before * 2)));
            Arrays.fill(values, before, values.length, standard);
        }
        values[family] = value;
    }
}
