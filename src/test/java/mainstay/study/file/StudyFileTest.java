package mainstay.study.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Period;
import mainstay.scenario.Places;
import mainstay.scenario.Problems;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFileTest {
    private static final Places PLACES = new BuiltInPlaces();
    private static final Scenario ENGLAND = PLACES.find("england-2025").orElseThrow();
    private static final List<String> MEASURES = List.of("assessments_on_time", "strain", "caseload_fte");

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Study read(String text) throws IOException {
        return StudyFile.read(file("study.yaml", text), MEASURES, PLACES);
    }

    private List<String> problems(String text) throws IOException {
        Path file = file("study.yaml", text);
        Problems problems = catchThrowableOfType(Problems.class, () -> StudyFile.read(file, MEASURES, PLACES));
        assertThat(problems).as("problems").isNotNull();
        return problems.list().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void aStudyHasItsArmsInOrderTheFirstBeingTheBaseline() throws IOException {
        Study study = read("""
                mainstay-study: 1
                name: Pods
                question: Does it work?
                base: england-2025
                period: { measure: 12 months }
                arms:
                  - name: As now
                  - name: Pods, more leave
                    structure: pods
                    workforce: { turnover: 20 % per year }
                    set: { grip.base: 0.2 }
                outcomes: [strain, assessments_on_time]
                replications: 7
                seed: -9223372036854775808
                """);
        Period period = new Period(ENGLAND.period().start(), 24, 12);
        assertThat(study.name()).isEqualTo("Pods");
        assertThat(study.question()).isEqualTo("Does it work?");
        assertThat(study.baseline()).isEqualTo(ENGLAND.named("As now").over(period));
        Scenario pods = study.arms().get(1);
        assertThat(pods.settings().differencesFrom(ENGLAND.settings()))
                .hasSize(2)
                .containsEntry(WorkforceSettings.TURNOVER, 0.2)
                .containsEntry(GripSettings.BASE, 0.2);
        assertThat(pods.services()).extracting(Service::structure).containsOnly(Structure.PODS);
        assertThat(pods.period()).isEqualTo(period);
        assertThat(study.outcomes()).containsExactly("strain", "assessments_on_time");
        assertThat(study.replications()).isEqualTo(7);
        assertThat(study.seed()).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void anArmCanNameTheOneItIsComparedWith() throws IOException {
        Study study = read("""
                mainstay-study: 1
                name: Twice
                base: england-2025
                arms:
                  - name: Good, as now
                  - { name: "Good, pods", structure: pods }
                  - { name: "Bad, as now", against: "Good, as now" }
                  - { name: "Bad, pods", against: "Bad, as now", structure: pods }
                """);
        assertThat(study.comparedWith(1).name()).isEqualTo("Good, as now");
        assertThat(study.comparedWith(2).name()).isEqualTo("Good, as now");
        assertThat(study.comparedWith(3).name()).isEqualTo("Bad, as now");
        assertThat(study.with(3, 1).comparedWith(3).name()).isEqualTo("Bad, as now");
    }

    @Test
    void anArmIsComparedWithAnotherOfTheStudy() throws IOException {
        assertThat(problems("""
                        mainstay-study: 1
                        name: Wrong
                        base: england-2025
                        arms:
                          - { name: First, against: Second }
                          - { name: Second, against: Second }
                          - { name: Third, against: Secnd }
                        """))
                .containsExactly(
                        "study.yaml:5:29: against: the first arm is the one that others are compared with.",
                        "study.yaml:6:30: against: an arm cannot be compared with itself. Name another arm.",
                        "study.yaml:7:29: against: Secnd is not an arm of this study. Did you mean Second?");
    }

    @Test
    void whatAStudyDoesNotSayIsTheUsual() throws IOException {
        Study study = read("mainstay-study: 1\nname: S\nbase: england-2025\narms: [ { name: A } ]\n");
        assertThat(study.question()).isEmpty();
        assertThat(study.replications()).isEqualTo(20);
        assertThat(study.seed()).isEqualTo(20250401);
        assertThat(study.outcomes()).containsExactly("assessments_on_time", "caseload_fte", "strain");
    }

    @Test
    void everyMistakeOfAStudyIsReported() throws IOException {
        assertThat(problems("""
                        mainstay-study: 1
                        name: S
                        base: england-2025
                        workforce: { posts: 100 }
                        arms:
                          - { name: A, period: { measure: 1 year }, set: { workforce.postss: 3 } }
                          - { name: A, workforce: { posts: 90 }, set: { workforce.posts: 80 } }
                          - { turnover: 3 % }
                        outcomes: [assessment_on_time, strain, strain]
                        replications: 0
                        seed: 99999999999999999999
                        presicion: 3
                        """))
                .containsExactly(
                        "study.yaml:4:1: workforce is not a key of a study file. Write it in an arm, or in the base.",
                        "study.yaml:6:16: period is the same for all arms. Write it outside the arms.",
                        "study.yaml:6:52: workforce.postss is not a setting. Did you mean workforce.posts?",
                        "study.yaml:7:13: another arm is called A too, on line 6. Names of arms must differ.",
                        "study.yaml:7:49: workforce.posts is given twice. Give it once.",
                        "study.yaml:8:5: the arm's name is missing.",
                        "study.yaml:8:7: turnover is not a key of an arm. Write it under workforce: workforce: {"
                                + " turnover: … }.",
                        "study.yaml:9:12: outcomes: assessment_on_time is not a measure. Did you mean"
                                + " assessments_on_time?",
                        "study.yaml:9:40: outcomes: strain is given twice.",
                        "study.yaml:10:15: replications: 0 is out of range. Allowed: 1 to 100000.",
                        "study.yaml:11:7: seed: 99999999999999999999 is out of range. Allowed: -9223372036854775808 to"
                                + " 9223372036854775807.",
                        "study.yaml:12:1: presicion is not a key of a study file. Did you mean precision?");
    }

    @Test
    void problemsOfTheBaseAndOfTheArmsComeTogether() throws IOException {
        file("base.yaml", "mainstay: 1\nname: B\nbased-on: england-2025\nworkforce: { posts: none }\n");
        assertThat(problems("""
                        mainstay-study: 1
                        name: S
                        base: base.yaml
                        arms: [ { name: A, grip: { base: 2 } } ]
                        period: { measure: 3 }
                        """))
                .containsExactly(
                        "base.yaml:4:21: workforce.posts: none is not a number. Write a whole number, such as 12.",
                        "study.yaml:4:34: grip.base: 2 is too high. Allowed: 0 to 1.",
                        "study.yaml:5:20: period.measure: 3 has no unit. Write months, such as 6 months.");
    }

    @Test
    void aStudyNeedsItsPartsAndNoOthers() throws IOException {
        assertThat(problems("mainstay-study: 1\nprecision: 3\n"))
                .containsExactly(
                        "study.yaml:1:1: arms is missing: the ways of working to compare; the first is the baseline.",
                        "study.yaml:1:1: base is missing.",
                        "study.yaml:1:1: name is missing.",
                        "study.yaml:2:12: precision: 3 is a single value; precision needs keys with values below it"
                                + " or in { }.");
        assertThat(problems("mainstay: 1\nname: S\n"))
                .containsExactly("study.yaml:1:1: is a scenario; a study file begins with mainstay-study: 1.");
        assertThat(problems("mainstay-study: 1\nname: S\nbase: england-2025\narms: []\noutcomes: []\n"))
                .containsExactly(
                        "study.yaml:4:7: arms is empty. Give at least one.",
                        "study.yaml:5:11: outcomes is empty. Name at least one measure.");
    }

    @Test
    void filesSayWhetherTheyAreStudies() throws IOException {
        assertThat(StudyFile.isStudy(file("a.yaml", "mainstay-study: 1\n"))).isTrue();
        assertThat(StudyFile.isStudy(file("b.yaml", "mainstay: 1\n"))).isFalse();
        assertThat(StudyFile.isStudy(file("c.yaml", "{{{"))).isFalse();
        assertThat(StudyFile.isStudy(folder.resolve("none"))).isFalse();
    }

    @Test
    void scenariosOnTheCommandLineMakeAStudy() throws IOException {
        Path fewer = file("a.yaml", "mainstay: 1\nname: Fewer\nbased-on: england-2025\nworkforce: { posts: 100 }\n");
        Study study = StudyFile.of(List.of("england-2025", fewer.toString()), MEASURES, PLACES);
        assertThat(study.baseline()).isEqualTo(ENGLAND);
        assertThat(study.arms()).extracting(Scenario::name).containsExactly(ENGLAND.name(), "Fewer");
        assertThat(study.name()).isEqualTo(ENGLAND.name() + " and Fewer");
        assertThat(study.outcomes()).isNotEmpty();

        Path shorter =
                file("b.yaml", "mainstay: 1\nname: Fewer\nbased-on: england-2025\nperiod: { measure: 1 year }\n");
        Problems problems = catchThrowableOfType(
                Problems.class,
                () -> StudyFile.of(List.of(fewer.toString(), shorter.toString(), "none"), MEASURES, PLACES));
        assertThat(problems.list().stream().map(p -> p.toString().replace(folder + "/", "")))
                .containsExactly(
                        "b.yaml: another scenario is called Fewer too. Give each a name of its own.",
                        "b.yaml: runs over another period than a.yaml. Scenarios that are compared need the same period.",
                        "none: there is no such file, and no built-in place of this name.");
    }
}
