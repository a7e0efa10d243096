package mainstay.model.agent;

import mainstay.scenario.Deadline;

/** A piece of work on a case. */
public final class Duty {
    private static final double ROUNDING = 1e-9;

    public final Case theCase;
    public final DutyType type;
    /** First day on which it can be worked on. */
    public final int startable;
    /** Day by which it should be done. */
    public final int due;
    /** Hours of it that are spent with the family. */
    public final double contactHours;
    /** All hours at the start. */
    public final double hours;
    /** Hours left. */
    public double left;
    /** Hours of it that specialists did. */
    public double helped;
    /** Hours of it that were left out while it was worked on; below nought where it was given more than it takes. */
    public double cut;
    /** What its deadline is about. */
    public final Deadline deadline;
    /** The day by which it is due, less the days by which it is put before other work: the order of work. */
    public int rank;
    /** The worker who does it instead of the allocated one, or null. */
    public Worker by;
    /** Whether that is the duty worker, for today. */
    public boolean onDuty;

    private Worker beforeDuty;
    private double workedOn;

    /** A duty that nobody has begun. */
    public Duty(Case theCase, DutyType type, int startable, int due, double hours, double contactHours) {
        this.theCase = theCase;
        this.type = type;
        this.startable = startable;
        this.due = due;
        this.hours = hours;
        this.left = hours;
        this.contactHours = contactHours;
        this.deadline = type.deadline(theCase);
        this.rank = due;
    }

    /**
     * A worker gets on with it.
     *
     * @param progress hours by which less of it is left
     * @param fullness hours given over hours it takes: 1 in full
     */
    public void advance(double progress, double fullness) {
        left -= progress;
        workedOn += progress;
        cut += progress * (1 - fullness);
    }

    /** Hours given to what was done of it by workers, over the hours that it takes: 1 in full, and before it is begun. */
    public double given() {
        return workedOn > 0 ? 1 - cut / workedOn : 1;
    }

    /**
     * Hours that the worker who does it has spent with the family: what specialists did is no time of theirs, and what was
     * cut is nobody's.
     *
     * @param done share of the duty that is done, 0 to 1
     */
    public double ownContact(double done) {
        if (helped <= 0 && cut == 0) {
            return contactHours * done;
        }
        double own = contactHours * (done - (helped + cut) / hours);
        return own > ROUNDING ? own : 0;
    }

    /** Hours with the family in so many hours of the duty: they are spread over it evenly. */
    public double contactIn(double progress) {
        return hours > 0 ? contactHours * progress / hours : 0;
    }

    /** Whether a worker can work on it today: it has begun, it is theirs to do, and they know what they do. */
    public boolean canBeDoneBy(Worker worker, int day) {
        return startable <= day
                && (by == null || by == worker)
                && (!theCase.unread || onDuty || type == DutyType.READING_IN);
    }

    /** The duty worker does it today. */
    public void putOnDuty(Worker dutyWorker) {
        beforeDuty = by;
        passTo(dutyWorker);
        onDuty = true;
    }

    /** What is not done is left to whoever was to do it before: an absent colleague, or the family's worker. */
    public void takeOffDuty() {
        passTo(theCase.duties.contains(this) ? beforeDuty : null);
        onDuty = false;
    }

    private void passTo(Worker worker) {
        if (by != null) {
            by.guestDuties.remove(this);
        }
        by = worker;
        if (by != null) {
            by.guestDuties.add(this);
        }
        theCase.changed();
    }
}
