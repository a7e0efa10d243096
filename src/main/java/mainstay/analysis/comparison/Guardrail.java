package mainstay.analysis.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What must not be paid for with something else: four families of measures. */
enum Guardrail {
    /** The same people for a child. */
    STABILITY,
    /** Decisions, and the visits that protection rests on, when they are due. */
    TIMELINESS,
    /** What workers have to carry. */
    WORKLOAD,
    /** How good the work is, and what follows from it. */
    QUALITY;

    /** Names of the few measures that stand for it; one that is not taken is not watched. */
    List<String> measures() {
        return switch (this) {
            case STABILITY ->
                List.of(
                        "worker_changes_per_child_year",
                        "three_or_more_workers_percent",
                        "same_worker_12_months_percent",
                        "known_worker_contact_percent");
            case TIMELINESS ->
                List.of(
                        "assessments_on_time",
                        "icpc_on_time",
                        "cp_visits_on_time",
                        "decision_wait_days",
                        "waiting_days_per_child_year");
            case WORKLOAD -> List.of("caseload_fte", "overtime_hours_per_week", "strain");
            case QUALITY ->
                List.of(
                        "assessment_quality",
                        "plan_work_quality",
                        "escalation_days",
                        "rereferral_percent",
                        "relationship_strength");
        };
    }

    /** Names of every measure that is watched. */
    static List<String> watched() {
        return Arrays.stream(values()).flatMap(each -> each.measures().stream()).toList();
    }

    /** In a sentence and in the table. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
