package mainstay.model.oversight;

import mainstay.event.CareEvent.ConferenceHeld;
import mainstay.event.CareEvent.ConferencePostponed;
import mainstay.event.Clock;
import mainstay.model.agent.Case;
import mainstay.model.agent.ConferenceDiary.Booking;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Office;
import mainstay.model.agent.Rule;
import mainstay.model.casework.Casework;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.WorkSettings;

/** Independent chairs hold the conferences and reviews in their diary, or postpone them. */
public final class ConferenceUnit implements Rule {
    /** Nobody puts a conference off by more than a quarter of a year. */
    private static final double MOST_DAYS_LATER = 63;

    private final Office office;
    private final Casework casework;
    private double postponed;
    private double sharedAttendance;
    private double heldWithoutReport;
    private double rebookDays;
    private int noticeDays;
    private double hours;
    private double planShare;

    /** The conference unit of an authority. */
    public ConferenceUnit(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
    }

    @Override
    public void retune(Settings settings) {
        office.diary().provide(settings.get(ConferenceSettings.SLOTS) / 5, settings.get(ConferenceSettings.RESERVED));
        postponed = settings.get(ConferenceSettings.POSTPONED);
        sharedAttendance = settings.get(EffectSettings.PARTNER_ATTENDANCE);
        heldWithoutReport = settings.get(ConferenceSettings.HELD_WITHOUT_REPORT);
        rebookDays = settings.get(ConferenceSettings.REBOOK);
        noticeDays = settings.count(ConferenceSettings.NOTICE);
        hours = settings.get(WorkSettings.CONFERENCE_HOURS);
        planShare = settings.get(PathwaySettings.PLAN_SHARE);
    }

    @Override
    public void step(int day) {
        int slots = office.diary().slots(day);
        for (Booking booking : office.diary().today(day)) {
            Case theCase = booking.theCase();
            boolean stands = !theCase.closed
                    && theCase.bookings == booking.number()
                    && theCase.runs(booking.clock())
                    && !theCase.closing;
            if (stands) {
                office.diary().keep(theCase);
                if (slots > 0) {
                    slots--;
                    holdOrPostpone(booking, day);
                } else {
                    postpone(booking, false, day);
                }
            }
        }
    }

    private void holdOrPostpone(Booking booking, int day) {
        Case theCase = booking.theCase();
        long key = theCase.key(booking.number());
        boolean reportMissing = !theCase.reportReady
                && !office.chance().happens(Purpose.CONFERENCE_SLOT, theCase.family.id, -key, heldWithoutReport);
        double share = postponed * (1 - sharedAttendance * office.climate().partners);
        if (reportMissing || office.chance().happens(Purpose.CONFERENCE_POSTPONED, theCase.family.id, key, share)) {
            postpone(booking, reportMissing, day);
        } else {
            hold(theCase, booking.clock(), key);
        }
    }

    private void postpone(Booking booking, boolean reportMissing, int day) {
        Case theCase = booking.theCase();
        office.tell(new ConferencePostponed(day, theCase.family.id, booking.clock(), reportMissing));
        double later = office.chance()
                .exponential(
                        Purpose.CONFERENCE_REBOOKED,
                        theCase.family.id,
                        theCase.key(booking.number()),
                        Math.max(0, rebookDays - noticeDays));
        int wished = day + Math.max(1, noticeDays) + (int) Math.min(later, MOST_DAYS_LATER);
        office.diary().book(theCase, booking.clock(), wished, wished);
    }

    private void hold(Case theCase, Clock clock, long key) {
        if (theCase.worker != null && !theCase.worker.away) {
            theCase.worker.meetingsToday += hours;
        }
        theCase.dropAll(DutyType.REPORT);
        boolean plan = clock == Clock.INITIAL_CONFERENCE
                && office.chance().happens(Purpose.CONFERENCE_PLAN, theCase.family.id, key, planShare);
        office.tell(new ConferenceHeld(office.day(), theCase.family.id, theCase.children(), clock, plan));
        switch (clock) {
            case INITIAL_CONFERENCE -> {
                theCase.stopClock(clock);
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
