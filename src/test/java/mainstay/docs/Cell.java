package mainstay.docs;

import java.util.Locale;

/** Numbers in the tables of pages. */
public final class Cell {
    private Cell() {}

    static String of(double value, int decimals) {
        return Double.isNaN(value)
                ? "–"
                : String.format(Locale.ROOT, "%." + decimals + "f", value)
                        .replaceFirst("^-(0(\\.0*)?)$", "$1")
                        .replace('-', '−');
    }

    static String of(double low, double high, int decimals) {
        return Double.isNaN(low) ? "–" : of(low, decimals) + " to " + of(high, decimals);
    }
}
