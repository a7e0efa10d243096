package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** What it takes for a plan to end. */
public final class PlanSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section("plans", "How plans end: by effective contact and a decision.");

    public static final Parameter IN_NEED_HOURS = SECTION.parameter(
                    "in-need-hours",
                    "Effective contact hours after which a child in need plan of mean need is ready to end.",
                    Unit.HOURS)
            .plausible(4, 16)
            .from(0, 1000)
            .defaultValue(8)
            .assumed(
                    "fitted to published levels of England (calibration), from 9: judgement, so that plans last about half a year");

    public static final Parameter PROTECTION_HOURS = SECTION.parameter(
                    "protection-hours",
                    "Effective contact hours after which a protection plan of mean need is ready to end.",
                    Unit.HOURS)
            .plausible(7, 30)
            .from(0, 1000)
            .defaultValue(14)
            .assumed(
                    "fitted to published levels of England (calibration), from 21: judgement, so that plans last 0.8 years (stock over starts, DfE D3 and D5)");

    public static final Parameter NEED_POWER = SECTION.parameter(
                    "need-power",
                    "How the hours to an ended plan rise with need: hours x need to this power.",
                    Unit.NUMBER)
            .plausible(0.8, 2)
            .from(0, 2)
            .defaultValue(1.6)
            .assumed("judgement");

    public static final Parameter STRANGER_VALUE = SECTION.parameter(
                    "stranger-value",
                    "Worth of an hour with a worker the child does not know, against one with a worker the child knows well.",
                    Unit.NUMBER)
            .plausible(
                    0.2,
                    0.9,
                    "judgement; chances of discharge were 0.27 times as high with each further worker (SSWR 2025), an association")
            .from(0, 1)
            .defaultValue(0.45)
            .assumed("judgement; direction: number of workers and discharge, SSWR 2025");

    public static final Parameter EARLY_END = SECTION.parameter(
                    "early-end",
                    "Chance that a review ends a child in need plan that is not ready, at target caseloads; rises with rationing under pressure.",
                    Unit.PERCENT)
            .plausible(0, 6, "judgement; 0 for no effect")
            .from(0, 100)
            .defaultValue(3)
            .assumed("judgement");

    public static final Parameter EXTRA_HOURS = SECTION.parameter(
                    "extra-hours",
                    "Work that an overdue plan needs on top for each month without any effective contact (drift), as a share of the plan.",
                    Unit.PERCENT)
            .plausible(0, 6, "judgement; 0 for no effect")
            .from(0, 50)
            .defaultValue(3)
            .assumed("judgement");

    private PlanSettings() {}
}
