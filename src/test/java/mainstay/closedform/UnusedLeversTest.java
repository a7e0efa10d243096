package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import mainstay.direction.SmallAuthority;
import mainstay.event.CareEvent;
import mainstay.event.CareEvent.ChildRegistered;
import mainstay.event.CareEvent.FamilyReferred;
import mainstay.event.CareEvent.LeaderLeft;
import mainstay.event.CareEvent.LeaderStarted;
import mainstay.event.CareEvent.PracticeCounted;
import mainstay.event.CareEvent.SettingChanged;
import mainstay.golden.EventDigest;
import mainstay.model.DayByDay;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Parameter;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.Allocation;
import mainstay.scenario.parameter.Demand;
import mainstay.scenario.parameter.Effects;
import mainstay.scenario.parameter.Fidelity;
import mainstay.scenario.parameter.Grip;
import mainstay.scenario.parameter.Initial;
import mainstay.scenario.parameter.LookedAfter;
import mainstay.scenario.parameter.Monitoring;
import mainstay.scenario.parameter.Oversight;
import mainstay.scenario.parameter.Pathway;
import mainstay.scenario.parameter.Pods;
import mainstay.scenario.parameter.Returns;
import mainstay.scenario.parameter.Rollout;
import mainstay.scenario.parameter.Strain;
import mainstay.scenario.parameter.Work;
import mainstay.scenario.parameter.Workforce;
import org.junit.jupiter.api.Test;

/** A lever that is not used moves nothing, not by a byte; and the same families come whatever the policy. */
class UnusedLeversTest {
    private static final Scenario SMALL = SmallAuthority.scenario(0.1, 0, 6);

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
        Settings moved = moved(SMALL.settings(), Pods.SECTION.parameters());
        assertThat(moved.differencesFrom(SMALL.settings())).hasSameSizeAs(Pods.SECTION.parameters());
        assertThat(digest(moved)).isEqualTo(digest(SMALL.settings()));
    }

    @Test
    void whatAPracticeModelWouldDoAndHowItWouldArriveDoesNotMatterWhereThereIsNone() {
        List<Parameter> levers = new ArrayList<>();
        levers.add(Grip.ATTENTION_EFFECT);
        levers.addAll(Effects.SECTION.parameters());
        levers.addAll(Fidelity.SECTION.parameters());
        levers.addAll(Rollout.SECTION.parameters());
        // With fidelity at the start the model is there.
        levers.remove(Fidelity.START);
        assertThat(digest(moved(SMALL.settings(), levers))).isEqualTo(digest(SMALL.settings()));
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
        Predicate<CareEvent> notItself = event ->
                !(event instanceof PracticeCounted || event instanceof LeaderStarted || event instanceof LeaderLeft);
        EventDigest digest = new EventDigest(notItself);
        DayByDay.run(SMALL.with(Fidelity.START, 0.5), Runs.SEED, new Practised(digest));
        assertThat(digest.result()).isEqualTo(digest(SMALL, notItself));
    }

    @Test
    void howStrongAMechanismIsDoesNotMatterWhenItNeverActs() {
        Map<Parameter, List<Parameter>> switchedOffBy = new LinkedHashMap<>();
        switchedOffBy.put(
                Monitoring.INTERVAL,
                List.of(
                        Monitoring.ASSESSMENT_THRESHOLD,
                        Monitoring.CONFERENCE_THRESHOLD,
                        Monitoring.REMEDY_DOSE,
                        Monitoring.REMEDY_WEEKS,
                        Monitoring.REMEDY_HOURS));
        switchedOffBy.put(LookedAfter.COURT_SHARE, List.of(LookedAfter.PROCEEDINGS, Work.COURT_HOURS));
        switchedOffBy.put(LookedAfter.SHORT_SHARE, List.of(LookedAfter.SHORT_STAY));
        switchedOffBy.put(Returns.SHARE, List.of(Returns.UNMET_EFFECT));
        switchedOffBy.put(Initial.RETURNING, List.of(Returns.DELAY));
        switchedOffBy.put(Workforce.SICKNESS_SPELLS, List.of(Workforce.SICKNESS_LENGTH));
        switchedOffBy.put(
                Workforce.LONG_ABSENCE,
                List.of(Workforce.LONG_ABSENCE_LENGTH, Strain.SICKNESS_EFFECT, Allocation.RETURN_SHARE));
        switchedOffBy.put(Workforce.RESTRUCTURES, List.of(Workforce.RESTRUCTURE_MOVES));
        switchedOffBy.put(Workforce.AGENCY_COVER, List.of(Workforce.AGENCY_LAG));
        switchedOffBy.put(
                Workforce.AGENCY_EXTRA, List.of(Workforce.AGENCY_STAY, Workforce.AGENCY_NOTICE, Workforce.AGENCY_LAG));
        switchedOffBy.put(Workforce.RAMP, List.of(Workforce.STARTING_PACE));
        switchedOffBy.put(Workforce.OVERTIME, List.of(Strain.OVERTIME_WEIGHT));
        switchedOffBy.put(Allocation.CAP_RULE, List.of(Allocation.CAP));
        switchedOffBy.put(Allocation.REBALANCE_EVERY, List.of(Allocation.REBALANCE_GAP));
        switchedOffBy.put(Oversight.MANAGER_TURNOVER, List.of(Oversight.MANAGER_VACANCY, Oversight.COVER_SHARE));
        switchedOffBy.put(Pathway.RATIONING, List.of(Pathway.USUAL_CASELOAD));
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
                Demand.SURGE, Workforce.POSTS, Workforce.HIRING, Allocation.POLICY, Oversight.SUPERVISION_INTERVAL)) {
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
        for (Parameter lever : List.of(Workforce.NOTICE, Allocation.CAP, Oversight.SUPERVISION_HOURS, Returns.DELAY)) {
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
                base.with(Workforce.POSTS, Math.rint(1.3 * settings.get(Workforce.POSTS))),
                base.with(settings.with(Workforce.TURNOVER, 0.4).with(Workforce.TIME_TO_FILL, 2)),
                base.with(settings.with(Allocation.POLICY, Bare.word(Allocation.POLICY, "least-loaded"))
                        .with(Oversight.SUPERVISION_INTERVAL, 8)),
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
