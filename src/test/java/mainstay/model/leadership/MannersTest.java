package mainstay.model.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import mainstay.calendar.WorkingCalendar;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Manager;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.model.agent.manner.Manner;
import mainstay.model.oversight.ManagersDesk;
import mainstay.model.oversight.MonitoringLoop;
import mainstay.model.oversight.PublishedIndicators;
import mainstay.model.oversight.Restructures;
import mainstay.random.Chance;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.leadership.LeadershipSettings;
import mainstay.scenario.parameter.leadership.ManagerSettings;
import org.junit.jupiter.api.Test;

/** Manners of many managers against the distributions that they are drawn from; bounds are four standard errors. */
class MannersTest {
    private static final int MANY = 4_000;
    /** Those who differ, and nobody is new. */
    private static final Settings DIFFERENT = TinyWorld.quiet()
            .with(ManagerSettings.DIFFER, 1)
            .with(ManagerSettings.NEW_SHARE, 0)
            .with(ManagerSettings.USUAL_NEWNESS, 0)
            .with(GripSettings.BASE, 0.4)
            .with(OversightSettings.STANDARD, 0.5);
    /** Everybody is new who starts. */
    private static final Settings NEW = TinyWorld.quiet()
            .with(ManagerSettings.DIFFER, 1)
            .with(ManagerSettings.GRIP_SPREAD, 0)
            .with(ManagerSettings.NEW_SHARE, 1)
            .with(ManagerSettings.USUAL_NEWNESS, 0)
            .with(ManagerSettings.LEARNING, 12)
            .with(ManagerSettings.NEW_GRIP, 0.2)
            .with(ManagerSettings.NEW_SLOWNESS, 0.5);

    private TinyWorld world = new TinyWorld(DIFFERENT);
    private Manners manners = new Manners(world.office);

    private void begin(Settings settings) {
        world = new TinyWorld(settings);
        manners = new Manners(world.office);
    }

    private void teams(int number) {
        for (int i = 0; i < number; i++) {
            world.team(Stage.LOOKED_AFTER);
        }
    }

    private List<Team> all() {
        return world.office.roster().teams();
    }

    private double mean(ToDoubleFunction<Manner> of) {
        return all().stream()
                .mapToDouble(team -> of.applyAsDouble(team.manager.manner))
                .average()
                .orElseThrow();
    }

    private double sd(ToDoubleFunction<Manner> of) {
        double mean = mean(of);
        return Math.sqrt(mean(manner -> Math.pow(of.applyAsDouble(manner) - mean, 2)));
    }

    private void hasMeanAndSd(ToDoubleFunction<Manner> of, double mean, double sd) {
        assertThat(mean(of)).isCloseTo(mean, within(4 * sd / Math.sqrt(MANY)));
        assertThat(sd(of)).isCloseTo(sd, within(4 * sd / Math.sqrt(2.0 * MANY)));
    }

    @Test
    void whereTheyDoNotDifferAllIsAsUsual() {
        begin(DIFFERENT.with(ManagerSettings.DIFFER, 0));
        teams(20);
        world.live(1, manners);
        assertThat(all()).allSatisfy(team -> assertThat(team.manager.manner).isEqualTo(Manner.USUAL));
    }

    @Test
    void withoutAnySpreadAllIsAsUsualToo() {
        begin(DIFFERENT.with(Map.of(
                ManagerSettings.GRIP_SPREAD, 0.0,
                ManagerSettings.SUPERVISION_SPREAD, 0.0,
                ManagerSettings.STANDARD_SPREAD, 0.0,
                ManagerSettings.FAVOUR_SPREAD, 0.0,
                ManagerSettings.OWNERSHIP_SPREAD, 0.0)));
        teams(20);
        world.live(1, manners);
        assertThat(all()).allSatisfy(team -> {
            Manner manner = team.manager.manner;
            assertThat(manner.grip()).isZero();
            assertThat(manner.supervision().of(0.9)).isEqualTo(0.9);
            assertThat(manner.standard()).isZero();
            assertThat(manner.favour()).isEqualTo(1);
            assertThat(manner.ownership().of(0.6)).isEqualTo(0.6);
            assertThat(manner.slowness()).isEqualTo(1);
        });
    }

