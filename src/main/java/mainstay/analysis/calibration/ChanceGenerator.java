package mainstay.analysis.calibration;

import mainstay.random.Chance;
import mainstay.random.Purpose;
import org.apache.commons.math3.random.AbstractRandomGenerator;

/** Draws taken one after the other, each from {@link Chance}: for a library that wants a generator of its own. */
final class ChanceGenerator extends AbstractRandomGenerator {
    private final Chance chance;
    private final Purpose purpose;
    private final long subject;
    private long taken;

    ChanceGenerator(Chance chance, Purpose purpose, long subject) {
        this.chance = chance;
        this.purpose = purpose;
        this.subject = subject;
    }

    @Override
    public double nextDouble() {
        return chance.uniform(purpose, subject, taken++);
    }

    @Override
    public double nextGaussian() {
        return chance.normal(purpose, subject, taken++);
    }

    /** Goes to another place among the draws, which are what they are: the next one is draw number {@code seed}. */
    @Override
    public void setSeed(long seed) {
        clear();
        taken = seed;
    }
}
