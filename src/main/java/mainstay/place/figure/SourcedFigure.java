package mainstay.place.figure;

/**
 * A figure of a place, from wherever it could be had.
 *
 * @param figure which
 * @param value in its unit
 * @param origin where it is from
 */
public record SourcedFigure(PublishedFigure figure, double value, Origin origin) {
    /** Where a figure is from. */
    public enum Origin {
        PUBLISHED("published"),
        JOINT("published for the pair that made one return"),
        DIVISION("not published: cases over cases per case holder"),
        NEIGHBOURS("not published: from statistical neighbours"),
        ENGLAND("not published: from England");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        /** For comments and tables. */
        public String words() {
            return words;
        }

        public boolean isPublished() {
            return this == PUBLISHED || this == JOINT;
        }
    }
}
