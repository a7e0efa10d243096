package mainstay.cli.message;

import java.util.Locale;

/** Times and sizes in words, as exact as an estimate deserves. */
final class Amount {
    private static final double LONG_SECONDS = 90;
    private static final double LONG_MINUTES = 90;
    private static final double LONG_HOURS = 48;
    private static final double KILO = 1e3;
    private static final double MEGA = 1e6;
    private static final double GIGA = 1e9;

    private Amount() {}

    static String time(double seconds) {
        if (seconds < LONG_SECONDS) {
            return String.format(Locale.ROOT, "%.0f s", Math.ceil(seconds));
        }
        double minutes = seconds / 60;
        if (minutes < LONG_MINUTES) {
            return String.format(Locale.ROOT, "%.0f minutes", minutes);
        }
        double hours = minutes / 60;
        return hours < LONG_HOURS
                ? String.format(Locale.ROOT, "%.0f hours", hours)
                : String.format(Locale.ROOT, "%.0f days", hours / 24);
    }

    static String bytes(double bytes) {
        if (bytes < MEGA) {
            return String.format(Locale.ROOT, "%.0f kB", Math.ceil(bytes / KILO));
        }
        return bytes < GIGA
                ? String.format(Locale.ROOT, "%.0f MB", bytes / MEGA)
                : String.format(Locale.ROOT, "%.1f GB", bytes / GIGA);
    }
}
