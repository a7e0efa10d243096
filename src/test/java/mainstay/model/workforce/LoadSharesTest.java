package mainstay.model.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.agent.manner.Leaning;
import mainstay.model.agent.manner.Manner;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Test;

/** Who carries which share of a full load. */
class LoadSharesTest {
    private static final int MANY = 2000;
    private static final Settings PART_LOADS =
            TinyWorld.quiet().with(WorkforceSettings.PART_LOADS, 0.15).with(WorkforceSettings.MOST_PART_LOAD, 0.6);
    private static final Settings EVERYBODY_PART = PART_LOADS.with(WorkforceSettings.PART_LOADS, 1);
    private static final Settings SENIORS = TinyWorld.quiet().with(WorkforceSettings.SENIOR_LOAD, 0.8);

    private TinyWorld world;
    private LoadShares loadShares;
    private Team team;

    private void begin(Settings settings) {
        world = new TinyWorld(settings);
        loadShares = new LoadShares(world.office);
        team = world.team(Stage.CHILD_IN_NEED);
    }

    private void look() {
        world.live(1, loadShares);
    }

    private static long count(List<Worker> workers, double below) {
        return workers.stream().filter(worker -> worker.loadShare < below).count();
    }

    @Test
    void everybodyCarriesAFullLoadWhereNothingElseIsSet() {
        begin(TinyWorld.quiet()
                .with(WorkforceSettings.PART_LOADS, 0)
                .with(WorkforceSettings.SENIOR_LOAD, 1)
                .with(WorkingTimeSettings.PROTECTED_TIME, 0)
                .with(AllocationSettings.LOAD_SPREAD, 0));
        for (WorkerGrade grade : WorkerGrade.values()) {
            world.starter(team, Contract.PERMANENT, grade);
        }
        look();
        assertThat(team.workers).allSatisfy(worker -> {
            assertThat(worker.loadShare).isEqualTo(1);
            assertThat(worker.timeShare).isEqualTo(1);
            assertThat(worker.trust).isEqualTo(1);
            assertThat(worker.hasOtherTasks()).isFalse();
        });
    }

    @Test
    void aShareOfPermanentWorkersHasOtherTasks() {
        begin(PART_LOADS);
        List<Worker> workers = world.workers(team, MANY, 2);
        look();
        new BinomialCount(count(workers, 1), MANY).hasProbability(0.15);
        assertThat(count(workers, 1)).isEqualTo(count(workers, 0.6));
    }

    @Test
    void thePartsAreSpreadEvenly() {
        begin(EVERYBODY_PART);
        List<Worker> workers = world.workers(team, MANY, 2);
        look();
        new BinomialCount(count(workers, 0.15), MANY).hasProbability(0.25);
        new BinomialCount(count(workers, 0.3), MANY).hasProbability(0.5);
        new BinomialCount(count(workers, 0.45), MANY).hasProbability(0.75);
        assertThat(workers).allSatisfy(worker -> assertThat(worker.timeShare).isEqualTo(worker.loadShare));
    }

    @Test
    void agencyWorkersCarryFullLoads() {
        begin(EVERYBODY_PART);
        Worker agency = world.starter(team, Contract.AGENCY, WorkerGrade.EXPERIENCED);
        look();
        assertThat(agency.loadShare).isEqualTo(1);
    }

    @Test
    void whatIsDrawnHoldsForGood() {
        begin(EVERYBODY_PART.with(AllocationSettings.LOAD_SPREAD, 0.2));
        Worker worker = world.worker(team);
        look();
        double share = worker.loadShare;
        double trust = worker.trust;
        look();
        assertThat(worker.loadShare).isEqualTo(share);
        assertThat(worker.trust).isEqualTo(trust).isNotEqualTo(1);
    }

