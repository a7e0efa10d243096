package mainstay.model.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mainstay.event.FamilyEvent.ReferralDecided;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.work.ThinningSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Test;

/** A front door with four hours a day, and referrals that take an hour each. */
class FrontDoorTest {
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(WorkSettings.FRONT_DOOR_HOURS, 4)
            .with(WorkSettings.SCREENING_HOURS, 1)
            .with(WorkSettings.SPREAD, 0)
            .with(WorkingTimeSettings.WEEK, 37.5)
            .with(WorkingTimeSettings.OVERTIME, 0)
            .with(ThinningSettings.THINNING, 0)
            .with(ThinningSettings.THINNEST, 0.5)
            .with(ClockSettings.REFERRAL_DECISION, 1)
            .with(PathwaySettings.NO_FURTHER_ACTION, 0);

    private final TinyWorld world = new TinyWorld(SETTINGS);
    private final FrontDoor frontDoor = new FrontDoor(world.office, world.casework);

    FrontDoorTest() {
        world.worker(world.team(Stage.ASSESSMENT));
    }

    private void referred(int families) {
        for (int i = 0; i < families; i++) {
            Case referred = world.family(Stage.REFERRAL, 1);
            frontDoor.receive(referred);
        }
    }

    private int decidedIn(int days) {
        world.live(days, frontDoor);
        return world.told(ReferralDecided.class).size();
    }

    @Test
    void fourHoursDecideOnFourReferrals() {
        referred(16);
        assertThat(decidedIn(1)).isEqualTo(4);
        assertThat(decidedIn(3)).isEqualTo(16);
    }

    /** Four days of work wait for a limit of one: at a thinning of a half each gets half of its hour. */
    @Test
    void underAQueueEachGetsAShorterLook() {
        world.change(ThinningSettings.THINNING, 0.5);
        referred(16);
        assertThat(decidedIn(1)).isEqualTo(8);
    }

    @Test
    void noLookIsShorterThanTheThinnest() {
        world.change(Map.of(ThinningSettings.THINNING, 3.0));
        referred(16);
        assertThat(decidedIn(1)).isEqualTo(8);
    }

    /** 37.5 hours of overtime on a week of 37.5 double the day. */
    @Test
    void peopleStayLateWhileMoreWaitsThanFitsIntoTheLimit() {
        world.change(WorkingTimeSettings.OVERTIME, 37.5);
        referred(12);
        assertThat(decidedIn(1)).isEqualTo(8);
        assertThat(decidedIn(1)).isEqualTo(12);
    }

    @Test
    void whatFitsIntoTheLimitGetsItsUsualLook() {
        world.change(Map.of(ThinningSettings.THINNING, 0.5, WorkingTimeSettings.OVERTIME, 37.5));
        referred(4);
        assertThat(decidedIn(1)).isEqualTo(4);
    }
}
