package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** How many families come, and with what need. */
public final class DemandSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section("demand", "Families that come to the service.");

    public static final Parameter NEW_REFERRALS = SECTION.parameter(
                    "new-referrals",
                    "Children referred in a year whose family was not known to the service before; families that return come on top.",
                    Unit.PER_YEAR)
            .from(0, 200000)
            .defaultValue(2570)
            .derived(
                    "England 2024-25: 632,830 referrals less 22.6 % re-referred within 12 months, those that return later and unaccompanied children, over 153 authorities (DfE children in need, C1)");

    public static final Parameter SEASON = SECTION.parameter(
                    "season",
                    "Strength of the month-by-month pattern of referrals: 0 for none, 1 for the English one.",
                    Unit.NUMBER)
            .from(0, 2)
            .defaultValue(1)
            .measured("referrals by month, England 2013-2024 (DfE children in need, C1)");

    public static final Parameter TREND = SECTION.parameter(
                    "trend", "Growth of new referrals from year to year.", Unit.PERCENT_PER_YEAR)
            .plausible(
                    -2,
                    2,
                    "the rate per 10,000 went from 536 to 519 in ten years, with 507 to 560 between (DfE, 2016 to 2025)")
            .from(-30, 30)
            .defaultValue(0)
            .assumed("no trend: the English rate per 10,000 was 516 to 560 for ten years");

    public static final Parameter SURGE = SECTION.parameter(
                    "surge", "Factor on new referrals; 1 is the usual number. For timelines.", Unit.NUMBER)
            .is(Role.OFF)
            .from(0, 5)
            .defaultValue(1)
            .assumed("1 leaves demand as it is");

    public static final Parameter NEED_ON_TOP = SECTION.parameter(
                    "need-on-top",
                    "Mean need of the families that are referred beyond the usual number, in a surge or by a trend, over the usual need; where fewer come, those stay away.",
                    Unit.PERCENT)
            .plausible(50, 100, "judgement; 100 % for families like all others")
            .from(0, 100)
            .defaultValue(70)
            .assumed("judgement: what comes on top is less serious");

    public static final Parameter SIBLINGS = SECTION.parameter(
                    "siblings",
                    "Children of a family referred together, on average (1 to 8 children; one more has always the same chance).",
                    Unit.NUMBER)
            .plausible(1.6, 2, "1.6 to 2.0, remembered")
            .from(1, 4)
            .defaultValue(1.8)
            .atStart()
            .assumed("remembered practice, not seen in a source; 1.6 to 2.0");

    public static final Parameter NEED_VARIATION = SECTION.parameter(
                    "need-variation",
                    "Coefficient of variation of the need of families (log-normal, mean 1).",
                    Unit.NUMBER)
            .plausible(0.4, 1)
            .from(0, 2)
            .defaultValue(0.79)
            .atStart()
            .assumed(
                    "fitted to published levels of England (calibration), from 0.7: judgement: spread of plan lengths");

    public static final Parameter EMERGENCY_SHARE = SECTION.parameter(
                    "emergency-share",
                    "Share of referrals that lead straight into care on the day of the decision.",
                    Unit.PERCENT)
            .plausible(0.35, 1.4)
            .from(0, 100)
            .defaultValue(0.7)
            .assumed("judgement: about an eighth of entries to care");

    public static final Parameter UNACCOMPANIED = SECTION.parameter(
                    "unaccompanied",
                    "Children who come to the country without their parents and straight into care in a year; they stay until eighteen.",
                    Unit.PER_YEAR)
            .from(0, 20000)
            .defaultValue(45.4)
            .derived("45.4: 6,950 of 32,270 starts (22 %) over 153 authorities, England 2024-25 (DfE looked after)");

    public static final Parameter UNACCOMPANIED_SIXTEEN = SECTION.parameter(
                    "unaccompanied-sixteen",
                    "Share of unaccompanied children who are sixteen or seventeen when they come; the others are fourteen or fifteen.",
                    Unit.PERCENT)
            .plausible(80, 97)
            .from(0, 100)
            .defaultValue(90)
            .assumed(
                    "remembered practice: most are sixteen or seventeen; of those in care 13 % were under sixteen (DfE looked after 2022), and they stay for 0.9 years (stock over starts, 2025)");

    public static final Parameter BIRTHS = SECTION.parameter(
                    "births",
                    "Share of new families that are referred before or at a birth: the youngest child is at most three months old.",
                    Unit.PERCENT)
            .plausible(5, 15)
            .from(0, 100)
            .defaultValue(10)
            .assumed("judgement");

    private DemandSettings() {}
}
