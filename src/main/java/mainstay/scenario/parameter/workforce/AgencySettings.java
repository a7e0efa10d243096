package mainstay.scenario.parameter.workforce;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** Agency workers, and the agency workers and posts that answer to delay. */
public final class AgencySettings {
    /** A part of the block of the scenario file. */
    public static final Section SECTION = WorkforceSettings.SECTION.part();

    public static final Parameter AGENCY_COVER = SECTION.parameter(
                    "agency-cover", "Share of vacancies covered by agency workers.", Unit.PERCENT)
            .plausible(72, 86, "68 to 76 % covered on a day, 2017 to 2025, and a wait of some weeks")
            .from(0, 100)
            .defaultValue(79)
            .derived(
                    "73.6 % of vacancies are covered on a day, England 30 September 2025 (DfE workforce); those to be covered wait for somebody first");

    public static final Parameter AGENCY_EXTRA = SECTION.parameter(
                    "agency-extra", "Agency workers beyond vacancies, as a share of posts.", Unit.PERCENT)
            .from(0, 50)
            .defaultValue(3)
            .derived("19 % of agency workers do not cover vacancies, England 2025 (DfE workforce)");

    public static final Parameter AGENCY_LAG = SECTION.parameter(
                    "agency-lag", "Time until an agency worker starts.", Unit.WEEKS)
            .plausible(1, 4, "1 to 4 weeks, remembered")
            .from(0, 26)
            .defaultValue(2)
            .assumed("remembered practice, not seen in a source; 1 to 4 weeks");

    public static final Parameter AGENCY_STAY = SECTION.parameter(
                    "agency-stay", "Mean assignment of an agency worker (exponential).", Unit.MONTHS)
            .plausible(4, 18)
            .from(0.5, 120)
            .defaultValue(9)
            .assumed("judgement");

    public static final Parameter AGENCY_NOTICE = SECTION.parameter(
                    "agency-notice", "Notice of an agency assignment.", Unit.WEEKS)
            .from(0, 12)
            .defaultValue(4)
            .measured("DfE statutory guidance from 31 October 2024");

    public static final Parameter AGENCY_OVERLAP = SECTION.parameter(
                    "agency-overlap",
                    "Time that an agency worker stays beside whoever starts in the post, and passes families on; 0 to go that day.",
                    Unit.WEEKS)
            .is(Role.LEVER)
            .plausible(1, 4)
            .from(0, 12)
            .defaultValue(2)
            .assumed("judgement: whoever leaves hands over");

    public static final Parameter AGENCY_IN_FREEZE = SECTION.toggle(
            "agency-in-freeze",
            "Whether agency workers go on being sent while no vacant post is filled.",
            false,
            "judgement: a freeze that agency can go round saves nothing",
            Change.ANY_DAY);

    public static final Parameter AGENCY_BUDGET = SECTION.parameter(
                    "agency-budget",
                    "Agency workers beyond vacancies that the authority pays for at most, as a share of posts; as many as on the first day, if more.",
                    Unit.PERCENT)
            .is(Role.LEVER)
            .plausible(3, 10)
            .from(0, 200)
            .defaultValue(5)
            .assumed(
                    "judgement: twice what is usual, as 19 % of 13 % agency in England do not cover vacancies (DfE workforce 2025)");

    public static final Parameter USUAL_DELAY = SECTION.parameter(
                    "usual-delay",
                    "Share of open assessments and initial conferences overdue, plus share of families held without a worker, up to which delay is usual.",
                    Unit.PERCENT)
            .plausible(10, 25)
            .from(0, 200)
            .defaultValue(14)
            .assumed(
                    "85.7 % of assessments are on time (England, year to 31 March 2025); that delay is seen from as much on the lists is a judgement");

    public static final Parameter AGENCY_RESPONSE = SECTION.parameter(
                    "agency-response",
                    "Agency workers asked for in delay, over those that would bring children per worker back to the usual; 0 for none.",
                    Unit.NUMBER)
            .is(Role.LEVER)
            .plausible(0.5, 1)
            .from(0, 2)
            .defaultValue(1)
            .assumed("judgement: as many as it takes, within the budget");

    public static final Parameter POST_GROWTH = SECTION.parameter(
                    "post-growth",
                    "Share of posts by which the establishment grows at most on 1 April after a year of delay; 0 for never.",
                    Unit.PERCENT)
            .is(Role.LEVER)
            .plausible(0, 5, "England's workforce grew by 2 to 5 % a year from 2022 to 2025 (DfE workforce)")
            .from(0, 50)
            .defaultValue(2)
            .assumed("the workforce grew by 2 to 5 % a year; what one authority can pay for in a year is a judgement");

    private AgencySettings() {}
}
