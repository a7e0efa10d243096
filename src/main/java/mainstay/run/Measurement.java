package mainstay.run;

import java.io.Serializable;

/**
 * What is measured of a run, besides or in place of the usual measures. It travels to the machine that does the run, so it
 * holds no more than settings.
 */
@FunctionalInterface
public interface Measurement extends Serializable {
    /** The usual measures. */
    Measurement USUAL = simulator -> simulator;

    /** A simulator that measures this, from one that measures the usual. */
    Simulator by(Simulator simulator);
}
