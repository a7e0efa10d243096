package mainstay.docs;

import static mainstay.docs.FigureInWords.about;
import static mainstay.docs.KeptFigures.difference;
import static mainstay.docs.KeptFigures.hoursOfConsultants;
import static mainstay.docs.KeptFigures.level;
import static mainstay.docs.KeptFigures.robustness;
import static mainstay.docs.KeptFigures.row;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
                        1 / 3.0,
                        0.4),
                about(study, "fifteen points of their quality", -difference(study, bad, QUALITY), 15),
                new FigureInWords(
                        study, "over nine\nmore children for each worker", difference(study, bad, CASELOAD), 9, 10),
                about(
                        study,
                        "gain a point of assessments on time on good foundations",
                        difference(study, "Good, pods", ON_TIME),
                        1),
                about(
                        study,
                        "eight points fewer of initial conferences",
                        -difference(study, "Good, pods", CONFERENCES),
                        8),
                about(study, "six on bad ones", -difference(study, "Bad, pods", CONFERENCES), 6),
                about(
                        study,
                        "costs two points of assessments on good foundations",
                        -difference(study, "Good, systemic", ON_TIME),
                        2),
                about(study, "ten on bad ones", -difference(study, "Bad, systemic", ON_TIME), 10));
    }

    private static Stream<FigureInWords> basics() {
        String study = "pods-without-the-basics";
        String kept = "Pods, basics kept";
        String focusLost = "Pods, focus lost";
        double lost = difference(study, focusLost, ON_TIME);
        return Stream.of(
                new FigureInWords(study, "grip falls by\n0.21", -difference(study, focusLost, "grip"), 0.205, 0.215),
                about(study, "assessments on time by four points", -lost, 4),
                about(study, "with the basics kept up they rise by one", difference(study, kept, ON_TIME), 1),
                saved(study, "every month save the whole loss", "looked at every month", lost, 0.95, 1.2),
                saved(study, "every quarter nearly half", "looked at every quarter", lost, 0.4, 0.5),
                saved(study, "once a year hardly any", "looked at once a year", lost, 0, 0.1),
                about(study, "nine points fewer", -difference(study, kept, CONFERENCES), 9),
                about(study, "twelve fewer", -difference(study, focusLost, CONFERENCES), 12));
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
                about(study, "two points of assessments on time", difference(study, atOnce, ON_TIME), 2),
                about(study, "two points of assessments on time", difference(study, inWaves, ON_TIME), 2),
                new FigureInWords(
                        study, "gains one and a half", difference(study, "Pilot, leads for all", ON_TIME), 1.25, 1.75),
                about(study, "eight points fewer when all", -difference(study, atOnce, CONFERENCES), 8),
                about(study, "five fewer wave by\nwave", -difference(study, inWaves, CONFERENCES), 5),
                new FigureInWords(
                        study,
                        "changes of worker rise by two thirds as much",
                        difference(study, inWaves, CHANGES) / difference(study, atOnce, CHANGES),
                        0.6,
                        0.73),
                new FigureInWords(
                        study,
                        "the gain in quality is no smaller",
                        difference(study, inWaves, QUALITY) - difference(study, atOnce, QUALITY),
                        0,
                        1),
                about(
                        study,
                        "thirty points of fidelity instead of thirty-five",
                        difference(study, inWavesWithFew, "fidelity"),
                        30),
                about(
                        study,
                        "thirty points of fidelity instead of thirty-five",
                        difference(study, inWaves, "fidelity"),
                        35),
                new FigureInWords(
                        study,
                        "no fewer assessments on time",
                        difference(study, inWavesWithFew, ON_TIME) - difference(study, inWaves, ON_TIME),
                        0,
                        1),
                about(study, "without leads costs four points of fidelity", fidelityOfLeads, 4));
    }

    private static Stream<FigureInWords> sameWorker() {
        String study = "same-worker";
        double removed = difference(study, "No hand-offs", CHANGES);
        double halved = difference(study, "Turnover halved", CHANGES);
        String three = "three_or_more_workers_percent";
        return Stream.of(
                about(study, "saves eight times as many changes", removed / halved, 8),
                new FigureInWords(
                        study,
                        "half of all changes go with them",
                        -removed / level(study, "As now", CHANGES),
                        0.45,
                        0.55),
                about(study, "fall by nineteen points", -difference(study, "No hand-offs", three), 19),
                about(study, "against five", -difference(study, "Turnover halved", three), 5),
                new FigureInWords(study, "who have three or more workers", 3, 3, 3),
                new FigureInWords(
                        study,
                        "stronger by three to four times as much",
                        difference(study, "No hand-offs", STRENGTH) / difference(study, "Turnover halved", STRENGTH),
                        3,
                        4),
                about(study, "assessments on time fall by one point", -difference(study, "No hand-offs", ON_TIME), 1),
                about(study, "their quality by two", -difference(study, "No hand-offs", QUALITY), 2));
    }

    private static Stream<FigureInWords> circle() {
        String study = "vicious-circle";
        return Stream.of(
                about(study, "a surge adds a child to each caseload", difference(study, "No arc, surge", CASELOAD), 1),
                about(study, "costs a point of assessments on time", -difference(study, "No arc, surge", ON_TIME), 1),
                about(study, "two of their quality", -difference(study, "No arc, surge", QUALITY), 2),
                new FigureInWords(study, "nobody\nleaves for it", difference(study, "No arc, surge", TURNOVER), 0, 0),
                about(study, "about one point more leave in a year", difference(study, "Strain, surge", TURNOVER), 1),
                about(study, "through caseload the same", difference(study, "Caseload, surge", TURNOVER), 1),
                about(study, "with both about two", difference(study, "Both, surge", TURNOVER), 2),
                new FigureInWords(
                        study,
                        "nearly four points more leave even without a surge",
                        difference(study, "Strain, as now", TURNOVER),
                        3.5,
                        4),
                new FigureInWords(
                        study,
                        "strain in the built-in\nauthority, 0.18,",
                        level(study, "No arc, as now", "strain"),
                        0.175,
                        0.185),
                new FigureInWords(
                        study,
                        "Seven in ten vacancies are covered",
                        level(study, "No arc, as now", "vacancy_agency_cover_rate_fte"),
                        65,
                        75));
    }

    private static Stream<FigureInWords> futures() {
        String study = "where-pods-hold";
        RobustnessRow onTime = robustness(study, ON_TIME);
        RobustnessRow wait = robustness(study, "decision_wait_days");
        return Stream.of(
                new FigureInWords(study, "all but three of the futures", wait.futures() - wait.betterIn(), 3, 3),
                new FigureInWords(study, "where it is not clear", wait.unclearIn(), 3, 3),
                new FigureInWords(
                        study,
                        "weaker\nin all of them",
                        robustness(study, STRENGTH).worseIn(),
                        192,
                        192),
                new FigureInWords(
                        study, "five of 192 futures look better and five worse", 0.025 * onTime.futures(), 4.5, 5.5),
                new FigureInWords(study, "better in pods in 149 futures", onTime.betterIn(), 149, 149),
                new FigureInWords(study, "worse in two", onTime.worseIn(), 2, 2),
                new FigureInWords(study, "the two may be chance", onTime.worseIn(), 0, 5),
                about(
                        study,
                        "By more than two points they are better wherever consultants have about ten hours a week",
                        hoursOfConsultants("assessments-on-time-of-pods-is-above-2-percentage-points"),
                        10),
                new FigureInWords(
                        study,
                        "clearly higher in pods in 79 futures",
                        robustness(study, "strain").worseIn(),
                        79,
                        79),
                new FigureInWords(
                        study,
                        "clearly lower in none",
                        robustness(study, "strain").betterIn(),
                        0,
                        0),
                about(
                        study,
                        "less than about ten hours a week",
                        hoursOfConsultants("wait-for-a-decision-of-pods-is-below-minus-1-working-days"),
                        10));
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
                        new FigureInWords(
                                study,
                                "one to three points over\nthe four years",
                                model.equals("Pods") ? 1 : -difference(study, model + dropped, ON_TIME),
                                0.5,
                                3.5),
                        new FigureInWords(
                                study,
                                "every model but pods costs assessments on time",
                                model.equals("Pods")
                                        ? -1
                                        : row(study, model + dropped, ON_TIME).ciHigh(),
                                -100,
                                0),
                        new FigureInWords(
                                study,
                                "less than a quarter of full fidelity",
                                difference(study, model + dropped, "fidelity"),
                                0,
                                25),
                        new FigureInWords(
                                study, "reaches over two fifths", difference(study, model + whole, "fidelity"), 40, 50),
                        new FigureInWords(
                                study,
                                "every model gains one to five points",
                                difference(study, model + whole, ON_TIME),
                                0.5,
                                5.5),
                        new FigureInWords(
                                study,
                                "every model gains one to five points",
                                row(study, model + whole, ON_TIME).ciLow(),
                                0,
                                100)));
        return Stream.concat(
                each,
                Stream.of(
                        about(
                                study,
                                "Pods gain two points even when they are dropped in",
                                difference(study, "Pods" + dropped, ON_TIME),
                                2),
                        about(
                                study,
                                "lose nine of initial conferences on time",
                                -difference(study, "Pods" + dropped, CONFERENCES),
                                9),
                        about(
                                study,
                                "as a whole\nsystem they lose four",
                                -difference(study, "Pods" + whole, CONFERENCES),
                                4),
                        new FigureInWords(
                                study,
                                "saves two fifths of all changes of worker as a whole\nsystem",
                                -difference(study, relationships + whole, CHANGES) / changes,
                                0.35,
                                0.45),
                        new FigureInWords(
                                study,
                                "nearly half dropped in",
                                -difference(study, relationships + dropped, CHANGES) / changes,
                                0.45,
                                0.5),
                        new FigureInWords(
                                study,
                                "by over two points either way",
                                -difference(study, relationships + whole, QUALITY),
                                2,
                                3),
                        new FigureInWords(
                                study,
                                "by over two points either way",
                                -difference(study, relationships + dropped, QUALITY),
                                2,
                                3),
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
