package mainstay.results.table;

/** How the cells of a column are spelled. */
public enum CellFormat {
    /**
     * As is usual for the type: numbers by {@link TableNumbers#plain}, switches as {@code yes} and {@code no}, constants
     * of an enum in lower-case words, texts by {@link Cells#text(String)}.
     */
    USUAL,
    /** A number by {@link TableNumbers#exact}. */
    EXACT,
    /** A text that is the value of a setting, by {@link Cells#value}. */
    SETTING,
    /** A text that is a month: {@code 2025-04}. */
    MONTH
}
