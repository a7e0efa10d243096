package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** How strain builds, and what it does to leaving and sickness. */
public final class StrainSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section("strain", "What makes work wear people out, and what follows.");

    public static final Parameter MONTHS = SECTION.parameter(
                    "months", "Time over which strain follows its causes.", Unit.MONTHS)
            .plausible(1.5, 6)
            .from(0.1, 24)
            .defaultValue(3)
            .assumed("judgement");

    public static final Parameter OVERTIME_WEIGHT = SECTION.parameter(
                    "overtime-weight", "Strain from overtime at its limit.", Unit.NUMBER)
            .plausible(0.25, 1)
            .from(0, 5)
            .defaultValue(0.5)
            .assumed("judgement; too much work is the first cause named (Longitudinal Study, wave 1)");

    public static final Parameter OVERDUE_WEIGHT = SECTION.parameter(
                    "overdue-weight", "Strain when all of a worker's duties are overdue.", Unit.NUMBER)
            .plausible(0.4, 1.6)
            .from(0, 5)
            .defaultValue(0.8)
            .assumed("judgement");

    public static final Parameter UNSUPPORTED_WEIGHT = SECTION.parameter(
                    "unsupported-weight",
                    "Strain when no supervision has been held for twice its interval.",
                    Unit.NUMBER)
            .plausible(0.1, 0.6)
            .from(0, 5)
            .defaultValue(0.3)
            .assumed("supervision and stress r = 0.3 to 0.4 (Mor Barak and others 2009)");

    public static final Parameter LEAVING_EFFECT = SECTION.parameter(
                    "leaving-effect",
                    "How strain raises leaving: rate x exp(effect x (strain - usual strain)).",
                    Unit.NUMBER)
            .plausible(0.3, 1.6)
            .from(0, 5)
            .defaultValue(0.8)
            .assumed("stress is the medium-to-high predictor (Kim and Kao 2014)");

    public static final Parameter USUAL = SECTION.parameter(
                    "usual", "Strain at which the leaving rate is the configured one.", Unit.NUMBER)
            .from(0, 3)
            .defaultValue(0.21)
            .derived("mean strain of the workers of the average authority");

    public static final Parameter SUPPORT_EFFECT = SECTION.parameter(
                    "support-effect",
                    "How recent supervision lowers leaving: rate x exp(-effect x (support - usual support)).",
                    Unit.NUMBER)
            .plausible(0, 0.6, "judgement; 0 for no effect")
            .from(0, 5)
            .defaultValue(0.3)
            .assumed("r = 0.3 to 0.4 (Mor Barak and others 2009)");

    public static final Parameter USUAL_SUPPORT = SECTION.parameter(
                    "usual-support",
                    "Support at which the leaving rate is the configured one: 0 where every supervision is held on its day.",
                    Unit.NUMBER)
            .from(-0.5, 0.5)
            .defaultValue(-0.09)
            .derived("mean support of the workers of the average authority");

    public static final Parameter CASELOAD_EFFECT = SECTION.parameter(
                    "caseload-effect",
                    "How children above the target raise leaving directly: rate x exp(effect x (caseload / target - 1)).",
                    Unit.NUMBER)
            .plausible(0, 0.3, "none in the meta-analysis (Kim and Kao 2014); 0 for no effect")
            .from(0, 5)
            .defaultValue(0.1)
            .assumed("no direct effect in the meta-analysis (Kim and Kao 2014): small");

    public static final Parameter SICKNESS_EFFECT = SECTION.parameter(
                    "sickness-effect",
                    "How strain raises sickness: rate x exp(effect x (strain - usual strain)).",
                    Unit.NUMBER)
            .plausible(0, 1, "judgement; 0 for no effect")
            .from(0, 5)
            .defaultValue(0.5)
            .assumed("judgement");

    private StrainSettings() {}
}
