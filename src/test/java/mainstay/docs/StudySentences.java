package mainstay.docs;

import static mainstay.docs.FigureInWords.about;
import static mainstay.docs.KeptFigures.difference;
import static mainstay.docs.KeptFigures.heldInside;
import static mainstay.docs.KeptFigures.hoursOfConsultants;
import static mainstay.docs.KeptFigures.level;
import static mainstay.docs.KeptFigures.robustness;
import static mainstay.docs.KeptFigures.row;
import static mainstay.docs.KeptFigures.whereConsultantsHave;

import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.GuardrailRow;
import mainstay.results.sweep.RobustnessRow;

/** What the pages of studies say in words, each with the figure that it stands for. */
final class StudySentences {
    static final String ON_TIME = "assessments_on_time";
    private static final String CONFERENCES = "icpc_on_time";
    private static final String QUALITY = "assessment_quality";
    private static final String CHANGES = "worker_changes_per_child_year";
    private static final String STRENGTH = "relationship_strength";
    private static final String CASELOAD = "caseload_fte";
    private static final String TURNOVER = "turnover_rate_fte";

    private StudySentences() {}

    private static Stream<FigureInWords> foundations() {
        String study = "foundations";
        String bad = "Bad, as now";
        return Stream.of(
                new FigureInWords(
                        study,
                        "over a third of the assessments on time",
                        -difference(study, bad, ON_TIME) / level(study, "Good, as now", ON_TIME),
                        0.33,
                        0.4),
                about(study, "twelve points of their quality", -difference(study, bad, QUALITY), 12),
                about(study, "ten more\nchildren for each worker", difference(study, bad, CASELOAD), 10),
                about(
                        study,
                        "cost three points of initial conferences on time",
                        -difference(study, "Good, pods", CONFERENCES),
                        3),
                about(
                        study,
                        "a point of assessments that\nchance may make",
                        -difference(study, "Good, pods", ON_TIME),
                        1),
                new FigureInWords(
                        study,
                        "a point of assessments that\nchance may make",
                        row(study, "Good, pods", ON_TIME).ciHigh(),
                        0,
                        100),
                about(study, "they cost three points of conferences", -difference(study, "Bad, pods", CONFERENCES), 3),
                about(study, "save seven of assessments", difference(study, "Bad, pods", ON_TIME), 7),
                about(
                        study,
                        "costs one point of\nassessments on good foundations",
                        -difference(study, "Good, systemic", ON_TIME),
                        1),
                about(study, "saves two on bad ones", difference(study, "Bad, systemic", ON_TIME), 2),
                about(
                        study,
                        "each worker then holds two children fewer",
                        -difference(study, "Bad, systemic", CASELOAD),
                        2),
                new FigureInWords(
                        study,
                        "most in pods on bad ones",
                        difference(study, "Bad, pods", QUALITY) - difference(study, "Bad, systemic", QUALITY),
                        0.5,
                        100));
    }

    private static Stream<FigureInWords> basics() {
        String study = "pods-without-the-basics";
        String kept = "Pods, basics kept";
        String focusLost = "Pods, focus lost";
        double lost = difference(study, focusLost, ON_TIME);
        return Stream.of(
                new FigureInWords(study, "grip falls by\n0.23", -difference(study, focusLost, "grip"), 0.225, 0.235),
                about(study, "assessments on time by eight points", -lost, 8),
                about(study, "with the basics kept up it is two points", -difference(study, kept, ON_TIME), 2),
                saved(study, "every month save four fifths of the loss", "looked at every month", lost, 0.75, 0.85),
                saved(study, "every quarter two fifths", "looked at every quarter", lost, 0.35, 0.45),
                saved(study, "once a year a fifth", "looked at once a year", lost, 0.15, 0.25),
                about(study, "four points fewer", -difference(study, kept, CONFERENCES), 4),
                new FigureInWords(study, "nearly five fewer", -difference(study, focusLost, CONFERENCES), 4.5, 5));
    }

    private static FigureInWords saved(String study, String words, String arm, double lost, double least, double most) {
        double saved = 1 - difference(study, "Pods, " + arm, ON_TIME) / lost;
        return new FigureInWords(study, words, saved, least, most);
    }

