package mainstay.model.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import mainstay.event.CareEvent;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.MonthEndCount.PracticeCounted;
import mainstay.event.MonthEndCount.RolesCounted;
import mainstay.event.OrganisationEvent.LeaderLeft;
import mainstay.event.OrganisationEvent.LeaderStarted;
import mainstay.event.OrganisationEvent.ModelTakenUp;
import mainstay.event.OrganisationEvent.ProgrammeBegan;
import mainstay.event.OrganisationEvent.SettingChanged;
import mainstay.golden.EventDigest;
import mainstay.measure.Measures;
import mainstay.measure.count.RunMeasures;
import mainstay.model.agent.Case;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.run.AuthorityRun;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Implementation;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.MonitoringSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.RolloutSettings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A practice model arrives: when, in which teams, with whom, and what it moves. */
@Tag("slow")
class RolloutTest {
    private static final double WAIT = RolloutSettings.SHORT_OF_LEADS.choices().indexOf("wait");

    private static Map<Parameter, Double> with(Map<Parameter, Double> some, Map<Parameter, Double> others) {
        Map<Parameter, Double> all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }

    /** Three waves, a quarter of a year apart, the first on 27 May 2025. */
    private static final Map<Parameter, Double> THREE_WAVES =
            Map.of(RolloutSettings.PREPARATION, 8.0, RolloutSettings.WAVES, 3.0, RolloutSettings.WAVE_INTERVAL, 13.0);

    @Test
    void teamsTakeTheModelUpInTheirWaveAndStayWhatTheyAreWhereTheStructureIsTheSame() {
        Scenario scenario = Arriving.withItsOwnServices(THREE_WAVES);
        Map<Integer, List<Double>> shares = new TreeMap<>();
        List<Integer> teams = new ArrayList<>();
        List<CareEvent> events = Arriving.watch(scenario, (office, phase) -> {
            if (phase.equals("PROGRAMME")) {
                teams.add(office.roster().teams().size());
                shares.computeIfAbsent(office.calendar().month(office.day()), month -> new ArrayList<>())
                        .add(office.climate().takenUp);
            }
        });
        int all = teams.get(0);
        assertThat(teams).containsOnly(all);
        assertThat(all).isEqualTo(10);
        List<ModelTakenUp> taken = Arriving.of(ModelTakenUp.class, events);
        assertThat(taken).extracting(ModelTakenUp::team).doesNotHaveDuplicates().hasSize(all);
        assertThat(taken).extracting(ModelTakenUp::familiesMoved).containsOnly(0);
        assertThat(taken).allMatch(ModelTakenUp::skilledLead);
        // A third of ten, rounded up, then up to two thirds; 25 August is a bank holiday.
        assertThat(Arriving.dates(scenario, taken))
                .isEqualTo(Map.of(
                        LocalDate.of(2025, 5, 27), 4, LocalDate.of(2025, 8, 26), 3, LocalDate.of(2025, 11, 25), 3));
        assertThat(Arriving.dates(scenario, Arriving.of(ProgrammeBegan.class, events)))
                .isEqualTo(Map.of(LocalDate.of(2025, 4, 1), 1));
        assertThat(shares.get(0)).containsOnly(0.0);
        assertThat(shares.get(3)).containsOnly(0.4);
        assertThat(shares.get(6)).containsOnly(0.7);
        assertThat(shares.get(9)).containsOnly(1.0);
    }

    @Test
    void theOrderOfTeamsDoesNotDependOnTheNumberOfWaves() {
        List<Integer> three = teams(THREE_WAVES);
        List<Integer> ten = teams(Map.of(RolloutSettings.WAVES, 10.0, RolloutSettings.WAVE_INTERVAL, 2.0));
        // Within a wave teams come in the order of the programme too.
        assertThat(ten).isEqualTo(three);
    }

    private static List<Integer> teams(Map<Parameter, Double> settings) {
        return Arriving.of(ModelTakenUp.class, Arriving.run(Arriving.withItsOwnServices(settings))).stream()
                .map(ModelTakenUp::team)
                .toList();
    }

    @Test
    void attentionIsOnTheChangeWhileItSettles() {
        Scenario scenario = Arriving.withItsOwnServices(
                with(THREE_WAVES, Map.of(RolloutSettings.ATTENTION, 0.4, RolloutSettings.SETTLING, 6.0)));
        Arriving.watch(scenario, (office, phase) -> {
            LocalDate today = office.calendar().date(office.day());
            for (Team team : office.roster().teams()) {
                boolean settles = team.practisesModel()
                        && today.isBefore(office.calendar().date(team.tookUpOn).plusWeeks(6));
                assertThat(team.attention).isEqualTo(settles ? 0.4 : 0);
            }
        });
    }

