package mainstay.measure.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import mainstay.event.CaseworkEvent.AssessmentAuthorised;
import mainstay.event.CaseworkEvent.ConferenceHeld;
import mainstay.event.CaseworkEvent.Section47Started;
import mainstay.event.Clock;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.ReferralDecided;
import mainstay.event.FamilyEvent.ReferralOutcome;
import mainstay.measure.count.Book;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Mean;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.Reading;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;
import mainstay.measure.count.Tally;

/** How many children are referred, and what becomes of a referral. */
public final class PathwayMeasures implements Gauge {
    private static final String REFERRED = "children referred in the period, each time";
    private static final String FLOW = "Steps count when they happen; those still to come are not in it.";

    private static final MeasureDefinition REFERRALS = new MeasureDefinition(
            "referrals_per_year",
            "Children referred in a year",
            "children per year",
            Better.NEITHER,
            Group.CHILDREN,
            "children referred, each time",
            "years",
            "Referrals count when they arrive.");

    private static final MeasureDefinition REREFERRALS = new MeasureDefinition(
            "rereferral_percent",
            "Re-referrals within twelve months",
            "percent",
            Better.LOWER,
            Group.CHILDREN,
            "children referred within twelve months of their previous referral",
            REFERRED,
            "Looks back from the referral, so nothing is still open; referrals before the run are not known.");

    private static final MeasureDefinition NO_FURTHER_ACTION = share(
            "no_further_action_percent",
            "Referrals with no further action",
            "percent of referrals",
            "children whose referral was decided with no further action",
            "children whose referral was decided in the period");

    private static final MeasureDefinition NOT_IN_NEED = share(
            "not_in_need_percent",
            "Referrals assessed as not in need",
            "per 100 referrals",
            "children assessed and found not in need",
            REFERRED);

    private static final MeasureDefinition SECTION_47 = share(
            "section_47_per_referral",
            "Section 47 enquiries per referral",
            "per 100 referrals",
            "children with a section 47 enquiry begun",
            REFERRED);

    private static final MeasureDefinition ICPC = share(
            "icpc_per_section_47",
            "Initial conferences per section 47 enquiry",
            "per 100 enquiries",
            "children with an initial child protection conference held",
            "children with a section 47 enquiry begun");

    private static final MeasureDefinition PLANS = share(
            "cp_plan_per_icpc",
            "Protection plans per initial conference",
            "percent",
            "children for whom the initial conference made a protection plan",
            "children with an initial child protection conference held");

    private static final MeasureDefinition SHORT_EPISODES = share(
            "episodes_ended_under_3_months",
            "Episodes of need ended within three months",
            "percent of episodes ended",
            "those closed less than three months after the referral",
            "children in need whose case closed in the period");

    private static final MeasureDefinition LONG_EPISODES = share(
            "episodes_ended_1_year_and_over",
            "Episodes of need ended after a year or more",
            "percent of episodes ended",
            "those closed a year or more after the referral",
            "children in need whose case closed in the period");

    private static final MeasureDefinition THREE_VISITS = share(
            "assessments_with_3_visits_percent",
            "Assessments with three or more visits",
            "percent",
            "children whose assessment had three or more visits",
            "children of assessments authorised in the period");

    private static final MeasureDefinition HOLIDAY_DIP = new MeasureDefinition(
            "holiday_referral_dip",
            "Referrals in August and at Christmas against other days",
            "percent against other days",
            Better.NEITHER,
            Group.PATHWAY,
            "children referred per working day in August and from 20 December to 5 January, less the mean of other days",
            "children referred per working day on other days",
            "Referrals count when they arrive.");

    private static MeasureDefinition share(String name, String title, String unit, String who, String ofWhom) {
        return new MeasureDefinition(name, title, unit, Better.NEITHER, Group.PATHWAY, who, ofWhom, FLOW);
    }

    public static final List<MeasureDefinition> DEFINITIONS = List.of(
            REFERRALS,
            REREFERRALS,
            NO_FURTHER_ACTION,
            NOT_IN_NEED,
            SECTION_47,
            ICPC,
            PLANS,
            SHORT_EPISODES,
            LONG_EPISODES,
            THREE_VISITS,
            HOLIDAY_DIP);

