package mainstay.model.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.OrganisationEvent.ManagerTrained;
import mainstay.event.OrganisationEvent.WorkerTrained;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.model.agent.Worker;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.RolloutSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Test;

/** Days of training: how many, when, and what they cost. */
class TrainingTest {
    /**
     * The programme begins on 3 June 2025, when there are no bank holidays for a while, and everybody takes the model up
     * four weeks later; nobody but leavers goes away for long.
     */
    private static final Map<Parameter, Double> AT_ONCE = Map.of(
            RolloutSettings.BEGINS, 9.0,
            RolloutSettings.PREPARATION, 4.0,
            WorkingTimeSettings.LONG_ABSENCE, 0.0,
            OversightSettings.MANAGER_TURNOVER, 0.0);

    private static final LocalDate TAKEN_UP = LocalDate.of(2025, 7, 1);

    private static Scenario scenario(Map<Parameter, Double> settings) {
        Map<Parameter, Double> all = new HashMap<>(AT_ONCE);
        all.putAll(settings);
        return Arriving.withItsOwnServices(all);
    }

    private static double word(Parameter choice, String word) {
        return choice.choices().indexOf(word);
    }

    private static WorkingCalendar calendar(Scenario scenario) {
        return new WorkingCalendar(
                scenario.period().simulatedFrom(), scenario.period().end());
    }

    /** Whoever is in post on the last day, by number. */
    private static Map<Integer, Worker> run(Scenario scenario, List<CareEvent> events) {
        Map<Integer, Worker> inPost = new TreeMap<>();
        events.addAll(Arriving.watch(scenario, (office, phase) -> {
            if (office.day() == office.calendar().days() - 1) {
                office.roster().inPost().forEach(worker -> inPost.put(worker.id, worker));
            }
        }));
        return inPost;
    }

    private static Map<Integer, List<WorkerTrained>> byWorker(List<CareEvent> events) {
        return Arriving.of(WorkerTrained.class, events).stream().collect(Collectors.groupingBy(WorkerTrained::worker));
    }

