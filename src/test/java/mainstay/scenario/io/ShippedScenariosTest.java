package mainstay.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Structure;
import mainstay.scenario.Study;
import mainstay.scenario.parameter.Monitoring;
import mainstay.scenario.parameter.Oversight;
import mainstay.scenario.parameter.Pods;
import mainstay.scenario.parameter.Workforce;
import org.junit.jupiter.api.Test;

class ShippedScenariosTest {
    /** Names of all measures, as the model description lists them. */
    static final List<String> MEASURES = List.of(
            "referral_decisions_on_time",
            "assessments_on_time",
            "assessment_days_p25",
            "assessment_days_p50",
            "assessment_days_p75",
            "icpc_on_time",
            "icpc_days_p50",
            "cp_reviews_on_time",
            "looked_after_reviews_on_time",
            "cp_visits_on_time",
            "cin_visits_on_time",
            "looked_after_visits_on_time",
            "decision_wait_days",
            "drift_days_per_child_month",
            "assessments_open_overdue",
            "worker_changes_per_child_year",
            "three_or_more_workers_percent",
            "same_worker_12_months_percent",
            "worker_spell_days_p50",
            "continuity_index",
            "known_worker_contact_percent",
            "unallocated_days_per_child",
            "caseload_fte",
            "caseload_over_20_percent",
            "turnover_rate_fte",
            "vacancy_rate_fte",
            "agency_rate_fte",
            "absence_rate_fte",
            "supervision_on_time",
            "overtime_hours_per_week",
            "strain",
            "children_held",
            "children_unallocated",
            "cpp_at_31_march",
            "cla_at_31_march",
            "cin_plan_days_p50",
            "rereferral_percent",
            "relationship_strength",
            "contact_hours_per_child_month",
            "fidelity",
            "grip",
            "cost_per_year",
            "cost_per_child");

    private static Study study(String name) {
        return StudyFile.read(Path.of("scenarios", name), MEASURES, new BuiltInPlaces());
    }

    private static List<Double> values(Study study, mainstay.scenario.Parameter parameter) {
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
                    Study study = StudyFile.read(file, MEASURES, new BuiltInPlaces());
                    assertThat(study.question()).isNotEmpty();
                    assertThat(study.replications()).isEqualTo(20);
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
        assertThat(values(study("caseload.yaml"), Workforce.POSTS))
                .containsExactlyInAnyOrder(120.0, 135.0, 150.0, 165.0, 180.0);
        assertThat(values(study("turnover.yaml"), Workforce.TURNOVER))
                .containsExactlyInAnyOrder(0.06, 0.118, 0.18, 0.25);
        assertThat(values(study("supervision.yaml"), Oversight.SUPERVISION_INTERVAL))
                .containsExactly(4.0, 4.0, 2.0, 8.0);
        assertThat(study("hand-offs.yaml").arms())
                .extracting(arm -> arm.services().size())
                .containsExactly(3, 2, 1);
        Study pods = study("pods.yaml");
        assertThat(pods.baseline().services()).extracting(Service::structure).containsOnly(Structure.INDIVIDUAL);
        assertThat(pods.arms().subList(1, 4)).allSatisfy(arm -> assertThat(arm.services())
                .extracting(Service::structure)
                .containsOnly(Structure.PODS));
        assertThat(values(pods, Pods.GRIP)).containsExactly(-1.0, -1.0, 0.15, 0.15);
        assertThat(values(pods, Monitoring.BASE_DOSE)).endsWith(0.0, 0.9);
        assertThat(values(pods, Monitoring.INTERVAL)).endsWith(0.0, 4.0);
    }
}
