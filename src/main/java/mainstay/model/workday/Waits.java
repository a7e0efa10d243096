package mainstay.model.workday;

import java.util.List;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.event.Queue;
import mainstay.event.Step;
import mainstay.model.agent.Case;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.PendingDecision;
import mainstay.model.agent.Team;
import mainstay.model.agent.stage.Assessment;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.ConferenceSettings;

/**
 * At the end of every day each step that a family waits for is found in exactly one queue: what would have to give way
 * for the step to go on. A step that was taken today is in none; a day counts for a step that is open at its end, so
 * that a step's days are the days from its start to its end.
 *
 * <p>Of what could hold a step up, the first of these does:
 *
 * <ol>
 *   <li>the front door, while it has not decided on the referral;
 *   <li>the manager, once what is to be decided has been handed in, whoever holds the family then;
 *   <li>the chairs, for what has its day in their diary, unless the report for that day is late: until a report is due,
 *       doing it sooner would not bring the conference nearer; and the legal planning meeting, once it has the report;
 *   <li>allocation, for a family without a worker: nobody works with it, nor speaks of it in a meeting;
 *   <li>partners, when all visits are made and their information is still waited for; the family, until it has time for
 *       the next visit, and while the weeks of pre-proceedings run; the cycle of supervision, pod meetings and reviews, while a plan that is ready to end has not come
 *       up. A review conference further off than bringing it forward takes waits for such a meeting, and not for a chair;
 *   <li>the record, of a visit that was made;
 *   <li>and else the worker, who could do something about it and has not: for want of hours, by another order of work,
 *       or being away.
 * </ol>
 */
public final class Waits implements DailyRule {
    private static final Step[] STEPS = Step.values();

    private record Parameters(int bringForwardDays) {
        static Parameters of(Settings settings) {
            return new Parameters(settings.count(ConferenceSettings.BRING_FORWARD));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    /** What the families of an authority wait for. */
    public Waits(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        lookAtDesks(day);
        List<Case> waiting = office.cases().waiting();
        for (int i = 0; i < waiting.size(); i++) {
            look(waiting.get(i), day);
        }
        office.cases().tidyWaiting();
    }

    /** A plan can be ready without anybody having handed it in: only the managers' desks tell. */
    private void lookAtDesks(int day) {
        for (Team team : office.roster().teams()) {
            for (PendingDecision pending : team.manager.queue) {
                if (pending.decision == Decision.END_IN_NEED_PLAN) {
                    pending.theCase.handedInOn = day;
                }
            }
        }
    }

    private void look(Case theCase, int day) {
        for (Step step : STEPS) {
            theCase.steps.waitIn(step, theCase.steps.isOpen(step) ? queue(step, theCase, day) : Queue.NONE);
        }
    }

    private Queue queue(Step step, Case theCase, int day) {
        return switch (step) {
            case ASSESSMENT -> assessment(theCase, day);
            case CONFERENCE -> conference(theCase, day);
            case PLAN_END -> planEnd(theCase, day);
            case CLOSURE -> theCase.steps.awaits(Decision.CLOSURE) ? Queue.MANAGER : workerOf(theCase);
            case RECORD -> theCase.worker == null ? Queue.ALLOCATION : Queue.RECORDING;
            case APPLICATION -> application(theCase, day);
        };
    }

    private static Queue assessment(Case theCase, int day) {
        if (theCase.stage == Stage.REFERRAL) {
            return Queue.FRONT_DOOR;
        }
        if (theCase.steps.awaits(Decision.ASSESSMENT)) {
            return Queue.MANAGER;
        }
        if (theCase.worker == null) {
            return Queue.ALLOCATION;
        }
        Assessment assessment = theCase.assessment;
        if (assessment.writing) {
            return assessment.informationDay > day ? Queue.PARTNER_INFORMATION : Queue.WORKER;
        }
        return assessment.familyHasTimeOn > day ? Queue.FAMILY : Queue.WORKER;
    }

    private static Queue conference(Case theCase, int day) {
        if (theCase.steps.awaits(Decision.SECTION_47)) {
            return Queue.MANAGER;
        }
        Duty enquiry = theCase.duty(DutyType.SECTION_47);
        if (enquiry == null) {
            return booked(theCase, day);
        }
        return enquiry.by == null ? workerOf(theCase) : Queue.WORKER;
    }

    private static Queue booked(Case theCase, int day) {
        Duty report = theCase.duty(DutyType.REPORT);
        return report != null && report.due < day ? workerOf(theCase) : Queue.CHAIR;
    }

    private Queue planEnd(Case theCase, int day) {
        if (theCase.steps.awaits(Decision.END_PROTECTION_PLAN)) {
            if (theCase.bookedDay <= day + inForce.now().bringForwardDays()) {
                return booked(theCase, day);
            }
            return theCase.worker == null ? Queue.ALLOCATION : Queue.MEETING_CYCLE;
        }
        if (theCase.handedInOn == day) {
            return Queue.MANAGER;
        }
        if (theCase.worker == null) {
            return Queue.ALLOCATION;
        }
        boolean reviewLate =
                theCase.clocks.runs(Clock.IN_NEED_REVIEW) && theCase.clocks.due(Clock.IN_NEED_REVIEW) < day;
        return reviewLate ? Queue.WORKER : Queue.MEETING_CYCLE;
    }

    private static Queue application(Case theCase, int day) {
        if (theCase.steps.awaits(Decision.APPLICATION)) {
            return Queue.MANAGER;
        }
        if (theCase.clocks.runs(Clock.LEGAL_PLANNING) && theCase.duty(DutyType.LEGAL_PLANNING) == null) {
            return Queue.MEETING_CYCLE;
        }
        boolean familyHasTime = theCase.passage.plannedUntil > day;
        return theCase.worker != null && familyHasTime ? Queue.FAMILY : workerOf(theCase);
    }

    private static Queue workerOf(Case theCase) {
        return theCase.worker == null ? Queue.ALLOCATION : Queue.WORKER;
    }
}
