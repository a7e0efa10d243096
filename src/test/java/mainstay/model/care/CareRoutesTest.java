package mainstay.model.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mainstay.event.Clock;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.stage.CareRoute;
import mainstay.model.care.CareRoutes.Course;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;
import org.junit.jupiter.api.Test;

/** Where stays in care lead and how long they are, and what happens when they end. */
class CareRoutesTest {
    private static final int MANY = 4000;
    private static final Settings HOME = TinyWorld.quiet()
            .with(PathwaySettings.CARE_FROM_NEED, 0)
            .with(LookedAfterSettings.ROUTES, 1)
            .with(LookedAfterSettings.UNTIL_EIGHTEEN, 0)
            .with(LookedAfterSettings.ADOPTION_SHARE, 0)
            .with(LookedAfterSettings.ORDER_SHARE, 0)
            .with(LookedAfterSettings.HOME_SOON_SHARE, 0)
            .with(LookedAfterSettings.HOME_AFTER, 1)
            .with(LookedAfterSettings.HOME_SUPPORT, 0);
    private static final Settings ORDERS =
            HOME.with(LookedAfterSettings.ORDER_SHARE, 1).with(LookedAfterSettings.ORDER_AFTER, 1);

    private static List<Course> courses(Settings settings, double youngest, double eldest) {
        CareRoutes routes = new TinyWorld(settings).casework.care().routes();
        List<Course> courses = new ArrayList<>();
        for (int family = 0; family < MANY; family++) {
            courses.add(routes.draw(family, 0, youngest, eldest));
        }
        return courses;
    }

    private static BinomialCount on(CareRoute route, List<Course> courses) {
        return new BinomialCount(
                courses.stream().filter(course -> course.route() == route).count(), courses.size());
    }

    /** A mean of this, with the standard error of an exponential time of the same mean at most. */
    private static void haveMean(List<Course> courses, double days) {
        assertThat(courses.stream().mapToDouble(Course::days).average().orElseThrow())
                .isCloseTo(days, within(4 * days / Math.sqrt(MANY)));
    }

    @Test
    void theOlderTheYoungestTheLikelierUntilEighteen() {
        Settings settings = HOME.with(LookedAfterSettings.UNTIL_EIGHTEEN, 0.8);
        on(CareRoute.UNTIL_EIGHTEEN, courses(settings, 9, 17)).hasProbability(0.4);
        on(CareRoute.UNTIL_EIGHTEEN, courses(settings, 4.5, 17)).hasProbability(0.2);
        assertThat(courses(settings, 0, 17)).allMatch(course -> course.route() == CareRoute.HOME);
    }

    /** Of those of four and a half a tenth stays; of the others three in ten are adopted; then four in ten go to relatives. */
    @Test
    void theOthersAreAdoptedGoToRelativesOrHome() {
        Settings settings = HOME.with(Map.of(
                LookedAfterSettings.UNTIL_EIGHTEEN, 0.4,
                LookedAfterSettings.ADOPTION_SHARE, 0.3,
                LookedAfterSettings.ORDER_SHARE, 0.4));
        List<Course> small = courses(settings, 4.5, 4.9);
        on(CareRoute.UNTIL_EIGHTEEN, small).hasProbability(0.1);
        on(CareRoute.ADOPTION, small).hasProbability(0.9 * 0.3);
        on(CareRoute.ORDER, small).hasProbability(0.9 * 0.7 * 0.4);
        on(CareRoute.HOME, small).hasProbability(0.9 * 0.7 * 0.6);
        List<Course> withASchoolchild = courses(settings, 4.5, 5);
        assertThat(withASchoolchild).noneMatch(course -> course.route() == CareRoute.ADOPTION);
        on(CareRoute.ORDER, withASchoolchild).hasProbability(0.9 * 0.4);
    }

    /** A year of working days to adoption, half of it always. */
    @Test
    void halfOfTheTimeToAdoptionIsAlwaysNeeded() {
        List<Course> adopted = courses(
                HOME.with(LookedAfterSettings.ADOPTION_SHARE, 1).with(LookedAfterSettings.ADOPTION_AFTER, 12), 1, 2);
        haveMean(adopted, 253);
        assertThat(adopted).allMatch(course -> course.route() == CareRoute.ADOPTION && course.days() > 126.5);
        new BinomialCount(adopted.stream().filter(course -> course.days() < 253).count(), MANY)
                .hasProbability(1 - Math.exp(-1));
    }

    @Test
    void timesToAnOrderAreExponentialAndTimesHomeAMixtureOfTwo() {
        haveMean(courses(ORDERS.with(LookedAfterSettings.ORDER_AFTER, 24), 8, 8), 506);
        List<Course> home = courses(
                HOME.with(Map.of(
                        LookedAfterSettings.HOME_SOON_SHARE, 0.25,
                        LookedAfterSettings.HOME_SOON, 1.0,
                        LookedAfterSettings.HOME_AFTER, 12.0)),
                8,
                8);
        new BinomialCount(home.stream().filter(course -> course.days() < 20).count(), MANY)
                .hasProbability(0.25 * (1 - Math.exp(-240 / 253.0)) + 0.75 * (1 - Math.exp(-20 / 253.0)));
    }

