package mainstay.model.casework;

import mainstay.event.Clock;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.care.StayInCare;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;

/** Reviews of children looked after: each is booked with a reviewing officer, asks for a report, and sets the date of the next. */
final class CareReviews {
    private record Parameters(
            int firstDays,
            int secondMonths,
            int laterMonths,
            double reportHours,
            int reportLead,
            int reportBefore,
            int noticeDays,
            int officerNamedDays) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.count(ClockSettings.FIRST_LOOKED_AFTER_REVIEW),
                    settings.count(ClockSettings.SECOND_LOOKED_AFTER_REVIEW),
                    settings.count(ClockSettings.LOOKED_AFTER_REVIEW),
                    settings.get(PlanWorkSettings.LOOKED_AFTER_REVIEW_HOURS),
                    settings.count(ConferenceSettings.REPORT_LEAD),
                    settings.count(ConferenceSettings.REPORT_BEFORE),
                    settings.count(ConferenceSettings.NOTICE),
                    settings.count(ConferenceSettings.OFFICER_NAMED));
        }
    }

    private final Office office;
    private final Casework casework;
    private final Agenda<StayInCare> officersNamed = new Agenda<>();
    private final InForce<Parameters> inForce;

    CareReviews(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.inForce = office.inForce(Parameters::of);
    }

    /** The first review is due from today on; the officer who is to hold it books it when named. */
    void begin(Case theCase) {
        Parameters parameters = inForce.now();
        int today = office.day();
        int due = today + parameters.firstDays();
        if (parameters.officerNamedDays() == 0) {
            schedule(theCase, due);
        } else {
            theCase.clocks.start(Clock.LOOKED_AFTER_REVIEW, today, due);
            officersNamed.put(today + parameters.officerNamedDays(), StayInCare.of(theCase));
        }
    }

    /** Begins in the middle of an interval: for families that were in care before the run. */
    void beginWithin(Case theCase, double share) {
        theCase.care.reviewsHeld = 2;
        int today = office.day();
        int later = office.calendar().plusMonths(today, inForce.now().laterMonths());
        schedule(theCase, today + 1 + (int) (share * (later - today)));
    }

    /** Officers are named. */
    void step(int day) {
        for (StayInCare stay : officersNamed.take(day)) {
            if (stay.lasts()) {
                book(stay.theCase(), stay.theCase().clocks.due(Clock.LOOKED_AFTER_REVIEW));
            }
        }
    }

    private void schedule(Case theCase, int due) {
        theCase.clocks.start(Clock.LOOKED_AFTER_REVIEW, office.day(), due);
        book(theCase, due);
    }

    private void book(Case theCase, int due) {
        Parameters parameters = inForce.now();
        int today = office.day();
        int booked = office.diaryOf(Clock.LOOKED_AFTER_REVIEW)
                .book(
                        theCase,
                        Clock.LOOKED_AFTER_REVIEW,
                        casework.reviewDay(theCase, due),
                        Math.max(today + parameters.noticeDays(), due - parameters.reportLead()));
        theCase.dropAll(DutyType.REPORT);
        theCase.reportReady = false;
        theCase.add(new Duty(
                theCase,
                DutyType.REPORT,
                Math.max(today, booked - parameters.reportLead()),
                booked - parameters.reportBefore(),
                casework.hours().of(theCase, DutyType.REPORT, parameters.reportHours()),
                0));
    }

    /** A review was held: the date of the next is set. */
    void held(Case theCase) {
        Parameters parameters = inForce.now();
        theCase.clocks.stop(Clock.LOOKED_AFTER_REVIEW);
        theCase.spotlightDay = office.day();
        theCase.care.reviewsHeld++;
        int months = theCase.care.reviewsHeld == 1 ? parameters.secondMonths() : parameters.laterMonths();
        schedule(theCase, office.calendar().plusMonths(office.day(), months));
    }
}
