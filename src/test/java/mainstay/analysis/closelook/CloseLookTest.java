package mainstay.analysis.closelook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mainstay.analysis.comparison.Experiment;
import mainstay.analysis.comparison.Outcome;
import mainstay.calendar.WorkingCalendar;
import mainstay.direction.SmallAuthority;
import mainstay.event.EventSink;
import mainstay.journey.Chronology;
import mainstay.journey.DaysWaited;
import mainstay.measure.Measures;
import mainstay.measure.count.RunMeasures;
import mainstay.results.closelook.CaseloadRow;
import mainstay.results.closelook.CloseUp;
import mainstay.results.closelook.ControlRow;
import mainstay.results.closelook.JourneyRow;
import mainstay.results.closelook.PickRow;
import mainstay.results.store.RunStore;
import mainstay.run.AuthorityRun;
import mainstay.run.LocalExecutor;
import mainstay.run.Runner;
import mainstay.run.Simulator;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Structure;
import mainstay.study.Study;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small authority as it is and in pods, measured for fourteen months. */
class CloseLookTest {
    private static final Scenario TEAMS = SmallAuthority.scenario(0.15, 3, 14).named("Teams");
    private static final Scenario PODS = TEAMS.named("Pods")
            .with(TEAMS.services().stream()
                    .map(service -> new Service(service.name(), service.holds(), service.share(), Structure.PODS))
                    .toList());
    private static final Study STUDY =
            new Study("Small", "", List.of(TEAMS, PODS), List.of("assessments_on_time", "caseload_fte"), 1, 5);

    @TempDir
    private static Path place;

    private static ArmRecordFiles recorded;
    private static Outcome outcome;
    private static CloseUp closeUp;

    @BeforeAll
    static void look() {
        recorded = new ArmRecordFiles(place, STUDY);
        outcome = Experiment.run(
                STUDY,
                new Runner(
                        new LocalExecutor(new CloseLookSimulator(new AuthorityRun(), STUDY, recorded), 2),
                        RunStore.open(place.resolve("runs.store"), "close")));
        closeUp = new CloseLook(CloseLookTest::refuse, 2).at(outcome, recorded, Measures.all());
    }

    private static RunMeasures refuse(Scenario arm, long seed, int replication, EventSink events) {
        throw new AssertionError("there is no need to simulate " + arm.name() + " again");
    }

    private static WorkingCalendar calendar() {
        Period period = TEAMS.period();
        return new WorkingCalendar(period.simulatedFrom(), period.end());
    }

    private static List<JourneyRow> journey(PickRow pick, String arm) {
        return closeUp.journeys().stream()
                .filter(row -> row.pick().equals(pick.pick()) && row.arm().equals(arm))
                .toList();
    }

    @Test
    void whatWasRecordedIsWhatIsSeenWhenItIsSimulatedAgainByOneThread() {
        assertThat(new CloseLook(new AuthorityRun(), 1).at(outcome, arm -> Optional.empty(), Measures.all()))
                .isEqualTo(closeUp);
    }

    @Test
    void onlyAnArmThatWasNotRecordedIsSimulatedAgain() {
        List<String> again = new ArrayList<>();
        Simulator counted = (arm, seed, replication, events) -> {
            again.add(arm.name() + " " + replication);
            return new AuthorityRun().run(arm, seed, replication, events);
        };
        assertThat(new CloseLook(counted, 1)
                        .at(outcome, arm -> arm == 0 ? recorded.apply(arm) : Optional.empty(), Measures.all()))
                .isEqualTo(closeUp);
        assertThat(again).containsExactly("Pods 0");
    }

    /** As it was seen before anything was recorded: by one who listens to the replication itself. */
    @Test
    void whatWasRecordedIsWhatIsHeardInTheReplicationItself() {
        for (Scenario arm : STUDY.arms()) {
            List<Integer> families =
                    closeUp.picks().stream().map(PickRow::family).distinct().toList();
            DaysWaited waited = new DaysWaited();
            MilestoneDates dates = new MilestoneDates(arm.name(), calendar());
            CaseloadCounts caseloads = new CaseloadCounts(arm, calendar());
            EventSink heard = waited.and(dates).and(caseloads);
            List<Chronology> chronologies = families.stream()
                    .map(family -> new Chronology(family, calendar()))
                    .toList();
            for (Chronology chronology : chronologies) {
                heard = heard.and(chronology);
            }
            new AuthorityRun().run(arm, 5, 0, heard);
            ArmRecord there = recorded.apply(STUDY.arms().indexOf(arm)).orElseThrow();
            assertThat(there.dates()).isEqualTo(dates.rows());
            assertThat(there.caseloads()).isEqualTo(caseloads.rows());
            for (int i = 0; i < families.size(); i++) {
                int family = families.get(i);
                assertThat(there.waited())
                        .containsEntry(family, waited.before(family, calendar().days()));
                assertThat(there.journeys(families).get(family).entries())
                        .isEqualTo(chronologies.get(i).entries());
            }
        }
    }