    /** Nothing is cut off of a spread of 0.08 about 0.4, nor of 8 points about 50 %. */
    @Test
    void onAverageManagersAreAsUsual() {
        begin(DIFFERENT.with(ManagerSettings.GRIP_SPREAD, 0.08));
        teams(MANY);
        world.live(1, manners);
        hasMeanAndSd(Manner::grip, 0, 0.08);
        hasMeanAndSd(Manner::standard, 0, 0.08);
        hasMeanAndSd(manner -> manner.supervision().shift(), 0, 0.5);
        hasMeanAndSd(manner -> manner.ownership().shift(), 0, 0.5);
        assertThat(mean(Manner::favour)).isCloseTo(1, within(4 * 0.5 / Math.sqrt(MANY)));
        double logVariance = Math.log(1.25);
        hasMeanAndSd(manner -> Math.log(manner.favour()), -logVariance / 2, Math.sqrt(logVariance));
    }

    /** With a spread of 0.4 about 0.4 a third is cut off at 0 and at 0.8: mean 0, variance 0.16 × 0.5161. */
    @Test
    void gripStaysInItsBoundsAndItsMeanWhereItIs() {
        begin(DIFFERENT.with(ManagerSettings.GRIP_SPREAD, 0.4));
        teams(MANY);
        world.live(1, manners);
        double density = Math.exp(-0.5) / Math.sqrt(2 * Math.PI);
        double variance = 0.16 * (0.682689 - 2 * density + 0.317311);
        assertThat(mean(Manner::grip)).isCloseTo(0, within(4 * Math.sqrt(variance / MANY)));
        assertThat(sd(Manner::grip)).isCloseTo(Math.sqrt(variance), within(0.01));
        long cut = all().stream()
                .filter(team -> Math.abs(team.manager.manner.grip()) == 0.4)
                .count();
        new BinomialCount(cut, MANY).hasProbability(0.317311);
    }

    /** Pods have a base of their own, near whose bound their consultants differ less. */
    @Test
    void aConsultantDiffersAboutTheGripOfPods() {
        begin(DIFFERENT.with(ManagerSettings.GRIP_SPREAD, 0.5).with(PodSettings.GRIP, 0.1));
        for (int i = 0; i < 50; i++) {
            world.pod(Stage.LOOKED_AFTER);
        }
        world.live(1, manners);
        assertThat(all())
                .allSatisfy(team -> assertThat(team.manager.manner.grip()).isBetween(-0.1, 0.1));
    }

    @Test
    void aSuccessorHasAMannerOfTheirOwnAndNobodyHasOneMeanwhile() {
        teams(1);
        Manager manager = all().get(0).manager;
        world.live(1, manners);
        Manner first = manager.manner;
        world.live(10, manners);
        assertThat(manager.manner).isEqualTo(first).isNotEqualTo(Manner.USUAL);
        manager.go(20);
        world.live(1, manners);
        assertThat(manager.manner).isEqualTo(Manner.USUAL);
        manager.succeed(20);
        world.live(1, manners);
        assertThat(manager.manner.grip()).isNotEqualTo(first.grip());
        assertThat(manager.manner.supervision().shift())
                .isNotEqualTo(first.supervision().shift());
    }

    /** The first day's post is what it is, whatever became of other posts before. */
    @Test
    void theSamePostsThirdHolderIsTheSamePersonInEveryArm() {
        teams(2);
        Manager manager = all().get(1).manager;
        manager.succeed(3);
        manager.succeed(7);
        world.live(1, manners);
        Manner third = manager.manner;
        begin(DIFFERENT);
        teams(2);
        all().get(0).manager.succeed(1);
        all().get(1).manager.succeed(100);
        all().get(1).manager.succeed(400);
        world.live(1, manners);
        assertThat(all().get(1).manager.manner).isEqualTo(third);
    }

