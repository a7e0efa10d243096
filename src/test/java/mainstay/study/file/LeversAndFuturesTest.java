package mainstay.study.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Places;
import mainstay.scenario.Problems;
import mainstay.scenario.Scenario;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.study.Design;
import mainstay.study.Factor;
import mainstay.study.Lever;
import mainstay.study.Study;
import mainstay.study.Sweep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeversAndFuturesTest {
    private static final Places PLACES = new BuiltInPlaces();
    private static final List<String> MEASURES = List.of("assessments_on_time", "strain");
    private static final String START = """
            mainstay-study: 1
            name: Pods
            base: england-2025
            arms:
              - name: As now
              - { name: Pods, structure: pods }
            """;

    @TempDir
    private Path folder;

    private Sweep sweep(String text) throws IOException {
        return StudyFile.sweep(Files.writeString(folder.resolve("study.yaml"), START + text), MEASURES, PLACES);
    }

    private List<String> problems(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("study.yaml"), START + text);
        Problems problems = catchThrowableOfType(Problems.class, () -> StudyFile.sweep(file, MEASURES, PLACES));
        assertThat(problems).as("problems").isNotNull();
        return problems.list().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void aStudyWithoutEitherHasASingleFuture() throws IOException {
        Sweep sweep = sweep("");
        assertThat(sweep.levers()).isEmpty();
        assertThat(sweep.futures().count()).isOne();
        assertThat(sweep.scenario(1, new double[0]))
                .isEqualTo(sweep.study().arms().get(1));
    }

    @Test
    void armsAreCrossedWithLeversAndRememberTheirValues() throws IOException {
        Sweep sweep = sweep("""
                levers:
                  - { name: turnover, setting: workforce.turnover, values: [10 % per year, 14 % per year] }
                  - name: way in
                    options: [ { name: all at once, grip: { base: 0.5 } }, { name: teams, set: { grip.base: 0.4 } } ]
                """);
        assertThat(sweep.study().arms())
                .extracting(Scenario::name)
                .containsExactly(
                        "As now; turnover 10 % per year; all at once",
                        "As now; turnover 10 % per year; teams",
                        "As now; turnover 14 % per year; all at once",
                        "As now; turnover 14 % per year; teams",
                        "Pods; turnover 10 % per year; all at once",
                        "Pods; turnover 10 % per year; teams",
                        "Pods; turnover 14 % per year; all at once",
                        "Pods; turnover 14 % per year; teams");
        Scenario last = sweep.study().arms().get(7);
        assertThat(last.settings().get(WorkforceSettings.TURNOVER)).isEqualTo(0.14);
        assertThat(last.services()).allMatch(service -> service.structure() == Structure.PODS);
        assertThat(sweep.levers()).extracting(Lever::name).containsExactly("turnover", "way in");
        assertThat(sweep.levers().get(0).values()).endsWith("14 % per year", "14 % per year");
        assertThat(sweep.levers().get(1).values()).startsWith("all at once", "teams");
    }

    @Test
    void anArmIsComparedWithTheNamedOneOfTheSameLevers() throws IOException {
        Study study = StudyFile.read(Files.writeString(folder.resolve("study.yaml"), START + """
                          - { name: More, against: Pods, structure: pods }
                        levers: [ { name: turnover, setting: workforce.turnover, values: [10 %, 14 %] } ]
                        """), MEASURES, PLACES);
        assertThat(study.comparedWith(5).name()).isEqualTo("Pods; turnover 14 % per year");
        assertThat(study.comparedWith(3).name()).isEqualTo("As now; turnover 10 % per year");
    }

    @Test
    void factorsAreSettingsWithEndsOrLevelsAndOptions() throws IOException {
        Sweep sweep = sweep("""
                futures:
                  design: latin-hypercube
                  points: 40
                  factors:
                    - { setting: demand.new-referrals, from: 2000 per year, to: 3400 per year }
                    - { setting: work.assessment-visit-hours }
                    - { setting: workforce.part-time, levels: [10 %, 30 %] }
                    - name: place
                      options: [ { name: Leeds, base: Leeds }, { name: Kent, base: Kent } ]
                """);
        assertThat(sweep.futures().design()).isEqualTo(Design.LATIN_HYPERCUBE);
        assertThat(sweep.futures().count()).isEqualTo(40);
        assertThat(sweep.futures().factors())
                .extracting(Factor::name)
                .containsExactly("demand.new-referrals", "work.assessment-visit-hours", "workforce.part-time", "place");
        Factor.Setting visit = (Factor.Setting) sweep.futures().factors().get(1);
        assertThat(visit.low()).isEqualTo(AssessmentWorkSettings.ASSESSMENT_VISIT_HOURS.plausibleLow());
        Scenario pods = sweep.scenario(1, new double[] {2500, 1.5, 0.3, 1});
        assertThat(pods.name()).isEqualTo("Pods");
        assertThat(pods.settings().get(DemandSettings.NEW_REFERRALS)).isEqualTo(2500);
        Scenario kent = PLACES.find("Kent").orElseThrow();
        assertThat(pods.settings().get(WorkforceSettings.POSTS))
                .isEqualTo(kent.settings().get(WorkforceSettings.POSTS));
        assertThat(sweep.variants())
                .extracting(Scenario::name)
                .containsExactly("As now; Leeds", "Pods; Leeds", "As now; Kent", "Pods; Kent");
    }

    @Test
    void aChangeInAnArmIsOfThePlaceThatAnOptionExchangesTheBaseFor() throws IOException {
        Path file = Files.writeString(folder.resolve("more-posts.yaml"), """
                mainstay-study: 1
                name: More posts
                base: england-2025
                arms: [ { name: As now }, { name: More, workforce: { posts: +10 % } } ]
                levers: [ { name: strict, options: [ { name: no }, { name: "yes", workforce: { posts: -2 } } ] } ]
                futures:
                  design: one-at-a-time
                  factors: [ { name: place, options: [ { name: Leeds, base: Leeds }, { name: Kent, base: Kent } ] } ]
                """);
        Sweep sweep = StudyFile.sweep(file, MEASURES, PLACES);
        double kent = PLACES.find("Kent").orElseThrow().settings().get(WorkforceSettings.POSTS);
        assertThat(sweep.scenario(2, new double[] {1}).settings().get(WorkforceSettings.POSTS))
                .isEqualTo(Math.rint(kent * 1.1));
        assertThat(sweep.scenario(3, new double[] {1}).settings().get(WorkforceSettings.POSTS))
                .isEqualTo(Math.rint(kent * 1.1) - 2);
    }

    @Test
    void everyProblemOfLeversAndFuturesIsNamedAtOnce() throws IOException {
        assertThat(problems("""
                levers:
                  - { name: a, setting: workforce.turnovr, values: [1 %] }
                  - { name: b, setting: workforce.turnover, values: [900 %, 10 %, 10 %] }
                  - { name: b, options: [ { name: base }, { name: x, base: Leeds, strukture: pods } ] }
                  - { name: c }
                futures:
                  design: latin-hypercub
                  factors: [ { setting: workforce.turnover, from: 12 %, to: 9 % } ]
                """))
                .containsExactly(
                        "study.yaml:8:25: setting: workforce.turnovr is not a setting. Did you mean workforce.turnover?",
                        "study.yaml:9:54: workforce.turnover: 900 % is too high. Allowed: 0 to 500 % per year.",
                        "study.yaml:9:67: workforce.turnover: 10 % per year is given twice.",
                        "study.yaml:10:5: another lever is called b too. Names of levers differ.",
                        "study.yaml:10:35: an option cannot be called base: in tables that stands for no option at all.",
                        "study.yaml:10:67: strukture is not a key of an option. Did you mean structure?",
                        "study.yaml:11:5: a lever needs a setting with values, or options.",
                        "study.yaml:13:11: design: latin-hypercub is not one of full-factorial, one-at-a-time,"
                                + " latin-hypercube, sobol, list. Did you mean latin-hypercube?",
                        "study.yaml:14:14: workforce.turnover: 12 to 9 % per year is not a range: from must be less than"
                                + " to.");
        assertThat(problems("""
                futures:
                  design: full-factorial
                  points: 3
                  file: x.csv
                  factors:
                    - { setting: workforce.turnover, from: 10 %, to: 5 % }
                    - { setting: workforce.hiring }
                    - { name: place, options: [ { name: A, base: Leedz } ], form: 1 }
                    - { setting: workforce.turnover, levels: [10 %] }
                """))
                .hasSize(6)
                .anyMatch(line -> line.startsWith("study.yaml:9:3: points: the design full-factorial says itself"))
                .anyMatch(line -> line.startsWith("study.yaml:10:3: file: only the design list"))
                .anyMatch(line -> line.startsWith("study.yaml:12:7: workforce.turnover: a full factorial needs levels"))
                .anyMatch(line -> line.contains("Leedz is neither a built-in place nor a file"))
                .anyMatch(line -> line.contains("form is not a key of a factor."));
    }

    @Test
    void whatLeadersChooseCannotBeAFuture() throws IOException {
        assertThat(problems("""
                  - { name: Calm, workforce: { turnover: 9 % } }
                futures: { design: sobol, points: 8, factors: [ { setting: workforce.turnover, from: 9 %, to: 12 % } ] }
                """))
                .containsExactly(
                        "study.yaml:8:49: workforce.turnover differs between the arms (see Calm), so leaders choose it."
                                + " Make it a lever, or leave it out of the arms or their cards.");
        assertThat(problems("""
                levers: [ { name: t, setting: workforce.turnover, values: [9 %, 12 %] } ]
                futures: { design: sobol, points: 8, factors: [ { setting: workforce.turnover, from: 9 %, to: 12 % } ] }
                """))
                .anyMatch(line -> line.contains("workforce.turnover is a lever, which leaders choose, and a factor"));
        assertThat(problems("""
                  - { name: Calm, workforce: { turnover: 9 % } }
                levers: [ { name: t, setting: workforce.turnover, values: [9 %, 12 %] } ]
                """))
                .containsExactly(
                        "study.yaml:8:11: workforce.turnover is a lever, and the arm Calm sets it too. Leave it"
                                + " out of the arm.");
    }

    private Sweep list(String csv) throws IOException {
        Files.writeString(folder.resolve("points.csv"), csv);
        return sweep(LIST);
    }

    private static final String LIST = """
            futures:
              design: list
              file: points.csv
              factors: [ { name: place, options: [ { name: Leeds, base: Leeds }, { name: "Kent, UK", base: Kent } ] } ]
            """;

    @Test
    void aListComesFromRUnchanged() throws IOException {
        // write.csv(data.frame(demand.new.referrals = c(2500, 100000), place = …, workforce.turnover = …),
        // "points.csv")
        Sweep sweep = list("""
                "","demand.new.referrals","place","workforce.turnover"
                "1",2500,"Kent, UK",12.5
                "2",1e+05,"Leeds",9
                """);
        assertThat(sweep.futures().factors())
                .extracting(Factor::name)
                .containsExactly("place", "demand.new-referrals", "workforce.turnover");
        assertThat(sweep.futures().listed())
                .containsExactly(new double[] {1, 2500, 0.125}, new double[] {0, 100000, 0.09});
    }

    @Test
    void aListComesFromPythonUnchanged() throws IOException {
        // csv.writer ends lines with CR and LF; pandas' to_csv has a first column of its own; Excel writes a byte order
        // mark.
        String written = """
                place,workforce.turnover,workforce.hiring
                Leeds,12.5 % per year,open
                "Kent, UK",9,frozen
                """;
        Sweep sweep = list("\uFEFF" + written.replace("\n", "\r\n"));
        assertThat(sweep.futures().listed()).containsExactly(new double[] {0, 0.125, 0}, new double[] {1, 0.09, 1});
        assertThat(list(",place,workforce.posts\n0,Leeds,120.0\n1,Leeds,130\n")
                        .futures()
                        .listed())
                .containsExactly(new double[] {0, 120}, new double[] {0, 130});
    }

    @Test
    void problemsOfAListNameRowAndColumn() throws IOException {
        Files.writeString(folder.resolve("points.csv"), "place,workforce.turnover\nLeeds,900\nKemt,\nLeeds\n");
        assertThat(problems(LIST))
                .containsExactly(
                        "points.csv:2:1: row 1, column workforce.turnover: 900 % per year is too high. Allowed: 0 to 500 %"
                                + " per year.",
                        "points.csv:3:1: row 2, column place: Kemt is not one of Leeds, Kent, UK.",
                        "points.csv:3:1: row 2, column workforce.turnover: is empty. Every future needs a value for every"
                                + " factor.",
                        "points.csv:4:1: row 3, 1 cells where the first line has 2.");
        Files.writeString(folder.resolve("points.csv"), "plce,workforce.turnovr,demand.new-referrals\nLeeds,9,1\n");
        assertThat(problems(LIST))
                .contains(
                        "points.csv:1:1: has no column for the factor place. Should plce be called that?",
                        "points.csv:1:1: the column workforce.turnovr is not a setting. Did you mean workforce.turnover?"
                                + " Options need a factor of their own in the study file.");
        Files.delete(folder.resolve("points.csv"));
        assertThat(problems(LIST)).anyMatch(line -> line.contains("file: there is no file"));
    }
}
