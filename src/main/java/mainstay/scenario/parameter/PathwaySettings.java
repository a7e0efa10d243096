package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** Where families go at each decision. */
public final class PathwaySettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section("pathway", "Shares of families that go one way or the other.");

    public static final Parameter NO_FURTHER_ACTION = SECTION.parameter(
                    "no-further-action", "Share of referrals that end with the first decision.", Unit.PERCENT)
            .from(0, 100)
            .defaultValue(6.5)
            .measured("England 2024-25 (DfE children in need, C1)");

    public static final Parameter NOT_IN_NEED = SECTION.parameter(
                    "not-in-need", "Share of assessments that find the children not in need.", Unit.PERCENT)
            .from(0, 100)
            .defaultValue(32.9)
            .derived(
                    "30.8 % of referrals over the 93.5 % that are assessed, England 2024-25 (DfE children in need, C1)");

    public static final Parameter RATIONING = SECTION.parameter(
                    "rationing",
                    "How far thresholds rise with load: at each gate the odds of being turned away are multiplied by (load ÷ usual load) to the power of this; 0 for fixed thresholds.",
                    Unit.NUMBER)
            .plausible(0, 2, "judgement; 0 for no effect")
            .from(0, 3)
            .defaultValue(1)
            .assumed("judgement: odds in proportion to load; direction: Hood and others 2019");

    public static final Parameter NEED_EFFECT = SECTION.parameter(
                    "need-effect",
                    "How far the odds of no further action and of not in need fall with a family's need: at 1 in inverse proportion, 0 not at all.",
                    Unit.NUMBER)
            .plausible(0, 2, "judgement; 0 for no effect")
            .from(0, 5)
            .defaultValue(1)
            .assumed("judgement");

    public static final Parameter USUAL_CASELOAD = SECTION.parameter(
                    "usual-caseload",
                    "Children per whole-time worker at which the shares of families turned away are the ones above.",
                    Unit.NUMBER)
            .from(1, 200)
            .defaultValue(15.2)
            .measured(
                    "England, 30 September 2025: the caseload under which those shares were published (DfE workforce)");

    public static final Parameter PLAN_AFTER_ASSESSMENT = SECTION.parameter(
                    "plan-after-assessment",
                    "Share of families found in need that get a child in need plan when no protection plan is made; the rest close with advice or early help.",
                    Unit.PERCENT)
            .plausible(35, 65)
            .from(0, 100)
            .defaultValue(46.5)
            .assumed(
                    "fitted to published levels of England (calibration), from 50: judgement: 47 % of episodes of need end within three months (DfE local authority interactive tool, 2025)");

    public static final Parameter SECTION_47_IN_ASSESSMENT = SECTION.parameter(
                    "section-47-in-assessment",
                    "Share of assessments in which a section 47 enquiry begins, for a family of mean need.",
                    Unit.PERCENT)
            .from(0, 100)
            .defaultValue(26)
            .derived(
                    "36.4 section 47 enquiries per 100 referrals, England 2024-25 (DfE children in need, C4), less those in open plans and in care");

    public static final Parameter SECTION_47_DELAY = SECTION.parameter(
                    "section-47-delay",
                    "Mean time from the start of an assessment to a section 47 enquiry in it (exponential).",
                    Unit.WORKING_DAYS)
            .plausible(2, 10)
            .from(0, 60)
            .defaultValue(5)
            .assumed("judgement");

    public static final Parameter CONFERENCE_SHARE = SECTION.parameter(
                    "conference-share",
                    "Share of section 47 enquiries that lead to an initial conference.",
                    Unit.PERCENT)
            .from(0, 100)
            .defaultValue(37)
            .derived(
                    "31.3 % of all enquiries, England 2024-25 (DfE children in need, C4), over the share of them that are not about children who have a plan or are in care");

    public static final Parameter PLAN_SHARE = SECTION.parameter(
                    "plan-share", "Share of initial conferences that make a protection plan.", Unit.PERCENT)
            .from(0, 100)
            .defaultValue(85.8)
            .measured("England 2024-25 (DfE children in need, C4 and D3)");

    public static final Parameter CRISIS_RATE = SECTION.parameter(
                    "crisis-rate",
                    "New concerns in a year that start a section 47 enquiry in a family on a child in need plan, at mean need.",
                    Unit.PER_YEAR)
            .plausible(0.12, 0.48)
            .from(0, 5)
            .defaultValue(0.182)
            .assumed(
                    "fitted to published levels of England (calibration), from 0.24: judgement, so that enquiries per referral come to 36 %");

    public static final Parameter ENQUIRIES_IN_PROTECTION = SECTION.parameter(
                    "enquiries-in-protection",
                    "Section 47 enquiries in a year in a family on a protection plan, at mean need.",
                    Unit.PER_YEAR)
            .plausible(0.1, 0.5)
            .from(0, 5)
            .defaultValue(0.25)
            .assumed("judgement");

    public static final Parameter ENQUIRIES_IN_CARE = SECTION.parameter(
                    "enquiries-in-care",
                    "Section 47 enquiries in a year in a family with children in care, at mean need.",
                    Unit.PER_YEAR)
            .plausible(0.02, 0.2)
            .from(0, 5)
            .defaultValue(0.08)
            .assumed("judgement");

    public static final Parameter CARE_FROM_PROTECTION = SECTION.parameter(
                    "care-from-protection",
                    "Entries into care in a year from a protection plan, per family of mean need; where there is a legal gate, thresholds reached.",
                    Unit.PER_YEAR)
            .plausible(0.15, 0.6)
            .from(0, 5)
            .defaultValue(0.3)
            .assumed("judgement, so that entries come to 211 children in an average authority");

    public static final Parameter CARE_FROM_NEED = SECTION.parameter(
                    "care-from-need",
                    "Entries into care in a year from a child in need plan, per family of mean need; where there is a legal gate, thresholds reached.",
                    Unit.PER_YEAR)
            .plausible(0.035, 0.14)
            .from(0, 5)
            .defaultValue(0.07)
            .assumed("judgement, as above");

    public static final Parameter NEGLECT_EFFECT = SECTION.parameter(
                    "neglect-effect",
                    "How much faster families worsen when planned contact does not happen: 0 not at all, 1 doubles the rates when no contact at all is made.",
                    Unit.NUMBER)
            .plausible(0, 1, "judgement; 0 for no effect")
            .from(0, 3)
            .defaultValue(0.5)
            .assumed("judgement");

    public static final Parameter STEP_DOWN = SECTION.parameter(
                    "step-down", "Share of ended protection plans that go on as child in need plans.", Unit.PERCENT)
            .plausible(45, 85)
            .from(0, 100)
            .defaultValue(65)
            .assumed("remembered practice, not seen in a source; most");

    private PathwaySettings() {}
}
