package mainstay.direction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import mainstay.direction.Arm.Difference;
import mainstay.event.ChangeReason;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.MonitoringSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which way things go when a lever moves, in pairs of runs with the same families: see {@link Arm.Difference}. */
@Tag("slow")
class DirectionsTest {
    private static final int REPLICATIONS = 8;

    private static final Scenario BASE = SmallAuthority.scenario(0.25, 12, 12);
    private static final Arm AS_NOW = new Arm(BASE, REPLICATIONS);

    private static Arm arm(Scenario scenario) {
        return new Arm(scenario, REPLICATIONS);
    }

    private static Difference difference(String measure, Arm first, Arm second) {
        return Difference.of(measure, first.measure(measure), second.measure(measure));
    }

    @Test
    void morePostsLowerCaseloads() {
        double posts = BASE.settings().get(WorkforceSettings.POSTS);
        Arm more = arm(BASE.with(WorkforceSettings.POSTS, Math.rint(1.2 * posts)));
        difference("caseload_fte", AS_NOW, more).isClearlyDown();
    }

    @Test
    void supervisionEveryEightWeeksInsteadOfFourMakesChildrenWaitForDecisions() {
        Arm seldom = arm(BASE.with(OversightSettings.SUPERVISION_INTERVAL, 8));
        difference("decision_wait_days", AS_NOW, seldom).isClearlyUp();
    }

    @Test
    void moreLeavingMakesMoreChangesBecauseWorkersLeaveAndNotBecauseOfTransfers() {
        Arm leaving = arm(BASE.with(WorkforceSettings.TURNOVER, 0.35));
        changes(ChangeReason.LEFTRL, leaving).isClearlyUp();
        changes(ChangeReason.TSPROC, leaving).isNotClearlyUp();
    }

    private static Difference changes(ChangeReason reason, Arm other) {
        return Difference.of("changes for " + reason, AS_NOW.changes(reason), other.changes(reason));
    }

    /** Where the leaving care team does not take over at sixteen, nor a permanence team after proceedings. */
    @Test
    void oneWorkerThroughoutEndsTransfers() {
        Scenario services = BASE.with(AllocationSettings.AT_SIXTEEN, 0).with(AllocationSettings.AFTER_PROCEEDINGS, 0);
        Arm asNow = arm(services);
        Service everything = new Service(
                "Children and families",
                EnumSet.of(Stage.ASSESSMENT, Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION, Stage.LOOKED_AFTER),
                1,
                Structure.INDIVIDUAL);
        Arm throughout = arm(services.with(List.of(everything)));
        assertThat(Arrays.stream(asNow.changes(ChangeReason.TSPROC)).min().orElseThrow())
                .isGreaterThan(0.1);
        assertThat(throughout.changes(ChangeReason.TSPROC)).containsOnly(0);
        difference("worker_changes_per_child_year", asNow, throughout).isClearlyDown();
    }

    /** Delay without a shortage: every post filled, hardly anybody leaves, no agency. */
    @Test
    void podsWithWeakGripAreLateInAFullyStaffedAuthorityAndCloseMonitoringBringsThemBack() {
        List<Service> pods = BASE.services().stream()
                .map(service -> new Service(service.name(), service.holds(), service.share(), Structure.PODS))
                .toList();
        Scenario staffed = BASE.with(pods)
                .with(BASE.settings()
                        .with(WorkforceSettings.VACANCY, 0)
                        .with(WorkforceSettings.TURNOVER, 0.03)
                        .with(WorkforceSettings.INTERNAL_MOVES, 0)
                        .with(WorkforceSettings.LEAST_TIME_TO_FILL, 4)
                        .with(WorkforceSettings.TIME_TO_FILL, 0.1)
                        .with(AgencySettings.AGENCY_COVER, 0)
                        .with(AgencySettings.AGENCY_EXTRA, 0));
        Scenario weak = staffed.with(staffed.settings()
                .with(PodSettings.GRIP, 0.15)
                .with(MonitoringSettings.BASE_DOSE, 0)
                .with(MonitoringSettings.INTERVAL, 0));
        Scenario watched = weak.with(
                weak.settings().with(MonitoringSettings.BASE_DOSE, 0.9).with(MonitoringSettings.INTERVAL, 4));
        Arm kept = arm(staffed);
        Arm lost = arm(weak);
        Arm restored = arm(watched);
        for (Arm arm : List.of(kept, lost, restored)) {
            assertThat(StatUtils.mean(arm.measure("vacancy_rate_fte"))).isLessThan(2);
            assertThat(StatUtils.mean(arm.measure("turnover_rate_fte"))).isLessThan(6);
        }
        difference("assessments_on_time", kept, lost).isClearlyDown();
        difference("decision_wait_days", kept, lost).isClearlyUp();
        Difference back = difference("assessments_on_time", lost, restored);
        back.isClearlyUp();
        // Monitoring adds back most of the grip that was lost, and so most of what it was good for.
        double before = StatUtils.mean(kept.measure("assessments_on_time"));
        assertThat((back.after() - back.before()) / (before - back.before())).isGreaterThan(0.5);
    }
}
