package mainstay.model.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.Clock;
import mainstay.event.OrganisationEvent.Inspected;
import mainstay.event.OrganisationEvent.Restructured;
import mainstay.event.WorkforceEvent.SupervisionDropped;
import mainstay.event.WorkforceEvent.SupervisionHeld;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Climate;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.oversight.Restructures;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.ShockSettings;
import mainstay.scenario.parameter.leadership.InspectionSettings;
import mainstay.scenario.parameter.leadership.OrganisationSettings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/** Dips come and heal: each rule on an authority of a hundred posts, or two teams, with what follows by hand. */
class OrganisationalLifeTest {
    private static final Service EVERYTHING = TinyWorld.service(
            Structure.INDIVIDUAL, 1, Stage.ASSESSMENT, Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION, Stage.LOOKED_AFTER);
    /** Half of the attention goes and comes back over a year; everybody's families move. */
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(WorkforceSettings.POSTS, 100)
            .with(OrganisationSettings.ATTENTION, 0.5)
            .with(OrganisationSettings.SETTLING, 12)
            .with(OrganisationSettings.SAVINGS_POSTS, 0.1)
            .with(OrganisationSettings.SAVINGS_YEARS, 1)
            .with(ReorganisationSettings.RESTRUCTURE_MOVES, 1)
            .with(InspectionSettings.ANSWERED, 1)
            .with(InspectionSettings.POSTS, 0.05)
            .with(InspectionSettings.MONITORING, 0.8)
            .with(InspectionSettings.DIRECTOR_GOES, 1)
            .with(InspectionSettings.AGAIN, 0.4)
            .with(InspectionSettings.NOISE, 0);

    private TinyWorld world;
    private Climate climate;
    private YearsFigures figures;
    private int directorsGone;

    private void begin(Settings settings) {
        world = new TinyWorld(settings);
        climate = world.office.climate();
        figures = new YearsFigures();
    }

    private Reorganisations reorganisations() {
        return new Reorganisations(world.office, new Restructures(world.office, world.handOver, world.staffing));
    }

    private Inspections inspections() {
        return new Inspections(world.office, figures, world.staffing, () -> directorsGone++);
    }

    private List<Inspected> inspected() {
        return world.told(Inspected.class);
    }

    /** Half of the attention on the day, e^-1 of that after 253 days; a second change takes half of what is left. */
    @Test
    void aReorganisationOnADateMovesFamiliesAndTakesAttentionForAWhile() {
        begin(SETTINGS);
        Team one = world.team(Stage.LOOKED_AFTER);
        Worker worker = world.worker(one);
        Case family = world.family(Stage.LOOKED_AFTER, 1, worker);
        world.team(Stage.LOOKED_AFTER);
        Reorganisations rule = reorganisations();
        world.live(5, rule);
        assertThat(world.told(Restructured.class)).isEmpty();
        world.change(OrganisationSettings.REORGANISED, 1);
        world.live(1, rule);
        assertThat(world.told(Restructured.class)).hasSize(2);
        assertThat(family.changeAsked).isNotNull();
        assertThat(climate.unsettled).isEqualTo(0.5);
        world.live(253, rule);
        assertThat(world.told(Restructured.class)).hasSize(2);
        assertThat(climate.unsettled).isCloseTo(0.5 * Math.exp(-1), within(1e-12));
        world.change(OrganisationSettings.REORGANISED, 2);
        world.live(1, rule);
        double before = 0.5 * Math.exp(-254 / 253.0);
        assertThat(climate.unsettled).isCloseTo(before + 0.5 * (1 - before), within(1e-12));
    }

    /** Whoever leads on the first day brings none. */
    @Test
    void aNewDirectorReorganisesOnceInTheFirstYear() {
        begin(SETTINGS.with(OrganisationSettings.NEW_DIRECTOR, 1));
        world.team(Stage.LOOKED_AFTER);
        Reorganisations rule = reorganisations();
        climate.director = 0;
        world.live(300, rule);
        assertThat(world.told(Restructured.class)).isEmpty();
        climate.director = 1;
        world.live(253, rule);
        assertThat(world.told(Restructured.class)).hasSize(1);
        world.live(300, rule);
        assertThat(world.told(Restructured.class)).hasSize(1);
    }

