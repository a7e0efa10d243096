package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** How far each deadline is kept although the team's grip has lapsed. */
public final class DeadlineSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section(
            "deadlines", "How far each deadline is kept where the team's grip lapses, because somebody else watches.");

    public static final Parameter ENQUIRIES = protection(
            "enquiries", "section 47 enquiries and initial conferences", 80, 50, 95, "chairs, partners and the law");

    public static final Parameter COURT = protection("court", "court work", 90, 70, 100, "the court");

    public static final Parameter VISITS =
            protection("visits", "visits to children on protection plans and in care", 60, 30, 85, "the monthly list");

    public static final Parameter REVIEWS = protection(
            "reviews",
            "review conferences, looked-after reviews and core groups",
            60,
            30,
            85,
            "chairs and reviewing officers");

    public static final Parameter ASSESSMENTS =
            protection("assessments", "assessments", 30, 10, 60, "the published indicator");

    public static final Parameter PLANS =
            protection("plans", "child in need, care and permanence plans", 10, 0, 30, "hardly anybody");

    public static final Parameter RECORDS = protection("records", "records and closing summaries", 0, 0, 10, "nobody");

    public static final Parameter LAST_DAYS = SECTION.parameter(
                    "last-days",
                    "Days before a deadline from which those who watch over it pull at it.",
                    Unit.WORKING_DAYS)
            .plausible(1, 5)
            .from(0, 30)
            .defaultValue(3)
            .assumed("judgement: deadlines are pulled at, not ahead of");

    private DeadlineSettings() {}

    private static Parameter protection(
            String key, String what, double percent, double low, double high, String watchers) {
        return SECTION.parameter(
                        key,
                        "Share of the lapses of a team's grip in which the deadlines of " + what
                                + " are kept all the same.",
                        Unit.PERCENT)
                .plausible(low, high, "judgement; 0 for no protection")
                .from(0, 100)
                .defaultValue(percent)
                .assumed("judgement of size; watched over by " + watchers);
    }
}
