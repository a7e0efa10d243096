package mainstay.cli.terminal;

import mainstay.statistics.estimate.Rounding;

/** Times and sizes in words, as exact as an estimate deserves. */
public final class Amount {
    private static final double LONG_SECONDS = 90;
    private static final double LONG_MINUTES = 90;
    private static final double LONG_HOURS = 48;
    private static final double KILO = 1e3;
    private static final double MEGA = 1e6;
    private static final double GIGA = 1e9;

    private static final Rounding WHOLE = new Rounding(0);

    private Amount() {}

    /** How long something took, in brackets. */
    public static String took(double seconds) {
        return "(" + WHOLE.spell(seconds) + " s)";
    }

    /** What one run takes, and how many are done at a time. */
    public static String each(String what, double seconds, int atATime) {
        return "(" + what + " takes " + new Rounding(2).spell(seconds) + " s, " + atATime + " at a time)";
    }

    /** A time, as exact as an estimate deserves. */
    public static String time(double seconds) {
        if (seconds < LONG_SECONDS) {
            return WHOLE.spell(Math.ceil(seconds)) + " s";
        }
        double minutes = seconds / 60;
        if (minutes < LONG_MINUTES) {
            return WHOLE.spell(minutes) + " minutes";
        }
        double hours = minutes / 60;
        return hours < LONG_HOURS ? WHOLE.spell(hours) + " hours" : WHOLE.spell(hours / 24) + " days";
    }

    /** A size, likewise. */
    public static String bytes(double bytes) {
        if (bytes < MEGA) {
            return WHOLE.spell(Math.ceil(bytes / KILO)) + " kB";
        }
        return bytes < GIGA ? WHOLE.spell(bytes / MEGA) + " MB" : new Rounding(1).spell(bytes / GIGA) + " GB";
    }
}
