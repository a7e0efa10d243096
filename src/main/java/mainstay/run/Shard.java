package mainstay.run;

/**
 * The part of a study's runs that one of several machines does: those whose number, divided by the number of shards, leaves
 * this shard's number as remainder. Runs are numbered in the order in which they are taken.
 *
 * @param number of the shard, from 1
 * @param of how many there are
 */
public record Shard(int number, int of) {
    /** Everything. */
    public static final Shard ALL = new Shard(1, 1);

    /** Refuses a shard of another whole. */
    public Shard {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("shard " + number + " of " + of);
        }
    }

    /** Whether a run belongs to it; runs are numbered from 0. */
    public boolean has(long run) {
        return run % of == number - 1;
    }

    /** Whether there are others. */
    public boolean isPart() {
        return of > 1;
    }

    @Override
    public String toString() {
        return number + " of " + of;
    }
}
