package mainstay.model.oversight;

import mainstay.event.CaseworkEvent.ConferenceHeld;
import mainstay.event.CaseworkEvent.ConferencePostponed;
import mainstay.event.Clock;
import mainstay.model.agent.Case;
import mainstay.model.agent.ConferenceDiary;
import mainstay.model.agent.ConferenceDiary.Booking;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.casework.Casework;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;

/**
 * Independent chairs and reviewing officers hold the conferences and reviews in their diaries, or postpone them; what a day
 * has free when nobody else can book it any more they offer to those who are booked after their limit. While meetings are
 * late for want of room, chairs from outside are asked for.
 */
public final class ConferenceUnit implements DailyRule {
    /** Nobody puts a conference off by more than a quarter of a year. */
    private static final int MOST_DAYS_LATER = 63;
    /** Every four weeks it is seen whether the diaries are too full. */
    private static final int LOOK_EVERY_DAYS = 20;
    /** A meeting that is squeezed in between others is put off twice as often. */
    private static final double SQUEEZED_IN = 2;

    /** An officer has time for two reviews a year for each child. */
    private static final double REVIEWS_A_DAY = 2 / 260.0;

    private record Parameters(
            double slotsADay,
            double officersSlotsADay,
            double reserved,
            double postponed,
            double reviewsPostponed,
            double sharedAttendance,
            double heldWithoutReport,
            double reviewsWithoutReport,
            boolean offeredEarlier,
            double stretch,
            double outside,
            double rebookDays,
            int noticeDays,
            double hours,
            double planShare) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(ConferenceSettings.SLOTS) / 5,
                    settings.get(ConferenceSettings.REVIEWING_OFFICERS)
                            * settings.get(ConferenceSettings.REVIEWING_OFFICER_CHILDREN)
                            * REVIEWS_A_DAY,
                    settings.get(ConferenceSettings.RESERVED),
                    settings.get(ConferenceSettings.POSTPONED),
                    settings.get(ConferenceSettings.REVIEWS_POSTPONED),
                    settings.get(EffectSettings.PARTNER_ATTENDANCE),
                    settings.get(ConferenceSettings.HELD_WITHOUT_REPORT),
                    settings.get(ConferenceSettings.REVIEWS_WITHOUT_REPORT),
                    settings.on(ConferenceSettings.OFFERED_EARLIER),
                    settings.get(ConferenceSettings.STRETCH),
                    settings.get(ConferenceSettings.OUTSIDE_CHAIRS),
                    settings.get(ConferenceSettings.REBOOK),
                    settings.count(ConferenceSettings.NOTICE),
                    settings.get(PlanWorkSettings.CONFERENCE_HOURS),
                    settings.get(PathwaySettings.PLAN_SHARE));
        }
    }

    private final Office office;
    private final Casework casework;
    private final InForce<Parameters> inForce;

    /** The conference unit of an authority. */
    public ConferenceUnit(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.inForce = office.inForce(Parameters::of, this::provide);
    }

    private void provide(Parameters parameters) {
        office.chairsDiary().provide(parameters.slotsADay(), parameters.reserved(), parameters.stretch());
        office.officersDiary().provide(parameters.officersSlotsADay(), 0, parameters.stretch());
    }

    @Override
    public void step(int day) {
        if (day > 0 && day % LOOK_EVERY_DAYS == 0 && inForce.now().outside() > 0) {
            askForChairs(office.chairsDiary(), inForce.now().slotsADay(), day);
            askForChairs(office.officersDiary(), inForce.now().officersSlotsADay(), day);
        }
        meet(office.chairsDiary(), day);
        meet(office.officersDiary(), day);
    }

    /** For the next four weeks, as many meetings as are late for want of room, up to a share of what is usual. */
    private void askForChairs(ConferenceDiary diary, double slotsADay, int day) {
        double most = inForce.now().outside() * slotsADay * LOOK_EVERY_DAYS;
        int meetings = (int) Math.min(diary.lackingRoom(), most);
        diary.addFurther(meetings, day + inForce.now().noticeDays(), LOOK_EVERY_DAYS);
    }

    private void meet(ConferenceDiary diary, int day) {
        int slots = diary.slots(day);
        int stretched = diary.stretchedSlots(day);
        for (Booking booking : diary.today(day)) {
            if (booking.stands()) {
                diary.keep(booking.theCase());
                if (slots > 0) {
                    slots--;
                    holdOrPostpone(booking, 1, day);
                } else if (stretched > 0) {
                    stretched--;
                    holdOrPostpone(booking, SQUEEZED_IN, day);
                } else {
                    postpone(booking, false, day);
                }
            }
        }
        if (inForce.now().offeredEarlier()) {
            // Up to yesterday's end this day could be booked with the notice that everybody gets.
            diary.offer(day + Math.max(1, inForce.now().noticeDays() - 1));
        }
    }

    /** How often a meeting is put off counts so many times when it was squeezed in: fewer can come. */
    private void holdOrPostpone(Booking booking, double times, int day) {
        Parameters parameters = inForce.now();
        Case theCase = booking.theCase();
        long key = theCase.key(booking.number());
        double withoutReport = booking.clock() == Clock.LOOKED_AFTER_REVIEW
                ? parameters.reviewsWithoutReport()
                : parameters.heldWithoutReport();
        boolean reportMissing = !theCase.reportReady
                && !office.chance().happens(Purpose.CONFERENCE_SLOT, theCase.family.id, -key, withoutReport);
        double usual =
                booking.clock() == Clock.INITIAL_CONFERENCE ? parameters.postponed() : parameters.reviewsPostponed();
        double share = Math.min(1, usual * times) * (1 - parameters.sharedAttendance() * office.climate().partners);
        if (reportMissing || office.chance().happens(Purpose.CONFERENCE_POSTPONED, theCase.family.id, key, share)) {
            postpone(booking, reportMissing, day);
        } else {
            hold(theCase, booking.clock(), key);
        }
    }

    private void postpone(Booking booking, boolean reportMissing, int day) {
        Parameters parameters = inForce.now();
        Case theCase = booking.theCase();
        office.publish(new ConferencePostponed(day, theCase.family.id, booking.clock(), reportMissing));
        int noticeDays = Math.max(1, parameters.noticeDays());
        int later = office.chance()
                .completedDays(
                        Purpose.CONFERENCE_REBOOKED,
                        theCase.family.id,
                        theCase.key(booking.number()),
                        Math.max(0, parameters.rebookDays() - noticeDays));
        int soonest = day + noticeDays;
        int wished = soonest + Math.min(later, MOST_DAYS_LATER);
        int limit = theCase.clocks.due(booking.clock());
        ConferenceDiary diary = office.diaryOf(booking.clock());
        if (!parameters.offeredEarlier()) {
            diary.book(theCase, booking.clock(), wished, wished);
        } else {
            diary.book(theCase, booking.clock(), limit < soonest ? wished : Math.min(wished, limit), soonest);
        }
    }

    private void hold(Case theCase, Clock clock, long key) {
        Parameters parameters = inForce.now();
        if (theCase.worker != null && !theCase.worker.away) {
            theCase.worker.meetingsToday += parameters.hours();
        }
        theCase.dropAll(DutyType.REPORT);
        boolean plan = clock == Clock.INITIAL_CONFERENCE
                && office.chance().happens(Purpose.CONFERENCE_PLAN, theCase.family.id, key, parameters.planShare());
        office.publish(new ConferenceHeld(office.day(), theCase.family.id, theCase.children(), clock, plan));
        switch (clock) {
            case INITIAL_CONFERENCE -> {
                theCase.clocks.stop(clock);
                if (plan) {
                    casework.plans().beginProtection(theCase);
                } else {
                    casework.enquiries().endedWithoutPlan(theCase);
                }
            }
            case PROTECTION_REVIEW -> casework.plans().protectionReviewed(theCase);
            case LOOKED_AFTER_REVIEW -> casework.care().reviewed(theCase);
            default -> throw new IllegalStateException("no conference for " + clock);
        }
    }
}
