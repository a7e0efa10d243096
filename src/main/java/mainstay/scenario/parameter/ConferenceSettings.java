package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** Chairs, slots and bookings. */
public final class ConferenceSettings {
    /** The block of the scenario file. */
    public static final Section SECTION =
            new Section("conferences", "Conferences and reviews with an independent chair.");

    public static final Parameter SLOTS = SECTION.parameter(
                    "slots", "Conferences and reviews that the chairs can hold in a week.", Unit.PER_WEEK)
            .is(Role.LEVER)
            .from(0, 10000)
            .defaultValue(42)
            .derived(
                    "857 children at 50 to 70 per reviewing officer, and about 1,300 meetings a year in an average authority");

    public static final Parameter RESERVED = SECTION.parameter(
                    "reserved",
                    "Share of the slots that only initial conferences may take: they are called at short notice.",
                    Unit.PERCENT)
            .is(Role.LEVER)
            .from(0, 90)
            .defaultValue(30)
            .assumed("judgement: about twice what initial conferences need on average");

    public static final Parameter NOTICE = SECTION.parameter(
                    "notice", "Shortest time from booking to conference.", Unit.WORKING_DAYS)
            .plausible(1, 4)
            .from(0, 30)
            .defaultValue(2)
            .assumed("judgement");

    public static final Parameter REPORT_BEFORE = SECTION.parameter(
                    "report-before", "Days before a conference on which the report must be ready.", Unit.WORKING_DAYS)
            .is(Role.LEVER)
            .from(0, 20)
            .defaultValue(2)
            .assumed("local procedures, remembered: two days before");

    public static final Parameter LEAD = SECTION.parameter(
                    "lead",
                    "Mean of the days before its limit for which an initial conference is booked (exponential).",
                    Unit.WORKING_DAYS)
            .from(0, 15)
            .defaultValue(2.4)
            .plausible(1, 4)
            .derived("quartiles 13, 14 and 15 days of 15 (DfE children in need, C4)");

    public static final Parameter REVIEW_LEAD = SECTION.parameter(
                    "review-lead",
                    "Mean of the days before its limit for which a review is booked (evenly spread from 0 to twice as many).",
                    Unit.WORKING_DAYS)
            .from(0, 30)
            .defaultValue(7)
            .plausible(2, 15)
            .assumed("judgement: chairs book some weeks before the limit, so that there is time for a second date");

    public static final Parameter POSTPONED = SECTION.parameter(
                    "postponed",
                    "Share of conferences that cannot go ahead because too few partners or no family come.",
                    Unit.PERCENT)
            .plausible(2, 10)
            .from(0, 100)
            .defaultValue(3.58)
            .assumed("fitted to published levels of England (calibration), from 5: judgement");

    public static final Parameter REBOOK = SECTION.parameter(
                    "rebook",
                    "Mean time until a postponed conference is held (notice, then exponential).",
                    Unit.WORKING_DAYS)
            .plausible(3, 10)
            .from(1, 60)
            .defaultValue(6)
            .assumed("judgement");

    public static final Parameter HELD_WITHOUT_REPORT = SECTION.parameter(
                    "held-without-report",
                    "Share of conferences that go ahead although the report is late.",
                    Unit.PERCENT)
            .plausible(45, 90)
            .from(0, 100)
            .defaultValue(70)
            .assumed("judgement");

    public static final Parameter REPORT_LEAD = SECTION.parameter(
                    "report-lead", "Time before a review at which its report can be begun.", Unit.WORKING_DAYS)
            .plausible(10, 30)
            .from(1, 60)
            .defaultValue(20)
            .assumed("judgement");

    public static final Parameter BRING_FORWARD = SECTION.parameter(
                    "bring-forward",
                    "Time it takes to bring a review conference forward when a protection plan is ready to end.",
                    Unit.WORKING_DAYS)
            .plausible(8, 25)
            .from(1, 60)
            .defaultValue(15)
            .assumed("judgement: invitations and reports take as long");

    private ConferenceSettings() {}
}
