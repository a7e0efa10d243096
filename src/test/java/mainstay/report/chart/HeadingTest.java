package mainstay.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class HeadingTest {
    private static final double WIDTH = 500;

    private final Theme theme = new Theme(Typeface.bundled());
    private final Pen pen = new Pen(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics());

    @Test
    void aTitleThatFitsIsWrittenInTheLettersOfTitles() {
        assertThat(font("Caseload by arm")).isEqualTo(theme.title);
    }

    @Test
    void aLongTitleIsWrittenWholeInSmallerLetters() {
        String title = longer("Changes of worker", theme.title);

        assertThat(pen.line(title, font(title), WIDTH)).isEqualTo(title);
        assertThat(font(title).getSize2D())
                .isLessThan(theme.title.getSize2D())
                .isGreaterThanOrEqualTo(theme.text.getSize2D());
    }

    @Test
    void aTitleThatIsTooLongForTextIsCutShort() {
        String title = longer("Changes of worker", theme.text).repeat(3);

        assertThat(font(title).getSize2D()).isEqualTo(theme.text.getSize2D());
        assertThat(pen.line(title, font(title), WIDTH)).endsWith("…");
    }

    private Font font(String title) {
        return new Heading(title, "").fitting(pen, theme, WIDTH);
    }

    /** Words that are just too wide for a line in this font. */
    private String longer(String title, Font font) {
        return pen.width(title, font) > WIDTH ? title : longer(title + " a", font);
    }
}
