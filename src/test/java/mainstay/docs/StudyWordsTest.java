package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.GuardrailRow;
import mainstay.results.study.SummaryRow;
import mainstay.results.sweep.BoxLimitRow;
import mainstay.results.sweep.RobustnessRow;
import mainstay.results.sweep.SweepTables;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the pages of studies say came out, in words written by hand, is what the committed tables have. */
class StudyWordsTest {
    private static final String ON_TIME = "assessments_on_time";
    private static final String QUALITY = "assessment_quality";
    private static final String CHANGES = "worker_changes_per_child_year";
    private static final String STRENGTH = "relationship_strength";
    private static final String CASELOAD = "caseload_fte";
    private static final String TURNOVER = "turnover_rate_fte";

    /** A number as it is written. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(half|a third|third|quarters?|fifths?|eighth|once|one|two|three|four|five"
                    + "|six|seven|eight|nine|ten|eleven|nineteen|twenty-one|thirty|thirty-five|38|192|0\\.22|0\\.17|0\\.08)\\b");

    /** Numbers that are none of a result: how often one looks, one of several things, what is defined. */
    private static final List<String> NO_RESULT = List.of(
            "one visit in seven",
            "one worker's",
            "one service for everything",
            "over the four years",
            "at once",
            "the 0.08 of",
            "no one way",
            "one worker does",
            "but one costs");

    private static final Map<String, List<ComparisonRow>> COMPARISONS = new ConcurrentHashMap<>();
    private static final Map<String, List<SummaryRow>> SUMMARIES = new ConcurrentHashMap<>();

    /**
     * Words of a page and what they must be true of.
     *
     * @param study the page, and the results it is about
     * @param words as they stand there
     * @param value the figure of the tables
     * @param least the least figure that may be called so
     * @param most the greatest
     */
    private record Said(String study, String words, double value, double least, double most) {}

