package mainstay.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import mainstay.report.content.VerdictLabel;
import mainstay.report.page.Headline.Point;
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
        assertThat(headline.lead()).isEqualTo("Pods compared with As now");
        assertThat(headline.points())
                .containsExactly(
                        new Point(VerdictLabel.WORSE, "Clearly worse on visits (2 lower)."),
                        new Point(VerdictLabel.BETTER, "Clearly better on waits (1 lower)."),
                        new Point(
                                VerdictLabel.UNCERTAIN, "Different on average, but uncertain, in strain (0.1 higher)."),
                        new Point(VerdictLabel.UNCLEAR, "No clear difference in turnover."),
                        new Point(VerdictLabel.IDENTICAL, "Identical in grip."),
                        new Point(null, "Clearly different in children held (3 higher)."));
    }

    @Test
    void averagesAreListed() {
        Headline headline =
                Headline.of("On average over the replications of As now: visits 2; waits 3.", "As now", "As now");
        assertThat(headline.lead()).isEqualTo("On average over the replications of As now");
        assertThat(headline.points()).containsExactly(new Point(null, "Visits 2."), new Point(null, "Waits 3."));
    }

    @Test
    void anyOtherParagraphStaysWhole() {
        Headline headline = Headline.of("On the whole: this; that.", "As now", "As now");
        assertThat(headline.lead()).isEqualTo("On the whole: this; that.");
        assertThat(headline.points()).isEmpty();
    }
}
