package mainstay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mainstay.calendar.WorkingCalendar;
import mainstay.direction.SmallAuthority;
import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.ClockCancelled;
import mainstay.event.CaseworkEvent.ClockStarted;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.CaseworkEvent.DecisionAwaited;
import mainstay.event.CaseworkEvent.DecisionMade;
import mainstay.event.CaseworkEvent.Section47Started;
import mainstay.event.CaseworkEvent.ThresholdAnswered;
import mainstay.event.CaseworkEvent.ThresholdReached;
import mainstay.event.CaseworkEvent.WaitChanged;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.event.EventSink;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ChildLeft;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.ReferralDecided;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.event.Queue;
import mainstay.event.Step;
import mainstay.measure.Measures;
import mainstay.measure.count.RunMeasures;
import mainstay.random.Chance;
import mainstay.run.AuthorityRun;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Days of waiting by queue add up to the days that clocks and decisions tell, with no day left over. */
@Tag("slow")
class WaitsTest {
    private static final long SEED = 20_250_401;
    private static final int REPLICATIONS = 3;
    private static final double ROUNDING = 1e-9;

    private static final Scenario TEAMS = SmallAuthority.scenario(0.15, 6, 12);
    private static final Scenario PODS = TEAMS.with(TEAMS.services().stream()
            .map(service -> new Service(service.name(), service.holds(), service.share(), Structure.PODS))
            .toList());

    private static final Scenario DECIDING = TEAMS.with(
            TEAMS.settings().with(AllocationSettings.BY_MANAGERS, 1).with(AllocationSettings.TRANSFER_MEETING, 2));

    static List<Scenario> scenarios() {
        return List.of(TEAMS, PODS, DECIDING);
    }

    private static int first(Scenario scenario) {
        return calendar(scenario).onOrAfter(scenario.period().start());
    }

