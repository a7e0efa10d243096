package mainstay.model.casework;

import mainstay.event.CareEvent.PlanMonthEnded;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.Case;
import mainstay.model.agent.CaseBook;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Office;
import mainstay.model.agent.Plan;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.QualitySettings;
import mainstay.scenario.parameter.WorkSettings;
import org.apache.commons.math3.util.FastMath;

/** Child in need and child protection plans: they end by enough effective contact and a decision, or in care. */
public final class Plans {
    private static final int MONTH_DAYS = 21;

    private record Due(Case theCase, int stageSince, DutyType type) {}

    private final Office office;
    private final Casework casework;
    private final Agenda<Due> agenda = new Agenda<>();
    private double inNeedRequired;
    private double protectionRequired;
    private double needPower;
    private double qualityEffect;
    private double earlyEnd;
    private double extraHours;
    private double stepDown;
    private double crisisRate;
    private double careFromProtection;
    private double careFromNeed;
    private double neglectEffect;
    private double modelDirectWork;
    private double directInNeed;
    private double directProtection;
    private double directLookedAfter;
    private double reviewHours;
    private double coreGroupHours;
    private double reportHours;
    private int firstReviewWeeks;
    private int reviewWeeks;
    private int firstCoreGroupDays;
    private int coreGroupWeeks;
    private int firstConferenceMonths;
    private int conferenceMonths;
    private int noticeDays;
    private int reportBefore;
    private int reportLead;
    private int bringForwardDays;

    Plans(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
    }

    void retune(Settings settings) {
        inNeedRequired = settings.get(mainstay.scenario.parameter.PlanSettings.IN_NEED_HOURS);
        protectionRequired = settings.get(mainstay.scenario.parameter.PlanSettings.PROTECTION_HOURS);
        needPower = settings.get(mainstay.scenario.parameter.PlanSettings.NEED_POWER);
        qualityEffect = settings.get(QualitySettings.PLAN_EFFECT);
        modelDirectWork = settings.get(EffectSettings.DIRECT_WORK);
        earlyEnd = settings.get(mainstay.scenario.parameter.PlanSettings.EARLY_END);
        extraHours = settings.get(mainstay.scenario.parameter.PlanSettings.EXTRA_HOURS);
        stepDown = settings.get(PathwaySettings.STEP_DOWN);
        crisisRate = settings.get(PathwaySettings.CRISIS_RATE);
        careFromProtection = settings.get(PathwaySettings.CARE_FROM_PROTECTION);
        careFromNeed = settings.get(PathwaySettings.CARE_FROM_NEED);
        neglectEffect = settings.get(PathwaySettings.NEGLECT_EFFECT);
        directInNeed = settings.get(WorkSettings.DIRECT_WORK_IN_NEED);
        directProtection = settings.get(WorkSettings.DIRECT_WORK_PROTECTION);
        directLookedAfter = settings.get(WorkSettings.DIRECT_WORK_LOOKED_AFTER);
        reviewHours = settings.get(WorkSettings.IN_NEED_REVIEW_HOURS);
        coreGroupHours = settings.get(WorkSettings.CORE_GROUP_HOURS);
        reportHours = settings.get(WorkSettings.REVIEW_REPORT_HOURS);
        firstReviewWeeks = settings.count(ClockSettings.FIRST_IN_NEED_REVIEW);
        reviewWeeks = settings.count(ClockSettings.IN_NEED_REVIEW);
        firstCoreGroupDays = settings.count(ClockSettings.FIRST_CORE_GROUP);
        coreGroupWeeks = settings.count(ClockSettings.CORE_GROUP);
        firstConferenceMonths = settings.count(ClockSettings.FIRST_PROTECTION_REVIEW);
        conferenceMonths = settings.count(ClockSettings.PROTECTION_REVIEW);
        noticeDays = settings.count(ConferenceSettings.NOTICE);
        reportBefore = settings.count(ConferenceSettings.REPORT_BEFORE);
        reportLead = settings.count(ConferenceSettings.REPORT_LEAD);
        bringForwardDays = settings.count(ConferenceSettings.BRING_FORWARD);
    }

    /** A child in need plan begins. */
    public void beginInNeed(Case theCase) {
        casework.pathway().enter(theCase, Stage.CHILD_IN_NEED);
        theCase.inNeed = true;
        theCase.plan = new Plan(required(theCase, inNeedRequired));
        casework.familyConferences().offer(theCase, office.day() + MONTH_DAYS - 1);
        casework.visits().begin(theCase);
        scheduleInNeedReview(theCase, firstReviewWeeks);
        beginMonth(theCase);
    }

