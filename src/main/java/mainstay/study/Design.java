package mainstay.study;

import java.util.Locale;

/** How the futures of a study are chosen from the ranges of its factors. */
public enum Design {
    /** Every combination of levels; the last factor changes fastest. */
    FULL_FACTORIAL,
    /** All as in the base, and then each factor alone at each of its levels or ends. */
    ONE_AT_A_TIME,
    /** Random points of which every factor's every slice holds exactly one. */
    LATIN_HYPERCUBE,
    /** Points of Sobol's sequence, which fill the ranges evenly. */
    SOBOL,
    /** Points that somebody else has chosen. */
    LIST;

    /** As study files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a study file says how many futures there are. */
    public boolean isCounted() {
        return this == LATIN_HYPERCUBE || this == SOBOL;
    }
}
