package mainstay.report;

import java.util.Locale;

/** What a report can be written as. */
public enum Format {
    /** {@code report.html}, with its charts beside it. */
    HTML,
    /** {@code report.pdf}. */
    PDF;

    /** As files are named: {@code html}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
