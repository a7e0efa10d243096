package mainstay.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Difference;
import mainstay.scenario.Places;
import mainstay.scenario.Problems;
import mainstay.scenario.Scenario;
import mainstay.study.Study;
import mainstay.study.file.StudyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedBlockTest {
    private static final Places PLACES = new BuiltInPlaces();
    private static final String TOP = "mainstay: 1\nname: N\nbased-on: england-2025\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> problems(String block) throws IOException {
        Path file = file("s.yaml", TOP + block);
        Problems problems = catchThrowableOfType(
                Problems.class, () -> ScenarioFile.read(file, PLACES, ShippedScenariosTest.MEASURES));
        assertThat(problems).as("problems").isNotNull();
        return problems.list().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void figuresAreReadInTheirOrder() throws IOException {
        Scenario scenario = ScenarioFile.read(
                file(
                        "s.yaml",
                        TOP + "published: { strain: 0.2, assessments_on_time: 85.7, holiday_referral_dip: -14 }\n"),
                PLACES,
                ShippedScenariosTest.MEASURES);
        assertThat(scenario.published().keySet())
                .containsExactly("strain", "assessments_on_time", "holiday_referral_dip");
        assertThat(scenario.published().values()).containsExactly(0.2, 85.7, -14.0);
    }

    @Test
    void theyTakeThePlaceOfTheBasesAndAreCarriedOtherwise() throws IOException {
        file("b.yaml", TOP + "published: { caseload_fte: 14 }\n");
        Path on = file("s.yaml", "mainstay: 1\nname: N\nbased-on: b.yaml\nworkforce: { posts: 100 }\n");
        assertThat(ScenarioFile.read(on, PLACES).published()).isEqualTo(Map.of("caseload_fte", 14.0));
        Path none = file("n.yaml", "mainstay: 1\nname: N\nbased-on: b.yaml\npublished: {}\n");
        assertThat(ScenarioFile.read(none, PLACES).published()).isEmpty();
        assertThat(ScenarioFile.read(file("e.yaml", TOP), PLACES).published())
                .containsEntry("assessments_on_time", 85.7)
                .containsEntry("cp_reviews_on_time", 91.2);
    }

    @Test
    void whatItWasFittedToIsCarriedUntilThereAreOtherFigures() throws IOException {
        file("b.yaml", TOP + "published: { caseload_fte: 14, icpc_on_time: 80 }\nfitted-to: [icpc_on_time]\n");
        String on = "mainstay: 1\nname: N\nbased-on: b.yaml\n";
        Scenario carried = ScenarioFile.read(file("s.yaml", on + "workforce: { posts: 100 }\n"), PLACES);
        assertThat(carried.fittedTo()).containsExactly("icpc_on_time");
        assertThat(ScenarioFile.read(file("t.yaml", ScenarioText.of(carried)), PLACES))
                .isEqualTo(carried);
        assertThat(ScenarioFile.read(file("o.yaml", on + "published: { icpc_on_time: 81 }\n"), PLACES)
                        .fittedTo())
                .isEmpty();
        assertThat(problems("published: { icpc_on_time: 80 }\nfitted-to: [icpc_on_tim]\n"))
                .containsExactly(
                        "s.yaml:5:13: fitted-to: icpc_on_tim is none of the published figures of this scenario. Did"
                                + " you mean icpc_on_time?");
    }

    @Test
    void armsOfAStudyHaveThoseOfTheBase() throws IOException {
        Path study = file(
                "study.yaml",
                "mainstay-study: 1\nname: N\nbase: leeds\narms:\n  - { name: A }\n  - { name: B, structure: pods }\n");
        Study read = StudyFile.read(study, ShippedScenariosTest.MEASURES, PLACES);
        assertThat(read.arms())
                .allSatisfy(arm -> assertThat(arm.published()).containsEntry("assessments_on_time", 73.2));
    }

    @Test
    void mistakesGiveMessages() throws IOException {
        assertThat(problems("""
                published:
                  assesments_on_time: 85.7
                  caseload_fte: 15.2 cases
                  turnover_rate_fte: 12 %
                  vacancy_rate_fte: 1e999
                  agency_rate_fte:
                  strain: [0.2]
                """))
                .containsExactly(
                        "s.yaml:5:3: published: assesments_on_time is not a measure. Did you mean assessments_on_time?",
                        "s.yaml:6:17: published.caseload_fte: 15.2 cases has a unit where none belongs. Write a number, such"
                                + " as 0.8.",
                        "s.yaml:7:22: published.turnover_rate_fte: 12 % has a unit where none belongs. Write a number, such"
                                + " as 0.8.",
                        "s.yaml:8:21: published.vacancy_rate_fte: 1e999 is too large a number.",
                        "s.yaml:9:19: published.agency_rate_fte has no value.",
                        "s.yaml:10:11: published.strain is a list; it needs a single value.");
        assertThat(problems("published: 85.7\n"))
                .containsExactly(
                        "s.yaml:4:12: published: 85.7 is a single value; published needs keys with values below it"
                                + " or in { }.");
    }

    @Test
    void whereTheMeasuresAreNotKnownASpellingLikeTheirsWillDo() throws IOException {
        Path file = file("s.yaml", TOP + "published: { some_other_measure: 1 }\n");
        assertThat(ScenarioFile.read(file, PLACES).published()).containsOnlyKeys("some_other_measure");
        Path wrong = file("w.yaml", TOP + "published: { Some other: 1 }\n");
        assertThat(catchThrowableOfType(Problems.class, () -> ScenarioFile.read(wrong, PLACES)))
                .hasMessageEndingWith("w.yaml:4:14: published: Some other is not a measure.");
    }

    @Test
    void eachFigureThatDiffersIsADifference() {
        Scenario england = PLACES.find("england-2025").orElseThrow();
        assertThat(Difference.between(england, england.against(Map.of("assessments_on_time", 80.0))))
                .filteredOn(difference -> difference.what().matches("published (assessments_on_time|caseload_fte)"))
                .extracting(Difference::before, Difference::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("85.7", "80"),
                        org.assertj.core.groups.Tuple.tuple("15.2", "none"));
    }
}
