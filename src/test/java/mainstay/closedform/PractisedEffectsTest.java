package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import mainstay.direction.SmallAuthority;
import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.ConferenceHeld;
import mainstay.event.CaseworkEvent.ConferencePostponed;
import mainstay.event.FamilyEvent.ContactMade;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.golden.EventDigest;
import mainstay.model.DayByDay;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Office;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.LegalSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.PlanSettings;
import mainstay.scenario.parameter.RelationshipSettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import mainstay.scenario.parameter.work.DirectWorkSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Test;

/** What a practice model does counts in proportion to fidelity: with half of it, half. */
class PractisedEffectsTest {
    private static final double HALF = 0.5;
    private static final double GROWTH = 0.05;
    private static final double STRANGER = 0.4;

    /** Families on child in need plans that do not end, whose workers visit them and do direct work. */
    private static final Settings VISITED = Bare.settings()
            .with(WorkforceSettings.POSTS, 20)
            .with(InitialSettings.IN_NEED, 60)
            .with(WorkSettings.SPREAD, 0.4)
            .with(PlanWorkSettings.IN_NEED_VISIT_HOURS, 2)
            .with(DirectWorkSettings.DIRECT_WORK_IN_NEED, 2)
            .with(PlanSettings.IN_NEED_HOURS, 1000)
            .with(PlanSettings.STRANGER_VALUE, STRANGER)
            .with(PlanSettings.EARLY_END, 0)
            .with(PathwaySettings.CARE_FROM_NEED, 0)
            .with(PathwaySettings.CRISIS_RATE, 0)
            .with(RelationshipSettings.GROWTH, GROWTH)
            .with(RelationshipSettings.HALF_LIFE, 120)
            .with(RelationshipSettings.INITIAL, 0);

    private static Office run(Settings settings, int months, double fidelity, mainstay.event.EventSink events) {
        Practised run = new Practised(fidelity, 0, 0, events);
        DayByDay.run(Bare.scenario(settings, months), Runs.SEED, run);
        return run.office();
    }

    /** Over two months a half-life of ten years fades less than two per cent of a strength. */
    @Test
    void relationshipsGrowAsIfHoursWereLonger() {
        Map<Long, Double> hours = new HashMap<>();
        int[] seen = new int[1];
        run(VISITED.with(EffectSettings.RELATIONSHIP_GROWTH, 0.8), 2, HALF, event -> {
            if (event instanceof ContactMade contact) {
                long pair = contact.family() * 10_000_000L + contact.worker();
                double together = hours.getOrDefault(pair, 0.0);
                double expected = 1 - Math.pow(1 - GROWTH, together * (1 + 0.8 * HALF));
                assertThat(contact.strength()).isBetween(0.98 * expected, expected + 1e-12);
                hours.put(pair, together + contact.hours());
                seen[0] += together > 0 ? 1 : 0;
            }
        });
        assertThat(seen[0]).isGreaterThan(50);
    }

    @Test
    void anHourMovesAPlanOnFurther() {
        Map<Integer, Double> worth = new TreeMap<>();
        Office office = run(VISITED.with(EffectSettings.PLAN_PROGRESS, 0.3), 3, HALF, event -> {
            if (event instanceof ContactMade contact) {
                double value = STRANGER + (1 - STRANGER) * contact.strength();
                worth.merge(contact.family(), contact.hours() * value * (1 + 0.3 * HALF), Double::sum);
            }
        });
        Map<Integer, Double> begun = new TreeMap<>();
        for (Case theCase : run(
                        VISITED.with(DirectWorkSettings.CONTACT_SHARE, 0)
                                .with(DirectWorkSettings.DIRECT_WORK_IN_NEED, 0),
                        3,
                        HALF,
                        e -> {})
                .cases()
                .open()) {
            begun.put(theCase.familyId, theCase.plan.progress);
        }
        assertThat(begun).hasSizeGreaterThan(40);
        for (Case theCase : office.cases().open()) {
            double byHand = begun.get(theCase.familyId) + worth.getOrDefault(theCase.familyId, 0.0);
            assertThat(theCase.plan.progress).isCloseTo(byHand, within(1e-9));
        }
    }

    private static double hoursOf(DutyType type, Office office) {
        double hours = 0;
        for (Case theCase : office.cases().open()) {
            for (Duty duty : theCase.duties) {
                hours += duty.type == type ? duty.hours : 0;
            }
        }
        return hours;
    }

    /** Nobody gets it done; after two months the third lot is on the list: the same draws, times what is expected. */
    @Test
    void moreDirectWorkIsExpected() {
        Settings idle = VISITED.with(WorkingTimeSettings.WEEK, 1).with(DirectWorkSettings.DIRECT_WORK_IN_NEED, 60);
        double usual = hoursOf(DutyType.DIRECT_WORK, run(idle, 2, HALF, event -> {}));
        double more =
                hoursOf(DutyType.DIRECT_WORK, run(idle.with(EffectSettings.DIRECT_WORK, 0.6), 2, HALF, event -> {}));
        assertThat(usual).isGreaterThan(50);
        assertThat(more).isCloseTo(usual * (1 + 0.6 * HALF), within(1e-9 * usual));
    }

    private static int entriesIntoCare(Settings settings, long seed) {
        int[] entries = new int[1];
        DayByDay.run(Bare.scenario(settings, 12), seed, new Practised(HALF, 0, 0, event -> {
            if (event instanceof StageEntered entered && entered.day() > 0 && entered.stage() == Stage.LOOKED_AFTER) {
                entries[0]++;
            }
        }));
        return entries[0];
    }

