package mainstay.report;

import static org.assertj.core.api.Assertions.assertThat;

import mainstay.report.Headline.Point;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    @Test
    void aComparisonIsTakenApartIntoItsFindings() {
        Headline headline = Headline.of(
                "Compared with As now, Pods: clearly worse on visits (2 lower); clearly better on waits (1 lower); "
                        + "different on average, but uncertain, in strain (0.1 higher); no clear difference in turnover; "
                        + "identical in grip; clearly different in children held (3 higher).",
                "Pods",
                "As now");
        assertThat(headline.lead()).isEqualTo("Compared with As now, Pods");
        assertThat(headline.points())
                .containsExactly(
                        new Point(Verdict.WORSE, "Clearly worse on visits (2 lower)."),
                        new Point(Verdict.BETTER, "Clearly better on waits (1 lower)."),
                        new Point(Verdict.UNCERTAIN, "Different on average, but uncertain, in strain (0.1 higher)."),
                        new Point(Verdict.UNCLEAR, "No clear difference in turnover."),
                        new Point(Verdict.IDENTICAL, "Identical in grip."),
                        new Point(null, "Clearly different in children held (3 higher)."));
    }

    @Test
    void anyOtherParagraphStaysWhole() {
        Headline headline = Headline.of("On average: this; that.", "As now", "As now");
        assertThat(headline.lead()).isEqualTo("On average: this; that.");
        assertThat(headline.points()).isEmpty();
    }
}