    @Test
    void settingsOfProgrammeAndModelComeOnTheirDaysAndTheTimelineStillCounts() {
        Scenario plain = Arriving.authority(THREE_WAVES);
        Implementation implementation = new Implementation(
                "Model",
                "Strategy",
                plain.services(),
                Map.of(OversightSettings.SUPERVISION_INTERVAL, 2.0, MonitoringSettings.INTERVAL, 6.0),
                Map.of(MonitoringSettings.INTERVAL, 4.0));
        Scenario scenario = new Scenario(
                        plain.name(),
                        plain.period(),
                        plain.settings(),
                        plain.services(),
                        List.of(new DatedChange(
                                LocalDate.of(2025, 7, 1), Map.of(MonitoringSettings.INTERVAL, 13.0), List.of())))
                .with(implementation);
        List<SettingChanged> changes = Arriving.of(SettingChanged.class, Arriving.run(scenario));
        assertThat(changes)
                .filteredOn(change -> change.path().equals("monitoring.interval"))
                .extracting(SettingChanged::value)
                .containsExactly("4 weeks", "6 weeks", "13 weeks");
        assertThat(Arriving.dates(scenario, changes))
                .isEqualTo(
                        Map.of(LocalDate.of(2025, 4, 1), 1, LocalDate.of(2025, 5, 27), 2, LocalDate.of(2025, 7, 1), 1));
    }

    /** Half the leads that are needed; teams bring others on once their workers are trained. */
    private static final Map<Parameter, Double> SCARCE = with(
            THREE_WAVES,
            Map.of(
                    RolloutSettings.WAVE_INTERVAL, 4.0,
                    RolloutSettings.TRAINING, 10.0,
                    FidelitySettings.TRAINING_GAIN, 0.2,
                    RolloutSettings.LEADS, 0.5,
                    RolloutSettings.LEAD_GROWTH, 3.0,
                    OversightSettings.MANAGER_TURNOVER, 0.0));

    @Test
    void scarceLeadsSlowARolloutThatWaitsForThem() {
        List<ModelTakenUp> waited = taken(with(SCARCE, Map.of(RolloutSettings.SHORT_OF_LEADS, WAIT)));
        List<ModelTakenUp> wentAhead = taken(SCARCE);
        assertThat(waited).allMatch(ModelTakenUp::skilledLead);
        // Five leads for ten teams: the first five do not wait.
        for (int i = 0; i < 10; i++) {
            assertThat(waited.get(i).team()).isEqualTo(wentAhead.get(i).team());
            int later = waited.get(i).day() - wentAhead.get(i).day();
            if (i < 5) {
                assertThat(later).isZero();
            } else {
                assertThat(later).isPositive();
            }
        }
    }

    @Test
    void scarceLeadsDiluteARolloutThatGoesAhead() {
        List<ModelTakenUp> taken = taken(SCARCE);
        assertThat(taken)
                .extracting(ModelTakenUp::skilledLead)
                .containsExactly(true, true, true, true, true, false, false, false, false, false);
        assertThat(taken(with(SCARCE, Map.of(RolloutSettings.LEADS, 1.0)))).allMatch(ModelTakenUp::skilledLead);
    }

    @Test
    void withoutLeadsAndWithoutGrowthARolloutThatWaitsNeverStarts() {
        assertThat(taken(with(
                        SCARCE,
                        Map.of(
                                RolloutSettings.SHORT_OF_LEADS,
                                WAIT,
                                RolloutSettings.LEADS,
                                0.0,
                                RolloutSettings.LEAD_GROWTH,
                                0.0))))
                .isEmpty();
    }

    private static List<ModelTakenUp> taken(Map<Parameter, Double> settings) {
        return Arriving.of(ModelTakenUp.class, Arriving.run(Arriving.withItsOwnServices(settings)));
    }

    @Test
    void theLastWaveLeavesNoTeamInTheOldStructure() {
        Scenario scenario = Arriving.withPods(THREE_WAVES);
        List<Boolean> allPods = new ArrayList<>();
        List<Boolean> anyPods = new ArrayList<>();
        Arriving.watch(scenario, (office, phase) -> {
            if (phase.equals("CENSUS")) {
                allPods.add(office.roster().teams().stream().allMatch(Team::isPod));
                anyPods.add(office.roster().teams().stream().anyMatch(Team::isPod));
                office.roster().teams().forEach(team -> assertThat(team.isPod()).isEqualTo(team.practisesModel()));
            }
        });
        assertThat(anyPods.indexOf(true)).isBetween(1, allPods.indexOf(true) - 1);
        assertThat(allPods.get(allPods.size() - 1)).isTrue();
    }