    @Test
    void everyWorkerWhoStaysGetsTheDaysOfTrainingAtMostOneAWeek() {
        Scenario scenario = scenario(Map.of(RolloutSettings.TRAINING, 6.0, FidelitySettings.TRAINING_GAIN, 0.1));
        List<CareEvent> events = new ArrayList<>();
        Map<Integer, Worker> inPost = run(scenario, events);
        WorkingCalendar calendar = calendar(scenario);
        Map<Integer, List<WorkerTrained>> trained = byWorker(events);
        int stayed = 0;
        Set<Object> weekdays = new HashSet<>();
        for (Worker worker : inPost.values()) {
            boolean thereAtTheStart = worker.startDay < calendar.onOrAfter(TAKEN_UP);
            if (!thereAtTheStart) {
                assertThat(trained).doesNotContainKey(worker.id);
                continue;
            }
            stayed++;
            List<LocalDate> days = trained.get(worker.id).stream()
                    .map(event -> calendar.date(event.day()))
                    .toList();
            assertThat(days).hasSize(6).allMatch(date -> !date.isBefore(TAKEN_UP));
            assertThat(days.stream().map(LocalDate::getDayOfWeek).distinct()).hasSize(1);
            weekdays.add(days.get(0).getDayOfWeek());
            assertThat(ChronoUnit.DAYS.between(days.get(0), days.get(5))).isGreaterThanOrEqualTo(35);
        }
        assertThat(stayed).isGreaterThan(12);
        // Not all on one day.
        assertThat(weekdays).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void aDayOfTrainingClosesItsShareOfWhatIsMissing() {
        List<CareEvent> events =
                Arriving.run(scenario(Map.of(RolloutSettings.TRAINING, 3.0, FidelitySettings.TRAINING_GAIN, 0.2)));
        assertThat(Arriving.of(WorkerTrained.class, events)).isNotEmpty();
        // The first day: a fifth of all. What colleagues and supervision add in between is another rule's.
        byWorker(events).values().forEach(days -> assertThat(days.get(0).fidelity())
                .isGreaterThanOrEqualTo(0.2));
    }

    @Test
    void thoseWhoStartLaterGetTheInduction() {
        Scenario scenario = scenario(Map.of(
                RolloutSettings.TRAINING,
                6.0,
                RolloutSettings.INDUCTION,
                2.0,
                WorkforceSettings.TURNOVER,
                0.4,
                WorkforceSettings.TIME_TO_FILL,
                0.2));
        List<CareEvent> events = new ArrayList<>();
        Map<Integer, Worker> inPost = run(scenario, events);
        WorkingCalendar calendar = calendar(scenario);
        Map<Integer, List<WorkerTrained>> trained = byWorker(events);
        List<WorkerStarted> starters = Arriving.of(WorkerStarted.class, events).stream()
                .filter(started -> calendar.date(started.day()).isAfter(TAKEN_UP))
                .filter(started -> calendar.date(started.day()).isBefore(LocalDate.of(2026, 2, 1)))
                .filter(started -> inPost.containsKey(started.worker()))
                .toList();
        assertThat(starters).hasSizeGreaterThan(3).allSatisfy(starter -> assertThat(trained.get(starter.worker()))
                .hasSize(2)
                .allMatch(day -> day.day() - starter.day() < 40));
    }

    @Test
    void refreshersComeAtTheirRateSpreadOverTheYear() {
        Scenario scenario = Arriving.authority(Map.of(
                FidelitySettings.START, 0.5, RolloutSettings.REFRESHER, 6.0, WorkingTimeSettings.LONG_ABSENCE, 0.0));
        List<CareEvent> events = new ArrayList<>();
        Map<Integer, Worker> inPost = run(scenario, events);
        Map<Integer, List<WorkerTrained>> trained = byWorker(events);
        List<Worker> stayed =
                inPost.values().stream().filter(worker -> worker.startDay == 0).toList();
        // 253 of 253 days of a year at six a year, begun anywhere between two: six, or five when the last waits its
        // day.
        assertThat(stayed)
                .hasSizeGreaterThan(12)
                .allSatisfy(worker -> assertThat(trained.get(worker.id).size()).isBetween(5, 6));
        assertThat(stayed.stream()
                        .map(worker -> trained.get(worker.id).get(0).day() / 10)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void whatIsLeftOfTheDayAfterMeetingsIsLostButForWhatIsCovered() {
        Scenario scenario = scenario(Map.of(
                RolloutSettings.TRAINING, 5.0,
                RolloutSettings.BACKFILL, 0.4,
                OversightSettings.DEPUTY_HOURS, 0.0));
        Map<Integer, Integer> daysToCome = new HashMap<>();
        Arriving.Grown covered = new Arriving.Grown();
        double[] left = new double[1];
        int[] days = new int[1];
        Arriving.watch(scenario, (office, phase) -> {
            covered.now(office.climate().backfillHours);
            for (Worker worker : office.roster().inPost()) {
                if (worker.trainingDays < daysToCome.getOrDefault(worker.id, 0)) {
                    days[0]++;
                    double hours = worker.hoursToday - worker.meetingsToday;
                    // Four tenths of what meetings leave: of the whole day where there are none.
                    assertThat(hours).isLessThanOrEqualTo(0.4 * worker.hoursToday + 1e-9);
                    // Meetings can be longer than the day of whoever has few hours for families.
                    left[0] += Math.max(0, hours);
                }
                daysToCome.put(worker.id, worker.trainingDays);
            }
        });
        assertThat(days[0]).isGreaterThan(100);
        // The hours a covered worker still has are the hours of cover that are paid for.
        assertThat(left[0]).isPositive().isCloseTo(covered.sum(), within(1e-6));
    }

    @Test
    void managersAreTrainedBeforeWithOrAfterTheirTeams() {
        Map<Parameter, Double> four =
                Map.of(RolloutSettings.MANAGER_TRAINING, 4.0, OversightSettings.MANAGER_ABSENCE, 0.0);
        LocalDate begins = LocalDate.of(2025, 6, 3);
        between(four, "before", begins, TAKEN_UP.minusDays(1));
        between(four, "with", TAKEN_UP, TAKEN_UP.plusWeeks(5));
        between(four, "after", TAKEN_UP.plusWeeks(26), TAKEN_UP.plusWeeks(31));
    }

    private static void between(Map<Parameter, Double> settings, String when, LocalDate first, LocalDate last) {
        Map<Parameter, Double> all = new HashMap<>(settings);
        all.put(RolloutSettings.MANAGERS_TRAINED, word(RolloutSettings.MANAGERS_TRAINED, when));
        Scenario scenario = scenario(all);
        List<ManagerTrained> trained = Arriving.of(ManagerTrained.class, Arriving.run(scenario));
        assertThat(trained).hasSize(4 * 10);
        WorkingCalendar calendar = calendar(scenario);
        assertThat(trained).as(when).allSatisfy(event -> assertThat(calendar.date(event.day()))
                .isBetween(first, last));
    }

    @Test
    void aDayOfTrainingGivesAManagerItsShareOfOwnershipAndTakesTheHoursOfTheDay() {
        Scenario scenario = scenario(Map.of(
                RolloutSettings.MANAGER_TRAINING, 3.0,
                FidelitySettings.OWNERSHIP_GAIN, 0.5,
                OversightSettings.MANAGER_DAYS, 5.0,
                OversightSettings.MANAGER_ABSENCE, 0.0));
        Map<Integer, Integer> left = new HashMap<>();
        int[] days = new int[1];
        List<CareEvent> events = Arriving.watch(scenario, (office, phase) -> {
            if (phase.equals("WORKFORCE")) {
                office.roster().teams().forEach(team -> {
                    boolean trained = team.manager.trainingDays < left.getOrDefault(team.id, 0)
                            || (left.getOrDefault(team.id, 0) == 0 && team.manager.trainingDays == 2);
                    days[0] += trained ? 1 : 0;
                    assertThat(team.manager.hoursToday == 0).isEqualTo(trained);
                    left.put(team.id, team.manager.trainingDays);
                });
            }
        });
        assertThat(days[0]).isEqualTo(30);
        assertThat(Arriving.of(ManagerTrained.class, events)).hasSize(30).allMatch(event -> event.ownership() >= 0.5);
    }
}
