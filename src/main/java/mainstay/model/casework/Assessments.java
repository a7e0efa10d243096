package mainstay.model.casework;

import mainstay.event.CaseworkEvent.AssessmentAuthorised;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Worker;
import mainstay.model.agent.manner.Manner;
import mainstay.model.agent.stage.Assessment;
import mainstay.random.Purpose;
import mainstay.scenario.Deadline;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import org.apache.commons.math3.util.FastMath;

/** Assessments: visits as the family has time, information from partners, writing, a manager's signature. */
public final class Assessments {
    /** Fewest visits of a full assessment. */
    private static final int FEWEST_VISITS = 2;
    /** Share of the usual gap between visits that every family needs; the rest is drawn, and some are hard to reach. */
    private static final double LEAST_GAP_SHARE = 0.25;
    /** What has been seen to be no case for the service is written up in a week. */
    private static final int WRITTEN_UP_DAYS = 5;

    private record Parameters(
            int limitDays,
            double meanVisits,
            double visitGap,
            double visitHours,
            double deskHours,
            double standard,
            double rework,
            double modelDeskTime,
            double informationLag,
            double sharedInformation,
            double enquiryShare,
            double planShare,
            double enquiryDelay,
            int lookAheadDays,
            int managerMargin,
            double clearAtOnce) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.count(ClockSettings.ASSESSMENT),
                    settings.get(AssessmentWorkSettings.ASSESSMENT_VISITS),
                    settings.get(AssessmentWorkSettings.VISIT_GAP),
                    settings.get(AssessmentWorkSettings.ASSESSMENT_VISIT_HOURS),
                    settings.get(AssessmentWorkSettings.ASSESSMENT_HOURS),
                    settings.get(OversightSettings.STANDARD),
                    settings.get(OversightSettings.REWORK),
                    settings.get(EffectSettings.DESK_TIME),
                    settings.get(AssessmentWorkSettings.INFORMATION_LAG),
                    settings.get(EffectSettings.PARTNER_INFORMATION),
                    settings.get(PathwaySettings.SECTION_47_IN_ASSESSMENT),
                    settings.get(PathwaySettings.PLAN_AFTER_ASSESSMENT),
                    settings.get(PathwaySettings.SECTION_47_DELAY),
                    settings.count(AssessmentWorkSettings.LOOK_AHEAD),
                    settings.count(AssessmentWorkSettings.MANAGER_MARGIN),
                    settings.get(AssessmentWorkSettings.CLEAR_AT_ONCE));
        }
    }

    private final Office office;
    private final Casework casework;
    private final Agenda<Case> deadlinesNear = new Agenda<>();
    private final AssessmentDates dates;
    private final InForce<Parameters> inForce;

    Assessments(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.dates = new AssessmentDates(office);
        this.inForce = office.inForce(Parameters::of);
    }

    /** An assessment begins; its clock has run since the referral. */
    public void begin(Case theCase) {
        beginDue(theCase, theCase.openedDay + inForce.now().limitDays());
    }

    /** The same with a given due day: for families that were open before the run. */
    public void beginDue(Case theCase, int due) {
        Parameters parameters = inForce.now();
        int today = office.day();
        int id = theCase.family.id;
        casework.pathway().enter(theCase, Stage.ASSESSMENT);
        theCase.clocks.start(Clock.ASSESSMENT, theCase.openedDay, due);
        Assessment assessment = new Assessment();
        theCase.assessment = assessment;
        assessment.readyBy = Math.max(
                today + 1,
                Math.min(due, theCase.openedDay + dates.given(theCase.family.need)) - parameters.managerMargin());
        boolean brief = assessment.readyBy < due - parameters.managerMargin();
        assessment.visitsAtLeast = brief ? 1 : Math.min(FEWEST_VISITS, (int) FastMath.ceil(parameters.meanVisits()));
        double lag = parameters.informationLag() * (1 - parameters.sharedInformation() * office.climate().partners);
        assessment.informationDay =
                today + office.chance().completedDays(Purpose.PARTNER_INFORMATION, id, theCase.episode, lag);
        assessment.answeredDay = assessment.informationDay;
        addVisit(theCase, today, Math.min(today + 10, (today + assessment.readyBy) / 2));
        deadlinesNear.put(Math.max(today + 1, due - parameters.lookAheadDays()), theCase);
        int lastDays = assessment.readyBy - casework.protections().lastDays();
        if (lastDays > today + 1 && lastDays > due - parameters.lookAheadDays()) {
            deadlinesNear.put(lastDays, theCase);
        }
        if (office.chance()
                .happens(
                        Purpose.SECTION_47_IN_ASSESSMENT,
                        id,
                        theCase.episode,
                        casework.rationing().enquired(parameters.enquiryShare() * theCase.family.need))) {
            int delay =
                    office.chance().begunDays(Purpose.SECTION_47_DAY, id, theCase.episode, parameters.enquiryDelay());
            casework.enquiries().planStart(theCase, today + Math.min(delay, parameters.limitDays()));
        }
    }

    private void addVisit(Case theCase, int startable, int due) {
        theCase.assessment.familyHasTimeOn = startable;
        double hours = casework.hours()
                .of(theCase, DutyType.ASSESSMENT_VISIT, inForce.now().visitHours());
        theCase.add(
                new Duty(theCase, DutyType.ASSESSMENT_VISIT, startable, due, hours, hours * casework.contactShare()));
    }

    /** A visit was made: the next one when the family has time, or the writing. */
    void visited(Case theCase) {
        Parameters parameters = inForce.now();
        Assessment assessment = theCase.assessment;
        assessment.visitsMade++;
        if (assessment.visitsMade == 1 && isClearAtOnce(theCase)) {
            assessment.readyBy = Math.min(assessment.readyBy, office.day() + WRITTEN_UP_DAYS);
            beginWriting(theCase);
            return;
        }
        if (assessment.visitsMade >= visitsPlanned(theCase) || isCutToFit(theCase)) {
            beginWriting(theCase);
            return;
        }
        int least = (int) (parameters.visitGap() * LEAST_GAP_SHARE);
        int rest = office.chance()
                .begunDays(
                        Purpose.FAMILY_AVAILABLE,
                        theCase.family.id,
                        theCase.key(assessment.visitsMade),
                        parameters.visitGap() - least);
        int startable = office.day() + least + Math.min(rest, parameters.limitDays());
        addVisit(theCase, startable, Math.min(startable + 10, Math.max(startable, assessment.readyBy)));
    }

    /** Visits by need, fewer under pressure and more with room to spare, and as many as it can do with. */
    private int visitsPlanned(Case theCase) {
        double fullness = theCase.worker == null ? 1 : theCase.worker.fullness;
        double wished = inForce.now().meanVisits() * FastMath.sqrt(theCase.family.need) * fullness;
        double round = office.chance().uniform(Purpose.ASSESSMENT_DEPTH, theCase.family.id, theCase.episode);
        return Math.max(theCase.assessment.visitsAtLeast, (int) (wished + round));
    }

    /** Of the families that will be found not in need, some show it at the first visit: the rest is writing it up. */
    private boolean isClearAtOnce(Case theCase) {
        Parameters parameters = inForce.now();
        int id = theCase.family.id;
        return !theCase.enquiry
                && office.chance()
                        .happens(
                                Purpose.NOT_IN_NEED,
                                id,
                                theCase.episode,
                                casework.rationing().notInNeed(theCase.family.need))
                && office.chance().happens(Purpose.CLEAR_AT_ONCE, id, theCase.episode, parameters.clearAtOnce());
    }

    private void beginWriting(Case theCase) {
        Parameters parameters = inForce.now();
        Assessment assessment = theCase.assessment;
        assessment.writing = true;
        int today = office.day();
        int patience = assessment.readyBy - parameters.managerMargin();
        if (assessment.informationDay > patience && pulledByDeadline(theCase)) {
            // Written with what is there: the date comes before the last answer.
            assessment.informationDay = patience;
        }
        double fidelity = theCase.worker == null ? 0 : theCase.worker.fidelity;
        assessment.deskHours = parameters.deskHours()
                * FastMath.sqrt(theCase.family.need)
                * (1 + parameters.modelDeskTime() * fidelity);
        double hours = casework.hours().of(theCase, DutyType.ASSESSMENT_WRITING, assessment.deskHours);
        assessment.deskHours *= casework.hours().timeGiven();
        theCase.add(new Duty(
                theCase,
                DutyType.ASSESSMENT_WRITING,
                Math.max(today + 1, assessment.informationDay),
                assessment.readyBy,
                hours,
                0));
    }

    /**
     * From some days before the limit on, a worker whose team has grip drops what is more than the fewest visits; in the
     * last days before it should be written, whoever watches over the indicator sees to it too.
     */
    void step(int day) {
        for (Case theCase : deadlinesNear.take(day)) {
            Assessment assessment = theCase.assessment;
            if (!theCase.closed && !assessment.writing && isCutToFit(theCase)) {
                theCase.dropAll(DutyType.ASSESSMENT_VISIT);
                beginWriting(theCase);
            }
        }
    }

    private boolean isCutToFit(Case theCase) {
        boolean near = office.day()
                >= theCase.clocks.due(Clock.ASSESSMENT) - inForce.now().lookAheadDays();
        return near && theCase.assessment.visitsMade >= theCase.assessment.visitsAtLeast && pulledByDeadline(theCase);
    }

    private boolean pulledByDeadline(Case theCase) {
        double grip = theCase.worker == null ? 0 : theCase.worker.team.grip;
        if (office.day() >= theCase.assessment.readyBy - casework.protections().lastDays()) {
            grip = casework.protections().grip(Deadline.ASSESSMENT, grip);
        }
        return office.chance().happens(Purpose.PICK_RULE, theCase.family.id, theCase.key(-1), grip);
    }

    /** The family is talked about by people with authority: while the assessment is made, that goes into it. */
    void discussed(Case theCase) {
        if (theCase.assessment != null) {
            theCase.assessment.reflections++;
        }
    }

    /** A worker has written the assessment: how good it is stands, and a manager is asked to authorise it. */
    void written(Case theCase, Worker writer) {
        theCase.assessment.quality = casework.quality().of(theCase, writer);
        casework.submit(theCase, Decision.ASSESSMENT);
    }

    /** Whether an assessment that is before a manager is to be made better first: nobody asks for that twice. */
    public boolean fallsShort(Case theCase, Manner manner) {
        double standard = inForce.now().standard();
        return standard > 0
                && !theCase.assessment.sentBack
                && theCase.assessment.quality < standard + manner.standard();
    }

    /** A manager sends it back, having said what is missing: there is more desk work to do, and then it is handed in again. */
    public void sendBack(Case theCase) {
        Assessment assessment = theCase.assessment;
        assessment.sentBack = true;
        assessment.reflections++;
        theCase.steps.decide(Decision.ASSESSMENT);
        double desk = inForce.now().deskHours()
                * FastMath.sqrt(theCase.family.need)
                * inForce.now().rework();
        assessment.deskHours += desk * casework.hours().timeGiven();
        theCase.add(new Duty(
                theCase,
                DutyType.ASSESSMENT_WRITING,
                office.day() + 1,
                Math.max(office.day() + WRITTEN_UP_DAYS, assessment.readyBy),
                casework.hours().of(theCase, DutyType.ASSESSMENT_WRITING, desk),
                0));
    }

    /** A manager has authorised the assessment: it says whether the children are in need, and what follows. */
    void authorised(Case theCase) {
        int id = theCase.family.id;
        theCase.assessment.authorised = true;
        boolean open = theCase.stage == Stage.ASSESSMENT;
        boolean away = open
                && !theCase.enquiry
                && office.chance()
                        .happens(
                                Purpose.NOT_IN_NEED,
                                id,
                                theCase.episode,
                                casework.rationing().notInNeed(theCase.family.need));
        office.publish(new AssessmentAuthorised(
                office.day(),
                id,
                theCase.children(),
                theCase.openedDay,
                theCase.assessment.visitsMade,
                away,
                theCase.assessment.quality));
        theCase.clocks.stop(Clock.ASSESSMENT);
        if (away) {
            casework.pathway().close(theCase, ClosureReason.NOT_IN_NEED);
            return;
        }
        theCase.inNeed = true;
        if (open && !theCase.enquiry) {
            planOrClose(theCase);
        }
    }

    /** An assessed family without a protection plan gets a child in need plan, or advice. */
    void planOrClose(Case theCase) {
        if (office.chance()
                .happens(
                        Purpose.PLAN_AFTER_ASSESSMENT,
                        theCase.family.id,
                        theCase.episode,
                        casework.rationing().takenFurther(inForce.now().planShare()))) {
            casework.plans().beginInNeed(theCase);
        } else {
            casework.pathway().close(theCase, ClosureReason.NEED_MET_BY_ASSESSMENT);
        }
    }
}