    private final Span span;
    private final ReferralHistory history;
    private final Tally referred;
    private final Tally inHolidays;
    private final Mean rereferred;
    private final Mean noFurtherAction;
    private final Tally notInNeed;
    private final Tally section47;
    private final Tally conferences;
    private final Mean plans;
    private final Mean shortEpisodes;
    private final Mean longEpisodes;
    private final Mean threeVisits;

    public PathwayMeasures(Span span) {
        this.span = span;
        this.history = new ReferralHistory(span);
        this.referred = new Tally(span);
        this.inHolidays = new Tally(span);
        this.rereferred = new Mean(span);
        this.noFurtherAction = new Mean(span);
        this.notInNeed = new Tally(span);
        this.section47 = new Tally(span);
        this.conferences = new Tally(span);
        this.plans = new Mean(span);
        this.shortEpisodes = new Mean(span);
        this.longEpisodes = new Mean(span);
        this.threeVisits = new Mean(span);
    }

    @Override
    public void listen(Router router) {
        router.on(FamilyReferred.class, this::referred);
        router.on(
                ReferralDecided.class,
                event -> noFurtherAction.addPercent(
                        event.day(), event.outcome() == ReferralOutcome.NO_FURTHER_ACTION, event.children()));
        router.on(AssessmentAuthorised.class, this::assessed);
        router.on(Section47Started.class, event -> section47.add(event.day(), event.children()));
        router.on(ConferenceHeld.class, this::conferred);
        router.on(CaseClosed.class, this::closed);
    }

    private void referred(FamilyReferred event) {
        if (event.initial()) {
            return;
        }
        int day = event.day();
        rereferred.addPercent(day, history.again(event), event.children());
        referred.add(day, event.children());
        if (isHoliday(day)) {
            inHolidays.add(day, event.children());
        }
    }

    private void assessed(AssessmentAuthorised event) {
        threeVisits.addPercent(event.day(), event.visits() >= 3, event.children());
        if (event.notInNeed()) {
            notInNeed.add(event.day(), event.children());
        }
    }

    private void conferred(ConferenceHeld event) {
        if (event.clock() == Clock.INITIAL_CONFERENCE) {
            conferences.add(event.day(), event.children());
            plans.addPercent(event.day(), event.plan(), event.children());
        }
    }

    private void closed(CaseClosed event) {
        if (event.inNeed()) {
            int opened = event.openedDay();
            shortEpisodes.addPercent(event.day(), !span.lasted(opened, event.day(), 3), event.children());
            longEpisodes.addPercent(event.day(), span.lasted(opened, event.day(), 12), event.children());
        }
    }

    @Override
    public void close(Book book) {
        book.write(REFERRALS, perYear());
        book.write(REREFERRALS, rereferred.reading());
        book.write(NO_FURTHER_ACTION, noFurtherAction.reading());
        book.write(NOT_IN_NEED, Reading.ratio(notInNeed, referred, 100));
        book.write(SECTION_47, Reading.ratio(section47, referred, 100));
        book.write(ICPC, Reading.ratio(conferences, section47, 100));
        book.write(PLANS, plans.reading());
        book.write(SHORT_EPISODES, shortEpisodes.reading());
        book.write(LONG_EPISODES, longEpisodes.reading());
        book.write(THREE_VISITS, threeVisits.reading());
        double dip = holidayDip();
        book.write(HOLIDAY_DIP, Reading.once(dip, Double.isNaN(dip) ? 0 : referred.observations(), span));
    }

    private Reading perYear() {
        double[] monthly = new double[span.months()];
        Arrays.setAll(monthly, month -> 12 * referred.in(month));
        return new Reading(referred.measured() / span.years(), referred.observations(), monthly).inWholeMonths(span);
    }

    private double holidayDip() {
        int holidays = 0;
        int others = 0;
        for (int day = span.first(); day <= span.last(); day++) {
            if (isHoliday(day)) {
                holidays++;
            } else {
                others++;
            }
        }
        double onHolidays = inHolidays.measured() / holidays;
        double onOthers = (referred.measured() - inHolidays.measured()) / others;
        return holidays == 0 || others == 0 || onOthers == 0 ? Double.NaN : 100 * (onHolidays / onOthers - 1);
    }

    private boolean isHoliday(int day) {
        LocalDate date = span.date(day);
        return switch (date.getMonth()) {
            case AUGUST -> true;
            case DECEMBER -> date.getDayOfMonth() >= 20;
            case JANUARY -> date.getDayOfMonth() <= 5;
            default -> false;
        };
    }
}