    /** A child protection plan begins, with its first core group and its first review. */
    public void beginProtection(Case theCase) {
        theCase.enquiry = false;
        theCase.inNeed = true;
        casework.pathway().enter(theCase, Stage.CHILD_PROTECTION);
        theCase.plan = new Plan(required(theCase, protectionRequired));
        casework.familyConferences().offer(theCase, office.day() + MONTH_DAYS - 1);
        casework.visits().begin(theCase);
        scheduleCoreGroup(theCase, office.day() + firstCoreGroupDays);
        scheduleConference(theCase, firstConferenceMonths);
        beginMonth(theCase);
    }

    /** A plan that was under way before the run: so much of it done, and in the middle of its intervals. */
    public void resume(Case theCase, double doneShare, double intervalShare) {
        int today = office.day();
        if (theCase.stage == Stage.CHILD_PROTECTION) {
            int later = office.calendar().plusMonths(today, conferenceMonths);
            reschedule(theCase, today + 1 + (int) (intervalShare * (later - today)));
        }
        theCase.plan.progress = doneShare * theCase.plan.required;
        theCase.dropAll(DutyType.VISIT);
        casework.visits().beginWithin(theCase, intervalShare);
    }

    private double required(Case theCase, double hours) {
        return hours
                * FastMath.pow(theCase.family.need, needPower)
                * casework.quality().factor(theCase, qualityEffect);
    }

    private void scheduleInNeedReview(Case theCase, int weeks) {
        int today = office.day();
        int due = office.calendar().plusWeeks(today, weeks);
        theCase.startClock(Clock.IN_NEED_REVIEW, today, due);
        double hours = casework.hours().of(theCase, DutyType.IN_NEED_REVIEW, reviewHours);
        theCase.add(
                new Duty(theCase, DutyType.IN_NEED_REVIEW, today + Math.max(1, (due - today) * 3 / 4), due, hours, 0));
    }

    /** A review of a child in need plan: what is ready goes to the manager, some plans end before their time. */
    void inNeedReviewed(Case theCase) {
        theCase.stopClock(Clock.IN_NEED_REVIEW);
        theCase.spotlightDay = office.day();
        boolean early = office.chance()
                .happens(
                        Purpose.PREMATURE_CLOSURE,
                        theCase.family.id,
                        theCase.key(office.day()),
                        casework.rationing().turnedAway(earlyEnd));
        scheduleInNeedReview(theCase, reviewWeeks);
        if ((theCase.plan.isReady() || early) && !theCase.enquiry) {
            casework.submit(theCase, Decision.END_IN_NEED_PLAN);
        }
    }

    /** Somebody with authority has ended a child in need plan. */
    void endInNeed(Case theCase) {
        if (!theCase.closing) {
            casework.pathway().beginClosing(theCase);
        }
    }

    private void scheduleCoreGroup(Case theCase, int due) {
        int today = office.day();
        theCase.startClock(Clock.CORE_GROUP, today, due);
        double hours = casework.hours().of(theCase, DutyType.CORE_GROUP, coreGroupHours);
        theCase.add(new Duty(theCase, DutyType.CORE_GROUP, today + Math.max(1, (due - today) / 2), due, hours, 0));
    }

    /** A core group was held. */
    void coreGroupHeld(Case theCase) {
        theCase.stopClock(Clock.CORE_GROUP);
        scheduleCoreGroup(theCase, office.calendar().plusWeeks(office.day(), coreGroupWeeks));
    }

    private void scheduleConference(Case theCase, int months) {
        reschedule(theCase, office.calendar().plusMonths(office.day(), months));
    }

    private void reschedule(Case theCase, int due) {
        int today = office.day();
        theCase.startClock(Clock.PROTECTION_REVIEW, today, due);
        int booked = office.diary()
                .book(
                        theCase,
                        Clock.PROTECTION_REVIEW,
                        casework.reviewDay(theCase, due),
                        Math.max(today + noticeDays, due - reportLead));
        planReport(theCase, booked);
    }

    private void planReport(Case theCase, int booked) {
        theCase.dropAll(DutyType.REPORT);
        theCase.reportReady = false;
        double hours = casework.hours().of(theCase, DutyType.REPORT, reportHours);
        theCase.add(new Duty(
                theCase,
                DutyType.REPORT,
                Math.max(office.day(), booked - reportLead),
                booked - reportBefore,
                hours,
                0));
    }

