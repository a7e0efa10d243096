package mainstay.docs;

import static mainstay.docs.KeptFigures.difference;
import static mainstay.docs.KeptFigures.level;
import static mainstay.docs.KeptFigures.robustness;
import static mainstay.docs.KeptFigures.row;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import mainstay.report.content.Estimate;
import mainstay.results.evidence.ScoreRow;
import mainstay.results.evidence.SlopeRow;

/** What readers take from the studies that were kept before load had somewhere to go, each with the rule that moved it. */
final class Conclusions {
    private static final String ON_TIME = "assessments_on_time";
    private static final String CONFERENCES = "icpc_on_time";
    private static final String QUALITY = "assessment_quality";
    private static final String CHANGES = "worker_changes_per_child_year";
    private static final String THREE = "three_or_more_workers_percent";
    private static final String CASELOAD = "caseload_fte";
    private static final String TURNOVER = "turnover_rate_fte";
    private static final String NOT_KNOWN = "not known";
    private static final String PROTECTIONS =
            "`deadlines.…`, by construction: with a protection of its own a deadline is kept in a share of the lapses of"
                    + " grip; how much of the whole was not tried";
    private static final String AS_PODS = "not tried here; see [pods](#pods)";
    private static final List<String> MODELS = List.of(
            "Systemic",
            "Pods",
            "Restorative",
            "Relationship-based",
            "Strengths and risk",
            "Family safeguarding",
            "Trauma-informed, shared");

    private Conclusions() {}