    @Test
    void theDaysOfThePicksAreThoseOfTheWaitsInTheirJourneys() {
        assertThat(closeUp.picks()).extracting(PickRow::pick).containsExactly("median", "95th percentile");
        for (PickRow pick : closeUp.picks()) {
            assertThat(waited(journey(pick, pick.arm()))).isEqualTo(pick.waitedArm());
            assertThat(waited(journey(pick, pick.baseline()))).isEqualTo(pick.waitedBaseline());
            assertThat(pick.difference()).isEqualTo(pick.waitedArm() - pick.waitedBaseline());
        }
    }

    private static double waited(List<JourneyRow> journey) {
        WorkingCalendar calendar = calendar();
        return journey.stream()
                .filter(row -> row.lane().equals("wait"))
                .mapToInt(row ->
                        (row.until().isEmpty() ? calendar.days() : calendar.onOrBefore(LocalDate.parse(row.until())))
                                - calendar.onOrBefore(LocalDate.parse(row.from())))
                .sum();
    }

    @Test
    void pickedFamiliesCameInTimeInEveryArmAndWentOn() {
        for (PickRow pick : closeUp.picks()) {
            for (String arm : List.of("Teams", "Pods")) {
                List<JourneyRow> stages = journey(pick, arm).stream()
                        .filter(row -> row.lane().equals("stage"))
                        .toList();
                assertThat(stages.get(0).what()).isEqualTo("referral");
                assertThat(stages.get(0).from()).isBetween("2025-04-01", "2025-10-31");
                assertThat(stages)
                        .extracting(JourneyRow::what)
                        .containsAnyOf("child-in-need", "child-protection", "looked-after");
            }
        }
    }

    @Test
    void aFamilyIsAtOneStageWithOneWorkerAtATime() {
        for (PickRow pick : closeUp.picks()) {
            for (String lane : List.of("stage", "worker")) {
                String end = "";
                for (JourneyRow row : journey(pick, "Pods")) {
                    if (row.lane().equals(lane)) {
                        assertThat(row.from()).isGreaterThanOrEqualTo(end);
                        end = row.until().isEmpty() ? "9999" : row.until();
                    }
                }
            }
        }
    }

    @Test
    void caseloadsAreThoseOfTheMeasuredMonthsInOrder() {
        List<CaseloadRow> rows = closeUp.caseloads();
        assertThat(rows)
                .extracting(CaseloadRow::month)
                .contains("2025-04", "2026-05")
                .doesNotContain("2025-03");
        List<CaseloadRow> pods =
                rows.stream().filter(row -> row.arm().equals("Pods")).toList();
        assertThat(pods).extracting(CaseloadRow::month).isSorted();
        assertThat(pods)
                .extracting(row -> List.of(row.month(), row.team(), row.worker()))
                .doesNotHaveDuplicates();
    }

    @Test
    void chartsHoldTheMonthsOfTheFirstReplication() {
        int measure = Measures.all().indexOf(Measures.find("caseload_fte").orElseThrow());
        double[] monthly = outcome.arm(1)[0].monthly()[measure];
        List<ControlRow> rows = closeUp.control().stream()
                .filter(row -> row.arm().equals("Pods") && row.measure().equals("caseload_fte"))
                .toList();
        assertThat(rows).hasSize(14);
        assertThat(rows.get(13).month()).isEqualTo("2026-05");
        assertThat(rows.get(13).value()).isCloseTo(monthly[16], within(1e-6));
    }

    @Test
    void aStudyThatIsTooShortHasNoPicks() {
        Scenario brief = TEAMS.over(new Period(LocalDate.parse("2025-04-01"), 0, 1));
        Study study = new Study("Brief", "", List.of(brief), List.of("caseload_fte"), 1, 5);
        RunMeasures[][] runs = {{new AuthorityRun().run(brief, 5, 0, event -> {})}};
        CloseUp seen = new CloseLook(new AuthorityRun(), 1)
                .at(Outcome.whole(study, runs), arm -> Optional.empty(), Measures.all());
        assertThat(seen.picks()).isEmpty();
        assertThat(seen.journeys()).isEmpty();
        assertThat(seen.control()).isEmpty();
        assertThat(seen.caseloads()).isNotEmpty();
        assertThat(seen.dates()).isEmpty();
    }
}
