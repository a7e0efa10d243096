package mainstay.model.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import mainstay.event.CaseworkEvent.AssessmentAuthorised;
import mainstay.event.CaseworkEvent.DecisionMade;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.event.WorkforceEvent.SupervisionHeld;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.PendingDecision;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.agent.manner.Leaning;
import mainstay.model.agent.manner.Manner;
import mainstay.model.agent.stage.Assessment;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.MonitoringSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.QualitySettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import org.junit.jupiter.api.Test;

/** One manager with a manner given by hand, and what follows for the team. The desk is worked four hours a day. */
class MannerAtWorkTest {
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(OversightSettings.MANAGER_DAYS, 5)
            .with(OversightSettings.MANAGER_HOURS, 20)
            .with(OversightSettings.AUTHORISE_HOURS, 1)
            .with(OversightSettings.DECISION_SPREAD, 0)
            .with(OversightSettings.REWORK, 0.3)
            .with(GripSettings.BASE, 0.4)
            .with(GripSettings.SUPERVISION_EFFECT, 0)
            .with(GripSettings.MONITORING_EFFECT, 0)
            .with(MonitoringSettings.BASE_DOSE, 0)
            .with(WorkSettings.SPREAD, 0)
            .with(WorkSettings.TIME_GIVEN, 1)
            .with(AssessmentWorkSettings.ASSESSMENT_HOURS, 10)
            .with(QualitySettings.SPREAD, 0)
            .with(QualitySettings.VISITS_WEIGHT, 0)
            .with(QualitySettings.INFORMATION_WEIGHT, 0)
            .with(QualitySettings.KNOWLEDGE_WEIGHT, 0)
            .with(QualitySettings.EXPERIENCE_WEIGHT, 0)
            .with(QualitySettings.REFLECTION_WEIGHT, 1)
            .with(QualitySettings.REFLECTIONS, 2)
            .with(QualitySettings.DESK_WEIGHT, 1)
            .with(QualitySettings.DESK_HOURS, 10);

    private final TinyWorld world = new TinyWorld(SETTINGS);
    private final MonitoringLoop monitoring = new MonitoringLoop(world.office, new PublishedIndicators());
    private final ManagersDesk desk = new ManagersDesk(world.office, world.casework, monitoring);
    private final Team team = world.team(Stage.ASSESSMENT);
    private final Worker worker = world.worker(team);

    MannerAtWorkTest() {
        team.grip = 1;
    }

    private void manner(double grip, double standard, double slowness) {
        team.manager.manner = new Manner(grip, Leaning.NONE, standard, 1, Leaning.NONE, slowness);
    }

    /** Written with four of ten hours at the desk, and never talked about: of quality 0.2. */
    private Case written() {
        return written(1);
    }

    /** The same, which takes so many hours to read. */
    private Case written(double hours) {
        Case family = world.family(Stage.ASSESSMENT, 1, worker);
        family.clocks.start(Clock.ASSESSMENT, 0, 40);
        family.assessment = new Assessment();
        family.assessment.readyBy = 20;
        family.assessment.writing = true;
        family.assessment.deskHours = 4;
        family.assessment.quality = 0.2;
        family.steps.awaitDecision(Decision.ASSESSMENT);
        team.manager.queue.add(new PendingDecision(family, Decision.ASSESSMENT, 0, 0.01, 40, hours));
        return family;
    }

    private void live(int days) {
        world.live(days, desk::begin, desk);
    }

    private List<AssessmentAuthorised> authorised() {
        return world.told(AssessmentAuthorised.class);
    }

    /** Three tenths of ten hours later, talked about once: (7 ÷ 10 + 1 ÷ 2) ÷ 2. */
    @Test
    void whatIsBelowTheStandardGoesBackOnceAndIsBetterThen() {
        world.change(OversightSettings.STANDARD, 0.5);
        Case family = written();
        live(1);
        assertThat(authorised()).isEmpty();
        assertThat(world.told(DecisionMade.class)).hasSize(1);
        assertThat(family.steps.awaits(Decision.ASSESSMENT)).isFalse();
        Duty rewriting = family.duty(DutyType.ASSESSMENT_WRITING);
        assertThat(rewriting.hours).isCloseTo(3, within(1e-12));
        assertThat(rewriting.startable).isEqualTo(1);
        live(3);
        assertThat(authorised()).isEmpty();
        world.casework.finish(rewriting, worker);
        assertThat(family.assessment.quality).isCloseTo(0.6, within(1e-12));
        live(1);
        assertThat(authorised()).hasSize(1);
        assertThat(authorised().get(0).quality()).isCloseTo(0.6, within(1e-12));
    }

