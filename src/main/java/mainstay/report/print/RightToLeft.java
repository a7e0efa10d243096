package mainstay.report.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Puts words that are written from right to left in the order in which they stand on paper, as Java's own rules have it. */
final class RightToLeft implements BidiSplitter {
    private static final Bidi NOTHING = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    private Bidi paragraph = NOTHING;

    @Override
    public void setParagraph(String text, byte defaultDirection) {
        paragraph =
                new Bidi(text, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return paragraph.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        int start = paragraph.getRunStart(run);
        return new BidiTextRun(
                start, paragraph.getRunLimit(run) - start, paragraph.getRunLevel(run) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String text) {
        return LTR;
    }

    /** Turns a run of such words round. Letters are not joined: the bundled typeface has no script that joins them. */
    public static final class Turned implements BidiReorderer {
        @Override
        public String reorderRTLTextToLTR(String text) {
            return new StringBuilder(text).reverse().toString();
        }

        @Override
        public String shapeText(String text) {
            return text;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
