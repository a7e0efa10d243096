package mainstay.model.casework;

import mainstay.event.CaseworkEvent.PlanMonthEnded;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.stage.Plan;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.work.DirectWorkSettings;

/**
 * Month by month direct work is expected with families on plans and in care; what was left undone does not come again,
 * but a plan then takes longer.
 */
final class PlanMonths {
    /** Working days of a month. */
    static final int MONTH_DAYS = 21;

    private record MonthEnd(Case theCase, int stageSince) {}

    private record Parameters(
            double inNeedHours,
            double protectionHours,
            double lookedAfterHours,
            double modelDirectWork,
            double extraHours) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(DirectWorkSettings.DIRECT_WORK_IN_NEED),
                    settings.get(DirectWorkSettings.DIRECT_WORK_PROTECTION),
                    settings.get(DirectWorkSettings.DIRECT_WORK_LOOKED_AFTER),
                    settings.get(EffectSettings.DIRECT_WORK),
                    settings.get(mainstay.scenario.parameter.PlanSettings.EXTRA_HOURS));
        }
    }

    private final Office office;
    private final Casework casework;
    private final Agenda<MonthEnd> monthEnds = new Agenda<>();
    private final InForce<Parameters> inForce;

    PlanMonths(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.inForce = office.inForce(Parameters::of);
    }

    /** A month of a stage begins: direct work is expected. */
    void begin(Case theCase) {
        Parameters parameters = inForce.now();
        double mean =
                switch (theCase.stage) {
                    case CHILD_IN_NEED -> parameters.inNeedHours();
                    case CHILD_PROTECTION -> parameters.protectionHours();
                    default -> parameters.lookedAfterHours();
                };
        if (mean > 0) {
            int today = office.day();
            double fidelity = theCase.worker == null ? 0 : theCase.worker.fidelity;
            double hours = casework.hours()
                    .of(theCase, DutyType.DIRECT_WORK, mean * (1 + parameters.modelDirectWork() * fidelity));
            theCase.add(new Duty(theCase, DutyType.DIRECT_WORK, today, today + MONTH_DAYS - 1, hours, hours));
        }
        monthEnds.put(office.day() + MONTH_DAYS, new MonthEnd(theCase, theCase.stageSince));
    }

    void step(int day) {
        for (MonthEnd monthEnd : monthEnds.take(day)) {
            Case theCase = monthEnd.theCase();
            if (!theCase.closed && theCase.stageSince == monthEnd.stageSince() && !theCase.closing) {
                end(theCase);
                begin(theCase);
            }
        }
    }

    private void end(Case theCase) {
        Duty undone = theCase.duty(DutyType.DIRECT_WORK);
        double done = theCase.plan == null ? 1 : Math.min(1, theCase.plan.finishedShare);
        if (undone != null) {
            done = 1 - undone.left / undone.hours;
            if (theCase.worker != null) {
                casework.contacts().meet(theCase.worker, theCase, undone.ownContact(done), undone.type);
            }
            done = Math.min(1, done - undone.cut / undone.hours);
            theCase.drop(undone);
        }
        if (theCase.plan != null) {
            Plan plan = theCase.plan;
            if (plan.contactThisMonth <= 0) {
                plan.required *= 1 + inForce.now().extraHours();
            }
            plan.endMonth(done);
            office.publish(new PlanMonthEnded(office.day(), theCase.family.id, theCase.children(), plan.workQuality));
        }
    }
}