    @Test
    void whoHasGoneReorganisesNothing() {
        begin(SETTINGS.with(OrganisationSettings.NEW_DIRECTOR, 1));
        world.team(Stage.LOOKED_AFTER);
        Reorganisations rule = reorganisations();
        climate.director = 0;
        world.live(1, rule);
        climate.director = 1;
        int planned = world.liveUntil(() -> !world.told(Restructured.class).isEmpty(), rule);
        begin(SETTINGS.with(OrganisationSettings.NEW_DIRECTOR, 1));
        world.team(Stage.LOOKED_AFTER);
        rule = reorganisations();
        climate.director = 0;
        world.live(1, rule);
        climate.director = 1;
        world.live(planned - 1, rule);
        climate.director = -1;
        world.live(300, rule);
        assertThat(world.told(Restructured.class)).isEmpty();
    }

    /** By chance, as often as the rate says: a year of 253 days at one a day hardly ever passes without. */
    @Test
    void savingsCutATenthOfPostsForAYear() {
        begin(SETTINGS);
        world.staff(EVERYTHING);
        Savings rule = new Savings(world.office, world.staffing);
        world.live(10, rule);
        assertThat(world.staffing.establishment()).isEqualTo(100);
        world.change(Map.of(OrganisationSettings.SAVINGS, 12.0, WorkforceSettings.POSTS, 100.0));
        int begun = world.liveUntil(() -> world.staffing.establishment() < 100, rule);
        assertThat(world.staffing.establishment()).isEqualTo(90);
        world.change(Map.of(OrganisationSettings.SAVINGS, 0.0, WorkforceSettings.POSTS, 100.0));
        assertThat(world.staffing.establishment()).isEqualTo(90);
        int over = world.liveUntil(() -> world.staffing.establishment() > 90, rule);
        assertThat(over - begun).isEqualTo(253);
        assertThat(world.staffing.establishment()).isEqualTo(100);
    }

    /** Of the last assessments 3 of 4 children on time, of those of 253 days before, which count e^-1 as much, none of 2. */
    @Test
    void theFiguresAreThoseOfAboutAYear() {
        begin(SETTINGS);
        figures.accept(new ClockStopped(0, 1, 2, Clock.ASSESSMENT, 0, -1));
        figures.accept(new ClockStopped(253, 2, 3, Clock.ASSESSMENT, 0, 253));
        figures.accept(new ClockStopped(253, 3, 1, Clock.ASSESSMENT, 0, 252));
        double share = 3 / (4 + 2 * Math.exp(-1));
        assertThat(figures.assessments().above(0.5, 0.1)).isCloseTo((share - 0.5) / 0.1, within(1e-9));
        assertThat(figures.visits().above(0.5, 0.1)).isZero();
        figures.accept(new ClockStopped(253, 3, 1, Clock.PROTECTION_VISIT, 0, 252));
        figures.accept(new ClockStopped(253, 3, 1, Clock.IN_NEED_VISIT, 0, 253));
        figures.accept(new ClockStopped(253, 3, 2, Clock.LOOKED_AFTER_VISIT, 0, 253));
        assertThat(figures.visits().above(0.5, 0.1)).isCloseTo(2.5, within(1e-9));
        figures.accept(new SupervisionHeld(253, 1, 0, 250));
        figures.accept(new SupervisionDropped(253, 1, 0, 250));
        assertThat(figures.supervision().above(0.5, 0.1)).isZero();
    }

    private Settings everyYear() {
        return SETTINGS.with(InspectionSettings.EVERY, 1)
                .with(InspectionSettings.USUAL_ON_TIME, 0.8)
                .with(InspectionSettings.SPREAD_ON_TIME, 0.1)
                .with(InspectionSettings.CRITICAL_BELOW, -1);
    }

    private void assessed(int day, int children, boolean onTime) {
        figures.accept(new ClockStopped(day, 1, children, Clock.ASSESSMENT, 0, onTime ? day : day - 1));
    }

