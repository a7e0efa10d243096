package mainstay.study.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Problem;
import mainstay.scenario.Problems;
import mainstay.scenario.file.ScenarioText;
import mainstay.scenario.parameter.ReturnSettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import mainstay.study.Calibration;
import mainstay.study.Calibration.Fitted;
import mainstay.study.Calibration.Scale;
import mainstay.study.Calibration.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationFileTest {
    private static final Map<String, String> PATTERNS = patterns();
    private static final String GOOD = """
            mainstay-calibration: 1
            name: Trial
            description: A first try.
            base: england-2025
            period: { measure: 1 year }
            parameters:
              - { path: work.look-ahead, range: [5 days, 20 days] }
              - { path: returns.share, range: 25 to 55 % }
              - { path: work.visit-gap, range: [5 days, 12 days], scale: linear }
            patterns:
              - P01
              - { id: P02, weight: 0.5 }
            replications: 3
            seed: 7
            search: { evaluations: 50, population: 8 }
            posterior: { points: 60, draws: 20 }
            """;

    @TempDir
    private Path place;

    private static Map<String, String> patterns() {
        Map<String, String> patterns = new LinkedHashMap<>();
        patterns.put("P01", "");
        patterns.put("P02", "");
        patterns.put("P38", "P38 is a slope.");
        return patterns;
    }

    private Calibration read(String text) throws IOException {
        return CalibrationFile.read(
                Files.writeString(place.resolve("trial.yaml"), text), PATTERNS, new BuiltInPlaces());
    }

    private List<String> problems(String text) {
        Problems problems = catchThrowableOfType(Problems.class, () -> read(text));
        assertThat(problems).as(text).isNotNull();
        return problems.list().stream()
                .map(Problem::toString)
                .map(line -> line.replace(place + "/", ""))
                .toList();
    }

    @Test
    void aCalibrationIsReadAsWritten() throws IOException {
        Calibration read = read(GOOD);
        assertThat(read.name()).isEqualTo("Trial");
        assertThat(read.base().period().measureMonths()).isEqualTo(12);
        assertThat(read.fitted())
                .containsExactly(
                        new Fitted(AssessmentWorkSettings.LOOK_AHEAD, 5, 20, Scale.LOG),
                        new Fitted(ReturnSettings.SHARE, 0.25, 0.55, Scale.LINEAR),
                        new Fitted(AssessmentWorkSettings.VISIT_GAP, 5, 12, Scale.LINEAR));
        assertThat(read.targets()).containsExactly(new Target("P01", 1), new Target("P02", 0.5));
        assertThat(List.of(read.replications(), read.evaluations(), read.population(), read.points(), read.draws()))
                .containsExactly(3, 50, 8, 60, 20);
        assertThat(read.seed()).isEqualTo(7);
    }

    @Test
    void whatItDoesNotSayIsUsual() throws IOException {
        Calibration read = read("""
                mainstay-calibration: 1
                name: Short
                base: england-2025
                parameters: [{ path: work.look-ahead, range: 5 to 20 days }]
                patterns: [P01]
                """);
        assertThat(List.of(read.replications(), read.evaluations(), read.population(), read.points(), read.draws()))
                .containsExactly(4, 600, 4, 120, 100);
        assertThat(read.seed()).isEqualTo(StudyFile.USUAL_SEED);
    }

    @Test
    void theWrittenTextReadsBackAsTheSame() throws IOException {
        Calibration read = read(GOOD);
        Files.writeString(place.resolve("base.yaml"), ScenarioText.of(read.base()));
        String text = CalibrationText.of(read, "base.yaml", Map.of("P01", "on time", "P02", "days"));
        assertThat(text).contains("{ id: P02, weight: 0.5 } # days");
        assertThat(read(text)).isEqualTo(read);
    }

    @Test
    void everyProblemIsNamedWithItsPlace() {
        assertThat(problems("""
                        mainstay-calibration: 2
                        name: Trial
                        base: england-2025
                        parametres: []
                        parameters:
                          - work.look-ahed
                          - workforce.turnover
                          - allocation.policy
                          - workforce.posts
                          - { path: work.spotlight, range: [9 days] }
                          - { path: work.visit-gap, range: [12 days, 5 days] }
                          - { path: work.information-lag, range: 1 to 5 days }
                          - { path: returns.share, range: 0 to 60 %, scale: log }
                          - { path: returns.share, range: 10 to 60 % }
                          - { path: work.core-group-hours, range: 1 to 3 days, skale: log }
                        patterns: [P01, P01, P38, P99, { id: P02, weight: 0 }]
                        replications: 1
                        search: { evaluation: 5 }
                        posterior: { draws: 3 }
                        """))
                .containsExactly(
                        "trial.yaml:1:23: mainstay-calibration: this version of Mainstay reads format 1.",
                        "trial.yaml:4:1: parametres is not a key of a calibration file. Did you mean parameters?",
                        "trial.yaml:6:5: the parameter's path: work.look-ahed is not a setting. Did you mean"
                                + " work.look-ahead?",
                        "trial.yaml:7:5: workforce.turnover is measured (England, year to 30 September 2025 (DfE"
                                + " workforce)). Only assumed settings are fitted: one that is known must not bend to"
                                + " fit. Set it in the base.",
                        "trial.yaml:8:5: allocation.policy is one of a list of words. Only settings that can take any"
                                + " value in a range are fitted.",
                        "trial.yaml:9:5: workforce.posts is derived (21,105 case-holders FTE over 153 authorities are"
                                + " 138 with agency; 14.2 % vacant, 73.6 % of these covered (DfE workforce 2025),"
                                + " part-time posts). Only assumed settings are fitted: one that is known must not bend"
                                + " to fit. Set it in the base.",
                        "trial.yaml:10:36: work.spotlight's range needs two values: the least and the greatest.",
                        "trial.yaml:11:36: work.visit-gap's range begins with the greater value. Write the least"
                                + " first.",
                        "trial.yaml:12:42: work.information-lag: the base's value, "
                                + AssessmentWorkSettings.INFORMATION_LAG.spell(
                                        AssessmentWorkSettings.INFORMATION_LAG.defaultValue())
                                + ", lies outside the"
                                + " range 1 to 5 working days.",
                        "trial.yaml:13:53: returns.share's scale: log needs a range above zero, and this one begins"
                                + " with 0 %. Write linear.",
                        "trial.yaml:14:13: returns.share is given twice. Give it once.",
                        "trial.yaml:15:43: work.core-group-hours's range: 1 days has the wrong unit. Write hours, such"
                                + " as 1.5 hours.",
                        "trial.yaml:15:56: skale is not a key of a parameter to fit. Did you mean scale?",
                        "trial.yaml:16:17: patterns: P01 is given twice. Give it once.",
                        "trial.yaml:16:22: patterns: P38 is a slope.",
                        "trial.yaml:16:27: patterns: P99 is not a published pattern (there are P01, P02, P38).",
                        "trial.yaml:16:51: weight: 0 is out of range. Allowed: above 0, up to 1000. To leave a pattern"
                                + " out, do not name it.",
                        "trial.yaml:17:15: replications: 1 is out of range. Allowed: 2 to 1000.",
                        "trial.yaml:18:11: evaluation is not a key of search. Did you mean evaluations?",
                        "trial.yaml:19:21: posterior.draws: 3 is out of range. Allowed: 10 to 10000.");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(problems("mainstay-calibration: 1\nparameters: []\n"))
                .containsExactly(
                        "trial.yaml:1:1: base is missing.",
                        "trial.yaml:1:1: name is missing.",
                        "trial.yaml:1:1: patterns is missing: the published patterns to fit to, such as [P01, P05].",
                        "trial.yaml:2:13: parameters is empty. Give at least one.");
        assertThat(problems("mainstay-study: 1\nname: N\n"))
                .containsExactly("trial.yaml:1:1: is a study; a calibration file begins with mainstay-calibration: 1.");
        assertThat(problems(GOOD.replace("points: 60", "points: 47")))
                .containsExactly("trial.yaml:16:22: posterior.points: 47 is out of range. Allowed: 48 to 100000.");
    }

    @Test
    void aCalibrationIsKnownByItsFirstKey() throws IOException {
        assertThat(CalibrationFile.isCalibration(Files.writeString(place.resolve("a.yaml"), GOOD)))
                .isTrue();
        assertThat(CalibrationFile.isCalibration(Path.of("scenarios/england.yaml")))
                .isFalse();
        assertThat(CalibrationFile.isCalibration(place.resolve("none.yaml"))).isFalse();
    }
}