    private static Stream<FigureInWords> rollout() {
        String study = "rollout";
        String atOnce = "All at once, leads for all";
        String inWaves = "Staggered, leads for all";
        String inWavesWithFew = "Staggered, few leads";
        double fidelityOfLeads =
                difference(study, atOnce, "fidelity") - difference(study, "All at once, few leads", "fidelity");
        return Stream.of(
                about(study, "Wave by wave gains a point", difference(study, inWaves, ON_TIME), 1),
                noGain(study, atOnce),
                noGain(study, "Pilot, leads for all"),
                about(study, "two points fewer when all", -difference(study, atOnce, CONFERENCES), 2),
                about(study, "and two wave by wave", -difference(study, inWaves, CONFERENCES), 2),
                new FigureInWords(
                        study,
                        "Changes of worker rise nearly as much",
                        difference(study, inWaves, CHANGES) / difference(study, atOnce, CHANGES),
                        0.8,
                        1),
                new FigureInWords(
                        study,
                        "the gain in quality hardly\nsmaller",
                        difference(study, inWaves, QUALITY) - difference(study, atOnce, QUALITY),
                        -0.3,
                        0),
                about(
                        study,
                        "thirty points of fidelity instead of\nthirty-six",
                        difference(study, inWavesWithFew, "fidelity"),
                        30),
                about(
                        study,
                        "thirty points of fidelity instead of\nthirty-six",
                        difference(study, inWaves, "fidelity"),
                        36),
                new FigureInWords(
                        study,
                        "about half a million pounds a year",
                        difference(study, inWaves, "cost_per_year")
                                - difference(study, inWavesWithFew, "cost_per_year"),
                        450,
                        550),
                new FigureInWords(
                        study,
                        "no assessments on time\nlost",
                        difference(study, inWavesWithFew, ON_TIME) - difference(study, inWaves, ON_TIME),
                        0,
                        100),
                about(study, "without leads costs four points of fidelity", fidelityOfLeads, 4));
    }

    /** What a model that is dropped in does to assessments on time. */
    private static FigureInWords droppedIn(String study, String model, ComparisonRow onTime) {
        return switch (model) {
            case "Family safeguarding" ->
                about(study, "family safeguarding gains a point of\nassessments on time", onTime.difference(), 1);
            case "Pods", "Relationship-based" ->
                new FigureInWords(study, "gain nothing that is clear", onTime.ciLow(), -100, 0);
            default -> new FigureInWords(study, "lose one to two points", -onTime.difference(), 0.5, 2.5);
        };
    }

    private static FigureInWords noGain(String study, String arm) {
        return new FigureInWords(
                study, "no\ngain is clear", row(study, arm, ON_TIME).ciLow(), -100, 0);
    }

    private static Stream<FigureInWords> sameWorker() {
        String study = "same-worker";
        double removed = difference(study, "No hand-offs", CHANGES);
        double halved = difference(study, "Turnover halved", CHANGES);
        String inCare = "looked_after_worker_changes_per_child_year";
        String three = "three_or_more_workers_percent";
        return Stream.of(
                about(study, "saves seven times as many changes", removed / halved, 7),
                new FigureInWords(
                        study,
                        "saves two and a half times as many",
                        difference(study, "No hand-offs", inCare) / difference(study, "Turnover halved", inCare),
                        2.25,
                        2.75),
                new FigureInWords(
                        study,
                        "a year costs what it did",
                        row(study, "No hand-offs", "cost_per_year").ciLow()
                                * row(study, "No hand-offs", "cost_per_year").ciHigh(),
                        -1e6,
                        0),
                new FigureInWords(
                        study,
                        "Half the turnover saves agency and recruitment",
                        row(study, "Turnover halved", "cost_per_year").ciHigh(),
                        -1000,
                        0),
                new FigureInWords(
                        study,
                        "fewer children are held",
                        difference(study, "No hand-offs", "children_held"),
                        -1000,
                        -1),
                new FigureInWords(
                        study,
                        "half of all changes go with them",
                        -removed / level(study, "As now", CHANGES),
                        0.45,
                        0.55),
                about(study, "fall by twelve points", -difference(study, "No hand-offs", three), 12),
                about(study, "against four", -difference(study, "Turnover halved", three), 4),
                new FigureInWords(study, "who have three or more workers", 3, 3, 3),
                new FigureInWords(
                        study,
                        "stronger by five times as much",
                        difference(study, "No hand-offs", STRENGTH) / difference(study, "Turnover halved", STRENGTH),
                        4.5,
                        5.5),
                about(study, "Assessments on time rise by two points", difference(study, "No hand-offs", ON_TIME), 2),
                about(study, "their quality, which falls by one", -difference(study, "No hand-offs", QUALITY), 1));
    }

