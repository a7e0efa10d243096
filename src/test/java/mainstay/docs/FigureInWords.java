package mainstay.docs;

/**
 * Words of a page and what they must be true of.
 *
 * @param study the page, and the results it is about
 * @param words as they stand there
 * @param value the figure of the tables
 * @param least the least figure that may be called so
 * @param most the greatest
 */
record FigureInWords(String study, String words, double value, double least, double most) {
    /** A value that rounds to a figure. */
    static FigureInWords about(String study, String words, double value, double figure) {
        return new FigureInWords(study, words, value, figure - 0.5, figure + 0.5);
    }
}
