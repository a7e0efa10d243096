package mainstay.model.casework;

import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.model.agent.Case;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Worker;
import mainstay.model.care.CareRisk;
import mainstay.model.care.CourtShare;
import mainstay.model.care.ReEntries;
import mainstay.model.effort.Conditions;
import mainstay.model.effort.Hours;
import mainstay.model.effort.Workload;
import mainstay.model.threshold.Rationing;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.work.DirectWorkSettings;

/** Work with families, whole: its parts, what follows a finished duty, and what follows a decision. */
public final class Casework implements DailyRule {
    private static final double NOTHING = 1e-9;

    private record Parameters(double contactShare, double reviewLead) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(DirectWorkSettings.CONTACT_SHARE), settings.get(ConferenceSettings.REVIEW_LEAD));
        }
    }

    private final Office office;
    private final Hours hours;
    private final Conditions conditions;
    private final Protections protections;
    private final Contacts contacts;
    private final AssessmentQuality quality;
    private final Rationing rationing;
    private final Submissions submissions;
    private final Pathway pathway;
    private final Workload workload;
    private final Visits visits;
    private final Assessments assessments;
    private final Enquiries enquiries;
    private final Plans plans;
    private final PlanMonths planMonths;
    private final Worsening worsening;
    private final Concerns concerns;
    private final FamilyConferences familyConferences;
    private final CareRisk careRisk;
    private final LegalGate legalGate;
    private final CourtShare courtShare;
    private final Care care;
    private final ReEntries reEntries;
    private final InForce<Parameters> inForce;

    /** Casework of an authority. */
    public Casework(Office office) {
        this.office = office;
        this.hours = new Hours(office);
        this.conditions = new Conditions(office);
        this.protections = new Protections(office);
        this.rationing = new Rationing(office);
        this.contacts = new Contacts(office, conditions, rationing);
        this.quality = new AssessmentQuality(office, contacts);
        this.submissions = new Submissions(office);
        this.pathway = new Pathway(office, this);
        this.workload = new Workload(office);
        this.visits = new Visits(office, this);
        this.assessments = new Assessments(office, this);
        this.enquiries = new Enquiries(office, this);
        this.plans = new Plans(office, this);
        this.planMonths = new PlanMonths(office, this);
        this.worsening = new Worsening(office, this);
        this.concerns = new Concerns(office, this);
        this.familyConferences = new FamilyConferences(office, this);
        this.careRisk = new CareRisk(office);
        this.legalGate = new LegalGate(office, this);
        this.courtShare = new CourtShare(office);
        this.care = new Care(office, this);
        this.reEntries = new ReEntries(office);
        this.inForce = office.inForce(Parameters::of);
    }

    /** The day on which stays end, children turn eighteen, months of plans are over and crises come. */
    @Override
    public void step(int day) {
        rationing.step(day);
        workload.step(day);
        enquiries.step(day);
        assessments.step(day);
        planMonths.step(day);
        legalGate.step(day);
        worsening.step(day);
        care.step(day);
        pathway.step(day);
    }

    Hours hours() {
        return hours;
    }

    /** Under what conditions work is done. */
    public Conditions conditions() {
        return conditions;
    }

    /** How far each deadline is kept when grip lapses. */
    public Protections protections() {
        return protections;
    }

    Contacts contacts() {
        return contacts;
    }

    AssessmentQuality quality() {
        return quality;
    }

    Concerns concerns() {
        return concerns;
    }

    FamilyConferences familyConferences() {
        return familyConferences;
    }

    public Rationing rationing() {
        return rationing;
    }

    public Pathway pathway() {
        return pathway;
    }

    public Visits visits() {
        return visits;
    }

    public Assessments assessments() {
        return assessments;
    }

    public Enquiries enquiries() {
        return enquiries;
    }

    public Plans plans() {
        return plans;
    }

    PlanMonths planMonths() {
        return planMonths;
    }

    public LegalGate legalGate() {
        return legalGate;
    }

    CourtShare courtShare() {
        return courtShare;
    }

    public Care care() {
        return care;
    }

    /** How much likelier than others a family comes into care. */
    public CareRisk careRisk() {
        return careRisk;
    }

    /** Families that came home from care, and come back into it. */
    public ReEntries reEntries() {
        return reEntries;
    }

    /** Share of visits that is spent with the family. */
    double contactShare() {
        return inForce.now().contactShare();
    }

    /** The day for which a review is wished: some days before it is due, for a second date to be in time. */
    int reviewDay(Case theCase, int due) {
        double share =
                office.chance().uniform(Purpose.REVIEW_PLANNED, theCase.family.id, theCase.key(theCase.bookings));
        return due - (int) (share * (2 * inForce.now().reviewLead() + 1));
    }

    /** A duty is done: what it gates goes on. */
    public void finish(Duty duty, Worker worker) {
        Case theCase = duty.theCase;
        theCase.drop(duty);
        if (duty.onDuty) {
            contacts.seenOnDuty(worker, theCase, duty.ownContact(1), duty.type);
        } else {
            contacts.meet(worker, theCase, duty.ownContact(1), duty.type);
        }
        Workload.done(duty);
        switch (duty.type) {
            case READING_IN -> theCase.unread = false;
            case ASSESSMENT_VISIT -> assessments.visited(theCase);
            case ASSESSMENT_WRITING -> assessments.written(theCase, worker);
            case SECTION_47 -> submit(theCase, Decision.SECTION_47);
            case REPORT -> theCase.reportReady = true;
            case CORE_GROUP -> plans.coreGroupHeld(theCase);
            case VISIT -> visits.made(theCase);
            case IN_NEED_REVIEW -> plans.inNeedReviewed(theCase);
            case CARE_PLAN -> theCase.clocks.stop(Clock.CARE_PLAN);
            case PERMANENCE_PLAN -> submit(theCase, Decision.PERMANENCE);
            case CLOSING -> submit(theCase, Decision.CLOSURE);
            case RECORDING -> theCase.clocks.stop(Clock.RECORDING);
            case FAMILY_CONFERENCE -> familyConferences.held(theCase);
            case LEGAL_PLANNING -> legalGate.reported(theCase);
            case STATEMENT -> submit(theCase, Decision.APPLICATION);
            case DIRECT_WORK, COURT, PRE_PROCEEDINGS, FAMILY_GROUP -> {}
        }
    }

    /**
     * Somebody who is not the family's worker does a part of its direct work, which the worker then need not do. The plan
     * moves on; the family and its worker come no closer.
     *
     * @param duty direct work for a family with a plan and a worker
     * @param hours at most what is left of it
     * @param effective hours of effective contact that they are worth
     */
    public void helped(Duty duty, double hours, double effective) {
        Case theCase = duty.theCase;
        duty.left -= hours;
        duty.helped += hours;
        contacts.advance(theCase, effective);
        if (duty.left <= NOTHING) {
            finish(duty, theCase.worker);
        }
    }

    /** A worker spends time with a family that no duty asks for: part of it is the way there and the record. */
    public void spendTime(Case theCase, Worker worker, double hours) {
        double together = hours * inForce.now().contactShare();
        worker.contact += together;
        contacts.meet(worker, theCase, together, DutyType.DIRECT_WORK);
    }

    /** Asks the manager of a case for a decision, from today on. */
    void submit(Case theCase, Decision decision) {
        submissions.submit(theCase, decision);
    }

    /** Somebody with authority has decided. */
    public void decided(Case theCase, Decision decision) {
        theCase.steps.decide(decision);
        switch (decision) {
            case ASSESSMENT -> assessments.authorised(theCase);
            case SECTION_47 -> enquiries.decided(theCase);
            case END_IN_NEED_PLAN -> plans.endInNeed(theCase);
            case END_PROTECTION_PLAN -> plans.endProtection(theCase);
            case CLOSURE -> pathway.closeCompleted(theCase);
            case PERMANENCE -> theCase.clocks.stop(Clock.PERMANENCE_PLAN);
            case APPLICATION -> legalGate.issue(theCase);
            case REFERRAL -> {}
        }
    }

    /**
     * A family is talked about by people with authority: it comes into the light, and what is ready is decided.
     *
     * @param records whether a ready decision is recorded
     * @return whether a decision was made
     */
    public boolean discussed(Case theCase, boolean records) {
        theCase.spotlightDay = office.day();
        assessments.discussed(theCase);
        concerns.discussed(theCase);
        if (!records) {
            return false;
        }
        if (theCase.steps.awaits(Decision.END_IN_NEED_PLAN)) {
            decided(theCase, Decision.END_IN_NEED_PLAN);
            return true;
        }
        if (theCase.steps.awaits(Decision.END_PROTECTION_PLAN)) {
            plans.bringReviewForward(theCase);
        }
        return false;
    }
}