    private static Stream<FigureInWords> circle() {
        String study = "vicious-circle";
        return Stream.of(
                about(study, "adds two children to each caseload", difference(study, "No arc, surge", CASELOAD), 2),
                about(study, "four points of assessments on time", -difference(study, "No arc, surge", ON_TIME), 4),
                about(study, "two of their quality", -difference(study, "No arc, surge", QUALITY), 2),
                new FigureInWords(
                        study,
                        "it cannot be told that anybody leaves for it",
                        row(study, "No arc, surge", TURNOVER).ciLow()
                                * row(study, "No arc, surge", TURNOVER).ciHigh(),
                        -100,
                        0),
                about(study, "about one point more leave in a year", difference(study, "Strain, surge", TURNOVER), 1),
                about(study, "through caseload two", difference(study, "Caseload, surge", TURNOVER), 2),
                about(study, "with both three", difference(study, "Both, surge", TURNOVER), 3),
                new FigureInWords(
                        study,
                        "a quarter of a child more to each caseload",
                        difference(study, "Both, surge", CASELOAD) - difference(study, "No arc, surge", CASELOAD),
                        0.2,
                        0.3),
                new FigureInWords(
                        study,
                        "less than a point more of assessments on time",
                        difference(study, "No arc, surge", ON_TIME) - difference(study, "Both, surge", ON_TIME),
                        0,
                        1),
                about(
                        study,
                        "Three in four vacancies are covered",
                        level(study, "No arc, as now", "vacancy_agency_cover_rate_fte"),
                        75));
    }

    private static Stream<FigureInWords> futures() {
        String study = "where-pods-hold";
        RobustnessRow onTime = robustness(study, ON_TIME);
        RobustnessRow wait = robustness(study, "decision_wait_days");
        String moreOnTime = "assessments-on-time-of-pods-is-above-2-percentage-points";
        DoubleSummaryStatistics hardlyAnyHours = whereConsultantsHave(8, 9, moreOnTime);
        DoubleSummaryStatistics tenHours = whereConsultantsHave(10, 12, moreOnTime);
        DoubleSummaryStatistics manyHours = whereConsultantsHave(14, 20, moreOnTime);
        return Stream.of(
                new FigureInWords(study, "all but eleven of the futures", wait.futures() - wait.betterIn(), 11, 11),
                new FigureInWords(study, "where it is not clear", wait.unclearIn(), 11, 11),
                new FigureInWords(
                        study, "weaker\nin 163", robustness(study, STRENGTH).worseIn(), 163, 163),
                new FigureInWords(
                        study, "stronger in none", robustness(study, STRENGTH).betterIn(), 0, 0),
                new FigureInWords(
                        study, "five of 192 futures look better and five worse", 0.025 * onTime.futures(), 4.5, 5.5),
                new FigureInWords(study, "better in pods in 107 futures", onTime.betterIn(), 107, 107),
                new FigureInWords(study, "worse in\n14", onTime.worseIn(), 14, 14),
                new FigureInWords(study, "the 14 are more than\nchance makes", onTime.worseIn(), 9, 192),
                new FigureInWords(
                        study,
                        "By more than two points pods are better in nine of ten futures",
                        heldInside(moreOnTime),
                        0.85,
                        0.95),
                about(
                        study,
                        "in which consultants have more than\neleven hours a week",
                        hoursOfConsultants(moreOnTime),
                        11),
                new FigureInWords(study, "in all 96 futures with 14 hours or more", manyHours.getCount(), 96, 96),
                new FigureInWords(study, "pods have\nmore on time", manyHours.getMin(), 0.05, 12),
                new FigureInWords(study, "five and a half points more on average", manyHours.getAverage(), 5.25, 5.75),
                about(
                        study,
                        "With ten to twelve hours the mean difference is one point to their disadvantage",
                        -tenHours.getAverage(),
                        1),
                new FigureInWords(
                        study, "in all 16\nfutures with less than nine hours", hardlyAnyHours.getCount(), 16, 16),
                new FigureInWords(study, "pods have fewer", hardlyAnyHours.getMax(), -35, -1),
                about(study, "22 points on average", -hardlyAnyHours.getAverage(), 22),
                new FigureInWords(
                        study,
                        "clearly\nhigher in pods in 104 futures",
                        robustness(study, "strain").worseIn(),
                        104,
                        104),
                new FigureInWords(
                        study,
                        "clearly lower in none",
                        robustness(study, "strain").betterIn(),
                        0,
                        0),
                about(study, "less than about eleven\nhours a week", hoursOfConsultants(moreOnTime), 11));
    }