    /** A protection plan that is ready to end need not wait for the date in the diary. */
    void bringReviewForward(Case theCase) {
        int today = office.day();
        if (theCase.bookedDay <= today + bringForwardDays) {
            return;
        }
        int booked = office.diary()
                .book(theCase, Clock.PROTECTION_REVIEW, today + bringForwardDays, today + noticeDays + reportBefore);
        planReport(theCase, booked);
    }

    /** A review conference was held: it ends a plan that is ready, or sets the date of the next. */
    public void protectionReviewed(Case theCase) {
        theCase.stopClock(Clock.PROTECTION_REVIEW);
        theCase.spotlightDay = office.day();
        if (theCase.plan.isReady()) {
            casework.decided(theCase, Decision.END_PROTECTION_PLAN);
        } else {
            scheduleConference(theCase, conferenceMonths);
        }
    }

    /** A review conference has ended a protection plan. */
    void endProtection(Case theCase) {
        if (office.chance().happens(Purpose.STEP_DOWN, theCase.family.id, theCase.key(theCase.enquiries), stepDown)) {
            beginInNeed(theCase);
        } else {
            casework.pathway().beginClosing(theCase);
        }
    }

    /** A month of a stage begins: direct work is expected; what was left undone last month does not come again. */
    void beginMonth(Case theCase) {
        double mean =
                switch (theCase.stage) {
                    case CHILD_IN_NEED -> directInNeed;
                    case CHILD_PROTECTION -> directProtection;
                    default -> directLookedAfter;
                };
        if (mean > 0) {
            int today = office.day();
            double fidelity = theCase.worker == null ? 0 : theCase.worker.fidelity;
            double hours = casework.hours().of(theCase, DutyType.DIRECT_WORK, mean * (1 + modelDirectWork * fidelity));
            theCase.add(new Duty(theCase, DutyType.DIRECT_WORK, today, today + MONTH_DAYS - 1, hours, hours));
        }
        agenda.put(office.day() + MONTH_DAYS, new Due(theCase, theCase.stageSince, DutyType.DIRECT_WORK));
    }

    private void endMonth(Case theCase) {
        Duty undone = theCase.duty(DutyType.DIRECT_WORK);
        double done = 1;
        if (undone != null) {
            done = 1 - undone.left / undone.hours;
            if (theCase.worker != null) {
                casework.contacts().meet(theCase.worker, theCase, undone.ownContact(done), undone.type);
            }
            theCase.drop(undone);
        }
        if (theCase.plan != null) {
            Plan plan = theCase.plan;
            if (plan.contactThisMonth <= 0) {
                plan.required *= 1 + extraHours;
            }
            plan.endMonth(done);
            office.tell(new PlanMonthEnded(office.day(), theCase.family.id, theCase.children(), plan.workQuality));
        }
    }

    void step(int day) {
        for (Due due : agenda.take(day)) {
            Case theCase = due.theCase();
            if (!theCase.closed && theCase.stageSince == due.stageSince() && !theCase.closing) {
                endMonth(theCase);
                beginMonth(theCase);
            }
        }
        for (Case theCase : office.cases().openInTurn(day)) {
            if (theCase.plan != null) {
                worsen(theCase);
            }
        }
    }

    /** Concerns can grow while a plan runs, faster when planned contact does not happen. */
    private void worsen(Case theCase) {
        if (theCase.closing || theCase.closed) {
            return;
        }
        double pace = theCase.family.need * CaseBook.TURNS * (1 + neglectEffect * (1 - theCase.plan.delivered));
        double kept = casework.familyConferences().careFactor(theCase);
        int id = theCase.family.id;
        if (theCase.stage == Stage.CHILD_PROTECTION) {
            if (office.happensToday(Purpose.CARE_ENTRY, id, careFromProtection * pace * kept)) {
                casework.care().begin(theCase);
            }
        } else if (theCase.stage == Stage.CHILD_IN_NEED) {
            if (office.happensToday(Purpose.CARE_ENTRY, id, careFromNeed * pace * kept)) {
                casework.care().begin(theCase);
            } else if (theCase.concernSince >= 0) {
                casework.concerns().turn(theCase);
            } else if (office.happensToday(Purpose.CRISIS, id, crisisRate * pace)) {
                casework.concerns().arise(theCase);
            }
        }
    }
}
