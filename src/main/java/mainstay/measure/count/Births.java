package mainstay.measure.count;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** When the children of each family were born; families are numbered from 0. */
public final class Births {
    private static final long[] NONE = {};

    /** By family, in days since 1970. */
    private long[][] born = new long[0][];

    /** Notes a child of a family. {@code bornOn}: days since 1970-01-01. */
    public void register(int family, long bornOn) {
        int before = born.length;
        if (family >= before) {
            born = Arrays.copyOf(born, Math.max(1024, Math.max(family + 1, 2 * before)));
            Arrays.fill(born, before, born.length, NONE);
        }
        long[] siblings = born[family];
        born[family] = Arrays.copyOf(siblings, siblings.length + 1);
        born[family][siblings.length] = bornOn;
    }

    /** How many children of a family are, on a date, at least one and at most the other age in completed years. */
    public int aged(int family, int least, int most, LocalDate on) {
        int children = 0;
        for (long bornOn : family < born.length ? born[family] : NONE) {
            long years = ChronoUnit.YEARS.between(LocalDate.ofEpochDay(bornOn), on);
            children += years >= least && years <= most ? 1 : 0;
        }
        return children;
    }
}