    @Test
    void withoutRestructureNothingMoves() {
        Scenario scenario = Arriving.withPods(with(THREE_WAVES, Map.of(RolloutSettings.RESTRUCTURE, 0.0)));
        List<CareEvent> events = Arriving.watch(scenario, (office, phase) -> {
            assertThat(office.roster().teams()).noneMatch(Team::isPod);
            assertThat(office.roster().inPost()).allMatch(worker -> worker.disruption == 0);
        });
        assertThat(Arriving.of(ModelTakenUp.class, events)).hasSize(10);
        assertThat(Arriving.of(WorkerAssigned.class, events))
                .noneMatch(assigned -> assigned.reason() == ChangeReason.ORGRST);
    }

    /** One wave in the tenth week of the run, with nothing else that moves families and no manager to be waited for. */
    private static final Map<Parameter, Double> AT_ONCE = Map.of(
            RolloutSettings.PREPARATION, 10.0,
            AllocationSettings.BY_MANAGERS, 0.0,
            ReorganisationSettings.RESTRUCTURES, 0.0,
            AllocationSettings.REBALANCE_EVERY, 0.0,
            AllocationSettings.CHILD_ASKS, 0.0,
            AllocationSettings.PARENT_ASKS, 0.0,
            AllocationSettings.OTHER_REASONS, 0.0);

    @Test
    void theShareOfFamiliesThatIsToMoveMovesAndEachMoveIsARestructure() {
        // Families that a worker holds and nobody has asked to move, on the day of the wave: a binomial draw of each.
        int[] held = new int[1];
        Scenario scenario = Arriving.withPods(
                with(AT_ONCE, Map.of(RolloutSettings.FAMILIES_MOVED, 0.5, RolloutSettings.COMMUNICATION, 0.4)));
        int[] asked = new int[1];
        List<CareEvent> events = Arriving.watch(scenario, (office, phase) -> {
            if (phase.equals("PROGRAMME")
                    && office.calendar().date(office.day()).equals(LocalDate.of(2025, 6, 10))) {
                held[0] = (int) open(office.cases().open(), theCase -> theCase.worker != null);
                asked[0] = (int) open(office.cases().open(), theCase -> theCase.changeAsked == ChangeReason.ORGRST);
            }
        });
        List<ModelTakenUp> taken = Arriving.of(ModelTakenUp.class, events);
        assertThat(taken.stream().mapToInt(ModelTakenUp::familiesMoved).sum()).isEqualTo(asked[0]);
        double p = 0.5 * 0.6;
        assertThat((double) asked[0]).isCloseTo(held[0] * p, within(4 * Math.sqrt(held[0] * p * (1 - p))));
        List<WorkerAssigned> moves = Arriving.of(WorkerAssigned.class, events).stream()
                .filter(assigned -> assigned.reason() == ChangeReason.ORGRST)
                .toList();
        // Whoever is asked for is there on the same day: the cap is soft.
        assertThat(moves)
                .hasSize(asked[0])
                .allMatch(move -> move.day() == taken.get(0).day());
    }

    private static long open(List<Case> cases, Predicate<Case> which) {
        return cases.stream().filter(theCase -> !theCase.closed).filter(which).count();
    }

    @Test
    void clearMessagesKeepEveryFamilyWithItsWorkerAndCostNoTime() {
        Scenario scenario = Arriving.withPods(with(AT_ONCE, Map.of(RolloutSettings.COMMUNICATION, 1.0)));
        List<CareEvent> events = Arriving.watch(
                scenario,
                (office, phase) -> assertThat(office.roster().inPost()).allMatch(worker -> worker.disruption == 0));
        assertThat(Arriving.of(WorkerAssigned.class, events))
                .noneMatch(assigned -> assigned.reason() == ChangeReason.ORGRST);
    }