    private static String text(String study) {
        try {
            String page =
                    Files.readString(GeneratedPages.TEMPLATES.resolve("studies").resolve(study + ".md"));
            int from = page.indexOf("## What came out");
            return page.substring(from, page.indexOf("## What it does not show"))
                    .replaceAll("\\$\\{[^}]*}|!\\[.*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ComparisonRow row(String study, String arm, String measure) {
        return COMPARISONS.computeIfAbsent(study, name -> ComparisonRow.TABLE.read(Path.of("results", name))).stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static double difference(String study, String arm, String measure) {
        return row(study, arm, measure).difference();
    }

    private static double level(String study, String arm, String measure) {
        return SUMMARIES.computeIfAbsent(study, name -> SummaryRow.TABLE.read(Path.of("results", name))).stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .findFirst()
                .orElseThrow()
                .mean();
    }

    private static Said about(String study, String words, double value, double figure) {
        return new Said(study, words, value, figure - 0.5, figure + 0.5);
    }

    private static Stream<Said> foundations() {
        String study = "foundations";
        String bad = "Bad, as now";
        return Stream.of(
                new Said(
                        study,
                        "half of the assessments on time",
                        -difference(study, bad, ON_TIME) / level(study, "Good, as now", ON_TIME),
                        0.45,
                        0.55),
                about(study, "ten points of their quality", -difference(study, bad, QUALITY), 10),
                new Said(study, "nearly six more\nchildren for each worker", difference(study, bad, CASELOAD), 5.5, 6),
                about(study, "and ten points on bad\nones", -difference(study, "Bad, pods", ON_TIME), 10),
                about(
                        study,
                        "costs three points on good foundations",
                        -difference(study, "Good, systemic", ON_TIME),
                        3),
                about(study, "twenty-one on bad ones", -difference(study, "Bad, systemic", ON_TIME), 21));
    }

    private static Stream<Said> basics() {
        String study = "pods-without-the-basics";
        double lost = difference(study, "Pods, focus lost", ON_TIME);
        return Stream.of(
                new Said(study, "grip falls by\n0.22", -difference(study, "Pods, focus lost", "grip"), 0.215, 0.225),
                about(study, "assessments on time by eleven points", -lost, 11),
                saved(study, "basics kept up three quarters of that loss\ndoes not happen", "basics kept", lost, 0.75),
                saved(study, "every month save three fifths of it", "looked at every month", lost, 0.6),
                saved(study, "every quarter a third", "looked at every quarter", lost, 1 / 3.0),
                saved(study, "once a year an eighth", "looked at once a year", lost, 0.125));
    }

    private static Said saved(String study, String words, String arm, double lost, double share) {
        double saved = 1 - difference(study, "Pods, " + arm, ON_TIME) / lost;
        return new Said(study, words, saved, share - 0.05, share + 0.05);
    }

    private static Stream<Said> rollout() {
        String study = "rollout";
        double once = difference(study, "All at once, leads for all", CHANGES);
        double waves = difference(study, "Staggered, leads for all", CHANGES);
        double fidelity = difference(study, "Staggered, leads for all", "fidelity");
        double fewer = difference(study, "Staggered, few leads", "fidelity");
        double atOnce = difference(study, "All at once, leads for all", "fidelity")
                - difference(study, "All at once, few leads", "fidelity");
        return Stream.of(
                new Said(
                        study,
                        "a point and a half to two of assessments on time",
                        -difference(study, "All at once, leads for all", ON_TIME),
                        1.25,
                        2.25),
                new Said(
                        study,
                        "a point and a half to two of assessments on time",
                        -difference(study, "Staggered, leads for all", ON_TIME),
                        1.25,
                        2.25),
                about(
                        study,
                        "is scaled after a year costs four",
                        -difference(study, "Pilot, leads for all", ON_TIME),
                        4),
                new Said(study, "changes of worker rise by two thirds as much", waves / once, 0.6, 0.73),
                about(study, "thirty points of fidelity instead of thirty-five", fewer, 30),
                about(study, "thirty points of fidelity instead of thirty-five", fidelity, 35),
                about(
                        study,
                        "one point *more* of assessments on time",
                        difference(study, "Staggered, few leads", ON_TIME),
                        1),
                about(study, "without leads costs four points of fidelity", atOnce, 4));
    }

    private static Stream<Said> sameWorker() {
        String study = "same-worker";
        double removed = difference(study, "No hand-offs", CHANGES);
        double halved = difference(study, "Turnover halved", CHANGES);
        String three = "three_or_more_workers_percent";
        return Stream.of(
                about(study, "saves seven times as many changes", removed / halved, 7),
                new Said(
                        study,
                        "half of all changes go with them",
                        -removed / level(study, "As now", CHANGES),
                        0.45,
                        0.55),
                about(study, "fall by nineteen points", -difference(study, "No hand-offs", three), 19),
                about(study, "against five", -difference(study, "Turnover halved", three), 5),
                new Said(study, "who have three or more workers", 3, 3, 3),
                new Said(
                        study,
                        "stronger by three to four times as much",
                        difference(study, "No hand-offs", STRENGTH) / difference(study, "Turnover halved", STRENGTH),
                        3,
                        4),
                about(study, "assessments on time fall by two points", -difference(study, "No hand-offs", ON_TIME), 2));
    }

    private static Stream<Said> circle() {
        String study = "vicious-circle";
        return Stream.of(
                about(study, "a surge adds a child to each caseload", difference(study, "No arc, surge", CASELOAD), 1),
                about(
                        study,
                        "costs three points of assessments on time",
                        -difference(study, "No arc, surge", ON_TIME),
                        3),
                new Said(study, "nobody leaves for it", difference(study, "No arc, surge", TURNOVER), 0, 0),
                about(study, "about one point more leave in a year", difference(study, "Strain, surge", TURNOVER), 1),
                about(study, "through caseload the same", difference(study, "Caseload, surge", TURNOVER), 1),
                new Said(study, "with both more than two", difference(study, "Both, surge", TURNOVER), 2, 2.5),
                about(
                        study,
                        "three points more leave even without a surge",
                        difference(study, "Strain, as now", TURNOVER),
                        3),
                new Said(
                        study,
                        "strain in the built-in authority, 0.17,",
                        level(study, "No arc, as now", "strain"),
                        0.165,
                        0.175),
                new Said(
                        study,
                        "Seven in ten vacancies are covered",
                        level(study, "No arc, as now", "vacancy_agency_cover_rate_fte"),
                        65,
                        75));
    }

    private static Stream<Said> futures() {
        String study = "where-pods-hold";
        RobustnessRow onTime = robustness(study, ON_TIME);
        RobustnessRow wait = robustness(study, "decision_wait_days");
        return Stream.of(
                new Said(study, "all but three of the futures", wait.futures() - wait.betterIn(), 3, 3),
                new Said(study, "where it is not clear", wait.unclearIn(), 3, 3),
                new Said(
                        study,
                        "weaker\nin all of them",
                        robustness(study, STRENGTH).worseIn(),
                        192,
                        192),
                new Said(study, "five of 192 futures look better and five worse", 0.025 * onTime.futures(), 4.5, 5.5),
                new Said(study, "five look better", onTime.betterIn(), 5, 5),
                new Said(study, "38 look worse", onTime.worseIn(), 38, 38),
                about(study, "none by much more than five points", -onTime.worstDifference(), 5),
                about(study, "less than about ten hours a week", hoursOfConsultants(), 10),
                new Said(study, "None of\nthe nine settings", 9, 9, 9));
    }

    private static double hoursOfConsultants() {
        return BoxLimitRow.TABLE
                .read(Path.of(
                        "results/where-pods-hold/boxes",
                        "the-difference-in-wait-for-a-decision-of-pods-is-below-minus-1-working-days"))
                .stream()
                .filter(row -> row.factor().equals("pods.consultant-hours"))
                .findFirst()
                .orElseThrow()
                .low();
    }

    private static RobustnessRow robustness(String study, String measure) {
        return SweepTables.robustness(Path.of("results", study)).stream()
                .filter(row -> !row.baseline().isEmpty() && row.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Said> models() {
        String study = "models-and-strategies";
        String whole = "Relationship-based, whole system";
        String dropped = "Relationship-based, dropped in";
        double changes = level(study, "As now", CHANGES);
        Stream<Said> each = Stream.of(
                        "Systemic",
                        "Pods",
                        "Restorative",
                        "Relationship-based",
                        "Strengths and risk",
                        "Family safeguarding",
                        "Trauma-informed, shared")
                .flatMap(model -> Stream.of(
                        new Said(
                                study,
                                "one to four points over the\nfour years",
                                -difference(study, model + ", dropped in", ON_TIME),
                                0.5,
                                4.5),
                        new Said(
                                study,
                                "every model costs assessments on time",
                                row(study, model + ", dropped in", ON_TIME).ciHigh(),
                                -100,
                                0),
                        new Said(
                                study,
                                "less than a quarter of full fidelity",
                                difference(study, model + ", dropped in", "fidelity"),
                                0,
                                25),
                        new Said(
                                study,
                                "reaches nearly half",
                                difference(study, model + ", whole system", "fidelity"),
                                42,
                                50),
                        new Said(
                                study,
                                "every model but one costs none or gains one or two",
                                model.equals("Relationship-based")
                                        ? 0
                                        : difference(study, model + ", whole system", ON_TIME),
                                0,
                                2.5)));
        double[] specialists = IntStream.range(0, 2)
                .mapToDouble(i -> -difference(
                        study,
                        "Family safeguarding, "
                                + List.of("dropped in", "whole system").get(i),
                        CASELOAD))
                .toArray();
        return Stream.concat(
                each,
                Stream.of(
                        new Said(
                                study,
                                "saves two fifths of all changes of\nworker as a whole system",
                                -difference(study, whole, CHANGES) / changes,
                                0.35,
                                0.45),
                        new Said(
                                study,
                                "and nearly half dropped in",
                                -difference(study, dropped, CHANGES) / changes,
                                0.45,
                                0.5),
                        new Said(
                                study,
                                "clearly lower when it is dropped in",
                                row(study, dropped, ON_TIME).ciHigh(),
                                -100,
                                0),
                        new Said(
                                study,
                                "perhaps as a\nwhole system too",
                                row(study, whole, ON_TIME).ciHigh(),
                                0,
                                100),
                        new Said(study, "by half a child to\ntwo thirds of one each", specialists[0], 0.5, 0.72),
                        new Said(study, "by half a child to\ntwo thirds of one each", specialists[1], 0.5, 0.72),
                        new Said(
                                study,
                                "Most arms have a guardrail warning",
                                GuardrailRow.TABLE
                                                .read(Path.of("results", study))
                                                .size()
                                        / 21.0,
                                0.5,
                                1)));
    }

    private static List<Said> all() {
        return Stream.of(foundations(), basics(), rollout(), sameWorker(), circle(), futures(), models())
                .flatMap(said -> said)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyFigureInWordsIsThatOfTheTables() {
        return all().stream()
                .map(said -> DynamicTest.dynamicTest(said.study() + ": " + said.words(), () -> {
                    assertThat(text(said.study())).contains(said.words());
                    assertThat(said.value()).isBetween(said.least(), said.most());
                }));
    }

    @Test
    void whatIsSaidToBeChanceMayBeNothing() {
        assertThat(text("foundations"))
                .contains("Pods cost no assessments on time that could be told from chance on good");
        assertThat(row("foundations", "Good, pods", ON_TIME).ciLow()).isNegative();
        assertThat(row("foundations", "Good, pods", ON_TIME).ciHigh()).isPositive();
    }

    @Test
    void noNumberInWordsIsLeftUnheld() {
        all().stream().map(Said::study).distinct().forEach(study -> {
            String rest = text(study);
            for (Said said : all()) {
                rest = said.study().equals(study) ? rest.replace(said.words(), "…") : rest;
            }
            for (String words : NO_RESULT) {
                rest = rest.replaceAll("(?i)" + Pattern.quote(words), "…");
            }
            assertThat(NUMBER.matcher(rest).results().map(MatchResult::group))
                    .as(study + ": " + rest)
                    .isEmpty();
        });
    }
}
