package mainstay.model.oversight;

import mainstay.event.CareEvent.ConferenceHeld;
import mainstay.event.CareEvent.ConferencePostponed;
import mainstay.event.Clock;
import mainstay.model.agent.Case;
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
import mainstay.scenario.parameter.WorkSettings;

/** Independent chairs hold the conferences and reviews in their diary, or postpone them. */
public final class ConferenceUnit implements DailyRule {
    /** Nobody puts a conference off by more than a quarter of a year. */
    private static final double MOST_DAYS_LATER = 63;

    private record Parameters(
            double slotsADay,
            double reserved,
            double postponed,
            double sharedAttendance,
            double heldWithoutReport,
            double rebookDays,
            int noticeDays,
            double hours,
            double planShare) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(ConferenceSettings.SLOTS) / 5,
                    settings.get(ConferenceSettings.RESERVED),
                    settings.get(ConferenceSettings.POSTPONED),
                    settings.get(EffectSettings.PARTNER_ATTENDANCE),
                    settings.get(ConferenceSettings.HELD_WITHOUT_REPORT),
                    settings.get(ConferenceSettings.REBOOK),
                    settings.count(ConferenceSettings.NOTICE),
                    settings.get(WorkSettings.CONFERENCE_HOURS),
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
        this.inForce = office.inForce(
                Parameters::of, parameters -> office.diary().provide(parameters.slotsADay(), parameters.reserved()));
    }

    @Override
    public void step(int day) {
        int slots = office.diary().slots(day);
        for (Booking booking : office.diary().today(day)) {
            Case theCase = booking.theCase();
            boolean stands = !theCase.closed
                    && theCase.bookings == booking.number()
                    && theCase.clocks.runs(booking.clock())
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
        Parameters parameters = inForce.now();
        Case theCase = booking.theCase();
        long key = theCase.key(booking.number());
        boolean reportMissing = !theCase.reportReady
                && !office.chance()
                        .happens(Purpose.CONFERENCE_SLOT, theCase.family.id, -key, parameters.heldWithoutReport());
        double share = parameters.postponed() * (1 - parameters.sharedAttendance() * office.climate().partners);
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
        double later = office.chance()
                .exponential(
                        Purpose.CONFERENCE_REBOOKED,
                        theCase.family.id,
                        theCase.key(booking.number()),
                        Math.max(0, parameters.rebookDays() - parameters.noticeDays()));
        int wished = day + Math.max(1, parameters.noticeDays()) + (int) Math.min(later, MOST_DAYS_LATER);
        office.diary().book(theCase, booking.clock(), wished, wished);
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