    @Test
    void aSeniorCarriesLessFromTheDayOfThePromotion() {
        begin(SENIORS);
        Worker experienced = world.worker(team);
        Worker senior = world.starter(team, Contract.PERMANENT, WorkerGrade.SENIOR);
        look();
        assertThat(experienced.loadShare).isEqualTo(1);
        assertThat(senior.loadShare).isEqualTo(0.8);
        assertThat(senior.timeShare).isEqualTo(0.8);
        assertThat(senior.hasOtherTasks()).isFalse();
        world.change(WorkforceSettings.SENIOR_LOAD, 0.7);
        look();
        assertThat(senior.loadShare).isEqualTo(0.7);
    }

    /** What is left of a load beside other tasks is below 0.6 anyway: what a senior has to do is among them. */
    @Test
    void ofASeniorsShareAndAPartTheSmallerCounts() {
        begin(EVERYBODY_PART.with(WorkforceSettings.SENIOR_LOAD, 0.3));
        for (int i = 0; i < 50; i++) {
            world.starter(team, Contract.PERMANENT, WorkerGrade.SENIOR);
        }
        look();
        assertThat(team.workers)
                .allSatisfy(senior -> assertThat(senior.loadShare).isEqualTo(Math.min(senior.partLoad, 0.3)))
                .anyMatch(senior -> senior.loadShare == 0.3)
                .anyMatch(senior -> senior.loadShare < 0.3);
    }

    /** The logarithm is normal with variance ln 1.04 and mean minus half of that; bounds are four standard errors. */
    @Test
    void howMuchManagersThinkThatWorkersCanCarryIsLogNormalWithMeanOne() {
        begin(TinyWorld.quiet().with(AllocationSettings.LOAD_SPREAD, 0.2));
        List<Worker> workers = world.workers(team, MANY, 2);
        look();
        double variance = Math.log(1.04);
        double mean = workers.stream()
                .mapToDouble(worker -> Math.log(worker.trust))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(-variance / 2, within(4 * Math.sqrt(variance / MANY)));
        long below = workers.stream()
                .filter(worker -> worker.trust < Math.exp(-variance / 2 - Math.sqrt(variance)))
                .count();
        new BinomialCount(below, MANY).hasProbability(0.158655);
        assertThat(workers).allSatisfy(worker -> assertThat(worker.timeShare).isEqualTo(1));
    }

    /** With a variance of ln 1.04 the square of what is thought has the mean 1.04. */
    @Test
    void aManagerMakesMoreOrLessOfItThanOthers() {
        begin(TinyWorld.quiet().with(AllocationSettings.LOAD_SPREAD, 0.2));
        Worker worker = world.worker(team);
        look();
        double usual = worker.trust;
        team.manager.manner = favouring(2);
        look();
        assertThat(worker.trust).isCloseTo(usual * usual / 1.04, within(1e-12));
        team.manager.manner = favouring(0);
        look();
        assertThat(worker.trust).isEqualTo(1);
        team.manager.manner = Manner.USUAL;
        look();
        assertThat(worker.trust).isEqualTo(usual);
    }

    private static Manner favouring(double favour) {
        return new Manner(0, Leaning.NONE, 0, favour, Leaning.NONE, 1);
    }

    /** A year has 253 working days, and day 1 is the first. */
    @Test
    void aNewlyQualifiedWorkerHasTimeForLearningForAYear() {
        begin(TinyWorld.quiet().with(WorkingTimeSettings.PROTECTED_TIME, 0.1));
        world.live(2);
        Worker learning = world.starter(team, Contract.PERMANENT, WorkerGrade.NEWLY_QUALIFIED);
        Worker experienced = world.starter(team, Contract.PERMANENT, WorkerGrade.EXPERIENCED);
        world.live(252, loadShares);
        assertThat(world.office.day()).isEqualTo(253);
        assertThat(learning.timeShare).isEqualTo(0.9);
        assertThat(learning.loadShare).isEqualTo(1);
        assertThat(experienced.timeShare).isEqualTo(1);
        look();
        assertThat(learning.timeShare).isEqualTo(1);
    }
}
