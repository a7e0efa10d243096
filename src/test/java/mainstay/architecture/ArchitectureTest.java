package mainstay.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
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
        "mainstay.journey.."
    };

    /** Rooms that stand on the ground: they use nothing of ours. */
    @ArchTest
    static final ArchRule theCalendarUsesNothingOfOurs = only("calendar").and();

    @ArchTest
    static final ArchRule randomNumbersUseNothingOfOurs = only("random").and();

    @ArchTest
    static final ArchRule whichBuildThisIsUsesNothingOfOurs = only("build").and();

    @ArchTest
    static final ArchRule statisticsUseNothingOfOurs = only("statistics").and();

    /** One world: it knows no question that is asked of it. */
    @ArchTest
    static final ArchRule aScenarioUsesNothingOfOurs = only("scenario").and();

    /** A question is asked of worlds. */
    @ArchTest
    static final ArchRule aStudyKnowsScenarios = only("study").and("scenario");

    /** An event says at which stage a family is. */
    @ArchTest
    static final ArchRule anEventUsesAtMostTheScenario = only("event").and("scenario");

    @ArchTest
    static final ArchRule aPlaceBecomesAScenario = only("place").and("scenario", "statistics");

    @ArchTest
    static final ArchRule theModelKnowsItsWorldItsRandomNumbersAndWhatItPublishes =
            only("model").and("scenario", "event", "random", "calendar");

    @ArchTest
    static final ArchRule aMeasureKnowsWhatHappenedAndNeverWhy =
            only("measure").and("event", "scenario", "calendar", "statistics");

    @ArchTest
    static final ArchRule aJourneyKnowsWhatHappened = only("journey").and("event", "scenario", "calendar");

    /** The files of events and spells are written from events, with their dates. */
    @ArchTest
    static final ArchRule resultsKnowWhatWasAskedWhatHappenedAndWhatWasMeasured =
            only("results").and("build", "scenario", "study", "event", "calendar", "measure", "journey");

    /** Finished runs are kept at once, and events may be written while they are simulated. */
    @ArchTest
    static final ArchRule aRunnerRunsTheModelAndKeepsWhatCame =
            only("run").and("model", "measure", "scenario", "study", "random", "results", "calendar", "event");

    @ArchTest
    static final ArchRule anAnalysisPlansRunsAndMakesTables = only("analysis")
            .and(
                    "run",
                    "measure",
                    "scenario",
                    "study",
                    "random",
                    "statistics",
                    "results",
                    "calendar",
                    "event",
                    "journey");

    /** Reasons for a change of worker have their labels where the event is declared. */
    @ArchTest
    static final ArchRule aReportIsDrawnFromResults =
            only("report").and("results", "measure", "scenario", "statistics", "event", "journey");

    /** Rows of tables know neither what runs nor what draws. */
    @ArchTest
    static final ArchRule thePipelineLeadsFromThePlanToTheReport = only("pipeline")
            .and("build", "analysis", "run", "results", "report", "place", "study", "scenario", "measure", "journey");

    @ArchTest
    static final ArchRule nothingBelowThePipelineKnowsIt = noClasses()
            .that()
            .resideOutsideOfPackages("mainstay.pipeline..", "mainstay.cli..", "mainstay.cluster..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("mainstay.pipeline..");

    /** It is only there when it is built with the profile {@code spark}. */
    @ArchTest
    static final ArchRule aClusterExecutesRunsForTheCommandLine = only("cluster")
            .and("build", "cli", "run", "measure", "place", "results", "scenario", "study")
            .allowEmptyShould(true);

    /** Of the pipeline, a command knows what it starts; it runs nothing itself. */
    @ArchTest
    static final ArchRule commandsLeaveRunningToThePipeline = noClasses()
            .that()
            .resideInAPackage("mainstay.cli..")
            .should()
            .dependOnClassesThat(named("mainstay.run.Runner", "mainstay.run.LocalExecutor"));

    @ArchTest
    static final ArchRule packagesDoNotGoRoundInCircles =
            slices().matching("mainstay.(**)").should().beFreeOfCycles();

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
    static final ArchRule theStateOfAnAuthorityKnowsNoRules = noClasses()
            .that()
            .resideInAPackage("mainstay.model.agent..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("mainstay.model..").and(not(resideInAPackage("mainstay.model.agent.."))));

    /** A library that wants a generator of its own is given one that asks Chance for every draw. */
    @ArchTest
    static final ArchRule nobodyDrawsRandomNumbersButChance = noClasses()
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

    /** What is done when the program ends, and what the first thread loads classes by, runs nothing beside it. */
    @ArchTest
    static final ArchRule threadsBelongToTheRunner = noClasses()
            .that()
            .resideOutsideOfPackages("mainstay.run..", "mainstay.pipeline..")
            .and()
            .doNotHaveFullyQualifiedName("mainstay.results.file.Scratch")
            .and()
            .doNotHaveFullyQualifiedName("mainstay.cli.ProgramFolder")
            .should()
            .dependOnClassesThat(nameContaining("java.util.concurrent.Executor")
                    .or(nameContaining("java.util.concurrent.ForkJoin"))
                    .or(named("java.lang.Thread")));

    @ArchTest
    static final ArchRule masonCarriesTheModelAlone = alone("mainstay.model..", "sim..");

    @ArchTest
    static final ArchRule yamlIsReadInOnePlace = alone("mainstay.scenario.yaml..", "org.snakeyaml..");

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
