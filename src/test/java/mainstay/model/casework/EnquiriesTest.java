package mainstay.model.casework;

import static org.assertj.core.api.Assertions.assertThat;

import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.PodSettings;
import org.junit.jupiter.api.Test;

/** Who leads an enquiry that begins in a family of somebody who is newly qualified. */
class EnquiriesTest {
    private static final Settings BY_EXPERIENCE =
            TinyWorld.quiet().with(AllocationSettings.BY_EXPERIENCE, 1).with(PodSettings.SECTION_47_WORKERS, 1);

    private final TinyWorld world = new TinyWorld(BY_EXPERIENCE);
    private final Team team = world.team(Stage.ASSESSMENT);
    private final Worker learning = world.starter(team, Contract.PERMANENT, WorkerGrade.NEWLY_QUALIFIED);
    private final Worker experienced = world.worker(team);
    private final Worker senior = world.starter(team, Contract.PERMANENT, WorkerGrade.SENIOR);

    private Worker leader(Case family) {
        world.casework.enquiries().start(family);
        return family.duty(DutyType.SECTION_47).by;
    }

    @Test
    void aColleagueWithTheFewestSuchDutiesDoesAndTheFamilyKeepsItsWorker() {
        Case family = world.family(Stage.ASSESSMENT, 1, learning);
        experienced.guestDuties.add(new Duty(family, DutyType.VISIT, 0, 0, 1, 0));
        assertThat(leader(family)).isSameAs(senior);
        assertThat(family.worker).isSameAs(learning);
    }

    @Test
    void theExperiencedLeadTheirOwn() {
        assertThat(leader(world.family(Stage.ASSESSMENT, 1, experienced))).isNull();
    }

    @Test
    void whereNobodyElseIsThereAndWithoutTheRuleTheWorkerDoes() {
        senior.sickSince = 0;
        experienced.lastDay = 20;
        assertThat(leader(world.family(Stage.ASSESSMENT, 1, learning))).isNull();
        senior.sickSince = -1;
        world.change(AllocationSettings.BY_EXPERIENCE, 0);
        assertThat(leader(world.family(Stage.ASSESSMENT, 1, learning))).isNull();
    }

    @Test
    void afterTheFirstYearTheWorkerDoes() {
        Case family = world.family(Stage.ASSESSMENT, 1, learning);
        world.live(254);
        assertThat(leader(family)).isNull();
    }

    @Test
    void inAPodItIsOneOfThoseWhoCan() {
        Team pod = world.pod(Stage.ASSESSMENT);
        Worker inPod = world.starter(pod, Contract.PERMANENT, WorkerGrade.NEWLY_QUALIFIED);
        Worker can = world.worker(pod);
        Worker cannot = world.worker(pod);
        assertThat(leader(world.family(Stage.ASSESSMENT, 1, inPod))).isSameAs(can);
        assertThat(leader(world.family(Stage.ASSESSMENT, 1, cannot))).isSameAs(can);
    }
}
