package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import mainstay.direction.SmallAuthority;
import mainstay.direction.Uneventful;
import mainstay.event.CareEvent;
import mainstay.event.FamilyEvent.ChildRegistered;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.MonthEndCount.PracticeCounted;
import mainstay.event.OrganisationEvent.LeaderLeft;
import mainstay.event.OrganisationEvent.LeaderStarted;
import mainstay.event.OrganisationEvent.ModelTakenUp;
import mainstay.event.OrganisationEvent.SettingChanged;
import mainstay.golden.EventDigest;
import mainstay.model.DayByDay;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Structure;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.LegalSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.MonitoringSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.ReturnSettings;
import mainstay.scenario.parameter.RolloutSettings;
import mainstay.scenario.parameter.StrainSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;
import mainstay.scenario.parameter.work.ThinningSettings;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Test;

/** A lever that is not used moves nothing, not by a byte; and the same families come whatever the policy. */
class UnusedLeversTest {
    private static final Scenario SMALL = Uneventful.of(SmallAuthority.scenario(0.1, 0, 6));

    private static String digest(Scenario scenario, Predicate<CareEvent> counts) {
        EventDigest digest = new EventDigest(counts);
        Runs.run(scenario, 0, digest);
        return digest.result();
    }

    private static String digest(Settings settings) {
        return digest(SMALL.with(settings), event -> true);
    }

    /** The end of its range that is farther from the value a parameter has. */
    private static double elsewhere(Parameter parameter, double value) {
        return parameter.high() - value > value - parameter.low() ? parameter.high() : parameter.low();
    }

    private static Settings moved(Settings settings, Iterable<Parameter> levers) {
        Settings moved = settings;
        for (Parameter lever : levers) {
            moved = moved.with(lever, elsewhere(lever, settings.get(lever)));
        }
        return moved;
    }

    @Test
    void settingsOfPodsDoNothingWhereThereAreNoPods() {
        Settings moved = moved(SMALL.settings(), PodSettings.SECTION.parameters());
        assertThat(moved.differencesFrom(SMALL.settings())).hasSameSizeAs(PodSettings.SECTION.parameters());
        assertThat(digest(moved)).isEqualTo(digest(SMALL.settings()));
    }

    /** Without family group conferences before court, which take as long where there is no model. */
    @Test
    void whatAPracticeModelWouldDoAndHowItWouldArriveDoesNotMatterWhereThereIsNone() {
        Settings settings = SMALL.settings().with(LegalSettings.FAMILY_GROUP, 0);
        List<Parameter> levers = new ArrayList<>();
        levers.add(GripSettings.ATTENTION_EFFECT);
        levers.addAll(EffectSettings.SECTION.parameters());
        levers.addAll(FidelitySettings.SECTION.parameters());
        levers.addAll(RolloutSettings.SECTION.parameters());
        // With fidelity at the start the model is there.
        levers.remove(FidelitySettings.START);
        assertThat(digest(moved(settings, levers))).isEqualTo(digest(settings));
    }

    /** A model that is practised and does nothing. */
    private static final class Practised implements DayByDay.Watch {
        private final EventDigest digest;
        private Office office;

        Practised(EventDigest digest) {
            this.digest = digest;
        }

        @Override
        public void opened(Office opened) {
            office = opened;
        }

        @Override
        public void before(String phase, int day) {
            for (Team team : office.roster().teams()) {
                team.tookUpOn = 0;
                team.workers.forEach(worker -> worker.fidelity = 0.5);
            }
        }

        @Override
        public void after(String phase, int day) {}

        @Override
        public void accept(CareEvent event) {
            digest.accept(event);
        }
    }

    @Test
    void aModelThatDoesNothingChangesNothingBesideWhatIsSaidOfItself() {
        Predicate<CareEvent> notItself = event -> !(event instanceof PracticeCounted
                || event instanceof ModelTakenUp
                || event instanceof LeaderStarted
                || event instanceof LeaderLeft);
        EventDigest digest = new EventDigest(notItself);
        DayByDay.run(SMALL.with(FidelitySettings.START, 0.5), Runs.SEED, new Practised(digest));
        assertThat(digest.result()).isEqualTo(digest(SMALL, notItself));
    }

