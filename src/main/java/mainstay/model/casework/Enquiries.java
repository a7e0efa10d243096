package mainstay.model.casework;

import mainstay.event.CaseworkEvent.ConcernSeen;
import mainstay.event.CaseworkEvent.Section47Ended;
import mainstay.event.CaseworkEvent.Section47Started;
import mainstay.event.Clock;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Worker;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import mainstay.scenario.parameter.work.DirectWorkSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;

/** Section 47 enquiries: from the strategy discussion to the decision, and to the booked conference. */
public final class Enquiries {
    private record Parameters(
            double enquiryHours,
            double reportHours,
            int targetDays,
            int conferenceDays,
            double leadDays,
            int noticeDays,
            int reportBefore,
            double conferenceShare,
            double contactShare,
            int podEnquirers,
            boolean byExperience) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(AssessmentWorkSettings.SECTION_47_HOURS),
                    settings.get(PlanWorkSettings.CONFERENCE_REPORT_HOURS),
                    settings.count(ClockSettings.SECTION_47),
                    settings.count(ClockSettings.INITIAL_CONFERENCE),
                    settings.get(ConferenceSettings.LEAD),
                    settings.count(ConferenceSettings.NOTICE),
                    settings.count(ConferenceSettings.REPORT_BEFORE),
                    settings.get(PathwaySettings.CONFERENCE_SHARE),
                    settings.get(DirectWorkSettings.CONTACT_SHARE),
                    settings.count(PodSettings.SECTION_47_WORKERS),
                    settings.on(AllocationSettings.BY_EXPERIENCE));
        }
    }

    private final Office office;
    private final Casework casework;
    private final Agenda<Case> starts = new Agenda<>();
    private final InForce<Parameters> inForce;

    Enquiries(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.inForce = office.inForce(Parameters::of);
    }

    void planStart(Case theCase, int day) {
        starts.put(Math.max(day, office.day() + 1), theCase);
    }

    void step(int day) {
        for (Case theCase : starts.take(day)) {
            start(theCase);
        }
    }

    /** A strategy discussion starts an enquiry, unless the family is in care, on a protection plan already or gone. */
    void start(Case theCase) {
        boolean possible = theCase.stage == Stage.ASSESSMENT || theCase.stage == Stage.CHILD_IN_NEED;
        if (possible && !theCase.enquiry && !theCase.closing) {
            begin(theCase);
            int today = office.day();
            theCase.clocks.start(
                    Clock.INITIAL_CONFERENCE, today, today + inForce.now().conferenceDays());
        }
    }

    /** An enquiry about children on a protection plan or in care: no initial conference can come of it. */
    void startOnOpenCase(Case theCase) {
        if (!theCase.enquiry && !theCase.closing) {
            begin(theCase);
        }
    }

    private void begin(Case theCase) {
        Parameters parameters = inForce.now();
        int today = office.day();
        if (theCase.concernSince >= 0) {
            office.publish(new ConcernSeen(today, theCase.family.id, theCase.children(), theCase.concernSince));
            theCase.concernSince = -1;
        }
        theCase.enquiry = true;
        theCase.enquirySince = today;
        theCase.enquiries++;
        theCase.spotlightDay = today;
        // No plan is ended while children may be at risk.
        casework.plans().hold(theCase);
        office.publish(new Section47Started(today, theCase.family.id, theCase.children()));
        theCase.clocks.start(Clock.SECTION_47, today, today + parameters.targetDays());
        double hours = casework.hours().of(theCase, DutyType.SECTION_47, parameters.enquiryHours());
        Duty enquiry = new Duty(
                theCase,
                DutyType.SECTION_47,
                today,
                today + parameters.targetDays() / 4,
                hours,
                hours * parameters.contactShare() / 2);
        enquiry.by = skilledColleague(theCase);
        theCase.add(enquiry);
    }

    /**
     * In a pod only some members can do enquiries, and with allocation by experience nobody does in the first year after
     * qualifying: the one of the others with the fewest such duties does it.
     */
    private Worker skilledColleague(Case theCase) {
        Worker worker = theCase.worker;
        if (worker == null || !(worker.team.isPod() || isTooNew(worker))) {
            return null;
        }
        Worker best = null;
        int skilled = 0;
        for (Worker member : worker.team.workers) {
            boolean learning = worker.team.isPod() ? member.grade == WorkerGrade.NEWLY_QUALIFIED : isTooNew(member);
            if (learning || (worker.team.isPod() && skilled == inForce.now().podEnquirers())) {
                continue;
            }
            skilled++;
            if (member == worker) {
                return null;
            }
            if (member.takesFamilies() && (best == null || member.guestDuties.size() < best.guestDuties.size())) {
                best = member;
            }
        }
        return best;
    }

    private boolean isTooNew(Worker worker) {
        return inForce.now().byExperience() && worker.isInFirstYear(office.day());
    }

    /**
     * The manager has decided on the outcome of an enquiry. What would lead to an initial conference brings the review
     * conference of a protection plan forward, and asks for nothing more where the children are in care.
     */
    void decided(Case theCase) {
        int id = theCase.family.id;
        boolean grave = office.chance()
                .happens(
                        Purpose.SECTION_47_CONFERENCE,
                        id,
                        theCase.key(theCase.enquiries),
                        inForce.now().conferenceShare());
        boolean conference = grave && theCase.clocks.runs(Clock.INITIAL_CONFERENCE);
        office.publish(new Section47Ended(office.day(), id, theCase.children(), theCase.enquirySince, conference));
        theCase.clocks.stop(Clock.SECTION_47);
        if (conference) {
            bookConference(theCase);
        } else {
            theCase.clocks.cancel(Clock.INITIAL_CONFERENCE);
            endedWithoutPlan(theCase);
            if (grave && theCase.stage == Stage.CHILD_PROTECTION) {
                casework.plans().bringReviewForward(theCase);
            }
        }
    }

    private void bookConference(Case theCase) {
        Parameters parameters = inForce.now();
        int today = office.day();
        int early = office.chance()
                .completedDays(
                        Purpose.CONFERENCE_SLOT,
                        theCase.family.id,
                        theCase.key(theCase.enquiries),
                        parameters.leadDays());
        int wished = theCase.enquirySince + parameters.conferenceDays() - Math.min(early, parameters.conferenceDays());
        int booked =
                office.chairsDiary().book(theCase, Clock.INITIAL_CONFERENCE, wished, today + parameters.noticeDays());
        theCase.reportReady = false;
        double hours = casework.hours().of(theCase, DutyType.REPORT, parameters.reportHours());
        theCase.add(new Duty(theCase, DutyType.REPORT, today, booked - parameters.reportBefore(), hours, 0));
    }

    /** No plan was made: the family stays where it was; an assessment that is over leads to what it leads to. */
    public void endedWithoutPlan(Case theCase) {
        theCase.enquiry = false;
        if (theCase.stage == Stage.ASSESSMENT && theCase.assessment != null && theCase.assessment.authorised) {
            casework.assessments().planOrClose(theCase);
        } else if (theCase.plan != null) {
            casework.plans().release(theCase);
        }
    }
}
