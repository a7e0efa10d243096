package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** How good assessments are, and what follows when they are not. */
public final class QualitySettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section(
            "quality", "How good assessments are, from how they were done, and what follows when they are not.");

    public static final Parameter VISITS_WEIGHT = SECTION.parameter(
                    "visits-weight",
                    "Weight of visits made, against those the family needs, in the quality of an assessment.",
                    Unit.PERCENT)
            .plausible(15, 45)
            .from(0, 100)
            .defaultValue(30)
            .assumed("judgement: seeing children and family comes first");

    public static final Parameter INFORMATION_WEIGHT = SECTION.parameter(
                    "information-weight",
                    "Weight of having the partners' information by the time the assessment is written.",
                    Unit.PERCENT)
            .plausible(5, 30)
            .from(0, 100)
            .defaultValue(15)
            .assumed("judgement");

    public static final Parameter KNOWLEDGE_WEIGHT = SECTION.parameter(
                    "knowledge-weight",
                    "Weight of how well the family knows the worker who writes the assessment.",
                    Unit.PERCENT)
            .plausible(5, 30)
            .from(0, 100)
            .defaultValue(15)
            .assumed("judgement; direction: Ofsted's commentary on models of practice");

    public static final Parameter EXPERIENCE_WEIGHT = SECTION.parameter(
                    "experience-weight",
                    "Weight of the writer's experience: not newly qualified, not new, not on the way out.",
                    Unit.PERCENT)
            .plausible(5, 30)
            .from(0, 100)
            .defaultValue(15)
            .assumed("judgement");

    public static final Parameter REFLECTION_WEIGHT = SECTION.parameter(
                    "reflection-weight",
                    "Weight of having thought about the family in supervision or a meeting during the assessment.",
                    Unit.PERCENT)
            .plausible(5, 30)
            .from(0, 100)
            .defaultValue(15)
            .assumed("judgement; quality of supervision goes with quality of practice (Bostock and others 2019)");

    public static final Parameter DESK_WEIGHT = SECTION.parameter(
                    "desk-weight", "Weight of desk time, against what a good assessment takes.", Unit.PERCENT)
            .plausible(0, 20)
            .from(0, 100)
            .defaultValue(10)
            .assumed("judgement");

    public static final Parameter VISITS = SECTION.parameter(
                    "visits", "Visits that a good assessment of mean need takes.", Unit.NUMBER)
            .plausible(2, 4)
            .from(0.5, 12)
            .defaultValue(3)
            .assumed("judgement: with deadlines relaxed, 72 % of assessments had three or more (Community Care 2012)");

    public static final Parameter REFLECTIONS = SECTION.parameter(
                    "reflections",
                    "Times that a family is thought about in supervision or a meeting during a good assessment.",
                    Unit.NUMBER)
            .plausible(1, 4)
            .from(0.5, 20)
            .defaultValue(2)
            .assumed("judgement: once to begin with, once on what was found");

    public static final Parameter DESK_HOURS = SECTION.parameter(
                    "desk-hours", "Desk work that a good assessment takes, for a family with one child.", Unit.HOURS)
            .plausible(6, 14)
            .from(0.5, 100)
            .defaultValue(9)
            .assumed("judgement: upper half of 12 to 20 hours with visits (Cost Calculator, remembered)");

    public static final Parameter LEARNING = SECTION.parameter(
                    "learning", "Time until a newly qualified worker assesses as well as others.", Unit.MONTHS)
            .plausible(12, 36)
            .from(0, 120)
            .defaultValue(24)
            .assumed("judgement: the assessed and supported year, and as much again");

    public static final Parameter SPREAD = SECTION.parameter(
                    "spread", "What else makes assessments differ: standard deviation of their quality.", Unit.PERCENT)
            .plausible(4, 12)
            .from(0, 50)
            .defaultValue(8)
            .assumed("judgement");

    public static final Parameter USUAL = SECTION.parameter(
                    "usual",
                    "Quality at which families come back, plans take work and concerns are seen as the other settings say.",
                    Unit.PERCENT)
            .from(0, 100)
            .defaultValue(74)
            .derived(
                    "mean of the built-in average authority before assessments were made in proportion to need: 74.0 % (20 replications); it is 67 % since, which the settings fitted after that make up for");

    public static final Parameter RETURN_EFFECT = SECTION.parameter(
                    "return-effect",
                    "How quality lowers the share of families who come back: share x exp(-effect x (quality - usual)).",
                    Unit.NUMBER)
            .plausible(0, 2, "judgement; 0 for no effect")
            .from(0, 10)
            .defaultValue(1)
            .assumed("judgement: ten points less bring a tenth more families back");

    public static final Parameter PLAN_EFFECT = SECTION.parameter(
                    "plan-effect",
                    "How quality lowers the work that plans take: hours x exp(-effect x (quality - usual)).",
                    Unit.NUMBER)
            .plausible(0, 1, "judgement; 0 for no effect")
            .from(0, 10)
            .defaultValue(0.5)
            .assumed("judgement: ten points less make plans a twentieth longer");

    public static final Parameter SEEN_EFFECT = SECTION.parameter(
                    "seen-effect",
                    "How quality lowers the share of concerns that are missed: share x exp(-effect x (quality - usual)).",
                    Unit.NUMBER)
            .plausible(0, 4, "judgement; 0 for no effect")
            .from(0, 10)
            .defaultValue(2)
            .assumed("judgement: ten points less miss a fifth more");

    public static final Parameter MISSED_CONCERNS = SECTION.parameter(
                    "missed-concerns",
                    "Chance that a growing concern is missed each time it could be seen.",
                    Unit.PERCENT)
            .plausible(5, 30)
            .from(0, 95)
            .defaultValue(15)
            .assumed("judgement");

    private QualitySettings() {}
}
