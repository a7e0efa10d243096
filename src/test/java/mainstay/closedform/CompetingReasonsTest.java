package mainstay.closedform;

import java.util.EnumMap;
import java.util.Map;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/**
 * When several reasons for a change of worker compete at constant hazards, each has its hazard's share of the changes.
 *
 * <p>Leaving is drawn every day and requests every fifth, for families whose worker has not left that day. In five days
 * a family so expects 5 (1 - exp(-h / 253)) changes because of leaving and exp(-h / 253) (1 - exp(-5 r / 253)) because of
 * requests; the shares differ from h / (h + r) by less than 1 %.
 */
class CompetingReasonsTest {
    private static final double LEAVING = 0.3;
    private static final double CHILD = 0.2;
    private static final double PARENT = 0.35;
    private static final double OTHER = 0.15;

    private static final Scenario SCENARIO = Bare.scenario(
            Bare.settings()
                    .with(WorkforceSettings.POSTS, 30)
                    .with(WorkforceSettings.TURNOVER, LEAVING)
                    .with(AllocationSettings.CHILD_ASKS, CHILD)
                    .with(AllocationSettings.PARENT_ASKS, PARENT)
                    .with(AllocationSettings.OTHER_REASONS, OTHER)
                    .with(InitialSettings.LOOKED_AFTER, 120),
            24);

    private static Map<ChangeReason, Double> expected() {
        double requests = CHILD + PARENT + OTHER;
        double byLeaving = -5 * Math.expm1(-LEAVING / Runs.YEAR);
        double byRequest = -Math.exp(-LEAVING / Runs.YEAR) * Math.expm1(-5 * requests / Runs.YEAR);
        double all = byLeaving + byRequest;
        Map<ChangeReason, Double> shares = new EnumMap<>(ChangeReason.class);
        shares.put(ChangeReason.LEFTRL, byLeaving / all);
        shares.put(ChangeReason.CHCHAN, byRequest / all * CHILD / requests);
        shares.put(ChangeReason.PCCHAN, byRequest / all * PARENT / requests);
        shares.put(ChangeReason.OTHERS, byRequest / all * OTHER / requests);
        return shares;
    }

    private static Map<ChangeReason, Integer> changes(int replication) {
        Map<ChangeReason, Integer> counts = new EnumMap<>(ChangeReason.class);
        Runs.run(SCENARIO, replication, event -> {
            if (event instanceof WorkerAssigned assigned && assigned.day() > 0) {
                counts.merge(assigned.reason(), 1, Integer::sum);
            }
        });
        return counts;
    }

    @Test
    void eachReasonHasItsHazardsShareOfTheChanges() {
        double[][] changes = new double[ChangeReason.values().length][Agreement.REPLICATIONS];
        double[] all = new double[Agreement.REPLICATIONS];
        for (int replication = 0; replication < all.length; replication++) {
            for (Map.Entry<ChangeReason, Integer> count : changes(replication).entrySet()) {
                changes[count.getKey().ordinal()][replication] = count.getValue();
                all[replication] += count.getValue();
            }
        }
        // Shares add up to 1, so the expected ones leave no room for any other reason.
        expected().forEach((reason, share) -> Agreement.ofRatio(
                        "share of " + reason, share, changes[reason.ordinal()], all)
                .isWithinChance());
    }
}
