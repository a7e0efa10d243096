package mainstay.report.content;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a report writes months. */
public final class MonthName {
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    private MonthName() {}

    /** In full: {@code September 2026}. */
    public static String full(YearMonth month) {
        return FULL.format(month);
    }

    /** Where there is little room: {@code Sept 2026}. */
    public static String brief(YearMonth month) {
        return SHORT.format(month);
    }
}
