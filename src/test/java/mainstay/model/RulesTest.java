package mainstay.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mainstay.calendar.WorkingCalendar;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.random.Chance;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every rule acts on some part of the day, and none knows a setting that was not put in force. */
@Tag("slow")
class RulesTest {
    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("mainstay.model");

    private static final Period PERIOD = new Period(LocalDate.of(2025, 4, 1), 0, 1);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(PERIOD.simulatedFrom(), PERIOD.end());

    private final Office office = new Office(CALENDAR, new Chance(1, 0), event -> {});

    @Test
    void everyRuleActsInSomePhaseOfTheDay() {
        Service everything = new Service(
                "Everything",
                Set.of(Stage.ASSESSMENT, Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION, Stage.LOOKED_AFTER),
                1,
                Structure.INDIVIDUAL);
        Scenario scenario = new Scenario("Any", PERIOD, Settings.defaults(), List.of(everything), List.of());
        Authority authority = new Authority(scenario, CALENDAR, new Chance(1, 0), event -> {});

        Set<String> acting = Arrays.stream(DayPhase.values())
                .flatMap(phase -> authority.rules(phase).stream())
                .filter(rule -> !rule.getClass().isHidden())
                .map(rule -> rule.getClass().getName())
                .collect(Collectors.toSet());
        Set<String> rules = MODEL.stream()
                .filter(type -> type.isAssignableTo(DailyRule.class) && !type.isInterface())
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertThat(acting).isEqualTo(rules);
    }

    /** What is done once, before the first day, may look into the scenario: it has no parameters that could change. */
    @Test
    void onlyParametersReadSettings() {
        Set<String> once = Set.of(
                "mainstay.model.demand.InitialFamilies",
                "mainstay.model.practice.Arrival",
                "mainstay.model.practice.Rollout",
                "mainstay.model.practice.Waves");
        DescribedPredicate<JavaCall<?>> reading = DescribedPredicate.describe(
                "read a setting",
                call -> call.getTargetOwner().isEquivalentTo(Settings.class)
                        && Set.of("get", "count", "on", "word").contains(call.getName()));
        noClasses()
                .that(DescribedPredicate.describe(
                        "are no parameters",
                        type -> !type.getSimpleName().equals("Parameters") && !once.contains(type.getName())))
                .should()
                .callCodeUnitWhere(reading)
                .check(MODEL);
    }

    @Test
    void nobodyReadsAParameterBeforeSettingsAreInForce() {
        InForce<Double> hours = office.inForce(settings -> settings.get(WorkingTimeSettings.WEEK));
        assertThatThrownBy(hours::now).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void settingsReachEveryRuleEachTimeTheyChange() {
        InForce<Double> week = office.inForce(settings -> settings.get(WorkingTimeSettings.WEEK));
        InForce<Double> visit = office.inForce(settings -> settings.get(AssessmentWorkSettings.ASSESSMENT_VISIT_HOURS));
        office.configure(Settings.defaults()
                .with(WorkingTimeSettings.WEEK, 30)
                .with(AssessmentWorkSettings.ASSESSMENT_VISIT_HOURS, 2));
        assertThat(week.now()).isEqualTo(30);
        assertThat(visit.now()).isEqualTo(2);
        office.configure(Settings.defaults()
                .with(WorkingTimeSettings.WEEK, 32)
                .with(AssessmentWorkSettings.ASSESSMENT_VISIT_HOURS, 2));
        assertThat(week.now()).isEqualTo(32);
        assertThat(visit.now()).isEqualTo(2);
    }

    @Test
    void aRuleThatComesLaterHasTheSettingsInForceAtOnce() {
        office.configure(Settings.defaults().with(WorkingTimeSettings.WEEK, 30));
        assertThat(office.inForce(settings -> settings.get(WorkingTimeSettings.WEEK))
                        .now())
                .isEqualTo(30);
    }

    @Test
    void whenOneActsOnNewSettingsEveryOtherHasThemToo() {
        List<InForce<Double>> others = new ArrayList<>();
        List<Double> seen = new ArrayList<>();
        office.inForce(
                settings -> settings.get(WorkingTimeSettings.WEEK),
                week -> seen.add(others.get(0).now()));
        others.add(office.inForce(settings -> settings.get(WorkingTimeSettings.WEEK)));
        office.configure(Settings.defaults().with(WorkingTimeSettings.WEEK, 30));
        assertThat(seen).containsExactly(30.0);
    }
}
