package mainstay;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** Which room may use which, and what only one room may touch. */
@AnalyzeClasses(packages = "mainstay", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** What a run is made of: its results must be the same bytes on every machine. */
    private static final String[] CORE = {
        "mainstay.calendar..",
        "mainstay.random..",
        "mainstay.scenario",
        "mainstay.scenario.definition..",
        "mainstay.scenario.parameter..",
        "mainstay.event..",
        "mainstay.model..",
        "mainstay.measure..",
        "mainstay.statistics..",
        "mainstay.chronology.."
    };

    @ArchTest
    static final ArchRule everyClassHasARoom = classes()
            .should()
            .resideInAnyPackage(
                    "mainstay.calendar..",
                    "mainstay.random..",
                    "mainstay.statistics..",
                    "mainstay.scenario..",
                    "mainstay.place..",
                    "mainstay.event..",
                    "mainstay.model..",
                    "mainstay.measure..",
                    "mainstay.chronology..",
                    "mainstay.engine..",
                    "mainstay.experiment..",
                    "mainstay.sweep..",
                    "mainstay.sensitivity..",
                    "mainstay.evidence..",
                    "mainstay.results..",
                    "mainstay.report..",
                    "mainstay.cli..",
                    "mainstay.cluster..",
                    "mainstay");

    @ArchTest
    static final ArchRule theCalendarUsesNothingOfOurs = only("calendar").and();

    @ArchTest
    static final ArchRule theDiceUseNothingOfOurs = only("random").and();

    @ArchTest
    static final ArchRule statisticsUseNothingOfOurs = only("statistics").and();

    @ArchTest
    static final ArchRule aScenarioUsesAtMostTheCalendar = only("scenario").and("calendar");

    /** An event says at which stage a family is. */
    @ArchTest
    static final ArchRule anEventUsesAtMostCalendarAndScenario = only("event").and("calendar", "scenario");

    @ArchTest
    static final ArchRule aPlaceBecomesAScenario = only("place").and("scenario", "calendar", "statistics");

    @ArchTest
    static final ArchRule theModelKnowsItsQuestionItsDiceAndWhatItTells =
            only("model").and("scenario", "event", "random", "calendar");

    @ArchTest
    static final ArchRule aMeasureKnowsWhatHappenedAndNeverWhy =
            only("measure").and("event", "scenario", "calendar", "statistics");

    @ArchTest
    static final ArchRule aChronologyKnowsWhatHappened = only("chronology").and("event", "scenario", "calendar");

    /** The files of events and spells are written from events, with their dates. */
    @ArchTest
    static final ArchRule resultsKnowWhatWasAskedWhatHappenedAndWhatWasMeasured =
            only("results").and("scenario", "event", "calendar", "measure", "statistics");

    /** Events may be written while they are simulated. */
    @ArchTest
    static final ArchRule anEngineRunsTheModel =
            only("engine").and("model", "measure", "scenario", "random", "results", "calendar", "event");

    @ArchTest
    static final ArchRule anExperimentIsRunByAnEngineAndMakesTables = only("experiment")
            .and("engine", "measure", "scenario", "statistics", "results", "calendar", "event", "chronology");

    @ArchTest
    static final ArchRule aSweepIsRunByAnEngineAndComparesAsAnExperimentDoes =
            only("sweep").and("engine", "experiment", "measure", "scenario", "random", "statistics", "results");

    @ArchTest
    static final ArchRule sensitivityIsTriedByAnEngineAndComparesAsAnExperimentDoes =
            only("sensitivity").and("engine", "experiment", "measure", "scenario", "random", "statistics", "results");

    @ArchTest
    static final ArchRule evidenceIsHeldAgainstWhatRunsMeasured = only("evidence")
            .and("engine", "experiment", "measure", "scenario", "random", "statistics", "results", "calendar", "event");

    /** Reasons for a change of worker have their labels where the event is declared. */
    @ArchTest
    static final ArchRule aReportIsDrawnFromResults =
            only("report").and("results", "measure", "scenario", "statistics", "event");

    /** It is only there when it is built with the profile {@code spark}. */
    @ArchTest
    static final ArchRule aClusterDoesRunsForTheCommandLine = only("cluster")
            .and("cli", "engine", "measure", "place", "results", "scenario")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheCommandLineUsesTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackages("mainstay.cli..", "mainstay.cluster..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("mainstay.cli..");

    @ArchTest
    static final ArchRule roomsDoNotGoRoundInCircles =
            slices().matching("mainstay.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule groupsOfRulesDoNotGoRoundInCircles =
            slices().matching("mainstay.model.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theStateOfAnAuthorityKnowsNoRules = noClasses()
            .that()
            .resideInAPackage("mainstay.model.agent..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("mainstay.model..").and(not(resideInAPackage("mainstay.model.agent.."))));

    /** A library that wants a generator of its own is given one that asks Chance for every draw. */
    @ArchTest
    static final ArchRule nobodyThrowsOtherDiceThanChance = noClasses()
            .that(not(named("mainstay.analysis.calibration.ChanceGenerator", "mainstay.statistics.design.SobolPoints")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("ec.util..", "org.apache.commons.math3.random..")
                    .or(named(
                            "java.util.Random",
                            "java.util.SplittableRandom",
                            "java.util.concurrent.ThreadLocalRandom",
                            "java.security.SecureRandom",
                            "java.util.random.RandomGenerator",
                            "java.util.UUID")))
            .because("a draw is a pure function of seed, replication, purpose, subject and occurrence");

    @ArchTest
    static final ArchRule nobodyDrawsFromADistribution = noClasses()
            .should()
            .callMethodWhere(target(owner(resideInAPackage("org.apache.commons.math3..")))
                    .and(target(nameMatching("sample|reseedRandomGenerator"))))
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethodWhere(target(owner(named("java.util.Collections"))).and(target(nameMatching("shuffle"))))
            .orShould()
            .accessField("sim.engine.SimState", "random");

    @ArchTest
    static final ArchRule theCoreKnowsNoClock = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat(
                    named("java.time.Instant", "java.time.Clock", "java.time.LocalDateTime", "java.util.Date"))
            .orShould()
            .callMethodWhere(target(owner(resideInAPackage("java.time.."))).and(target(nameMatching("now"))))
            .orShould()
            .callMethodWhere(target(owner(named("java.lang.System")))
                    .and(target(nameMatching("currentTimeMillis|nanoTime|getenv|getProperty"))));

    @ArchTest
    static final ArchRule theCoreKnowsNoLocale = noClasses()
            .that()
            .resideInAnyPackage("mainstay.model..", "mainstay.random..", "mainstay.event..", "mainstay.calendar..")
            .should()
            .dependOnClassesThat(named("java.util.Locale"))
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.text..")
            .orShould()
            .callMethodWhere(target(owner(named("java.lang.String")))
                    .and(target(nameMatching("format|formatted|toLowerCase|toUpperCase"))));

    @ArchTest
    static final ArchRule theCoreReadsAndWritesNothing = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net..")
                    .and(not(named("java.io.Serializable"))));

    @ArchTest
    static final ArchRule theCoreHasNoThreads = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat(resideInAPackage("java.util.concurrent..")
                    .or(named("java.lang.Thread", "java.lang.ThreadLocal", "java.util.Timer")));

    /** Bytes of {@code Math.exp} may differ from machine to machine; those of FastMath and StrictMath do not. */
    @ArchTest
    static final ArchRule theCoreComputesTheSameEverywhere = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethodWhere(target(owner(named("java.lang.Math")))
                    .and(target(nameMatching("exp|expm1|log|log10|log1p|pow|cbrt|hypot|a?(sin|cos|tan)h?|atan2"))));

    @ArchTest
    static final ArchRule threadsBelongToEngineAndCommandLine = noClasses()
            .that()
            .resideOutsideOfPackages("mainstay.engine..", "mainstay.cli..")
            .should()
            .dependOnClassesThat(nameContaining("java.util.concurrent.Executor")
                    .or(nameContaining("java.util.concurrent.ForkJoin"))
                    .or(named("java.lang.Thread")));

    @ArchTest
    static final ArchRule masonCarriesTheModelAlone = alone("mainstay.model..", "sim..");

    @ArchTest
    static final ArchRule yamlIsReadInOnePlace = alone("mainstay.scenario.io..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule bankHolidaysAreAskedForInOnePlace = alone("mainstay.calendar..", "de.focus_shift..");

    @ArchTest
    static final ArchRule parquetIsWrittenAmongTheResults =
            alone("mainstay.results..", "org.apache.parquet..", "org.apache.hadoop..");

    @ArchTest
    static final ArchRule sparkIsTheClusters = alone("mainstay.cluster..", "org.apache.spark..", "scala..");

    @ArchTest
    static final ArchRule chartsAndPagesAreMadeInTheReport = alone(
            "mainstay.report..",
            "org.jfree..",
            "java.awt..",
            "javax.imageio..",
            "org.apache.batik..",
            "freemarker..",
            "com.openhtmltopdf..",
            "org.apache.pdfbox..",
            "org.apache.fontbox..");

    @ArchTest
    static final ArchRule commandsAreParsedInTheCommandLine = alone("mainstay.cli..", "picocli..", "me.tongfei..");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackages("mainstay.cli..", "mainstay.cluster..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(target(nameMatching("printStackTrace")))
            .orShould()
            .callMethod(System.class, "exit", int.class);

    private static Room only(String room) {
        return new Room(room);
    }

    /** Begins "only this room and …". */
    private record Room(String name) {
        ArchRule and(String... others) {
            String[] allowed = Stream.concat(Stream.of(name), Arrays.stream(others))
                    .map(other -> "mainstay." + other + "..")
                    .toArray(String[]::new);
            return noClasses()
                    .that()
                    .resideInAPackage("mainstay." + name + "..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("mainstay..").and(not(resideInAnyPackage(allowed))))
                    .as(name + " uses, of ours, at most " + Arrays.toString(others));
        }
    }

    private static ArchRule alone(String room, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static DescribedPredicate<HasName> named(String... names) {
        return DescribedPredicate.describe(
                "named " + Arrays.toString(names), one -> Arrays.asList(names).contains(one.getName()));
    }

    private static DescribedPredicate<JavaClass> nameContaining(String part) {
        return DescribedPredicate.describe(
                "with a name that contains " + part, one -> one.getName().contains(part));
    }
}
