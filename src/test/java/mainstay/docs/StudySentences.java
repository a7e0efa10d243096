package mainstay.docs;

import static mainstay.docs.FigureInWords.about;
import static mainstay.docs.KeptFigures.difference;
import static mainstay.docs.KeptFigures.hoursOfConsultants;
import static mainstay.docs.KeptFigures.level;
import static mainstay.docs.KeptFigures.robustness;
import static mainstay.docs.KeptFigures.row;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mainstay.results.study.GuardrailRow;
import mainstay.results.sweep.RobustnessRow;

/** What the pages of studies say in words, each with the figure that it stands for. */
final class StudySentences {
    static final String ON_TIME = "assessments_on_time";
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
                        "half of the assessments on time",
                        -difference(study, bad, ON_TIME) / level(study, "Good, as now", ON_TIME),
                        0.45,
                        0.55),
                about(study, "ten points of their quality", -difference(study, bad, QUALITY), 10),
                new FigureInWords(
                        study, "nearly six more\nchildren for each worker", difference(study, bad, CASELOAD), 5.5, 6),
                about(study, "and ten points on bad\nones", -difference(study, "Bad, pods", ON_TIME), 10),
                about(
                        study,
                        "costs three points on good foundations",
                        -difference(study, "Good, systemic", ON_TIME),
                        3),
                about(study, "twenty-one on bad ones", -difference(study, "Bad, systemic", ON_TIME), 21));
    }

    private static Stream<FigureInWords> basics() {
        String study = "pods-without-the-basics";
        double lost = difference(study, "Pods, focus lost", ON_TIME);
        return Stream.of(
                new FigureInWords(
                        study, "grip falls by\n0.22", -difference(study, "Pods, focus lost", "grip"), 0.215, 0.225),
                about(study, "assessments on time by eleven points", -lost, 11),
                saved(study, "basics kept up three quarters of that loss\ndoes not happen", "basics kept", lost, 0.75),
                saved(study, "every month save three fifths of it", "looked at every month", lost, 0.6),
                saved(study, "every quarter a third", "looked at every quarter", lost, 1 / 3.0),
                saved(study, "once a year an eighth", "looked at once a year", lost, 0.125));
    }

    private static FigureInWords saved(String study, String words, String arm, double lost, double share) {
        double saved = 1 - difference(study, "Pods, " + arm, ON_TIME) / lost;
        return new FigureInWords(study, words, saved, share - 0.05, share + 0.05);
    }

    private static Stream<FigureInWords> rollout() {
        String study = "rollout";
        double once = difference(study, "All at once, leads for all", CHANGES);
        double waves = difference(study, "Staggered, leads for all", CHANGES);
        double fidelity = difference(study, "Staggered, leads for all", "fidelity");
        double fewer = difference(study, "Staggered, few leads", "fidelity");
        double atOnce = difference(study, "All at once, leads for all", "fidelity")
                - difference(study, "All at once, few leads", "fidelity");
        return Stream.of(
                new FigureInWords(
                        study,
                        "a point and a half to two of assessments on time",
                        -difference(study, "All at once, leads for all", ON_TIME),
                        1.25,
                        2.25),
                new FigureInWords(
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
                new FigureInWords(study, "changes of worker rise by two thirds as much", waves / once, 0.6, 0.73),
                about(study, "thirty points of fidelity instead of thirty-five", fewer, 30),
                about(study, "thirty points of fidelity instead of thirty-five", fidelity, 35),
                about(
                        study,
                        "one point *more* of assessments on time",
                        difference(study, "Staggered, few leads", ON_TIME),
                        1),
                about(study, "without leads costs four points of fidelity", atOnce, 4));
    }

    private static Stream<FigureInWords> sameWorker() {
        String study = "same-worker";
        double removed = difference(study, "No hand-offs", CHANGES);
        double halved = difference(study, "Turnover halved", CHANGES);
        String three = "three_or_more_workers_percent";
        return Stream.of(
                about(study, "saves seven times as many changes", removed / halved, 7),
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
                about(study, "assessments on time fall by two points", -difference(study, "No hand-offs", ON_TIME), 2));
    }

    private static Stream<FigureInWords> circle() {
        String study = "vicious-circle";
        return Stream.of(
                about(study, "a surge adds a child to each caseload", difference(study, "No arc, surge", CASELOAD), 1),
                about(
                        study,
                        "costs three points of assessments on time",
                        -difference(study, "No arc, surge", ON_TIME),
                        3),
                new FigureInWords(study, "nobody leaves for it", difference(study, "No arc, surge", TURNOVER), 0, 0),
                about(study, "about one point more leave in a year", difference(study, "Strain, surge", TURNOVER), 1),
                about(study, "through caseload the same", difference(study, "Caseload, surge", TURNOVER), 1),
                new FigureInWords(study, "with both more than two", difference(study, "Both, surge", TURNOVER), 2, 2.5),
                about(
                        study,
                        "three points more leave even without a surge",
                        difference(study, "Strain, as now", TURNOVER),
                        3),
                new FigureInWords(
                        study,
                        "strain in the built-in authority, 0.17,",
                        level(study, "No arc, as now", "strain"),
                        0.165,
                        0.175),
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
                new FigureInWords(study, "five look better", onTime.betterIn(), 5, 5),
                new FigureInWords(study, "38 look worse", onTime.worseIn(), 38, 38),
                about(study, "none by much more than five points", -onTime.worstDifference(), 5),
                about(study, "less than about ten hours a week", hoursOfConsultants(), 10),
                new FigureInWords(study, "None of\nthe nine settings", 9, 9, 9));
    }

    private static Stream<FigureInWords> models() {
        String study = "models-and-strategies";
        String whole = "Relationship-based, whole system";
        String dropped = "Relationship-based, dropped in";
        double changes = level(study, "As now", CHANGES);
        Stream<FigureInWords> each = Stream.of(
                        "Systemic",
                        "Pods",
                        "Restorative",
                        "Relationship-based",
                        "Strengths and risk",
                        "Family safeguarding",
                        "Trauma-informed, shared")
                .flatMap(model -> Stream.of(
                        new FigureInWords(
                                study,
                                "one to four points over the\nfour years",
                                -difference(study, model + ", dropped in", ON_TIME),
                                0.5,
                                4.5),
                        new FigureInWords(
                                study,
                                "every model costs assessments on time",
                                row(study, model + ", dropped in", ON_TIME).ciHigh(),
                                -100,
                                0),
                        new FigureInWords(
                                study,
                                "less than a quarter of full fidelity",
                                difference(study, model + ", dropped in", "fidelity"),
                                0,
                                25),
                        new FigureInWords(
                                study,
                                "reaches nearly half",
                                difference(study, model + ", whole system", "fidelity"),
                                42,
                                50),
                        new FigureInWords(
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
                        new FigureInWords(
                                study,
                                "saves two fifths of all changes of\nworker as a whole system",
                                -difference(study, whole, CHANGES) / changes,
                                0.35,
                                0.45),
                        new FigureInWords(
                                study,
                                "and nearly half dropped in",
                                -difference(study, dropped, CHANGES) / changes,
                                0.45,
                                0.5),
                        new FigureInWords(
                                study,
                                "clearly lower when it is dropped in",
                                row(study, dropped, ON_TIME).ciHigh(),
                                -100,
                                0),
                        new FigureInWords(
                                study,
                                "perhaps as a\nwhole system too",
                                row(study, whole, ON_TIME).ciHigh(),
                                0,
                                100),
                        new FigureInWords(
                                study, "by half a child to\ntwo thirds of one each", specialists[0], 0.5, 0.72),
                        new FigureInWords(
                                study, "by half a child to\ntwo thirds of one each", specialists[1], 0.5, 0.72),
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
        return Stream.of(foundations(), basics(), rollout(), sameWorker(), circle(), futures(), models())
                .flatMap(said -> said)
                .toList();
    }
}