    @Test
    void howStrongAMechanismIsDoesNotMatterWhenItNeverActs() {
        Map<Parameter, List<Parameter>> switchedOffBy = new LinkedHashMap<>();
        switchedOffBy.put(
                MonitoringSettings.INTERVAL,
                List.of(
                        MonitoringSettings.ASSESSMENT_THRESHOLD,
                        MonitoringSettings.CONFERENCE_THRESHOLD,
                        MonitoringSettings.REMEDY_DOSE,
                        MonitoringSettings.REMEDY_WEEKS,
                        MonitoringSettings.REMEDY_HOURS));
        switchedOffBy.put(
                LookedAfterSettings.COURT_SHARE,
                List.of(LookedAfterSettings.PROCEEDINGS, PlanWorkSettings.COURT_HOURS));
        List<Parameter> legal = new ArrayList<>(LegalSettings.SECTION.parameters());
        legal.remove(LegalSettings.GATE);
        switchedOffBy.put(LegalSettings.GATE, legal);
        switchedOffBy.put(LookedAfterSettings.SHORT_SHARE, List.of(LookedAfterSettings.SHORT_STAY));
        switchedOffBy.put(
                LookedAfterSettings.ROUTES,
                List.of(
                        LookedAfterSettings.UNTIL_EIGHTEEN,
                        LookedAfterSettings.ADOPTION_SHARE,
                        LookedAfterSettings.ADOPTION_AFTER,
                        LookedAfterSettings.ORDER_SHARE,
                        LookedAfterSettings.ORDER_AFTER,
                        LookedAfterSettings.HOME_SOON_SHARE,
                        LookedAfterSettings.HOME_SOON,
                        LookedAfterSettings.HOME_AFTER));
        switchedOffBy.put(LookedAfterSettings.RE_ENTRY, List.of(LookedAfterSettings.RE_ENTRY_DELAY));
        switchedOffBy.put(DemandSettings.UNACCOMPANIED, List.of(DemandSettings.UNACCOMPANIED_SIXTEEN));
        switchedOffBy.put(
                ReturnSettings.SHARE, List.of(ReturnSettings.UNMET_EFFECT, ReturnSettings.TURNED_AWAY_EFFECT));
        switchedOffBy.put(InitialSettings.RETURNING, List.of(ReturnSettings.DELAY));
        switchedOffBy.put(WorkingTimeSettings.SICKNESS_SPELLS, List.of(WorkingTimeSettings.SICKNESS_LENGTH));
        switchedOffBy.put(
                WorkingTimeSettings.LONG_ABSENCE,
                List.of(
                        WorkingTimeSettings.LONG_ABSENCE_LENGTH,
                        StrainSettings.SICKNESS_EFFECT,
                        AllocationSettings.RETURN_SHARE));
        switchedOffBy.put(WorkforceSettings.PART_LOADS, List.of(WorkforceSettings.MOST_PART_LOAD));
        switchedOffBy.put(AllocationSettings.BY_MANAGERS, List.of(OversightSettings.ALLOCATION_HOURS));
        switchedOffBy.put(ReorganisationSettings.RESTRUCTURES, List.of(ReorganisationSettings.RESTRUCTURE_MOVES));
        switchedOffBy.put(AgencySettings.AGENCY_COVER, List.of(AgencySettings.AGENCY_LAG));
        switchedOffBy.put(
                AgencySettings.AGENCY_EXTRA,
                List.of(AgencySettings.AGENCY_STAY, AgencySettings.AGENCY_NOTICE, AgencySettings.AGENCY_LAG));
        switchedOffBy.put(
                AgencySettings.AGENCY_RESPONSE, List.of(AgencySettings.AGENCY_BUDGET, AgencySettings.AGENCY_OVERLAP));
        switchedOffBy.put(AgencySettings.POST_GROWTH, List.of(AgencySettings.USUAL_DELAY));
        switchedOffBy.put(WorkingTimeSettings.RAMP, List.of(WorkingTimeSettings.STARTING_PACE));
        switchedOffBy.put(WorkingTimeSettings.OVERTIME, List.of(StrainSettings.OVERTIME_WEIGHT));
        switchedOffBy.put(
                AllocationSettings.LENDING_WEEKS,
                List.of(AllocationSettings.LENDING_GAP, AllocationSettings.LENDING_SHARE));
        switchedOffBy.put(AllocationSettings.POST_MOVES, List.of(AllocationSettings.LENDING_GAP));
        switchedOffBy.put(OversightSettings.THINNING, List.of(OversightSettings.THINNEST));
        switchedOffBy.put(AllocationSettings.CAP_RULE, List.of(AllocationSettings.CAP));
        switchedOffBy.put(AllocationSettings.REBALANCE_EVERY, List.of(AllocationSettings.REBALANCE_GAP));
        switchedOffBy.put(
                OversightSettings.MANAGER_TURNOVER,
                List.of(OversightSettings.MANAGER_VACANCY, OversightSettings.COVER_SHARE));
        switchedOffBy.put(
                ThinningSettings.THINNING,
                List.of(
                        ThinningSettings.THINNEST,
                        ThinningSettings.FULLEST,
                        ThinningSettings.USUAL_PRESSURE_ASSESSMENT,
                        ThinningSettings.USUAL_PRESSURE_PLANS,
                        ThinningSettings.USUAL_PRESSURE_CARE));
        switchedOffBy.put(PathwaySettings.RATIONING, List.of(PathwaySettings.USUAL_CASELOAD));
        Settings off = SMALL.settings();
        for (Parameter mechanism : switchedOffBy.keySet()) {
            off = off.with(mechanism, 0);
        }
        String still = digest(off);
        for (List<Parameter> levers : switchedOffBy.values()) {
            for (Parameter lever : levers) {
                assertThat(digest(moved(off, List.of(lever)))).as("%s", lever).isEqualTo(still);
            }
        }
    }

