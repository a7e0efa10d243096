package mainstay.study.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Problems;
import mainstay.scenario.Scenario;
import mainstay.scenario.file.Assignment;
import mainstay.scenario.parameter.DemandSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader may take for something else is refused wherever it may be written. */
class MeantOtherwiseTest {
    private static final BuiltInPlaces PLACES = new BuiltInPlaces();
    private static final List<String> MEASURES = List.of("assessments_on_time", "strain");

    @TempDir
    private Path folder;

    private String refusal(String text) throws IOException {
        Path file = Files.writeString(
                folder.resolve("study.yaml"), "mainstay-study: 1\nname: S\nbase: england-2025\n" + text);
        return String.valueOf(catchThrowableOfType(Problems.class, () -> StudyFile.sweep(file, MEASURES, PLACES)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arms: [ { name: A } ]\nlevers: [ { name: L, setting: workforce.posts, values: [100, +10] } ]",
                "arms: [ { name: A } ]\nfutures: { design: sobol, points: 4, factors: [ { setting: workforce.turnover, from: 5 %, to: +9 % } ] }",
                "arms: [ { name: A } ]\nfutures: { design: full-factorial, factors: [ { setting: workforce.turnover, levels: [5 %, +9 %] } ] }",
                "arms: [ { name: A } ]\nfutures: { design: sobol, points: +4, factors: [ { setting: workforce.turnover } ] }",
                "arms: [ { name: A } ]\nreplications: +10",
                "arms: [ { name: A } ]\nperiod: { start: 2025-04-01, warm-up: +6 months, measure: 12 months }",
                "arms: [ { name: A } ]\nselect: { measure: strain, indifference: +1 }",
            })
    void aPlusWhereThereIsNoBaseIsRefused(String study) throws IOException {
        assertThat(refusal(study)).contains("may be a change (", "Write the value that is meant, without a plus.");
    }

    @Test
    void aPlusOnTheCommandLineThatMayMeanTwoThingsIsRefused() {
        Scenario england = PLACES.find("england-2025").orElseThrow();
        assertThatThrownBy(() -> Assignment.apply(england, "workforce.turnover=+3 %"))
                .isInstanceOf(Problems.class)
                .hasMessageContaining("Write +3 points or +3 % of the base; or the value itself, without a plus.");
        assertThatThrownBy(() -> RangeOption.read(List.of("workforce.turnover=8 % .. +20 % per year")))
                .isInstanceOf(Problems.class)
                .hasMessageContaining("+20 % per year may be a change (+20 points, or +20 % of the base)");
        assertThat(Assignment.apply(england, "demand.trend=+2 %").settings().get(DemandSettings.TREND))
                .isEqualTo(0.02);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arms: [ { name: A }, { name: a } ] | another arm is called A, which looks like a, on line 4.",
                "arms: [ { name: A b }, { name: \"A\u00a0b\" } ] | another arm is called A b too, on line 4.",
                "arms: [ { name: A } ]; levers: [ { name: L, setting: workforce.posts, values: [10] }, { name: l, setting: workforce.turnover, values: [8 %] } ] | another lever is called L, which looks like l.",
                "arms: [ { name: A } ]; levers: [ { name: L, options: [ { name: x }, { name: X } ] } ] | another option is called x, which looks like X.",
                "arms: [ { name: A } ]; levers: [ { name: L, options: [ { name: Base } ] } ] | an option cannot be called base",
                "arms: [ { name: A } ]; futures: { design: full-factorial, factors: [ { name: F, options: [ { name: x } ] }, { name: f, options: [ { name: y } ] } ] } | another factor is called F, which looks like f.",
                "arms: [ { name: A } ]; levers: [ { name: F, options: [ { name: x } ] } ]; futures: { design: full-factorial, factors: [ { name: f, options: [ { name: y } ] } ] } | F is a lever, which leaders choose, and a factor of the futures",
                "arms: [ { name: A, services: [ { name: S, holds: [assessment], share: 50 % }, { name: s, holds: [child-in-need, child-protection, looked-after], share: 50 % } ] } ] | another service is called S, which looks like s.",
                "arms: [ { name: A }, { name: A; x } ]; levers: [ { name: L, options: [ { name: x; y }, { name: y } ] } ] | crossed with the levers, another arm is called A; x; y too.",
            })
    void namesThatLookAlikeAreRefused(String study, String message) throws IOException {
        assertThat(refusal(study.replace("]; ", "]\n"))).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ workforce.posts: 10 } | set: { workforce.posts: 12 } | workforce.posts changes on 2026-01-05, as on line 4.",
                "{ workforce.posts: 10 }, structure: pods | structure: individual | structure changes on 2026-01-05, as on line 4.",
            })
    void oneOfTwoChangesOfOneDateIsNotLost(String first, String second, String message) throws IOException {
        String entry = "{ on: 2026-01-05, ";
        assertThat(refusal("arms: [ { name: A, timeline: [ " + entry + "set: " + first + " }, " + entry + second
                        + " } ] } ]"))
                .contains(message);
    }

    @Test
    void twoChangesOfDifferentSettingsOnOneDateAreFine() throws IOException {
        assertThat(refusal("arms: [ { name: A, timeline: [ { on: 2026-01-05, set: { workforce.posts: 10 } },"
                        + " { on: 2026-01-05, set: { workforce.turnover: 8 % } } ] } ]"))
                .isEqualTo("null");
    }

    @Test
    void aRangeToFitHasNoPlus() throws IOException {
        Path file = Files.writeString(folder.resolve("fit.yaml"), """
                mainstay-calibration: 1
                name: C
                base: england-2025
                patterns: [P01]
                parameters: [ { path: work.look-ahead, range: [5 days, +20 days] } ]
                """);
        assertThat(catchThrowableOfType(Problems.class, () -> CalibrationFile.read(file, Map.of("P01", ""), PLACES)))
                .hasMessageContaining("+20 days may be a change");
    }
}