    private static WorkingCalendar calendar(Scenario scenario) {
        return new WorkingCalendar(
                scenario.period().simulatedFrom(), scenario.period().end());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void queuesAddUpToWhatClocksAndDecisionsTell(Scenario scenario) {
        WorkingCalendar calendar = calendar(scenario);
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            Waited waited = new Waited(first(scenario), calendar.days());
            new Authority(scenario, calendar, new Chance(SEED, replication), waited).run();
            waited.close();
            for (Step step : Step.values()) {
                assertThat(waited.byQueue(step)).as("%s", step).isEqualTo(waited.byClock(step));
                assertThat(waited.byQueue(step)).as("%s", step).isPositive();
            }
            assertThat(waited.in(Step.ASSESSMENT, Queue.FRONT_DOOR)).isEqualTo(waited.atTheFrontDoor());
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void daysWithTheManagerAreThoseFromHandedInToDecided(Scenario scenario) {
        Waited waited = new Waited(first(scenario), calendar(scenario).days());
        new AuthorityRun().run(scenario, SEED, 1, waited);
        waited.close();
        assertThat(waited.in(Step.ASSESSMENT, Queue.MANAGER)).isEqualTo(waited.awaited(Decision.ASSESSMENT));
        assertThat(waited.in(Step.CONFERENCE, Queue.MANAGER)).isEqualTo(waited.awaited(Decision.SECTION_47));
        assertThat(waited.in(Step.CLOSURE, Queue.MANAGER)).isEqualTo(waited.awaited(Decision.CLOSURE));
        assertThat(waited.in(Step.APPLICATION, Queue.MANAGER)).isEqualTo(waited.awaited(Decision.APPLICATION));
    }

    @Test
    void whereNothingHasToBeWaitedForNobodyWaits() {
        RunMeasures prompt =
                new AuthorityRun().run(TEAMS.with(AssessmentWorkSettings.INFORMATION_LAG, 0.0), SEED, 0, event -> {});
        assertThat(value(prompt, "waiting_partner_information_days_per_child_year"))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatIsMeasuredIsWhatWasTold(Scenario scenario) {
        Waited waited = new Waited(first(scenario), calendar(scenario).days());
        RunMeasures run = new AuthorityRun().run(scenario, SEED, 0, waited);
        waited.close();
        double childYears = value(run, "children_held") * (calendar(scenario).days() - first(scenario)) / 253;
        for (Step step : Step.values()) {
            double[] days = run.waits().get(step.name().toLowerCase(Locale.ROOT));
            for (Queue queue : Queue.values()) {
                if (queue != Queue.NONE) {
                    assertThat(days[queue.ordinal()] * childYears)
                            .as("%s, %s", step, queue)
                            .isCloseTo((double) waited.in(step, queue), within(ROUNDING * childYears));
                }
            }
        }
    }

    @Test
    void stepsAndQueuesAddUpInEveryReplication() {
        for (Scenario scenario : scenarios()) {
            for (int replication = 0; replication < REPLICATIONS; replication++) {
                RunMeasures run = new AuthorityRun().run(scenario, SEED, replication, event -> {});
                double[] all = run.waits().get("all");
                double total = value(run, "waiting_days_per_child_year");
                assertThat(Arrays.stream(all).sum()).isCloseTo(total, within(ROUNDING));
                assertThat(queues().mapToDouble(queue -> value(run, queue)).sum())
                        .isCloseTo(total, within(ROUNDING));
                for (int queue = 0; queue < all.length; queue++) {
                    double steps = 0;
                    for (Step step : Step.values()) {
                        steps += run.waits().get(step.name().toLowerCase(Locale.ROOT))[queue];
                    }
                    assertThat(steps).isCloseTo(all[queue], within(ROUNDING));
                }
            }
        }
    }

    @Test
    void theDifferenceBetweenTwoArmsIsTheSumOfItsQueues() {
        double total = 0;
        double byQueue = 0;
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            RunMeasures teams = new AuthorityRun().run(TEAMS, SEED, replication, event -> {});
            RunMeasures pods = new AuthorityRun().run(PODS, SEED, replication, event -> {});
            total += value(pods, "waiting_days_per_child_year") - value(teams, "waiting_days_per_child_year");
            byQueue += queues().mapToDouble(queue -> value(pods, queue) - value(teams, queue))
                    .sum();
        }
        assertThat(byQueue).isCloseTo(total, within(ROUNDING)).isNotZero();
    }

    private static Stream<String> queues() {
        return Arrays.stream(Queue.values())
                .filter(queue -> queue != Queue.NONE)
                .map(queue -> "waiting_" + queue.name().toLowerCase(Locale.ROOT) + "_days_per_child_year");
    }

    private static double value(RunMeasures run, String measure) {
        int index = Measures.all().indexOf(Measures.find(measure).orElseThrow());
        return run.values()[index];
    }

    /** Child-days of the measured period, counted at the end of each day: once by what waits are told, once without them. */
    private static final class Waited implements EventSink {
        private final Map<Integer, Map<Step, Queue>> queues = new HashMap<>();
        private final Map<Integer, Map<Step, Boolean>> steps = new HashMap<>();
        private final Map<Integer, Integer> children = new HashMap<>();
        private final Map<Integer, Boolean> referred = new HashMap<>();
        private final Map<Step, long[]> byQueue = new EnumMap<>(Step.class);
        private final Map<Step, long[]> byClock = new EnumMap<>(Step.class);
        private final Map<Decision, long[]> awaited = new EnumMap<>(Decision.class);
        private final Map<Integer, Set<Decision>> awaits = new HashMap<>();
        private final int first;
        private final int days;
        private long atTheFrontDoor;
        private int today;

        Waited(int first, int days) {
            this.first = first;
            this.days = days;
            for (Decision decision : Decision.values()) {
                awaited.put(decision, new long[1]);
            }
            for (Step step : Step.values()) {
                byQueue.put(step, new long[Queue.values().length]);
                byClock.put(step, new long[1]);
            }
        }

        @Override
        public void accept(CareEvent event) {
            endDaysBefore(event.day());
            int family = event.family();
            if (event instanceof FamilyReferred told) {
                children.put(family, told.children());
                queues.put(family, new EnumMap<>(Step.class));
                steps.put(family, new EnumMap<>(Step.class));
                awaits.put(family, EnumSet.noneOf(Decision.class));
                referred.put(family, !told.initial());
            } else if (event instanceof ReferralDecided) {
                referred.put(family, false);
            } else if (event instanceof ChildLeft) {
                children.merge(family, -1, Integer::sum);
            } else if (event instanceof WaitChanged told) {
                queues.get(family).put(told.step(), told.queue());
            } else if (event instanceof ClockStarted told) {
                of(told.clock(), family, true);
            } else if (event instanceof ClockStopped told) {
                of(told.clock(), family, false);
            } else if (event instanceof ClockCancelled told) {
                of(told.clock(), family, false);
            } else if (event instanceof DecisionAwaited told) {
                awaits.get(family).add(told.decision());
                planEnd(told.decision(), family, true);
            } else if (event instanceof DecisionMade told) {
                awaits.get(family).remove(told.decision());
                planEnd(told.decision(), family, false);
                if (told.decision() == Decision.END_IN_NEED_PLAN) {
                    steps.get(family).put(Step.CLOSURE, true);
                }
            } else if (event instanceof Section47Started
                    || event instanceof ThresholdReached
                    || event instanceof StageEntered) {
                // The plan goes on, or there is none any more: nobody is asked to end it.
                steps.get(family).put(Step.PLAN_END, false);
                if (event instanceof StageEntered entered) {
                    steps.get(family).put(Step.CLOSURE, false);
                    if (entered.stage() == Stage.LOOKED_AFTER) {
                        awaits.get(family).remove(Decision.SECTION_47);
                    }
                }
                if (event instanceof ThresholdReached) {
                    steps.get(family).put(Step.APPLICATION, true);
                }
            } else if (event instanceof ThresholdAnswered) {
                steps.get(family).put(Step.APPLICATION, false);
                awaits.get(family).remove(Decision.APPLICATION);
            } else if (event instanceof CaseClosed) {
                assertThat(queues.get(family).values()).allMatch(queue -> queue == Queue.NONE);
                steps.get(family).clear();
                awaits.get(family).clear();
            }
        }

        private void of(Clock clock, int family, boolean runs) {
            switch (clock) {
                case ASSESSMENT -> steps.get(family).put(Step.ASSESSMENT, runs);
                case INITIAL_CONFERENCE -> steps.get(family).put(Step.CONFERENCE, runs);
                case RECORDING -> steps.get(family).put(Step.RECORD, runs);
                default -> {}
            }
        }

        private void planEnd(Decision decision, int family, boolean awaited) {
            if (decision == Decision.END_IN_NEED_PLAN || decision == Decision.END_PROTECTION_PLAN) {
                steps.get(family).put(Step.PLAN_END, awaited);
                if (!awaited) {
                    // Stepping down to a child in need plan, told in the same breath, takes this back.
                    steps.get(family).put(Step.CLOSURE, true);
                }
            }
        }

        void close() {
            endDaysBefore(days);
        }

        private void endDaysBefore(int day) {
            for (; today < day; today++) {
                if (today >= first) {
                    children.keySet().forEach(this::count);
                }
            }
        }

        private void count(int family) {
            int siblings = children.get(family);
            queues.get(family).forEach((step, queue) -> byQueue.get(step)[queue.ordinal()] += siblings);
            steps.get(family).forEach((step, open) -> byClock.get(step)[0] += open ? siblings : 0);
            awaits.get(family).stream()
                    .filter(decision -> leadsOn(decision, family))
                    .forEach(decision -> awaited.get(decision)[0] += siblings);
            atTheFrontDoor += referred.get(family) ? siblings : 0;
        }

        /** No initial conference can come of an enquiry about children on a protection plan or in care. */
        private boolean leadsOn(Decision decision, int family) {
            return decision != Decision.SECTION_47 || steps.get(family).getOrDefault(Step.CONFERENCE, false);
        }

        long byQueue(Step step) {
            return IntStream.range(1, Queue.values().length)
                    .mapToLong(queue -> byQueue.get(step)[queue])
                    .sum();
        }

        long byClock(Step step) {
            return byClock.get(step)[0] + (step == Step.ASSESSMENT ? atTheFrontDoor : 0);
        }

        long in(Step step, Queue queue) {
            return byQueue.get(step)[queue.ordinal()];
        }

        long awaited(Decision decision) {
            return awaited.get(decision)[0];
        }

        long atTheFrontDoor() {
            return atTheFrontDoor;
        }
    }
}