    @Test
    void aTimelineThatSetsWhatIsSetAlreadyChangesNothingButSaysSo() {
        Map<Parameter, Double> same = new LinkedHashMap<>();
        for (Parameter parameter : List.of(
                DemandSettings.SURGE,
                WorkforceSettings.POSTS,
                WorkforceSettings.HIRING,
                AllocationSettings.POLICY,
                OversightSettings.SUPERVISION_INTERVAL)) {
            same.put(parameter, SMALL.settings().get(parameter));
        }
        DatedChange change = new DatedChange(SMALL.period().start().plusMonths(4), same, List.of());
        Scenario changed =
                new Scenario(SMALL.name(), SMALL.period(), SMALL.settings(), SMALL.services(), List.of(change));
        Predicate<CareEvent> notSaying = event -> !(event instanceof SettingChanged);
        assertThat(digest(changed, notSaying)).isEqualTo(digest(SMALL, notSaying));
        assertThat(digest(changed, event -> true)).isNotEqualTo(digest(SMALL, event -> true));
    }

    @Test
    void aLeverThatIsUsedDoesChangeTheStream() {
        String base = digest(SMALL.settings());
        for (Parameter lever : List.of(
                WorkforceSettings.NOTICE,
                AllocationSettings.CAP,
                OversightSettings.SUPERVISION_HOURS,
                ReturnSettings.DELAY)) {
            assertThat(digest(moved(SMALL.settings(), List.of(lever)))).isNotEqualTo(base);
        }
    }

    /** Order of arrival, day, first child, siblings, need of the families as they first come. */
    private static List<FamilyReferred> families(Scenario scenario) {
        List<FamilyReferred> families = new ArrayList<>();
        Runs.run(scenario, 0, event -> {
            if (event instanceof FamilyReferred referred && referred.episode() == 0) {
                families.add(referred);
            }
        });
        return families;
    }

    private static List<Scenario> policies(Scenario base) {
        Settings settings = base.settings();
        return List.of(
                base,
                base.with(WorkforceSettings.POSTS, Math.rint(1.3 * settings.get(WorkforceSettings.POSTS))),
                base.with(settings.with(WorkforceSettings.TURNOVER, 0.4).with(WorkforceSettings.TIME_TO_FILL, 2)),
                base.with(settings.with(AllocationSettings.POLICY, Bare.word(AllocationSettings.POLICY, "least-loaded"))
                        .with(OversightSettings.SUPERVISION_INTERVAL, 8)),
                base.with(List.of(new Service("Everything in pods", Bare.EVERYTHING.holds(), 1, Structure.PODS))));
    }

    @Test
    void theSameFamiliesComeOnTheSameDaysUnderEveryPolicy() {
        List<FamilyReferred> expected = families(SMALL);
        assertThat(expected).hasSizeGreaterThan(150);
        for (Scenario policy : policies(SMALL)) {
            assertThat(families(policy)).isEqualTo(expected);
        }
    }

    @Test
    void theirChildrenWereBornOnTheSameDaysUnderEveryPolicy() {
        List<ChildRegistered> expected = children(SMALL);
        assertThat(expected).hasSizeGreaterThan(300);
        for (Scenario policy : policies(SMALL)) {
            assertThat(children(policy)).isEqualTo(expected);
        }
    }

    private static List<ChildRegistered> children(Scenario scenario) {
        List<ChildRegistered> children = new ArrayList<>();
        Runs.run(scenario, 0, event -> {
            if (event instanceof ChildRegistered registered) {
                children.add(registered);
            }
        });
        return children;
    }
}
