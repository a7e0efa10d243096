package mainstay.results.evidence;

import java.util.Locale;

/** What became of a published figure that nothing is fitted to. */
public enum Examined {
    /** The simulated figure is in the published interval, with a standard error of at most a quarter of its width. */
    MET,
    /** Outside the published interval. */
    NOT_MET,
    /** Inside with too large a standard error, or nothing was simulated. */
    NOT_KNOWN;

    /** As tables spell it: {@code not met}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
