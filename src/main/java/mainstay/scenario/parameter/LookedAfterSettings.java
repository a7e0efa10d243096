package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** How long children are looked after. */
public final class LookedAfterSettings {
    /** The block of the scenario file. */
    public static final Section SECTION =
            new Section("looked-after", "Stays in care, mostly outside the worker's control.");

    public static final Parameter SHORT_SHARE = SECTION.parameter(
                    "short-share", "Share of entries that are short stays.", Unit.PERCENT)
            .plausible(30, 55)
            .from(0, 100)
            .defaultValue(45.3)
            .assumed("fitted to published levels of England (calibration), from 42: mixture with a mean of 2.5 years");

    public static final Parameter SHORT_STAY = SECTION.parameter(
                    "short-stay", "Mean length of short stays (exponential).", Unit.MONTHS)
            .plausible(2, 8)
            .from(0.1, 60)
            .defaultValue(4)
            .assumed("mixture with a mean of 2.5 years");

    public static final Parameter LONG_STAY = SECTION.parameter(
                    "long-stay",
                    "Mean length of the other stays (exponential), before children turn eighteen.",
                    Unit.YEARS)
            .from(0.05, 20)
            .defaultValue(5.8)
            .derived("stock 81,770 over starts 32,270 gives a mean stay of 2.5 years (DfE looked after 2025)");

    public static final Parameter COURT_SHARE = SECTION.parameter(
                    "court-share", "Share of entries with care proceedings.", Unit.PERCENT)
            .plausible(30, 60)
            .from(0, 100)
            .defaultValue(45)
            .assumed("remembered practice, not seen in a source; about half");

    public static final Parameter PROCEEDINGS = SECTION.parameter(
                    "proceedings", "Length of care proceedings.", Unit.WEEKS)
            .plausible(33, 43, "33 weeks in 2019, 43 at the end of 2023 (Law Gazette, Switalskis)")
            .from(1, 104)
            .defaultValue(40)
            .measured("43 weeks in 2023 Q4 (Law Gazette / Switalskis), 33 in 2019");

    public static final Parameter FIRST_VISIT_FROM_THE_START = SECTION.toggle(
            "first-visit-from-the-start",
            "Whether the first visit to a placement can be made from the first day on, rather than from two to four fifths of its week.",
            true,
            "it is good practice that the worker takes the child to the placement (Newcastle's procedures)",
            Change.ANY_DAY);

    private LookedAfterSettings() {}
}