    /** Still below the standard of somebody who would have 0.7, it is authorised the second time. */
    @Test
    void nothingGoesBackTwice() {
        world.change(OversightSettings.STANDARD, 0.5);
        manner(0, 0.2, 1);
        Case family = written();
        live(1);
        world.casework.finish(family.duty(DutyType.ASSESSMENT_WRITING), worker);
        live(1);
        assertThat(authorised()).hasSize(1);
    }

    @Test
    void aManagerWithALowerStandardAuthorises() {
        world.change(OversightSettings.STANDARD, 0.5);
        manner(0, -0.31, 1);
        written();
        live(1);
        assertThat(authorised()).hasSize(1);
    }

    /** With no standard there is nothing that managers differ about. */
    @Test
    void withoutAStandardEverythingIsAuthorised() {
        manner(0, 0.3, 1);
        written();
        live(1);
        assertThat(authorised()).hasSize(1);
    }

    /** Where each of four hours takes five quarters of one, 0.21 of the day's four are left for the last: it came in at 0.04. */
    @Test
    void whoIsNewDecidesMoreSlowly() {
        manner(0, 0, 1.25);
        for (int i = 0; i < 4; i++) {
            written();
        }
        live(1);
        assertThat(authorised()).hasSize(3);
        assertThat(team.manager.queue.get(0).left).isCloseTo(1 - (4 - 3.75 - 0.04) / 1.25, within(1e-9));
        live(1);
        assertThat(authorised()).hasSize(4);
    }

    private int authorisedOnTheFirstOf(int hoursThatWait) {
        for (int i = 0; i < hoursThatWait; i++) {
            written();
        }
        live(1);
        return authorised().size();
    }

    /** Four weeks' work waits: with the root of that each takes half an hour of the 3.96 hours after it came in. */
    @Test
    void whoHasManyDecisionsBeforeThemReadsLessOfEach() {
        world.change(OversightSettings.THINNING, 0.5);
        assertThat(authorisedOnTheFirstOf(80)).isEqualTo(7);
    }

    @Test
    void aDecisionGetsAShareOfItsTimeAtLeast() {
        world.change(Map.of(OversightSettings.THINNING, 0.5, OversightSettings.THINNEST, 0.8));
        assertThat(authorisedOnTheFirstOf(80)).isEqualTo(4);
    }

    @Test
    void upToAWeeksWorkIsReadInFull() {
        world.change(OversightSettings.THINNING, 0.5);
        assertThat(authorisedOnTheFirstOf(20)).isEqualTo(3);
    }

    @Test
    void withoutThinningEverythingIsReadInFull() {
        assertThat(authorisedOnTheFirstOf(80)).isEqualTo(3);
    }

    /** Four weeks' work in pieces of 36 seconds: of what falls short half is seen by whoever reads half of it. */
    @Test
    void whoReadsLessSeesLessOftenThatAnAssessmentFallsShort() {
        world.change(Map.of(OversightSettings.THINNING, 0.5, OversightSettings.STANDARD, 0.5));
        for (int i = 0; i < 8000; i++) {
            written(0.01);
        }
        live(1);
        int read = 8000 - team.manager.queue.size();
        assertThat(read).isEqualTo(792);
        new BinomialCount(authorised().size(), read).hasProbability(0.5);
    }

    /** dg/dt = (0.4 + 0.25 - g) / 3 months from 1 on, week by week. */
    @Test
    void theTeamSettlesAtTheManagersGrip() {
        manner(0.25, 0, 1);
        world.live(50, new GripRule(world.office, monitoring));
        double weeksAway = Math.exp(-10 * 5 / (3 * 253 / 12.0));
        assertThat(team.grip).isCloseTo(0.65 + 0.35 * weeksAway, within(1e-12));
    }

    /** The first is due after four weeks and is tried for a week more: Φ(1.2816 √2 − 1) instead of Φ(1.2816). */
    @Test
    void supervisionIsHeldAsOftenAsTheManagerHoldsIt() {
        TinyWorld large = new TinyWorld(SETTINGS.with(OversightSettings.SUPERVISION_INTERVAL, 4)
                .with(OversightSettings.SUPERVISION_HOURS, 0)
                .with(OversightSettings.SUPERVISION_HELD, 0.9));
        Team theirs = large.team(Stage.ASSESSMENT);
        large.workers(theirs, 3000, 2);
        theirs.manager.manner = new Manner(0, Leaning.of(1, -1), 0, 1, Leaning.NONE, 1);
        theirs.manager.hoursToday = 4;
        large.live(26, new Supervisions(large.office, large.casework));
        new BinomialCount(large.told(SupervisionHeld.class).size(), 3000).hasProbability(0.791715);
    }
}
