package mainstay.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.place.BuiltInPlaces;
import mainstay.place.RealPlace;
import mainstay.scenario.Area;
import mainstay.scenario.Scenario;
import mainstay.scenario.Scope;
import mainstay.scenario.Service;
import mainstay.scenario.Structure;
import mainstay.scenario.TeamChange;
import mainstay.scenario.TeamChange.ManagersLeave;
import mainstay.scenario.parameter.MonitoringSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.study.Study;
import mainstay.study.Sweep;
import mainstay.study.file.ScoreFile;
import mainstay.study.file.StudyFile;
import org.junit.jupiter.api.Test;

public class ShippedScenariosTest {
    /** Names of all measures, as the model description lists them. */
    public static final List<String> MEASURES =
            Measures.all().stream().map(MeasureDefinition::name).toList();

    private static Study study(String name) {
        return StudyFile.read(Path.of("scenarios", name), MEASURES, new BuiltInPlaces());
    }

    private static List<Double> values(Study study, mainstay.scenario.definition.Parameter parameter) {
        return study.arms().stream().map(arm -> arm.settings().get(parameter)).toList();
    }

    @Test
    void everyFileReadsWithoutProblems() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            List<Path> all =
                    files.filter(path -> path.toString().endsWith(".yaml")).toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(7);
            for (Path file : all) {
                if (StudyFile.isStudy(file)) {
                    Sweep sweep = StudyFile.sweep(file, MEASURES, new BuiltInPlaces());
                    assertThat(sweep.study().question()).isNotEmpty();
                    // In one world, or in all futures together.
                    long replications =
                            sweep.study().replications() * sweep.futures().count();
                    assertThat(replications).isBetween(12L, sweep.futures().count() == 1 ? 20L : 1000L);
                } else if (ScoreFile.isOne(file)) {
                    assertThat(ScoreFile.read(file, List.of(), Set.of(), MEASURES, new BuiltInPlaces())
                                    .name())
                            .isNotEmpty();
                } else {
                    ScenarioFile.read(file, new BuiltInPlaces());
                }
            }
        }
    }

    /** The files in shocks/ explain the arms of the study, and cannot be arms by themselves: they must not drift apart. */
    @Test
    void theStudyOfShocksHasTheTimelinesOfTheFilesOnShocks() throws IOException {
        List<Scenario> arms = study("shocks.yaml").arms();
        assertThat(arms.get(0).timeline()).isEmpty();
        try (Stream<Path> files = Files.list(Path.of("scenarios/shocks"))) {
            assertThat(files.map(file -> ScenarioFile.read(file, new BuiltInPlaces()))
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(arms.subList(1, arms.size()));
        }
    }

    @Test
    void everyFileIsListedInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("scenarios/README.md"));
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            files.forEach(file ->
                    assertThat(readme + "README.md").contains(file.getFileName().toString()));
        }
    }

    @Test
    void theScenarioOfEnglandIsTheBuiltInPlace() {
        Scenario england = new BuiltInPlaces().find("england-2025").orElseThrow();
        assertThat(ScenarioFile.read(Path.of("scenarios/england.yaml"), new BuiltInPlaces()))
                .isEqualTo(england.named("Average authority"));
    }

    @Test
    void theStudiesVaryWhatTheyAskAbout() {
        assertThat(values(study("posts.yaml"), WorkforceSettings.POSTS))
                .containsExactlyInAnyOrder(90.0, 105.0, 120.0, 135.0, 150.0, 165.0, 180.0, 195.0, 210.0);
        assertThat(values(study("turnover.yaml"), WorkforceSettings.TURNOVER))
                .containsExactlyInAnyOrder(0.06, 0.118, 0.18, 0.25);
        assertThat(values(study("supervision.yaml"), OversightSettings.SUPERVISION_INTERVAL))
                .containsExactly(4.0, 4.0, 2.0, 8.0);
        assertThat(study("hand-offs.yaml").arms())
                .extracting(arm -> arm.services().size())
                .containsExactly(3, 2, 1);
        Study pods = study("pods.yaml");
        assertThat(pods.baseline().services()).extracting(Service::structure).containsOnly(Structure.INDIVIDUAL);
        assertThat(pods.arms().subList(1, 4)).allSatisfy(arm -> assertThat(arm.services())
                .extracting(Service::structure)
                .containsOnly(Structure.PODS));
        assertThat(values(pods, PodSettings.GRIP)).containsExactly(-1.0, -1.0, 0.15, 0.15);
        assertThat(values(pods, MonitoringSettings.BASE_DOSE)).endsWith(0.0, 0.9);
        assertThat(values(pods, MonitoringSettings.INTERVAL)).endsWith(0.0, 4.0);
    }

    /** Every eighth of 153 authorities in order of their codes is twenty of them. */
    @Test
    void tenPerCentMorePostsAreTriedInEveryEighthAuthorityFittedAndUnfitted() {
        BuiltInPlaces places = new BuiltInPlaces();
        List<RealPlace> byCode = places.authorities().stream()
                .map(name -> places.authority(name).orElseThrow())
                .sorted(Comparator.comparing(RealPlace::code))
                .toList();
        Sweep sweep = StudyFile.sweep(Path.of("scenarios/posts-in-places.yaml"), MEASURES, places);
        for (int i = 0; i < 20; i++) {
            RealPlace place = byCode.get(8 * i);
            for (int option : new int[] {2 * i, 2 * i + 1}) {
                Scenario expected =
                        option % 2 == 0 ? place.scenario() : place.unfitted().scenario();
                Scenario asItIs = sweep.scenario(0, new double[] {option});
                Scenario more = sweep.scenario(1, new double[] {option});
                assertThat(asItIs.settings()).as(place.name()).isEqualTo(expected.settings());
                assertThat(more.settings())
                        .as(place.name())
                        .isEqualTo(expected.settings()
                                .with(
                                        WorkforceSettings.POSTS,
                                        Math.floor(expected.settings().get(WorkforceSettings.POSTS) * 1.1 + 0.5)));
            }
        }
    }

    @Test
    void questionsOfPlannersAboutAreasTeamsAndManagersAreFiles() {
        Study areas = study("areas.yaml");
        assertThat(areas.arms())
                .allSatisfy(
                        arm -> assertThat(arm.areas()).extracting(Area::name).containsExactly("North", "South"));
        assertThat(areas.arms().get(1).areas())
                .extracting(area -> area.set().get(WorkforceSettings.VACANCY))
                .containsExactly(0.25, 0.05);
        assertThat(study("teams.yaml").arms())
                .extracting(arm -> arm.timeline().stream()
                        .flatMap(change -> change.teams().stream())
                        .map(TeamChange::words)
                        .toList())
                .containsExactly(
                        List.of(),
                        List.of("merge Assessment 1 and Assessment 2 into Assessment North"),
                        List.of("a manager more: half of Assessment 3 becomes Assessment East"),
                        List.of(
                                "merge Assessment 1 and Assessment 2 into Assessment North",
                                "a manager more: half of Assessment 3 becomes Assessment East"));
        assertThat(study("managers-leave.yaml").arms().get(1).timeline().get(0).teams())
                .containsExactly(new ManagersLeave(Scope.ALL, 0.5, 4));
    }

    /** A vacancy rate stays where it is when as many posts fall vacant as are filled: v = l T (1 - v). */
    @Test
    void vacancyOfTheAreasIsWhatLeavingAndFillingMakeOfIt() {
        study("areas.yaml").arms().get(1).areas().forEach(area -> {
            double vacancy = area.set().get(WorkforceSettings.VACANCY);
            double falling = 0.161 * (1 - vacancy);
            assertThat(falling * area.set().get(WorkforceSettings.TIME_TO_FILL)).isCloseTo(vacancy, within(0.002));
        });
    }
}