    /** Another replication has other managers of its own, and the same where it is said which. */
    @Test
    void whichManagersThereAreCanBeSaid() {
        List<Double> own = List.of(gripIn(0, 0), gripIn(0, 1));
        assertThat(own.get(0)).isNotEqualTo(own.get(1));
        assertThat(gripIn(0.25, 0)).isEqualTo(gripIn(0.25, 1)).isNotIn(own).isNotEqualTo(gripIn(0.75, 0));
    }

    private static double gripIn(double drawn, int replication) {
        WorkingCalendar calendar = new WorkingCalendar(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 1));
        Office office = new Office(calendar, new Chance(1, replication), event -> {});
        Manners rule = new Manners(office);
        office.configure(DIFFERENT.with(ManagerSettings.DRAWN, drawn));
        Service service = TinyWorld.service(Structure.INDIVIDUAL, 1, Stage.LOOKED_AFTER);
        Team team = new Team(office.roster().nextTeam(), service, 0.5);
        office.roster().teams().add(team);
        rule.step(0);
        return team.manager.manner.grip();
    }

    @Test
    void theManagersThatANumberStandsForAreAsUsualOnAverageToo() {
        begin(DIFFERENT.with(ManagerSettings.GRIP_SPREAD, 0.08).with(ManagerSettings.DRAWN, 0.3));
        teams(MANY);
        world.live(1, manners);
        hasMeanAndSd(Manner::grip, 0, 0.08);
    }

    /** A year of 253 days: nothing to nought, by halves. */
    @Test
    void whoIsNewToManagementComesIntoItInProportionToTime() {
        begin(NEW.with(ManagerSettings.USUAL_NEWNESS, 0.1));
        teams(1);
        Manager manager = all().get(0).manager;
        manager.go(0);
        manager.succeed(0);
        world.live(1, manners);
        assertThat(manager.manner.grip()).isCloseTo(-0.2 * 0.9, within(1e-12));
        assertThat(manager.manner.slowness()).isCloseTo(1.45, within(1e-12));
        world.live(100, manners);
        assertThat(manager.manner.grip()).isCloseTo(-0.2 * (0.9 - 100 / 253.0), within(1e-12));
        world.live(153, manners);
        assertThat(manager.manner.grip()).isCloseTo(0.2 * 0.1, within(1e-12));
        assertThat(manager.manner.slowness()).isCloseTo(0.95, within(1e-12));
    }

    @Test
    void someOfThoseWhoStartHaveManagedBefore() {
        begin(NEW.with(ManagerSettings.NEW_SHARE, 0.6));
        teams(MANY);
        all().forEach(team -> team.manager.succeed(0));
        world.live(1, manners);
        long fresh = all().stream()
                .filter(team -> team.manager.manner.slowness() == 1.5)
                .count();
        new BinomialCount(fresh, MANY).hasProbability(0.6);
    }

    /**
     * With a hazard of 0.5 a year the mean newness over a year of learning is 1 − (1 − e^−0.5) ÷ 0.5, on the first day and
     * on every later one; its variance is less than a quarter. Posts are filled the next day.
     */
    @Test
    void inTheLongRunAsManyAreNewAsOnTheFirstDay() {
        begin(NEW.with(OversightSettings.MANAGER_TURNOVER, 0.5).with(OversightSettings.MANAGER_VACANCY, 0));
        ManagersDesk desk = new ManagersDesk(
                world.office, world.casework, new MonitoringLoop(world.office, new PublishedIndicators()));
        teams(MANY);
        double newness = 1 - (1 - Math.exp(-0.5)) / 0.5;
        double error = 4 * 0.5 / Math.sqrt(MANY) * 0.5;
        world.live(1, desk::begin, manners);
        assertThat(mean(Manner::slowness)).isCloseTo(1 + 0.5 * newness, within(error));
        world.live(126, desk::begin);
        world.live(1, manners);
        assertThat(mean(Manner::slowness)).isCloseTo(1 + 0.5 * newness, within(error));
    }

    /** 1 − (1 − e^−0.1) ÷ 0.1 of the six in ten. */
    @Test
    void theUsualNewnessIsThatOfTheDefaults() {
        Settings defaults = Settings.defaults();
        double x = defaults.get(OversightSettings.MANAGER_TURNOVER) * defaults.get(ManagerSettings.LEARNING) / 12;
        double newness = defaults.get(ManagerSettings.NEW_SHARE) * (1 - (1 - Math.exp(-x)) / x);
        assertThat(defaults.get(ManagerSettings.USUAL_NEWNESS)).isCloseTo(newness, within(5e-4));
    }

    /** 0.1 × 2 − 0.05 × 1 for every manager, and for a team without one. */
    @Test
    void whatTheAuthorityAndItsDirectorAreLikeIsInTheMannerOfAll() {
        begin(TinyWorld.quiet()
                .with(GripSettings.BASE, 0.4)
                .with(LeadershipSettings.DIFFER, 1)
                .with(LeadershipSettings.PLACE_GRIP, 0.1)
                .with(LeadershipSettings.DIRECTOR_GRIP, 0.05)
                .with(LeadershipSettings.PLACE_SUPERVISION, 0.3)
                .with(LeadershipSettings.DIRECTOR_SUPERVISION, 0.4));
        teams(2);
        all().get(1).manager.go(100);
        world.office.climate().character = 2;
        world.office.climate().culture = -1;
        world.live(1, manners);
        assertThat(all()).allSatisfy(team -> {
            assertThat(team.manager.manner.grip()).isCloseTo(0.15, within(1e-12));
            assertThat(team.manager.manner.supervision().variance()).isCloseTo(0.25, within(1e-12));
            assertThat(team.manager.manner.supervision().shift()).isCloseTo(0.2, within(1e-12));
            assertThat(team.manager.manner.slowness()).isEqualTo(1);
        });
        world.office.climate().character = 50;
        world.live(1, manners);
        assertThat(all().get(0).manager.manner.grip()).isEqualTo(0.4);
    }

    /** Managers differ about what their authority is like. */
    @Test
    void managersDifferAboutWhatTheirAuthorityIsLike() {
        begin(DIFFERENT.with(LeadershipSettings.DIFFER, 1).with(ManagerSettings.GRIP_SPREAD, 0.08));
        teams(MANY);
        world.office.climate().character = 1;
        world.live(1, manners);
        hasMeanAndSd(Manner::grip, LeadershipSettings.PLACE_GRIP.defaultValue(), 0.08);
    }

    @Test
    void aManagerTakesTheMannerAlongIntoARegroupedTeam() {
        begin(DIFFERENT.with(OversightSettings.SPAN, 4).with(PodSettings.SIZE, 4));
        Service teams = TinyWorld.service(Structure.INDIVIDUAL, 1, Stage.LOOKED_AFTER);
        Service pods = TinyWorld.service(Structure.PODS, 1, Stage.LOOKED_AFTER);
        Restructures restructures = new Restructures(world.office, world.handOver, world.staffing);
        world.staff(teams);
        List<Team> before = List.copyOf(all());
        all().forEach(team -> team.manager.succeed(0));
        world.live(1, manners);
        List<Manner> led = before.stream().map(team -> team.manager.manner).toList();
        restructures.regroup(before, List.of(pods), 0);
        world.live(1, manners);
        assertThat(all()).doesNotContainAnyElementsOf(before);
        assertThat(all().stream().map(team -> team.manager.manner)).containsAll(led);
        restructures.reorganise(List.of(teams));
        world.live(1, manners);
        assertThat(all().stream().map(team -> team.manager.manner)).containsAll(led);
    }
}
