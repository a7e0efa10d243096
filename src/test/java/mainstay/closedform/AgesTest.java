package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import mainstay.direction.SmallAuthority;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ChildLeft;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.ReturnSettings;
import org.junit.jupiter.api.Test;

/** Whoever turned eighteen, in the service or away from it, does not come back as a child. */
class AgesTest {
    /** Children by number, as the referrals name them, and those who have left as adults. */
    private static final class Children implements EventSink {
        private final Map<Integer, Set<Integer>> open = new HashMap<>();
        private final Map<Integer, Integer> openedOn = new HashMap<>();
        private final Set<Integer> adults = new HashSet<>();
        private int returned;
        private int adultAtOnce;

        @Override
        public void accept(CareEvent event) {
            int family = event.family();
            if (event instanceof FamilyReferred referred) {
                Set<Integer> children = new HashSet<>(IntStream.range(0, referred.children())
                        .map(i -> referred.firstChild() + i)
                        .boxed()
                        .toList());
                assertThat(children).as("%s", referred).isNotEmpty().noneMatch(adults::contains);
                open.put(family, children);
                openedOn.put(family, referred.day());
                returned += referred.episode() > 0 ? children.size() : 0;
            } else if (event instanceof ChildLeft left) {
                assertThat(open.get(family).remove(left.child())).as("%s", left).isTrue();
                adults.add(left.child());
                adultAtOnce += left.day() - openedOn.get(family) <= 1 ? 1 : 0;
            } else if (event instanceof CaseClosed closed && closed.reason() == ClosureReason.ALL_CHILDREN_ADULT) {
                adults.addAll(open.get(family));
                adultAtOnce += closed.day() - openedOn.get(family) <= 1 ? closed.children() : 0;
            }
        }
    }

    @Test
    void noAdultIsReferredAsAChild() {
        Scenario base = SmallAuthority.scenario(0.5, 0, 60);
        Scenario returning =
                base.with(base.settings().with(ReturnSettings.SHARE, 0.6).with(ReturnSettings.DELAY, 24));
        Children children = new Children();
        Runs.run(returning, 0, children);
        assertThat(children.returned).isGreaterThan(2000);
        assertThat(children.adults).hasSizeGreaterThan(100);
        // A birthday on the day after a return, weekends with it, comes for one child in about 4,000: more than five
        // among
        // fewer than 5,000 have odds of one in 800.
        assertThat(children.returned).isLessThan(5000);
        assertThat(children.adultAtOnce).isLessThan(6);
    }
}