    @Test
    void theHoursOfARestructureAreSpentAtMostHalfADayAtATimeAndThoseCoveredAreCounted() {
        Scenario scenario = Arriving.withPods(
                with(AT_ONCE, Map.of(RolloutSettings.DISRUPTION, 40.0, RolloutSettings.BACKFILL, 0.25)));
        Map<Worker, Double> owed = new HashMap<>();
        int[] asked = new int[1];
        Arriving.Grown covered = new Arriving.Grown();
        Arriving.watch(scenario, (office, phase) -> {
            covered.now(office.climate().backfillHours);
            for (Worker worker : office.roster().inPost()) {
                double before = owed.getOrDefault(worker, 0.0);
                if (worker.disruption > before) {
                    assertThat(worker.disruption).isEqualTo(30);
                    assertThat(worker.startDay).isLessThanOrEqualTo(office.day());
                    asked[0]++;
                } else if (phase.equals("WORK")) {
                    assertThat(before - worker.disruption).isLessThanOrEqualTo(worker.hoursToday / 2 + 1e-9);
                    assertThat(before - worker.disruption).isLessThanOrEqualTo(worker.workedToday + 1e-9);
                } else {
                    assertThat(worker.disruption).isEqualTo(before);
                }
                owed.put(worker, worker.disruption);
            }
            if (office.day() == office.calendar().days() - 1) {
                assertThat(office.roster().inPost()).allMatch(worker -> worker.disruption == 0);
            }
        });
        assertThat(asked[0]).isGreaterThan(20);
        assertThat(covered.sum()).isCloseTo(10.0 * asked[0], within(1e-6));
    }

    @Test
    void aModelWithoutEffectsThatAsksForNothingChangesNothing() {
        Map<Parameter, Double> nothing = Map.of(
                RolloutSettings.ATTENTION,
                0.0,
                RolloutSettings.DISRUPTION,
                0.0,
                RolloutSettings.FAMILIES_MOVED,
                0.0,
                RolloutSettings.WAVES,
                3.0);
        RunMeasures without = new AuthorityRun().run(Arriving.authority(nothing), 1, 0, event -> {});
        EventDigest before = new EventDigest(RolloutTest::isNoNews);
        new AuthorityRun().run(Arriving.authority(nothing), 1, 0, before);
        EventDigest after = new EventDigest(RolloutTest::isNoNews);
        RunMeasures arriving = new AuthorityRun().run(Arriving.withItsOwnServices(nothing), 1, 0, after);
        assertThat(after.result()).isEqualTo(before.result());
        assertThat(arriving.changes()).usingRecursiveComparison().isEqualTo(without.changes());
        assertThat(arriving.distributions()).usingRecursiveComparison().isEqualTo(without.distributions());
        for (int m = 0; m < without.values().length; m++) {
            String measure = Measures.all().get(m).name();
            if (!OF_THE_MODEL_ITSELF.contains(measure)) {
                assertThat(arriving.values()[m]).as(measure).isEqualTo(Double.valueOf(without.values()[m]));
                assertThat(arriving.observations()[m]).as(measure).isEqualTo(without.observations()[m]);
                assertThat(arriving.monthly()[m]).as(measure).isEqualTo(without.monthly()[m]);
            }
        }
    }

    /** Measures of how far the model is practised: without one there is nothing to measure. */
    private static final Set<String> OF_THE_MODEL_ITSELF = Set.of("fidelity", "ownership");

    private static boolean isNoNews(CareEvent event) {
        return !(event instanceof ProgrammeBegan
                || event instanceof ModelTakenUp
                || event instanceof LeaderLeft
                || event instanceof LeaderStarted
                || event instanceof PracticeCounted
                || event instanceof RolesCounted);
    }

    @Test
    void anEstablishedModelIsPractisedByEverybodyFromTheFirstDay() {
        Scenario scenario = Arriving.authority(Map.of(
                FidelitySettings.START,
                0.6,
                FidelitySettings.OWNERSHIP_START,
                0.7,
                RolloutSettings.LEADS,
                0.5,
                RolloutSettings.PARTNERS,
                0.3));
        int[] looked = new int[1];
        List<CareEvent> events = Arriving.watch(scenario, (office, phase) -> {
            if (looked[0]++ == 0) {
                assertThat(office.climate().takenUp).isOne();
                assertThat(office.climate().partners).isEqualTo(0.3);
                assertThat(office.roster().teams())
                        .hasSize(10)
                        .allMatch(team -> team.tookUpOn == 0 && team.attention == 0)
                        .allMatch(team -> team.manager.ownership == 0.7);
                assertThat(office.roster().teams().stream().filter(team -> team.manager.skilled))
                        .hasSize(5);
                assertThat(office.roster().inPost()).isNotEmpty().allMatch(worker -> worker.fidelity == 0.6);
            }
        });
        assertThat(Arriving.of(ModelTakenUp.class, events)).hasSize(10).allMatch(taken -> taken.day() == 0);
        assertThat(Arriving.of(ProgrammeBegan.class, events)).isEmpty();
    }
}