    private static Stream<FigureInWords> models() {
        String study = "models-and-strategies";
        String whole = ", whole system";
        String dropped = ", dropped in";
        String relationships = "Relationship-based";
        String specialists = "Family safeguarding";
        double changes = level(study, "As now", CHANGES);
        Stream<FigureInWords> each = Stream.of(
                        "Systemic",
                        "Pods",
                        "Restorative",
                        relationships,
                        "Strengths and risk",
                        specialists,
                        "Trauma-informed, shared")
                .flatMap(model -> Stream.of(
                        droppedIn(study, model, row(study, model + dropped, ON_TIME)),
                        new FigureInWords(
                                study,
                                "less\nthan a quarter of full fidelity",
                                difference(study, model + dropped, "fidelity"),
                                0,
                                25),
                        new FigureInWords(
                                study, "reaches over two fifths", difference(study, model + whole, "fidelity"), 40, 50),
                        new FigureInWords(
                                study,
                                "every model gains one to four points",
                                difference(study, model + whole, ON_TIME),
                                0.5,
                                4.5),
                        new FigureInWords(
                                study,
                                "every model gains one to four points",
                                row(study, model + whole, ON_TIME).ciLow(),
                                0,
                                100)));
        return Stream.concat(
                each,
                Stream.of(
                        about(
                                study,
                                "three\npoints of initial conferences on time when they are dropped in",
                                -difference(study, "Pods" + dropped, CONFERENCES),
                                3),
                        about(study, "one as a whole system", -difference(study, "Pods" + whole, CONFERENCES), 1),
                        new FigureInWords(
                                study,
                                "saves over a third of all changes of worker as a whole system",
                                -difference(study, relationships + whole, CHANGES) / changes,
                                0.33,
                                0.4),
                        new FigureInWords(
                                study,
                                "two fifths dropped in",
                                -difference(study, relationships + dropped, CHANGES) / changes,
                                0.35,
                                0.45),
                        new FigureInWords(
                                study,
                                "by\nabout a point either way",
                                -difference(study, relationships + whole, QUALITY),
                                0.5,
                                1.5),
                        new FigureInWords(
                                study,
                                "by\nabout a point either way",
                                -difference(study, relationships + dropped, QUALITY),
                                0.5,
                                1.5),
                        new FigureInWords(
                                study,
                                "by one to one and a half children\neach",
                                -difference(study, specialists + dropped, CASELOAD),
                                0.95,
                                1.55),
                        new FigureInWords(
                                study,
                                "by one to one and a half children\neach",
                                -difference(study, specialists + whole, CASELOAD),
                                0.95,
                                1.55),
                        new FigureInWords(
                                study,
                                "Most arms have a guardrail warning",
                                GuardrailRow.TABLE
                                                .read(Path.of("results", study))
                                                .size()
                                        / 21.0,
                                0.5,
                                1)));
    }

    static List<FigureInWords> all() {
        return Stream.of(
                        foundations(),
                        basics(),
                        rollout(),
                        sameWorker(),
                        circle(),
                        futures(),
                        models(),
                        LoadSentences.all())
                .flatMap(said -> said)
                .toList();
    }
}
