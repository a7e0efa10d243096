package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import mainstay.direction.SmallAuthority;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.ChangeReason;
import mainstay.event.Clock;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.WorkforceEvent.SupervisionHeld;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/** What stands in a diary is done when it is planned, and not on the first day on which it could be. */
class PlannedDaysTest {
    @Test
    void whereNothingComesBetweenSupervisionIsHeldEveryInterval() {
        Scenario scenario = Bare.scenario(
                Bare.settings()
                        .with(WorkforceSettings.POSTS, 5)
                        .with(OversightSettings.SUPERVISION_INTERVAL, 4)
                        .with(OversightSettings.SUPERVISION_HELD, 1)
                        .with(OversightSettings.MANAGER_DAYS, 5)
                        .with(OversightSettings.MANAGER_HOURS, 35),
                18);
        Map<Integer, Integer> last = new HashMap<>();
        int[] gaps = new int[1];
        // The first is due some days from the start, and cannot be held before it.
        Runs.run(scenario, 0, event -> {
            if (event instanceof SupervisionHeld held) {
                Integer before = last.put(held.worker(), held.day());
                if (before != null && before > 5) {
                    assertThat(held.day() - before).isEqualTo(20);
                    gaps[0]++;
                }
            }
        });
        assertThat(gaps[0]).isGreaterThan(5 * 15);
    }

    @Test
    void noVisitIsMadeBeforeTwoFifthsOfItsIntervalAreOver() {
        Set<Clock> visits = EnumSet.of(Clock.PROTECTION_VISIT, Clock.IN_NEED_VISIT, Clock.LOOKED_AFTER_VISIT);
        int[] made = new int[1];
        Runs.run(SmallAuthority.scenario(0.1, 0, 12), 0, event -> {
            if (event instanceof ClockStopped visit && visits.contains(visit.clock()) && !isFirstInCare(visit)) {
                int earliest = Math.max(1, (int) (0.4 * (visit.dueDay() - visit.startedDay())));
                assertThat(visit.day() - visit.startedDay()).as("%s", visit).isGreaterThanOrEqualTo(earliest);
                made[0]++;
            }
        });
        assertThat(made[0]).isGreaterThan(1000);
    }

    /** Due within a week: it can be made from the first day on. */
    private static boolean isFirstInCare(ClockStopped visit) {
        return visit.clock() == Clock.LOOKED_AFTER_VISIT && visit.dueDay() - visit.startedDay() <= 5;
    }

    /** With room on every day and nothing put off, a review is held 0 to 14 days before its limit, each as often. */
    @Test
    void reviewsAreSpreadOverTheDaysBeforeTheirLimit() {
        int lead = 7;
        Scenario scenario = Bare.scenario(
                Bare.settings()
                        .with(WorkforceSettings.POSTS, 20)
                        .with(InitialSettings.LOOKED_AFTER, 150)
                        .with(ConferenceSettings.REVIEW_LEAD, lead)
                        .with(ConferenceSettings.HELD_WITHOUT_REPORT, 1),
                24);
        double[] means = Runs.sample(Agreement.REPLICATIONS, replication -> {
            int[] sum = new int[2];
            Runs.run(scenario, replication, event -> {
                // The first after the start of the run is due in the middle of an interval, perhaps tomorrow.
                if (event instanceof ClockStopped review
                        && review.clock() == Clock.LOOKED_AFTER_REVIEW
                        && review.startedDay() > 0) {
                    int before = review.dueDay() - review.day();
                    assertThat(before).as("%s", review).isBetween(0, 2 * lead);
                    sum[0] += before;
                    sum[1]++;
                }
            });
            return (double) sum[0] / sum[1];
        });
        Agreement.of("days before the limit of a review", lead, means).isWithinChance();
    }

    @Test
    void whoHasComeSinceTheLastRebalancingIsLeftWhereTheyAre() {
        Scenario base = SmallAuthority.scenario(0.2, 0, 24);
        Scenario scenario = base.with(base.settings()
                .with(AllocationSettings.REBALANCE_GAP, 0.15)
                .with(AllocationSettings.REBALANCE_EVERY, 4));
        Map<Integer, Integer> since = new HashMap<>();
        int[] moved = new int[1];
        Runs.run(scenario, 0, event -> {
            if (event instanceof WorkerAssigned one) {
                Integer before = since.put(one.family(), one.day());
                if (one.reason() == ChangeReason.MANAGE) {
                    assertThat(one.day() - before).as("%s", one).isGreaterThanOrEqualTo(20);
                    moved[0]++;
                }
            }
        });
        assertThat(moved[0]).isGreaterThan(50);
    }
}
