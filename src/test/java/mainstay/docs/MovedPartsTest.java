package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mainstay.report.content.Estimate;
import mainstay.results.study.RunRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedPartsTest {
    /** Half intervals of 3 and 4: estimates further apart than 5 differ. */
    @ParameterizedTest
    @CsvSource({
        "10, 5, NOT",
        "10, 4.9, SMALLER",
        "4, 9.1, LARGER",
        "-4, 5, ROUND",
        "0, 5.1, COME",
        "10, 3.9, GONE",
        "1, -3, NOT"
    })
    void aFigureHasMovedWhenChanceAloneWouldNotTakeItThere(double before, double now, Moved moved) {
        assertThat(Moved.from(around(before, 3), around(now, 4))).isEqualTo(moved);
    }

    @Test
    void whatHasNoIntervalIsNotCalledMoved() {
        assertThat(Moved.from(new Estimate(5, Double.NaN, Double.NaN), around(9, 1)))
                .isEqualTo(Moved.UNKNOWN);
    }

    @Test
    void theStepInWhichItWentFurtherIsNamed() {
        Conclusion conclusion = new Conclusion("pods", "conferences on time", 1, () -> around(-6, 1), "not known");
        assertThat(MovedParts.line(conclusion, around(1, 1), around(-5, 1)))
                .isEqualTo("| conferences on time | 1.0 (0.0 to 2.0) | −5.0 (−6.0 to −4.0) | −6.0 (−7.0 to −5.0) |"
                        + " came, further in the first step | not known |\n");
        assertThat(MovedParts.line(conclusion, around(1, 1), around(0, 1))).contains("further in the second step");
    }

    /** Without answers pods lose 8 points; duty cover gives 3 back and urgency takes 1. */
    @Test
    void theAnswerThatChangesMostIsNamed() {
        List<RunRow> rows = new ArrayList<>();
        add(rows, "Individual, no answers", 80, 82);
        add(rows, "Pods, no answers", 72, 74);
        add(rows, "Individual, + duty cover", 85, 86);
        add(rows, "Pods, + duty cover", 80, 81);
        add(rows, "Individual, + urgency", 85, 86);
        add(rows, "Pods, + urgency", 79, 80);
        assertThat(MovedParts.answers(new ArmRuns(rows), "assessments_on_time", 1))
                .isEqualTo("now −8.0 with no answer to load; all of them add 2.0, most moved by duty cover (3.0)");
    }

    @Test
    void everyConclusionHasAFigureOfBothEarlierVersions() {
        for (String commit : List.of(MovedParts.BEFORE, MovedParts.BETWEEN)) {
            EarlierVersion version = EarlierVersion.of(commit);
            assertThat(Conclusions.all()).allMatch(each -> version.figure(each).seen());
        }
    }

    @Test
    void noConclusionStandsTwice() {
        assertThat(Conclusions.all().stream().map(each -> each.study() + ": " + each.words()))
                .doesNotHaveDuplicates();
    }

    private static Estimate around(double value, double half) {
        return new Estimate(value, value - half, value + half);
    }

    private static void add(List<RunRow> rows, String arm, double first, double second) {
        Stream.of(first, second)
                .forEach(value ->
                        rows.add(new RunRow(arm, value.equals(first) ? 0 : 1, 1, "assessments_on_time", value, 1)));
    }
}
