package mainstay.model.allocation;

import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.FamilyEvent.WorkerUnassigned;
import mainstay.model.agent.Bond;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Fading;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Worker;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.RelationshipSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;

/** Passes families from worker to worker: what it costs both, and what of the relationship is carried over. */
public final class HandOver {
    private record Parameters(
            double readingHours,
            double transferHours,
            double jointShare,
            double carriedOver,
            double knownFrom,
            double initialStrength,
            Fading fading,
            double sharedKnowledge) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(PlanWorkSettings.READING_IN_HOURS),
                    settings.get(PlanWorkSettings.TRANSFER_HOURS),
                    settings.get(RelationshipSettings.JOINT_VISITS),
                    settings.get(RelationshipSettings.HAND_OVER_SHARE),
                    settings.get(RelationshipSettings.KNOWN_FROM),
                    settings.get(RelationshipSettings.INITIAL),
                    Fading.halvedIn(settings.get(RelationshipSettings.HALF_LIFE)),
                    settings.get(PodSettings.SHARED_KNOWLEDGE));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    /** Hand-overs of an authority. */
    public HandOver(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** Whether a family knows a worker. */
    boolean knows(Case theCase, Worker worker) {
        return strength(theCase, worker) >= inForce.now().knownFrom();
    }

    /** Strength of the relationship with a worker today. */
    double strength(Case theCase, Worker worker) {
        Bond bond = theCase.family.bondWith(worker.id);
        return bond == null ? 0 : bond.strength(office.day(), inForce.now().fading());
    }

    /** Takes a family from its worker without giving it to the next: a gap begins. */
    public void release(Case theCase, ChangeReason reason) {
        Worker worker = theCase.worker;
        office.publish(new WorkerUnassigned(
                office.day(), theCase.family.id, theCase.children(), worker.id, worker.team.id, theCase.stage, false));
        worker.cases.remove(theCase);
        worker.children -= theCase.children();
        theCase.formerWorker = worker;
        theCase.formerPost = worker.post;
        theCase.worker = null;
        theCase.changeAsked = reason;
        theCase.unallocatedSince = office.day();
    }

    /** Gives a family to a worker. */
    void assign(Case theCase, Worker worker, ChangeReason reason) {
        Parameters parameters = inForce.now();
        Worker previous = theCase.worker;
        boolean known = knows(theCase, worker);
        office.publish(new WorkerAssigned(
                office.day(),
                theCase.family.id,
                theCase.children(),
                worker.id,
                worker.team.id,
                theCase.stage,
                previous == null ? -1 : previous.id,
                known,
                reason));
        if (previous != null) {
            previous.cases.remove(theCase);
            previous.children -= theCase.children();
            previous.transferDebt += parameters.transferHours();
            if (!previous.gone) {
                visitTogether(theCase, previous, worker);
            }
        }
        boolean samePod = worker.team.isPod() && theCase.lastTeam() == worker.team;
        theCase.worker = worker;
        theCase.formerWorker = null;
        theCase.formerPost = null;
        theCase.changeAsked = null;
        theCase.toAnotherTeam = false;
        theCase.unallocatedSince = -1;
        theCase.workerSince = office.day();
        if (theCase.care != null) {
            theCase.care.transferDay = -1;
        }
        worker.cases.add(theCase);
        worker.children += theCase.children();
        if (theCase.initial && office.day() == 0) {
            theCase.family.bondFrom(worker.id, 0).raiseTo(0, parameters.initialStrength(), parameters.fading());
            return;
        }
        theCase.dropAll(DutyType.READING_IN);
        boolean firstWorker = reason == ChangeReason.FCONTA;
        double hours =
                known || firstWorker ? 0 : parameters.readingHours() * (samePod ? 1 - parameters.sharedKnowledge() : 1);
        theCase.unread = hours > 0;
        if (theCase.unread) {
            // What nobody wrote down has to be found out, at most as long again as the file takes to read.
            hours += Math.min(hours, theCase.missingFromFile);
            theCase.missingFromFile = 0;
            theCase.add(new Duty(theCase, DutyType.READING_IN, office.day(), office.day() + 3, hours, 0));
        }
    }

    /** A worker who was away gets a family back. */
    public void giveBack(Case theCase, Worker worker) {
        assign(theCase, worker, ChangeReason.ABSENC);
    }

    /** A reorganisation gives a family to another worker. */
    public void reorganise(Case theCase, Worker worker) {
        assign(theCase, worker, ChangeReason.ORGRST);
    }

    private void visitTogether(Case theCase, Worker from, Worker to) {
        Parameters parameters = inForce.now();
        if (office.chance()
                .happens(Purpose.JOINT_VISIT, theCase.family.id, theCase.key(office.day()), parameters.jointShare())) {
            double carried = parameters.carriedOver() * strength(theCase, from);
            theCase.family.bondFrom(to.id, office.day()).raiseTo(office.day(), carried, parameters.fading());
        }
    }
}
