package mainstay.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mainstay.calendar.WorkingCalendar;
import mainstay.measure.Ledger;
import mainstay.scenario.Period;
import mainstay.scenario.Registry;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** At the ends of every range an authority runs through, keeps what always holds, and can be measured. */
@Tag("slow")
class ExtremeScenariosTest {
    private static final int POSTS = 8;
    private static final Period HALF_A_YEAR = new Period(LocalDate.of(2025, 4, 1), 0, 6);
    private static final Period TWO_MONTHS = new Period(LocalDate.of(2025, 4, 1), 0, 2);

    @Test
    void onePostForEverything() {
        holds(ordinary().with(WorkforceSettings.POSTS, 1));
    }

    @Test
    void asManySiblingsAsThereCanBe() {
        holds(ordinary().with(DemandSettings.SIBLINGS, DemandSettings.SIBLINGS.high()));
    }

    @Test
    void workThatTakesNoTime() {
        assertThat(noTime()).hasSizeGreaterThan(25);
        holds(ordinary().with(noTime()));
    }

    @Test
    void managersAndFrontDoorWithoutHours() {
        holds(ordinary().with(Map.of(OversightSettings.MANAGER_HOURS, 0.0, WorkSettings.FRONT_DOOR_HOURS, 0.0)));
    }

    @Test
    void aHardCapOfOneChild() {
        holds(ordinary().with(Map.of(AllocationSettings.CAP, 1.0, AllocationSettings.CAP_RULE, (double)
                AllocationSettings.CAP_RULE.choices().indexOf("hard"))));
    }

    @Test
    void everybodyLeavesAllTheTime() {
        holds(ordinary()
                .with(Map.of(
                        WorkforceSettings.TURNOVER,
                        5.0,
                        WorkforceSettings.NOTICE,
                        0.0,
                        WorkforceSettings.INTERNAL_MOVES,
                        5.0)));
    }

    @Test
    void noChairs() {
        holds(ordinary().with(ConferenceSettings.SLOTS, 0));
    }

    @Test
    void conferencesAtNoNotice() {
        holds(ordinary().with(Map.of(ConferenceSettings.NOTICE, 0.0, ConferenceSettings.REPORT_BEFORE, 0.0)));
    }

    @Test
    void noSupervision() {
        holds(ordinary().with(OversightSettings.SUPERVISION_INTERVAL, 0));
    }

    @Test
    void nobodyIsReferred() {
        holds(ordinary().with(DemandSettings.NEW_REFERRALS, 0));
    }

    @Test
    void nobodyIsThereOnTheFirstDay() {
        holds(ordinary().with(nobody()));
    }

    @Test
    void nobodyEver() {
        holds(ordinary().with(nobody()).with(DemandSettings.NEW_REFERRALS, 0).with(DemandSettings.UNACCOMPANIED, 0));
    }

    @Test
    void aPeriodOfOneMonth() {
        for (List<Service> services : allServices()) {
            holds(scenario(ordinary(), services).over(new Period(LocalDate.of(2025, 12, 1), 0, 1)));
        }
    }

    @Test
    void workersWhoGiveNoticeStopWorking() {
        Map<Parameter, Double> values = Map.of(WorkforceSettings.SLOW_DOWN, 1.0, WorkforceSettings.TURNOVER, 2.0);
        holds(ordinary().with(values));
        holds(ordinary().with(noTime()).with(values));
    }

    @Test
    void everythingAtItsLeast() {
        Map<Parameter, Double> least = new LinkedHashMap<>();
        Registry.all().forEach(parameter -> least.put(parameter, parameter.low()));
        holds(Settings.defaults().with(least));
    }

    @Test
    void everythingAtItsMost() {
        Map<Parameter, Double> most = new LinkedHashMap<>();
        Registry.all().forEach(parameter -> most.put(parameter, high(parameter)));
        most.put(WorkforceSettings.POSTS, (double) POSTS);
        holds(Settings.defaults().with(most));
    }

    @TestFactory
    Stream<DynamicTest> eachSettingAtItsEnds() {
        return Registry.all().stream()
                .map(parameter -> DynamicTest.dynamicTest(parameter.path(), () -> {
                    if (!parameter.equals(WorkforceSettings.POSTS)) {
                        atEnd(parameter, parameter.low());
                        atEnd(parameter, high(parameter));
                    }
                }));
    }

    private static void atEnd(Parameter parameter, double value) {
        if (value == ordinary().get(parameter)) {
            return; // Nothing is extreme about it.
        }
        Scenario scenario = scenario(ordinary().with(parameter, value), RandomAuthorities.mixed())
                .over(TWO_MONTHS);
        assertThat(Watched.violationsOf(scenario, 3))
                .as(parameter + " at " + value)
                .isEmpty();
    }

    private static double high(Parameter parameter) {
        return Math.min(parameter.high(), RandomAuthorities.mostFor(POSTS).getOrDefault(parameter, parameter.high()));
    }

    private static Settings ordinary() {
        return RandomAuthorities.small(POSTS);
    }

    private static Map<Parameter, Double> noTime() {
        Map<Parameter, Double> none = new LinkedHashMap<>();
        for (Parameter parameter : Registry.all()) {
            boolean takesTime = parameter.unit() == Unit.HOURS || parameter.unit() == Unit.HOURS_PER_MONTH;
            if (takesTime && parameter.low() == 0) {
                none.put(parameter, 0.0);
            }
        }
        return none;
    }

    private static Map<Parameter, Double> nobody() {
        Map<Parameter, Double> nobody = new LinkedHashMap<>();
        InitialSettings.SECTION.parameters().forEach(parameter -> nobody.put(parameter, 0.0));
        return nobody;
    }

    private static Scenario scenario(Settings settings, List<Service> services) {
        return new Scenario("extreme", HALF_A_YEAR, settings, services, List.of());
    }

    private static List<List<Service>> allServices() {
        return List.of(RandomAuthorities.functional(), RandomAuthorities.oneWorker(), RandomAuthorities.pods());
    }

    private static void holds(Settings settings) {
        for (List<Service> services : allServices()) {
            holds(scenario(settings, services));
        }
    }

    private static void holds(Scenario scenario) {
        Watched watched = Watched.run(scenario, 1);
        assertThat(watched.violations()).isEmpty();
        WorkingCalendar calendar = new WorkingCalendar(
                scenario.period().simulatedFrom(), scenario.period().end());
        Ledger ledger = new Ledger(calendar, scenario);
        watched.events().forEach(ledger::accept);
        for (double value : ledger.close().values()) {
            assertThat(value).satisfiesAnyOf(number -> assertThat(number).isFinite(), number -> assertThat(number)
                    .isNaN());
        }
    }
}