    static List<Conclusion> all() {
        return Stream.of(
                        pods(),
                        foundations(),
                        models(),
                        basics(),
                        rollout(),
                        sameWorker(),
                        circle(),
                        futures(),
                        validation())
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Conclusion> pods() {
        String study = "pods";
        String weak = "Pods, weak grip";
        return Stream.of(
                new Conclusion(
                        study, "pods: assessments on time", 1, of(study, "Pods", ON_TIME), () -> answers(ON_TIME, 1)),
                new Conclusion(
                        study,
                        "pods: initial conferences on time",
                        1,
                        of(study, "Pods", CONFERENCES),
                        () -> answers(CONFERENCES, 1)),
                new Conclusion(
                        study,
                        "pods: wait for a decision in working days",
                        2,
                        of(study, "Pods", "decision_wait_days"),
                        () -> answers("decision_wait_days", 2)),
                new Conclusion(
                        study,
                        "pods: looked-after children with three or more workers",
                        1,
                        of(study, "Pods", THREE),
                        () -> answers(THREE, 1)),
                new Conclusion(
                        study,
                        "pods: children with the same worker for twelve months",
                        1,
                        of(study, "Pods", "same_worker_12_months_percent"),
                        () -> answers("same_worker_12_months_percent", 1)),
                new Conclusion(
                        study,
                        "pods: changes of worker per child and year",
                        3,
                        of(study, "Pods", CHANGES),
                        () -> answers(CHANGES, 3)),
                new Conclusion(
                        study,
                        "pods: strength of the relationship",
                        3,
                        of(study, "Pods", "relationship_strength"),
                        () -> answers("relationship_strength", 3)),
                new Conclusion(study, "pods: strain", 3, of(study, "Pods", "strain"), () -> answers("strain", 3)),
                new Conclusion(study, "pods: caseload", 2, of(study, "Pods", CASELOAD), () -> answers(CASELOAD, 2)),
                new Conclusion(
                        study, "pods with weak grip: assessments on time", 1, of(study, weak, ON_TIME), PROTECTIONS),
                new Conclusion(
                        study,
                        "pods with weak grip: initial conferences on time",
                        1,
                        of(study, weak, CONFERENCES),
                        PROTECTIONS),
                new Conclusion(
                        study,
                        "the same under close monitoring: assessments on time",
                        1,
                        of(study, weak + ", close monitoring", ON_TIME),
                        NOT_KNOWN));
    }

    private static Stream<Conclusion> foundations() {
        String study = "foundations";
        String bad = "Bad, as now";
        return Stream.of(
                new Conclusion(study, "bad foundations: assessments on time", 1, of(study, bad, ON_TIME), NOT_KNOWN),
                new Conclusion(
                        study,
                        "bad foundations: quality of assessments",
                        1,
                        of(study, bad, QUALITY),
                        "`work.thinning` among others: thinner work is paid for in quality; not tried apart"),
                new Conclusion(study, "bad foundations: caseload", 1, of(study, bad, CASELOAD), NOT_KNOWN),
                new Conclusion(
                        study,
                        "pods on good foundations: assessments on time",
                        1,
                        of(study, "Good, pods", ON_TIME),
                        AS_PODS),
                new Conclusion(
                        study,
                        "pods on good foundations: initial conferences on time",
                        1,
                        of(study, "Good, pods", CONFERENCES),
                        AS_PODS),
                new Conclusion(
                        study,
                        "pods on bad foundations: assessments on time",
                        1,
                        of(study, "Bad, pods", ON_TIME),
                        NOT_KNOWN),
                new Conclusion(
                        study,
                        "systemic practice on good foundations: assessments on time",
                        1,
                        of(study, "Good, systemic", ON_TIME),
                        NOT_KNOWN),
                new Conclusion(
                        study,
                        "systemic practice on bad foundations: assessments on time",
                        1,
                        of(study, "Bad, systemic", ON_TIME),
                        NOT_KNOWN));
    }

    private static Stream<Conclusion> models() {
        String study = "models-and-strategies";
        String relationships = "Relationship-based";
        String dropped = ", dropped in";
        String whole = ", whole system";
        return Stream.of(
                new Conclusion(
                        study,
                        "dropped in, the model that fares worst: assessments on time",
                        1,
                        worst(study, dropped),
                        NOT_KNOWN),
                new Conclusion(
                        study,
                        "dropped in, the model that fares best: assessments on time",
                        1,
                        best(study, dropped),
                        NOT_KNOWN),
                new Conclusion(
                        study,
                        "as a whole system, the model that fares worst: assessments on time",
                        1,
                        worst(study, whole),
                        NOT_KNOWN),
                new Conclusion(
                        study,
                        "as a whole system, the model that fares best: assessments on time",
                        1,
                        best(study, whole),
                        NOT_KNOWN),
                new Conclusion(
                        study,
                        "pods dropped in: initial conferences on time",
                        1,
                        of(study, "Pods" + dropped, CONFERENCES),
                        AS_PODS),
                new Conclusion(
                        study,
                        "relationship-based as a whole system: changes of worker in per cent",
                        0,
                        share(study, relationships + whole, "As now", CHANGES),
                        NOT_KNOWN),
                new Conclusion(
                        study,
                        "relationship-based as a whole system: assessments on time",
                        1,
                        of(study, relationships + whole, ON_TIME),
                        NOT_KNOWN),
                new Conclusion(
                        study,
                        "family safeguarding dropped in: caseload",
                        1,
                        of(study, "Family safeguarding" + dropped, CASELOAD),
                        NOT_KNOWN));
    }

    private static Stream<Conclusion> basics() {
        String study = "pods-without-the-basics";
        return Stream.of(
                new Conclusion(
                        study,
                        "focus lost: grip",
                        2,
                        of(study, "Pods, focus lost", "grip"),
                        "the rules of grip are as before"),
                new Conclusion(
                        study,
                        "focus lost: assessments on time",
                        1,
                        of(study, "Pods, focus lost", ON_TIME),
                        PROTECTIONS),
                new Conclusion(
                        study, "basics kept: assessments on time", 1, of(study, "Pods, basics kept", ON_TIME), AS_PODS),
                new Conclusion(
                        study,
                        "basics kept: initial conferences on time",
                        1,
                        of(study, "Pods, basics kept", CONFERENCES),
                        AS_PODS),
                saved(study, "looked at every month"),
                saved(study, "looked at every quarter"),
                saved(study, "looked at once a year"));
    }

    private static Conclusion saved(String study, String looks) {
        return new Conclusion(
                study,
                looks + ": per cent of the loss of assessments that is saved",
                0,
                number(() -> 100
                        * (1
                                - difference(study, "Pods, " + looks, ON_TIME)
                                        / difference(study, "Pods, focus lost", ON_TIME))),
                NOT_KNOWN);
    }

    private static Stream<Conclusion> rollout() {
        String study = "rollout";
        String atOnce = "All at once, leads for all";
        String inWaves = "Staggered, leads for all";
        return Stream.of(
                new Conclusion(study, "all at once: assessments on time", 1, of(study, atOnce, ON_TIME), AS_PODS),
                new Conclusion(study, "wave by wave: assessments on time", 1, of(study, inWaves, ON_TIME), AS_PODS),
                new Conclusion(
                        study,
                        "a pilot that is scaled: assessments on time",
                        1,
                        of(study, "Pilot, leads for all", ON_TIME),
                        AS_PODS),
                new Conclusion(
                        study, "all at once: initial conferences on time", 1, of(study, atOnce, CONFERENCES), AS_PODS),
                new Conclusion(
                        study,
                        "changes of worker wave by wave in per cent of those all at once",
                        0,
                        number(() -> 100 * difference(study, inWaves, CHANGES) / difference(study, atOnce, CHANGES)),
                        NOT_KNOWN),
                new Conclusion(
                        study,
                        "wave by wave with few leads: assessments on time",
                        1,
                        of(study, "Staggered, few leads", ON_TIME),
                        AS_PODS));
    }

    private static Stream<Conclusion> sameWorker() {
        String study = "same-worker";
        String removed = "No hand-offs";
        String halved = "Turnover halved";
        return Stream.of(
                new Conclusion(
                        study,
                        "no hand-offs: changes of worker in per cent",
                        0,
                        share(study, removed, "As now", CHANGES),
                        NOT_KNOWN),
                new Conclusion(
                        study,
                        "changes saved without hand-offs over those saved by half the turnover",
                        1,
                        number(() -> difference(study, removed, CHANGES) / difference(study, halved, CHANGES)),
                        NOT_KNOWN),
                new Conclusion(
                        study,
                        "no hand-offs: looked-after children with three or more workers",
                        1,
                        of(study, removed, THREE),
                        NOT_KNOWN),
                new Conclusion(
                        study,
                        "half the turnover: looked-after children with three or more workers",
                        1,
                        of(study, halved, THREE),
                        NOT_KNOWN),
                new Conclusion(study, "no hand-offs: assessments on time", 1, of(study, removed, ON_TIME), NOT_KNOWN));
    }

    private static Stream<Conclusion> circle() {
        String study = "vicious-circle";
        return Stream.of(
                new Conclusion(study, "a surge: caseload", 1, of(study, "No arc, surge", CASELOAD), NOT_KNOWN),
                new Conclusion(
                        study,
                        "a surge: assessments on time",
                        1,
                        of(study, "No arc, surge", ON_TIME),
                        "the answers to load are made for this; which of them was not tried"),
                new Conclusion(
                        study,
                        "a surge where strain makes people leave: turnover",
                        1,
                        of(study, "Strain, surge", TURNOVER),
                        NOT_KNOWN),
                new Conclusion(
                        study,
                        "a surge where caseload makes people leave: turnover",
                        1,
                        of(study, "Caseload, surge", TURNOVER),
                        NOT_KNOWN),
                new Conclusion(
                        study, "a surge where both do: turnover", 1, of(study, "Both, surge", TURNOVER), NOT_KNOWN),
                new Conclusion(
                        study,
                        "the arc through strain without a surge: turnover",
                        1,
                        of(study, "Strain, as now", TURNOVER),
                        "`strain.usual`, by construction: since people come, move and stay it is the mean strain of the"
                                + " built-in authority"),
                new Conclusion(
                        study,
                        "a surge where both do: assessments on time",
                        1,
                        of(study, "Both, surge", ON_TIME),
                        NOT_KNOWN));
    }

    private static Stream<Conclusion> futures() {
        String study = "where-pods-hold";
        return Stream.of(
                new Conclusion(
                        study,
                        "futures of 192 in which decisions are clearly sooner in pods",
                        0,
                        number(() -> robustness(study, "decision_wait_days").betterIn()),
                        AS_PODS),
                new Conclusion(
                        study,
                        "futures in which assessments on time are clearly better",
                        0,
                        number(() -> robustness(study, ON_TIME).betterIn()),
                        AS_PODS),
                new Conclusion(
                        study,
                        "futures in which they are clearly worse",
                        0,
                        number(() -> robustness(study, ON_TIME).worseIn()),
                        AS_PODS),
                new Conclusion(
                        study,
                        "futures in which the relationship is clearly weaker",
                        0,
                        number(() -> robustness(study, "relationship_strength").worseIn()),
                        AS_PODS));
    }

    private static Stream<Conclusion> validation() {
        return Stream.of(
                new Conclusion(
                        "validation",
                        "published patterns that are not met",
                        0,
                        number(() -> ScoreRow.TABLE.read(ValidationParts.RESULTS).stream()
                                .filter(row -> row.verdict() == ScoreRow.Verdict.NOT_MET)
                                .count()),
                        "a reason for each stands on the [page](../validation.md)"),
                slope(
                        "P38",
                        "points of assessments on time for one more child",
                        "not known but for one: on 50 places the slope was −0.8 without a cap on caseloads for −1.7 with a"
                                + " hard one, which `allocation.longest-wait` now softens"),
                slope(
                        "P39",
                        "points of conferences on time for one more child",
                        "not known; `conferences.stretch` was made when it was −2.0"),
                slope("P40", "points of vacancies for one of turnover", NOT_KNOWN),
                slope("P41", "points of agency for one of vacancies", NOT_KNOWN));
    }

    private static Conclusion slope(String id, String words, String rule) {
        return new Conclusion(
                "validation",
                id + ": " + words,
                2,
                () -> SlopeRow.TABLE.read(ValidationParts.RESULTS).stream()
                        .filter(row -> row.id().equals(id))
                        .map(row -> new Estimate(row.slope(), row.ciLow(), row.ciHigh()))
                        .findFirst()
                        .orElseThrow(),
                rule);
    }

    /** What the answers to load do to the difference of pods today, and the one that changes it most. */
    private static String answers(String measure, int decimals) {
        return MovedParts.answers(ArmRuns.of("where-load-goes"), measure, decimals);
    }

    private static Supplier<Estimate> of(String study, String arm, String measure) {
        return () -> Estimate.of(row(study, arm, measure));
    }

    private static Supplier<Estimate> share(String study, String arm, String baseline, String measure) {
        return number(() -> 100 * difference(study, arm, measure) / level(study, baseline, measure));
    }

    private static Supplier<Estimate> worst(String study, String way) {
        return extreme(study, way, estimate -> estimate.value());
    }

    private static Supplier<Estimate> best(String study, String way) {
        return extreme(study, way, estimate -> -estimate.value());
    }

    private static Supplier<Estimate> extreme(String study, String way, ToDoubleFunction<Estimate> order) {
        return () -> MODELS.stream()
                .map(model -> Estimate.of(row(study, model + way, ON_TIME)))
                .min(Comparator.comparingDouble(order))
                .orElseThrow();
    }

    private static Supplier<Estimate> number(DoubleSupplier value) {
        return () -> new Estimate(value.getAsDouble(), Double.NaN, Double.NaN);
    }
}
