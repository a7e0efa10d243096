package mainstay.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mainstay.place.Inference.Figure;
import mainstay.place.Inference.Value;
import mainstay.scenario.Scenario;
import mainstay.scenario.file.ScenarioFile;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InferencesTest {
    private static final String SETTINGS = """
            code,setting,value,low,high
            A,grip.base,0.5,0.4,0.6
            A,work.time-given,110,104.123456,115
            B,grip.base,0.3,0.2,0.4
            """;
    private static final String FIGURES = """
            code,measure,published,noise,before,after
            A,assessments_on_time,80,1,83,80.5
            A,caseload_fte,15,0.5,16,15.2
            B,assessments_on_time,90,1,86,89
            """;
    private static final Inferences TWO = Inferences.of(rows(SETTINGS), rows(FIGURES));

    @TempDir
    private Path folder;

    private static List<CSVRecord> rows(String text) {
        try {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(text))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theTablesAreReadInUnitsOfTheFile() {
        assertThat(TWO.of("A"))
                .contains(new Inference(
                        List.of(
                                new Value(GripSettings.BASE, 0.5, 0.4, 0.6),
                                new Value(WorkSettings.TIME_GIVEN, 1.1, 1.04123456, 1.15)),
                        List.of(
                                new Figure("assessments_on_time", 80, 1, 83, 80.5),
                                new Figure("caseload_fte", 15, 0.5, 16, 15.2))));
        assertThat(TWO.of("C")).isEmpty();
    }

    /** √((3² + 4²) ÷ 2) = 3.54 in the one, √(1²) in the other. */
    @Test
    void anUnfittedPlaceSaysHowFarSuchPlacesAreOff() {
        assertThat(TWO.unfittedWords())
                .contains(
                        "Not fitted: what no return holds is as in the average authority. Such scenarios of 2 authorities"
                                + " miss what is published of them by (root of the mean square) 3.5 in assessments_on_time, 1.0 in"
                                + " caseload_fte.");
        assertThat(Inferences.of(List.of(), List.of()).unfittedWords()).isEmpty();
    }

    @Test
    void aFittedPlaceSaysWhichFiguresItWasFittedToAndReadsBack() throws IOException {
        RealPlace unfitted =
                new BuiltInPlaces().authority("Leeds").orElseThrow().unfitted();
        RealPlace fitted = unfitted.fitted(TWO.of("A").orElseThrow());
        Path file = Files.writeString(folder.resolve("leeds.yaml"), fitted.file());
        Scenario read = ScenarioFile.read(file, new BuiltInPlaces());
        assertThat(read).isEqualTo(fitted.scenario());
        assertThat(read.fittedTo()).containsExactly("assessments_on_time", "caseload_fte");
        assertThat(read.settings().get(WorkSettings.TIME_GIVEN)).isEqualTo(1.1);
        assertThat(read.published()).isEqualTo(unfitted.published());
        assertThat(fitted.file().replace("\n# ", " ").replace("\n  # ", " "))
                .contains(
                        "Fitted: what no return holds was inferred from assessments_on_time (published 80.0, before the fit"
                                + " 83.0, since 80.5), caseload_fte (published 15.0, before the fit 16.0, since 15.2). That a run comes"
                                + " near these figures proves nothing.")
                .contains("95 % between 104 % and 115 %; unfitted it would be "
                        + WorkSettings.TIME_GIVEN.spell(
                                unfitted.scenario().settings().get(WorkSettings.TIME_GIVEN)));
        assertThat(fitted.unfitted().scenario()).isEqualTo(unfitted.scenario());
    }

    @Test
    void aPlaceWithoutARowIsAsBefore() {
        RealPlace leeds = new BuiltInPlaces().authority("Leeds").orElseThrow();
        assertThat(leeds.inference()).isEqualTo(Inferences.shipped().of("E08000035"));
        if (leeds.inference().equals(Optional.empty())) {
            assertThat(leeds.file()).isEqualTo(leeds.unfitted().file());
        }
        assertThat(leeds.unfitted().scenario().fittedTo()).isEmpty();
    }
}
