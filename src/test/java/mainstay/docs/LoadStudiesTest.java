package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import mainstay.results.study.RunRow;
import org.junit.jupiter.api.Test;

class LoadStudiesTest {
    @Test
    void aSlopeIsWorkedOutInEachPair() {
        double[] few = {15, 16};
        double[] many = {17, 20};
        // −4/2 and −4/4: mean −1.5, and 0.5 to either side.
        PairedResponse slope = PairedResponse.slope(few, many, new double[] {88, 90}, new double[] {84, 86});
        assertThat(slope.mean()).isCloseTo(-1.5, within(1e-12));
        assertThat(slope.standardError()).isCloseTo(0.5, within(1e-12));
        assertThat(slope.pairs()).isEqualTo(2);
    }

    @Test
    void anElasticityIsThatOfRatios() {
        double[] fewer = {900, 1800};
        double[] more = {1100, 2200};
        double[] accepted = {Math.pow(900, 0.86), Math.pow(1800, 0.86)};
        double[] acceptedOfMore = {Math.pow(1100, 0.86), Math.pow(2200, 0.86)};
        PairedResponse elasticity = PairedResponse.elasticity(fewer, more, accepted, acceptedOfMore);
        assertThat(elasticity.mean()).isCloseTo(0.86, within(1e-12));
        assertThat(elasticity.standardError()).isCloseTo(0, within(1e-12));
    }

    @Test
    void anEdgeIsAStepOfMoreThanTwiceTheOthers() {
        ArmRuns edge = posts(60, 82, 84, 86);
        assertThat(LoadStudies.edge(edge))
                .contains(
                        "from 80 to 70 % of posts, 22.0 points, against 2.0 points at each other step on average: that"
                                + " is an edge.");
        assertThat(LoadStudies.edge(posts(79, 82, 84, 86))).contains("there is no edge.");
    }

    /** Without answers pods lose 8 and 6 points; with duty cover 3 and 5: it gives 5 and 1 back. */
    @Test
    void anAnswerIsWhatTheDifferenceChangesBy() {
        List<RunRow> rows = new ArrayList<>();
        add(rows, "Individual, no answers", "assessments_on_time", 80, 82);
        add(rows, "Pods, no answers", "assessments_on_time", 72, 76);
        add(rows, "Individual, + duty cover", "assessments_on_time", 85, 86);
        add(rows, "Pods, + duty cover", "assessments_on_time", 82, 81);
        assertThat(LoadStudies.parts(new ArmRuns(rows), "assessments_on_time"))
                .singleElement()
                .satisfies(part -> assertThat(part.difference().value()).isCloseTo(3, within(1e-12)))
                .satisfies(part -> assertThat(part.label()).isEqualTo("+ duty cover"));
        assertThat(LoadStudies.answers(new ArmRuns(rows), "assessments_on_time"))
                .contains("| no answers | −7.0 (1.0) |")
                .contains("| + duty cover | −4.0 (1.0) | 3.0");
    }

    private static ArmRuns posts(double at70, double at80, double at90, double now) {
        List<RunRow> rows = new ArrayList<>();
        for (String measure : List.of("assessments_on_time", "icpc_on_time")) {
            add(rows, "As now", measure, now, now);
            add(rows, "70 % of posts", measure, at70, at70);
            add(rows, "80 % of posts", measure, at80, at80);
            add(rows, "90 % of posts", measure, at90, at90);
        }
        return new ArmRuns(rows);
    }

    private static void add(List<RunRow> rows, String arm, String measure, double... values) {
        for (int i = 0; i < values.length; i++) {
            rows.add(new RunRow(arm, i, 1, measure, values[i], 1));
        }
    }
}
