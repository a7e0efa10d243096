package mainstay.scenario.parameter.work;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** How much less, or more, time work is given under pressure that is not usual. */
public final class ThinningSettings {
    /** A part of the block of the scenario file. */
    public static final Section SECTION = WorkSettings.SECTION.part();

    public static final Parameter THINNING = SECTION.parameter(
                    "thinning",
                    "How far work gets thinner with pressure: hours of a visit or a text go with (pressure ÷ usual pressure) to the power of minus this; 0 for no effect.",
                    Unit.NUMBER)
            .plausible(0, 1, "judgement; 0 for no effect")
            .from(0, 3)
            .defaultValue(0.5)
            .assumed(
                    "judgement: half of what is too much is absorbed; direction: high-demand authorities spend less time on each child and see more of them again (Hood and others 2019)");

    public static final Parameter THINNEST = SECTION.parameter(
                    "thinnest", "Share of its usual hours that a piece of work has at least.", Unit.PERCENT)
            .plausible(50, 90)
            .from(10, 100)
            .defaultValue(70)
            .assumed("judgement");

    public static final Parameter FULLEST = SECTION.parameter(
                    "fullest",
                    "Share of its usual hours that a piece of work has at most, where there is room to spare.",
                    Unit.PERCENT)
            .plausible(100, 130)
            .from(100, 300)
            .defaultValue(115)
            .assumed("judgement: half of what is cut at most");

    public static final Parameter USUAL_PRESSURE_ASSESSMENT =
            usualPressure("usual-pressure-assessment", "whose families are being assessed", 0.43);

    public static final Parameter USUAL_PRESSURE_PLANS =
            usualPressure("usual-pressure-plans", "whose families are on plans", 0.85);

    public static final Parameter USUAL_PRESSURE_CARE =
            usualPressure("usual-pressure-care", "whose families have children in care", 0.8);

    private ThinningSettings() {}

    private static Parameter usualPressure(String key, String whose, double value) {
        return SECTION.parameter(
                        key,
                        "Hours of duties that can be begun or are due within ten working days, over the hours in that time of a worker "
                                + whose + ", at which work takes the hours above.",
                        Unit.NUMBER)
                .from(0.05, 10)
                .defaultValue(value)
                .derived("mean over workers and weeks of the average authority without thinning");
    }
}
