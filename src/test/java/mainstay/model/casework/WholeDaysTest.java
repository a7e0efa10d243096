package mainstay.model.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import mainstay.event.Clock;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.stage.Plan;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import org.junit.jupiter.api.Test;

/**
 * What waits whole days waits as long on average as the setting says. When they are m more than the least on average, they vary
 * by m (m + 1) days²: five standard errors of the mean of 2,000 of them let one right test in 1.7 million fail.
 */
class WholeDaysTest {
    private static final int FAMILIES = 2000;

    private static void meanIs(double mean, double least, List<Case> families, ToIntFunction<Case> days) {
        double seen = families.stream().mapToInt(days).average().orElseThrow();
        double free = mean - least;
        double error = Math.sqrt(free * (free + 1) / families.size());
        assertThat(seen).isCloseTo(mean, within(5 * error));
    }

    private static List<Case> families(TinyWorld world, Stage stage) {
        return families(world, stage, FAMILIES);
    }

    private static List<Case> families(TinyWorld world, Stage stage, int number) {
        List<Case> families = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            families.add(world.family(stage, 1));
        }
        return families;
    }

    /** The fifteen days of the limit cut off 0.013 days. */
    @Test
    void fromAConferenceToItsLimit() {
        Settings settings =
                TinyWorld.quiet().with(Map.of(ConferenceSettings.LEAD, 2.4, PathwaySettings.CONFERENCE_SHARE, 1.0));
        TinyWorld world = new TinyWorld(settings.with(ConferenceSettings.NOTICE, 0));
        List<Case> families = families(world, Stage.CHILD_IN_NEED);
        families.forEach(family -> {
            world.casework.enquiries().start(family);
            world.casework.enquiries().decided(family);
        });
        meanIs(2.4, 0, families, family -> family.clocks.due(Clock.INITIAL_CONFERENCE) - family.bookedDay);
    }

    /** Two days' notice, and one day on average after it. */
    @Test
    void fromAMeetingThatIsPutOffToTheNext() {
        TinyWorld world = new TinyWorld(TinyWorld.quiet()
                .with(Map.of(
                        ConferenceSettings.NOTICE, 2.0,
                        ConferenceSettings.REBOOK, 3.0,
                        ConferenceSettings.REVIEWS_POSTPONED, 1.0)));
        List<Case> families = families(world, Stage.CHILD_PROTECTION);
        families.forEach(family -> {
            family.plan = new Plan(1000);
            family.reportReady = true;
            family.clocks.start(Clock.PROTECTION_REVIEW, 0, 0);
            world.office.chairsDiary().book(family, Clock.PROTECTION_REVIEW, 0, 0);
        });
        world.live(1, world.conferences);
        meanIs(3, 2, families, family -> family.bookedDay);
    }

    @Test
    void untilPartnersAnswer() {
        TinyWorld world = new TinyWorld(TinyWorld.quiet().with(AssessmentWorkSettings.INFORMATION_LAG, 3));
        List<Case> families = families(world, Stage.REFERRAL);
        families.forEach(world.casework.assessments()::begin);
        meanIs(3, 0, families, family -> family.assessment.informationDay);
    }

    /** A quarter of four days is a whole one; the rest is a day at least, and three on average. */
    @Test
    void betweenTwoVisitsOfAnAssessment() {
        TinyWorld world = new TinyWorld(TinyWorld.quiet()
                .with(Map.of(AssessmentWorkSettings.VISIT_GAP, 4.0, AssessmentWorkSettings.ASSESSMENT_VISITS, 6.0)));
        List<Case> families = families(world, Stage.REFERRAL);
        families.forEach(family -> {
            world.casework.assessments().begin(family);
            world.casework.assessments().visited(family);
        });
        meanIs(4, 2, families, family -> family.assessment.familyHasTimeOn);
    }

    @Test
    void untilAnEnquiryBeginsInAnAssessment() {
        TinyWorld world = new TinyWorld(TinyWorld.quiet()
                .with(Map.of(PathwaySettings.SECTION_47_IN_ASSESSMENT, 1.0, PathwaySettings.SECTION_47_DELAY, 3.0)));
        List<Case> families = families(world, Stage.REFERRAL, 4 * FAMILIES);
        families.forEach(world.casework.assessments()::begin);
        world.live(45, world.casework.enquiries()::step);
        meanIs(3, 1, families, family -> family.enquirySince);
    }

    @Test
    void fromComingIntoCareToLeavingIt() {
        TinyWorld world = new TinyWorld(TinyWorld.quiet()
                .with(Map.of(LookedAfterSettings.SHORT_SHARE, 1.0, LookedAfterSettings.SHORT_STAY, 0.1)));
        List<Case> families = families(world, Stage.CHILD_IN_NEED);
        families.forEach(world.casework.care()::begin);
        meanIs(0.1 * TinyWorld.YEAR / 12, 1, families, family -> family.care.exitDay);
    }
}