    /**
     * Plans begin with assessments here, every one of them, and half of them with a conference, which takes no time: they
     * need less, and nobody who had one comes into care if that is what it prevents.
     */
    @Test
    void familyConferencesTakeWorkOffPlansAndKeepChildrenAtHome() {
        Settings plans = Bare.settings()
                .with(WorkforceSettings.POSTS, 20)
                .with(DemandSettings.NEW_REFERRALS, 800)
                .with(DemandSettings.NEED_VARIATION, 0)
                .with(AssessmentWorkSettings.VISIT_GAP, 0)
                .with(AssessmentWorkSettings.INFORMATION_LAG, 0)
                .with(PathwaySettings.NO_FURTHER_ACTION, 0)
                .with(PathwaySettings.NOT_IN_NEED, 0)
                .with(PathwaySettings.PLAN_AFTER_ASSESSMENT, 1)
                .with(PathwaySettings.SECTION_47_IN_ASSESSMENT, 0)
                .with(PathwaySettings.CRISIS_RATE, 0)
                .with(PathwaySettings.CARE_FROM_NEED, 2)
                .with(PlanSettings.IN_NEED_HOURS, 500)
                .with(PlanSettings.EXTRA_HOURS, 0)
                .with(mainstay.scenario.parameter.QualitySettings.PLAN_EFFECT, 0)
                .with(EffectSettings.FAMILY_CONFERENCES, 1)
                .with(EffectSettings.FAMILY_CONFERENCE_HOURS, 0)
                .with(EffectSettings.FAMILY_CONFERENCE_PROGRESS, 0.2)
                .with(EffectSettings.FAMILY_CONFERENCE_CARE, 0.8);
        int with = 0;
        int without = 0;
        for (Case theCase : run(plans, 12, HALF, event -> {}).cases().open()) {
            if (theCase.stage == Stage.CHILD_IN_NEED && theCase.duty(DutyType.FAMILY_CONFERENCE) == null) {
                assertThat(theCase.plan.required).isEqualTo(theCase.plan.familyConference ? 500 * (1 - 0.2) : 500);
                with += theCase.plan.familyConference ? 1 : 0;
                without += theCase.plan.familyConference ? 0 : 1;
            }
        }
        assertThat(with).isGreaterThan(without);
        assertThat(without).isGreaterThan(50);
        assertThat(entriesIntoCare(plans, 1))
                .isLessThan(entriesIntoCare(plans.with(EffectSettings.FAMILY_CONFERENCE_CARE, 0), 1));
    }

    /** Of conferences that nothing else keeps from being held, a fifth is postponed; three quarters of those go ahead. */
    @Test
    void partnersWhoShareTheModelComeToConferences() {
        Scenario small = SmallAuthority.scenario(0.1, 0, 12);
        Settings settings = small.settings()
                .with(ConferenceSettings.POSTPONED, 0.2)
                .with(ConferenceSettings.REVIEWS_POSTPONED, 0.2)
                .with(ConferenceSettings.HELD_WITHOUT_REPORT, 1)
                .with(ConferenceSettings.SLOTS, 1000)
                .with(ConferenceSettings.REVIEWING_OFFICERS, 100)
                .with(EffectSettings.PARTNER_ATTENDANCE, 1);
        double[] postponed = new double[20];
        double[] booked = new double[20];
        for (int i = 0; i < booked.length; i++) {
            int r = i;
            DayByDay.run(small.with(settings), i, new Practised(0, 0.75, 0, event -> {
                postponed[r] += event instanceof ConferencePostponed ? 1 : 0;
                booked[r] += event instanceof ConferencePostponed || event instanceof ConferenceHeld ? 1 : 0;
            }));
        }
        Agreement.ofRatio("share of conferences postponed", 0.2 * (1 - 0.75), postponed, booked)
                .isWithinChance();
    }

    /** Without family group conferences before court, which take as long where there is no model. */
    @Test
    void whereNobodyPractisesTheModelNoEffectMovesAByte() {
        Scenario small = SmallAuthority.scenario(0.1, 0, 6).with(LegalSettings.FAMILY_GROUP, 0);
        Settings effects = small.settings();
        for (Parameter effect : new Parameter[] {
            EffectSettings.RELATIONSHIP_GROWTH,
            EffectSettings.PLAN_PROGRESS,
            EffectSettings.ASSESSMENT_QUALITY,
            EffectSettings.DIRECT_WORK,
            EffectSettings.DESK_TIME,
            EffectSettings.OPTIMISM,
            EffectSettings.CHALLENGE,
            EffectSettings.FAMILY_CONFERENCES,
            EffectSettings.FAMILY_CONFERENCE_HOURS,
            EffectSettings.FAMILY_CONFERENCE_PROGRESS,
            EffectSettings.FAMILY_CONFERENCE_CARE,
            EffectSettings.EARLY_HELP,
            EffectSettings.PARTNER_INFORMATION,
            EffectSettings.PARTNER_ATTENDANCE,
            EffectSettings.INAPPROPRIATE_REFERRALS
        }) {
            effects = effects.with(effect, effect.high());
        }
        assertThat(digest(small.with(effects))).isEqualTo(digest(small));
    }

    private static String digest(Scenario scenario) {
        EventDigest digest = new EventDigest((CareEvent event) -> true);
        Runs.run(scenario, 0, digest);
        return digest.result();
    }
}
