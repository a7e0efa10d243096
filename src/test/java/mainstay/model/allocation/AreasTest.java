package mainstay.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mainstay.event.ChangeReason;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.PodSettings;
import org.junit.jupiter.api.Test;

/** Teams serve areas: new work goes to the team of the family's own. */
class AreasTest {
    private static final Stage NEED = Stage.CHILD_IN_NEED;
    private static final Settings PATCHES = TinyWorld.quiet().with(AllocationSettings.PATCHES, 1);
    private static final int MANY = 900;

    private final TinyWorld world = new TinyWorld(PATCHES);

    private static List<Case> families(TinyWorld world, int number) {
        List<Case> families = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            families.add(world.family(NEED, 1));
        }
        world.live(1, world.allocations);
        return families;
    }

    /** A family of a team's area, without a worker. */
    private Case familyOf(Team team, Stage stage) {
        while (true) {
            Case family = world.family(stage, 1);
            List<Team> teams = world.office.roster().holding(stage, family.family);
            if (new Areas(world.office).teamOf(family, teams) == team) {
                return family;
            }
            family.closed = true;
        }
    }

    @Test
    void areasAreAsLargeAsTheTeamsPosts() {
        Team large = world.team(NEED);
        Team small = world.team(NEED);
        world.workers(large, 4, 2);
        world.workers(small, 2, 2);
        // Who comes on top of the establishment makes no area larger.
        world.office.roster().addPost(small, true);
        long inLarge = families(world, MANY).stream()
                .filter(family -> family.worker.team == large)
                .count();
        new BinomialCount(inLarge, MANY).hasProbability(2.0 / 3);
    }

    @Test
    void aFamilyBelongsToTheSameAreaInEveryArm() {
        assertThat(areas(PATCHES)).isEqualTo(areas(PATCHES.with(AllocationSettings.CAP, 10)));
    }

    private static List<Integer> areas(Settings settings) {
        TinyWorld world = new TinyWorld(settings);
        for (int i = 0; i < 3; i++) {
            world.worker(world.team(NEED));
        }
        return families(world, 50).stream().map(family -> family.worker.team.id).toList();
    }

    @Test
    void theTeamOfTheAreaComesFirstHoweverBusyItIs() {
        Team busy = world.team(NEED);
        Worker there = world.worker(busy);
        world.worker(world.team(NEED));
        for (int i = 0; i < 30; i++) {
            world.family(NEED, 1, there);
        }
        Case family = familyOf(busy, NEED);
        world.live(1, world.allocations);
        assertThat(family.worker).isSameAs(there);
    }

    @Test
    void newWorkGoesRoundATeamInTroubleToTheLeastLoaded() {
        Team busy = world.team(NEED);
        Worker there = world.worker(busy);
        Worker more = world.worker(world.team(NEED));
        Worker less = world.worker(world.team(NEED));
        world.family(NEED, 3, there);
        world.family(NEED, 2, more);
        world.family(NEED, 1, less);
        busy.inTrouble = true;
        Case family = familyOf(busy, NEED);
        world.live(1, world.allocations);
        assertThat(family.worker).isSameAs(less);
    }

    @Test
    void whenNobodyThereHasRoomTheLeastLoadedOfTheOthersIsAsked() {
        Team full = world.team(NEED);
        Worker there = world.worker(full);
        Worker more = world.worker(world.team(NEED));
        Worker less = world.worker(world.team(NEED));
        world.family(NEED, 8, there);
        world.family(NEED, 2, there);
        world.family(NEED, 5, more);
        world.family(NEED, 4, less);
        Case family = familyOf(full, NEED);
        world.change(AllocationSettings.CAP_RULE, TinyWorld.word(AllocationSettings.CAP_RULE, "hard"));
        world.change(AllocationSettings.CAP, 10);
        world.live(1, world.allocations);
        assertThat(family.worker).isSameAs(less);
    }

    @Test
    void aFormerTeamComesBeforeThatOfTheArea() {
        Team area = world.team(NEED);
        world.worker(area);
        Team former = world.team(NEED);
        Worker last = world.worker(former);
        Worker colleague = world.worker(former);
        Case family = familyOf(area, NEED);
        family.formerWorker = last;
        family.changeAsked = ChangeReason.LEFTRL;
        last.lastDay = 30;
        world.live(1, world.allocations);
        assertThat(family.worker).isSameAs(colleague);
    }

    @Test
    void whoPassesIntoAnotherServiceStaysInTheArea() {
        for (int i = 0; i < 3; i++) {
            world.worker(world.team(NEED));
        }
        for (int i = 0; i < 3; i++) {
            world.worker(world.team(Stage.LOOKED_AFTER));
        }
        List<Team> teams = world.office.roster().teams();
        List<Case> families = families(world, 40);
        List<Team> first = families.stream().map(family -> family.worker.team).toList();
        for (Case family : families) {
            family.stage = Stage.LOOKED_AFTER;
            family.changeAsked = ChangeReason.TSPROC;
        }
        world.live(1, world.allocations);
        assertThat(families.stream().map(family -> teams.indexOf(family.worker.team)))
                .containsExactlyElementsOf(
                        first.stream().map(team -> teams.indexOf(team) + 3).toList());
    }

    @Test
    void aRotaComesBeforeAreas() {
        for (int i = 0; i < 3; i++) {
            world.worker(world.pod(NEED));
        }
        world.change(PodSettings.DUTY_WEEK, 1);
        world.change(PodSettings.DUTY_CYCLE, 3);
        assertThat(families(world, 20).stream().map(family -> family.worker).distinct())
                .hasSize(1);
    }

    /** The price: what is even without areas is as uneven as chance with them. */
    @Test
    void withoutAreasTeamsAreEvenAndWithThemTheyAreNot() {
        assertThat(difference(TinyWorld.quiet())).isZero();
        assertThat(difference(PATCHES)).isPositive();
    }

    private static int difference(Settings settings) {
        TinyWorld world = new TinyWorld(settings);
        Worker one = world.worker(world.team(NEED));
        Worker other = world.worker(world.team(NEED));
        families(world, 40);
        return Math.abs(one.children - other.children);
    }
}
