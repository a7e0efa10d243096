package mainstay.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import mainstay.analysis.score.Score;
import mainstay.analysis.score.ScoredPlace;
import mainstay.analysis.shapes.Shapes;
import mainstay.direction.SmallAuthority;
import mainstay.measure.Measures;
import mainstay.scenario.Scenario;
import mainstay.study.Study;
import mainstay.study.YearlyMoves;
import org.junit.jupiter.api.Test;

/** What is measured of runs travels to other machines, and measures the same there. */
class MeasurementTest {
    private static final Scenario SMALL = SmallAuthority.scenario(0.1, 1, 12);
    private static final Simulator MODEL = new AuthorityRun();

    @Test
    void theUsualMeasures() throws Exception {
        assertThat(travelled(Measurement.USUAL).by(MODEL).run(SMALL, 7, 0, event -> {}))
                .isEqualTo(MODEL.run(SMALL, 7, 0, event -> {}));
    }

    @Test
    void shapes() throws Exception {
        same(Shapes.plan(new Study("Small", "", List.of(SMALL), List.of(), 2, 7))
                .measurement());
    }

    @Test
    void yearsOfPlaces() throws Exception {
        Study places = Score.places(List.of(new ScoredPlace("Ayborough", SMALL, Map.of())), 2, 7);
        same(new Score(Measures.all(), java.util.Set.of())
                .placeRuns(places, new YearlyMoves(0.2, 0.1, 0.7))
                .measurement());
    }

    private static void same(Measurement measurement) throws IOException, ClassNotFoundException {
        assertThat(travelled(measurement).by(MODEL).run(SMALL, 7, 0, event -> {}))
                .isEqualTo(measurement.by(MODEL).run(SMALL, 7, 0, event -> {}))
                .isNotEqualTo(MODEL.run(SMALL, 7, 0, event -> {}));
    }

    private static Measurement travelled(Measurement measurement) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(measurement);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Measurement) in.readObject();
        }
    }
}
