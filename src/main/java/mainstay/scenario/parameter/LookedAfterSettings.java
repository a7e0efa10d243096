package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Role;
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

    public static final Parameter UNDER_ONE = SECTION.parameter(
                    "under-one",
                    "Factor on the chance that a family comes into care for a child under one; a family's is the mean over its children. Below 1 fewer come, and all of them raised together bring more children into care.",
                    Unit.NUMBER)
            .from(0, 100)
            .defaultValue(7)
            .derived("fitted to ages at entry, England 2024-25 (DfE looked after), and to nothing else");

    public static final Parameter ONE_TO_FOUR = SECTION.parameter(
                    "one-to-four", "As under-one, for a child of one to four.", Unit.NUMBER)
            .from(0, 100)
            .defaultValue(0.42)
            .derived("fitted to ages at entry, England 2024-25 (DfE looked after), and to nothing else");

    public static final Parameter FIVE_TO_NINE = SECTION.parameter(
                    "five-to-nine", "As under-one, for a child of five to nine.", Unit.NUMBER)
            .from(0, 100)
            .defaultValue(0.17)
            .derived("fitted to ages at entry, England 2024-25 (DfE looked after), and to nothing else");

    public static final Parameter TEN_TO_FIFTEEN = SECTION.parameter(
                    "ten-to-fifteen", "As under-one, for a child of ten to fifteen.", Unit.NUMBER)
            .from(0, 100)
            .defaultValue(0.37)
            .derived("fitted to ages at entry, England 2024-25 (DfE looked after), and to nothing else");

    public static final Parameter SIXTEEN_AND_OVER = SECTION.parameter(
                    "sixteen-and-over", "As under-one, for a child of sixteen and over.", Unit.NUMBER)
            .from(0, 100)
            .defaultValue(0.48)
            .derived("fitted to ages at entry, England 2024-25 (DfE looked after), and to nothing else");

    public static final Parameter ROUTES = SECTION.toggle(
            "routes",
            "Whether stays in care have ways out: home, an order to a relative, adoption, or none until eighteen; otherwise they are short or long.",
            true,
            "the statistics count reasons for ceasing (DfE looked after)",
            Change.AT_START);

    public static final Parameter UNTIL_EIGHTEEN = SECTION.parameter(
                    "until-eighteen",
                    "Share of families that stay until eighteen where the youngest child is nearly eighteen at entry; at other ages in proportion to that age.",
                    Unit.PERCENT)
            .plausible(75, 100)
            .from(0, 100)
            .defaultValue(90)
            .assumed(
                    "chosen so that reasons for ceasing come out as published: of those told home 30, order 18, adoption 11, eighteen 42 %, England 2024-25 (DfE looked after)");

    public static final Parameter ADOPTION_SHARE = SECTION.parameter(
                    "adoption-share",
                    "Share that is adopted of the other families whose eldest child in care is under five at entry.",
                    Unit.PERCENT)
            .plausible(50, 90)
            .from(0, 100)
            .defaultValue(63)
            .assumed("fitted to published levels of England (calibration), from 70: chosen as above");

    public static final Parameter ADOPTION_AFTER = SECTION.parameter(
                    "adoption-after",
                    "Mean time from entry to adoption, half of which is always needed and the rest exponential.",
                    Unit.MONTHS)
            .from(1, 120)
            .defaultValue(27)
            .measured("27 months from entry to adoption, England 2025 (DfE looked after)");

    public static final Parameter ORDER_SHARE = SECTION.parameter(
                    "order-share",
                    "Share of the families that are neither adopted nor stay until eighteen that go to a relative, by a special guardianship or child arrangements order.",
                    Unit.PERCENT)
            .plausible(30, 50)
            .from(0, 100)
            .defaultValue(38)
            .assumed("fitted to published levels of England (calibration), from 40: chosen as above");

    public static final Parameter ORDER_AFTER = SECTION.parameter(
                    "order-after",
                    "Mean time from entry to such an order (exponential), which is not made while care proceedings run.",
                    Unit.MONTHS)
            .plausible(18, 42)
            .from(0.1, 120)
            .defaultValue(30)
            .assumed(
                    "judgement, so that stays have a mean of 2.5 years (stock 81,770 over starts 32,270, DfE looked after 2025)");

    public static final Parameter HOME_SOON_SHARE = SECTION.parameter(
                    "home-soon-share", "Share of the families that go home that go soon.", Unit.PERCENT)
            .plausible(30, 60)
            .from(0, 100)
            .defaultValue(40)
            .assumed("as of short stays before: about half of those who go home do so within six months");

    public static final Parameter HOME_SOON = SECTION.parameter(
                    "home-soon", "Mean time after which these go home (exponential).", Unit.MONTHS)
            .plausible(1, 5)
            .from(0.1, 60)
            .defaultValue(2)
            .assumed("judgement; 53 days on average in one authority over six months (University of East Anglia 2019)");

    public static final Parameter HOME_AFTER = SECTION.parameter(
                    "home-after", "Mean time after which the others go home (exponential).", Unit.MONTHS)
            .plausible(18, 42)
            .from(0.1, 240)
            .defaultValue(30)
            .assumed(
                    "judgement, so that stays have a mean of 2.5 years (stock 81,770 over starts 32,270, DfE looked after 2025)");

    public static final Parameter HOME_SUPPORT = SECTION.parameter(
                    "home-support",
                    "Share of families that go home whose case goes on as a child in need plan.",
                    Unit.PERCENT)
            .is(Role.LEVER)
            .plausible(60, 100)
            .from(0, 100)
            .defaultValue(80)
            .assumed("judgement");

    public static final Parameter RE_ENTRY = SECTION.parameter(
                    "re-entry",
                    "Share of families that go home that come back into care within six years, when the plan at home is done; what is left undone makes it likelier.",
                    Unit.PERCENT)
            .plausible(20, 40)
            .from(0, 95)
            .defaultValue(32)
            .assumed(
                    "so that with what plans leave undone over a third of returned children are in care again after six years (Goldacre, Hood and others 2022)");

    public static final Parameter RE_ENTRY_DELAY = SECTION.parameter(
                    "re-entry-delay",
                    "Mean time until they come back into care (exponential, cut off after six years).",
                    Unit.YEARS)
            .plausible(0.8, 2)
            .from(0.05, 20)
            .defaultValue(1.2)
            .derived("one in five is back after one year and over a third after six (Goldacre, Hood and others 2022)");

    private LookedAfterSettings() {}
}
