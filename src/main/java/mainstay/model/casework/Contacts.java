package mainstay.model.casework;

import mainstay.event.FamilyEvent.ContactMade;
import mainstay.model.agent.Bond;
import mainstay.model.agent.Case;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Fading;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Worker;
import mainstay.model.agent.stage.Plan;
import mainstay.model.effort.Conditions;
import mainstay.model.threshold.Rationing;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.PlanSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.RelationshipSettings;
import org.apache.commons.math3.util.FastMath;

/** Time with a family: the relationship grows, and a plan comes nearer to its end. */
final class Contacts {

    private record Parameters(
            double logMissing,
            Fading fading,
            double strangerValue,
            int rememberedDays,
            double modelGrowth,
            double modelProgress) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    FastMath.log1p(-Math.min(settings.get(RelationshipSettings.GROWTH), 0.999)),
                    Fading.halvedIn(settings.get(RelationshipSettings.HALF_LIFE)),
                    settings.get(PlanSettings.STRANGER_VALUE),
                    settings.count(PodSettings.REMEMBERED),
                    settings.get(EffectSettings.RELATIONSHIP_GROWTH),
                    settings.get(EffectSettings.PLAN_PROGRESS));
        }
    }

    private final Office office;
    private final Conditions conditions;
    private final Rationing rationing;
    private final InForce<Parameters> inForce;

    Contacts(Office office, Conditions conditions, Rationing rationing) {
        this.office = office;
        this.conditions = conditions;
        this.rationing = rationing;
        this.inForce = office.inForce(Parameters::of);
    }

    /** A worker spends hours with a family, for a sort of work. */
    void meet(Worker worker, Case theCase, double hours, DutyType occasion) {
        Parameters parameters = inForce.now();
        if (hours <= 0) {
            return;
        }
        int day = office.day();
        Bond known = worker == theCase.worker ? theCase.bond() : theCase.family.bondWith(worker.id);
        Bond bond = known == null ? theCase.family.bondFrom(worker.id, day) : known;
        double worth = hours * conditions.worth(occasion);
        double missing = worker.timeTogether.leavesMissing(
                worth * (1 + parameters.modelGrowth() * worker.fidelity), parameters.logMissing());
        double strength = bond.meet(day, missing, parameters.fading());
        office.publish(new ContactMade(
                day,
                theCase.family.id,
                theCase.children(),
                worker.id,
                hours,
                strength,
                worker == theCase.worker,
                known == null));
        if (theCase.plan != null) {
            theCase.plan.hoursThisMonth += hours;
            advance(theCase, effective(theCase, worth, strength) * (1 + parameters.modelProgress() * worker.fidelity));
        }
    }

    /** Somebody on duty sees a family: that counts for what is due, and brings the family closer to nobody. */
    void seenOnDuty(Worker worker, Case theCase, double hours, DutyType occasion) {
        if (hours <= 0) {
            return;
        }
        boolean strangers = theCase.family.bondWith(worker.id) == null;
        office.publish(new ContactMade(
                office.day(), theCase.family.id, theCase.children(), worker.id, hours, 0, false, strangers));
        if (theCase.plan != null) {
            theCase.plan.hoursThisMonth += hours;
            advance(theCase, effective(theCase, hours * conditions.worth(occasion), 0));
        }
    }

    /** How well a family knows a worker, 0 to 1. */
    double strength(Worker worker, Case theCase) {
        Bond bond = theCase.family.bondWith(worker.id);
        return bond == null ? 0 : bond.strength(office.day(), inForce.now().fading());
    }

    /** What an hour is worth with a worker one knows as well as this. */
    private double effective(Case theCase, double hours, double strength) {
        Parameters parameters = inForce.now();
        boolean thoughtAbout = office.day() - theCase.discussedDay <= parameters.rememberedDays();
        double quality = thoughtAbout ? 1 + theCase.discussionWorth : 1;
        return hours * (parameters.strangerValue() + (1 - parameters.strangerValue()) * strength) * quality;
    }

    /** A plan comes nearer to its end by so many effective hours. */
    void advance(Case theCase, double effective) {
        Plan plan = theCase.plan;
        plan.progress += effective;
        plan.contactThisMonth += effective;
        if (plan.isReady(rationing.enough(theCase.stage)) && theCase.canEndPlan()) {
            theCase.steps.awaitDecision(Plans.endOf(theCase.stage));
        }
    }
}