    private static Case inCare(TinyWorld world, LocalDate... born) {
        Case family = world.family(
                Stage.CHILD_IN_NEED, world.worker(world.team(Stage.CHILD_IN_NEED, Stage.LOOKED_AFTER)), born);
        world.casework.care().begin(family);
        return family;
    }

    private static void closesOnItsDay(Settings settings, CareRoute route, ClosureReason reason, LocalDate born) {
        TinyWorld world = new TinyWorld(settings);
        Case family = inCare(world, born);
        assertThat(family.care.route).isEqualTo(route);
        int exit = family.care.exitDay;
        world.live(exit + 1, world.casework);
        assertThat(world.told(CaseClosed.class))
                .containsExactly(new CaseClosed(exit, family.familyId, 1, Stage.LOOKED_AFTER, 0, true, reason));
        assertThat(family.duties).isEmpty();
    }

    @Test
    void eachRouteEndsOnItsDayForItsReason() {
        LocalDate ten = LocalDate.of(2015, 6, 2);
        LocalDate two = LocalDate.of(2023, 6, 2);
        closesOnItsDay(HOME, CareRoute.HOME, ClosureReason.RETURNED_HOME, ten);
        closesOnItsDay(ORDERS, CareRoute.ORDER, ClosureReason.ORDER_TO_RELATIVE, ten);
        closesOnItsDay(
                HOME.with(LookedAfterSettings.ADOPTION_SHARE, 1).with(LookedAfterSettings.ADOPTION_AFTER, 2),
                CareRoute.ADOPTION,
                ClosureReason.ADOPTED,
                two);
    }

    /** Born on 14 June 2007, eighteen on a Saturday: the stay ends on Monday 16 June, day 10. */
    @Test
    void untilEighteenIsUntilEighteen() {
        TinyWorld world = new TinyWorld(HOME.with(LookedAfterSettings.UNTIL_EIGHTEEN, 1));
        Case family = inCare(world, LocalDate.of(2007, 6, 14));
        assertThat(family.care.route).isEqualTo(CareRoute.UNTIL_EIGHTEEN);
        world.live(30, world.casework);
        assertThat(world.told(CaseClosed.class)).singleElement().satisfies(closed -> {
            assertThat(closed.day()).isEqualTo(10);
            assertThat(closed.reason()).isEqualTo(ClosureReason.ALL_CHILDREN_ADULT);
        });
    }

    /** Orders after a working day or so; proceedings of nine weeks end on 4 August, day 45. */
    @Test
    void noOrderIsMadeWhileProceedingsRun() {
        TinyWorld world = new TinyWorld(ORDERS.with(LookedAfterSettings.ORDER_AFTER, 0.1)
                .with(LookedAfterSettings.COURT_SHARE, 1)
                .with(LookedAfterSettings.PROCEEDINGS, 9));
        Case family = inCare(world, LocalDate.of(2015, 6, 2));
        assertThat(family.care.exitDay).isLessThan(45);
        world.live(60, world.casework);
        assertThat(world.told(CaseClosed.class)).extracting(CaseClosed::day).containsExactly(45);
    }

    /** The plan at home takes the worker's hours: that is its price. */
    @Test
    void aSupportedFamilyGoesOnWithAChildInNeedPlanFromTheDayOfItsReturn() {
        TinyWorld world = new TinyWorld(HOME.with(LookedAfterSettings.HOME_SUPPORT, 1)
                .with(LookedAfterSettings.COURT_SHARE, 1)
                .with(PlanWorkSettings.COURT_HOURS, 8)
                .with(PlanWorkSettings.CARE_PLAN_HOURS, 5));
        Case family = inCare(world, LocalDate.of(2015, 6, 2));
        int exit = family.care.exitDay;
        world.live(exit + 1, world.casework);
        assertThat(world.told(StageEntered.class))
                .last()
                .isEqualTo(new StageEntered(exit, family.familyId, 1, Stage.LOOKED_AFTER, Stage.CHILD_IN_NEED));
        assertThat(world.told(CaseClosed.class)).isEmpty();
        assertThat(family.care).isNull();
        assertThat(family.plan).isNotNull();
        assertThat(family.duty(DutyType.VISIT)).isNotNull();
        assertThat(family.duty(DutyType.COURT)).isNull();
        assertThat(family.duty(DutyType.CARE_PLAN)).isNull();
        assertThat(family.clocks.runs(Clock.CARE_PLAN)).isFalse();
        assertThat(family.clocks.runs(Clock.PROCEEDINGS)).isFalse();
        assertThat(family.clocks.runs(Clock.IN_NEED_VISIT)).isTrue();
    }

    @Test
    void aShareOfFamiliesThatGoHomeIsSupported() {
        TinyWorld world = new TinyWorld(
                HOME.with(LookedAfterSettings.HOME_SUPPORT, 0.7).with(LookedAfterSettings.HOME_AFTER, 0.1));
        for (int i = 0; i < 600; i++) {
            world.casework.care().begin(world.family(Stage.CHILD_IN_NEED, 1));
        }
        world.live(60, world.casework);
        long supported = world.told(StageEntered.class).stream()
                .filter(entered -> entered.from() == Stage.LOOKED_AFTER)
                .count();
        assertThat(supported + world.told(CaseClosed.class).size()).isEqualTo(600);
        new BinomialCount(supported, 600).hasProbability(0.7);
    }
}