    /** Four in ten on time are four standard deviations below the usual eight, a third of which is −4 ÷ 3. */
    @Test
    void aCriticalJudgementFollowsPoorFiguresAndIsAnsweredUntilABetterOne() {
        begin(everyYear());
        world.staff(EVERYTHING);
        Inspections rule = inspections();
        assessed(0, 4, true);
        assessed(0, 6, false);
        int first = world.liveUntil(() -> !inspected().isEmpty(), rule);
        assertThat(first).isBetween(0, 252);
        assertThat(inspected().get(0).index()).isCloseTo(-4.0 / 3, within(1e-9));
        assertThat(inspected().get(0).critical()).isTrue();
        assertThat(climate.damage).isEqualTo(1);
        assertThat(climate.unsettled).isEqualTo(0.5);
        assertThat(climate.watched).isEqualTo(0.8);
        assertThat(directorsGone).isEqualTo(1);
        assertThat(world.staffing.establishment()).isEqualTo(105);
        assessed(first, 1_000_000, true);
        int second = world.liveUntil(() -> inspected().size() == 2, rule);
        assertThat(second - first).isEqualTo(101);
        assertThat(inspected().get(1).critical()).isFalse();
        assertThat(climate.watched).isZero();
        assertThat(world.staffing.establishment()).isEqualTo(100);
        int third = world.liveUntil(() -> inspected().size() == 3, rule);
        assertThat(third - second).isEqualTo(253);
        assertThat(directorsGone).isEqualTo(1);
    }

    /** Still poor 0.4 years later: another director goes, and no further posts come. */
    @Test
    void asLongAsJudgementsAreCriticalTheAnswerGoesOn() {
        begin(everyYear());
        world.staff(EVERYTHING);
        Inspections rule = inspections();
        assessed(0, 10, false);
        world.liveUntil(() -> inspected().size() == 1, rule);
        world.liveUntil(() -> inspected().size() == 2, rule);
        assertThat(directorsGone).isEqualTo(2);
        assertThat(climate.watched).isEqualTo(0.8);
        assertThat(world.staffing.establishment()).isEqualTo(105);
    }

    @Test
    void goodFiguresAndNoneAreNotCritical() {
        begin(everyYear());
        world.staff(EVERYTHING);
        Inspections rule = inspections();
        world.liveUntil(() -> inspected().size() == 1, rule);
        assertThat(inspected().get(0).index()).isZero();
        assertThat(climate.damage).isZero();
        assertThat(climate.watched).isZero();
        assertThat(world.staffing.establishment()).isEqualTo(100);
    }

    /** Without drawn inspections it is over when the next one would have been. */
    @Test
    void aJudgementOfTheTimelineIsAnsweredToo() {
        begin(SETTINGS);
        world.staff(EVERYTHING);
        Inspections rule = inspections();
        world.live(5, rule);
        world.change(Map.of(ShockSettings.INSPECTION, 0.7, WorkforceSettings.POSTS, 100.0));
        world.live(1, rule);
        assertThat(inspected()).isEmpty();
        assertThat(climate.watched).isEqualTo(0.8);
        assertThat(world.staffing.establishment()).isEqualTo(105);
        world.live(100, rule);
        assertThat(climate.watched).isEqualTo(0.8);
        world.live(1, rule);
        assertThat(climate.watched).isZero();
        assertThat(world.staffing.establishment()).isEqualTo(100);
    }

    @Test
    void unansweredItIsReputationAlone() {
        begin(everyYear().with(InspectionSettings.ANSWERED, 0));
        world.staff(EVERYTHING);
        Inspections rule = inspections();
        assessed(0, 10, false);
        world.liveUntil(() -> inspected().size() == 1, rule);
        assertThat(climate.damage).isEqualTo(1);
        assertThat(climate.watched).isZero();
        assertThat(climate.unsettled).isZero();
        assertThat(directorsGone).isZero();
        assertThat(world.staffing.establishment()).isEqualTo(100);
    }
}
