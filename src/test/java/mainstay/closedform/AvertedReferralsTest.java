package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import mainstay.direction.SmallAuthority;
import mainstay.event.CareEvent;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.ReferralAverted;
import mainstay.model.DayByDay;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.PathwaySettings;
import org.junit.jupiter.api.Test;

/** Early help and partners who share the model spare families a referral that would come to nothing, and no other. */
class AvertedReferralsTest {
    private static final Scenario SMALL = SmallAuthority.scenario(0.1, 0, 12)
            .with(PathwaySettings.RATIONING, 0)
            .with(DemandSettings.TREND, 0);

    private static List<CareEvent> events(
            Scenario scenario, double partners, double takenUp, long seed, Predicate<CareEvent> kept) {
        List<CareEvent> events = new ArrayList<>();
        DayByDay.run(scenario, seed, new Practised(0, partners, takenUp, event -> {
            if (kept.test(event)) {
                events.add(event);
            }
        }));
        return events;
    }

    private static Scenario with(double earlyHelp, double inappropriate) {
        return SMALL.with(SMALL.settings()
                .with(EffectSettings.EARLY_HELP, earlyHelp)
                .with(EffectSettings.INAPPROPRIATE_REFERRALS, inappropriate));
    }

    /** What becomes of first referrals without the model: closed with no further action or not in need, or not. */
    private static Set<Integer> cameToNothing(long seed) {
        Set<Integer> nothing = new HashSet<>();
        Set<Integer> closed = new HashSet<>();
        for (CareEvent event : events(SMALL, 0, 0, seed, CaseClosed.class::isInstance)) {
            ClosureReason reason = ((CaseClosed) event).reason();
            boolean away = reason == ClosureReason.NO_FURTHER_ACTION || reason == ClosureReason.NOT_IN_NEED;
            if (closed.add(event.family()) && away) {
                nothing.add(event.family());
            }
        }
        return nothing;
    }

    @Test
    void withFullEffectExactlyTheFamiliesAreSparedWhoseReferralWouldHaveComeToNothing() {
        Set<Integer> spared = new HashSet<>();
        events(with(1, 0), 0, 1, 1, ReferralAverted.class::isInstance).forEach(event -> spared.add(event.family()));
        assertThat(spared).hasSizeGreaterThan(30);
        Set<Integer> nothing = cameToNothing(1);
        Set<Integer> decidedOtherwise = new HashSet<>(spared);
        decidedOtherwise.removeAll(nothing);
        // Some of the last months have not yet been decided when the run ends.
        Map<Integer, Integer> referredOn = new HashMap<>();
        events(SMALL, 0, 0, 1, FamilyReferred.class::isInstance)
                .forEach(event -> referredOn.putIfAbsent(event.family(), event.day()));
        assertThat(decidedOtherwise).allMatch(family -> referredOn.get(family) > 160);
    }

    @Test
    void theTwoReasonsThinIndependentlyInProportionToHowFarTheyReach() {
        double[] spared = new double[20];
        double[] candidates = new double[20];
        for (int i = 0; i < spared.length; i++) {
            spared[i] = events(with(0.8, 0.5), 0.6, 0.5, i, ReferralAverted.class::isInstance)
                    .size();
            candidates[i] = events(with(1, 0), 0, 1, i, ReferralAverted.class::isInstance)
                    .size();
        }
        // Early help 0.8 x 0.5, partners 0.5 x 0.6: together 1 - 0.6 x 0.7.
        Agreement.ofRatio("share of referrals averted", 1 - 0.6 * 0.7, spared, candidates)
                .isWithinChance();
    }

    @Test
    void theOtherFamiliesComeOnTheSameDaysWithTheSameNumbers() {
        Predicate<CareEvent> first = event -> event instanceof ReferralAverted
                || (event instanceof FamilyReferred referred && referred.episode() == 0);
        List<String> without = new ArrayList<>();
        events(SMALL, 1, 1, 3, first).forEach(event -> without.add(event.day() + ": " + event.family()));
        List<String> with = new ArrayList<>();
        events(with(0.5, 0.5), 1, 1, 3, first).forEach(event -> with.add(event.day() + ": " + event.family()));
        assertThat(with).isEqualTo(without);
    }
}
