package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** Chairs, slots and bookings. */
public final class ConferenceSettings {
    /** The block of the scenario file. */
    public static final Section SECTION =
            new Section("conferences", "Conferences and reviews with an independent chair.");

    public static final Parameter SLOTS = SECTION.parameter(
                    "slots",
                    "Initial conferences and reviews of protection plans that the chairs can hold in a week.",
                    Unit.PER_WEEK)
            .is(Role.LEVER)
            .from(0, 10000)
            .defaultValue(21.5)
            .derived(
                    "42 a week for chairs and reviewing officers (857 children at 50 to 70 per officer, and about 1,300 meetings a year in an average authority), less the 20.5 of the officers: both are then about seven tenths full");

    public static final Parameter REVIEWING_OFFICERS = SECTION.parameter(
                    "reviewing-officers",
                    "Reviewing officers, whole-time equivalents, who hold the looked-after reviews; 0 when the chairs hold them in their own slots.",
                    Unit.NUMBER)
            .is(Role.LEVER)
            .from(0, 1000)
            .defaultValue(8.2)
            .derived("534 children looked after at conferences.reviewing-officer-children each");

    public static final Parameter REVIEWING_OFFICER_CHILDREN = SECTION.parameter(
                    "reviewing-officer-children",
                    "Looked-after children for whom a whole-time reviewing officer has time: two reviews a year for each.",
                    Unit.NUMBER)
            .from(1, 300)
            .defaultValue(65)
            .plausible(50, 70, "50 to 70 recommended, 42 to 140 seen (Ofsted)")
            .assumed("50 to 70 recommended (Ofsted); where in it is a judgement");

    public static final Parameter OFFICER_NAMED = SECTION.parameter(
                    "officer-named",
                    "Time from coming into care until a reviewing officer is named, who then books the first review.",
                    Unit.WORKING_DAYS)
            .from(0, 20)
            .defaultValue(2)
            .plausible(1, 5)
            .assumed("48 hours (North East Lincolnshire's procedures)");

    public static final Parameter RESERVED = SECTION.parameter(
                    "reserved",
                    "Share of the chairs' slots that only initial conferences may take: they are called at short notice.",
                    Unit.PERCENT)
            .is(Role.LEVER)
            .from(0, 90)
            .defaultValue(45)
            .assumed(
                    "judgement: about twice what initial conferences need on average; reviews fill four fifths of the rest");

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
                    "Share of initial conferences that cannot go ahead because too few partners or no family come.",
                    Unit.PERCENT)
            .plausible(2, 30)
            .from(0, 100)
            .defaultValue(24.1)
            .assumed("fitted to published levels of England (calibration), from 15: judgement");

    public static final Parameter STRETCH = SECTION.parameter(
                    "stretch",
                    "Share of a day's meetings that chairs and reviewing officers squeeze in on top rather than let one be late; such a meeting is put off twice as often.",
                    Unit.PERCENT)
            .plausible(10, 100, "50 to 70 children for each officer recommended, up to 140 seen (Ofsted)")
            .from(0, 200)
            .defaultValue(40)
            .assumed("judgement: from 65 to 90 children for each officer, where 42 to 140 were seen (Ofsted)");

    public static final Parameter OUTSIDE_CHAIRS = SECTION.parameter(
                    "outside-chairs",
                    "Meetings that chairs from outside hold in four weeks at most, as a share of those that the authority's own can, while meetings are booked after their limit for want of room; 0 for none.",
                    Unit.PERCENT)
            .is(Role.LEVER)
            .plausible(0, 50)
            .from(0, 200)
            .defaultValue(30)
            .assumed("judgement: sessional chairs are paid by the meeting");

    public static final Parameter REVIEWS_POSTPONED = SECTION.parameter(
                    "reviews-postponed",
                    "Share of review conferences and looked-after reviews that cannot go ahead for the same reasons.",
                    Unit.PERCENT)
            .plausible(5, 30)
            .from(0, 100)
            .defaultValue(22)
            .assumed(
                    "fitted to published levels of England (calibration), from 20: judgement, they stand in diaries for months, and an initial conference is called within three weeks");

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
                    "Share of conferences and reviews of protection plans that go ahead although the report is late.",
                    Unit.PERCENT)
            .plausible(45, 90)
            .from(0, 100)
            .defaultValue(70)
            .assumed("judgement");

    public static final Parameter REVIEWS_WITHOUT_REPORT = SECTION.parameter(
                    "reviews-without-report",
                    "Share of looked-after reviews that the officer chairs although the report is late.",
                    Unit.PERCENT)
            .plausible(70, 100)
            .from(0, 100)
            .defaultValue(90)
            .assumed(
                    "judgement: the date is the officer's, and putting a review off is the exception in their handbook");

    public static final Parameter OFFERED_EARLIER = SECTION.toggle(
            "offered-earlier",
            "Whether free days are offered: a meeting that is put off gets one before its limit, and who is booked after the limit moves up into what stays free.",
            true,
            "chairs with free days offer them",
            Change.ANY_DAY);

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
