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
    /** What its deadline is about. */
    public final Deadline deadline;
    /** The day by which it is due, less the days by which it is put before other work: the order of work. */
    public int rank;
    /** The worker who does it instead of the allocated one, or null. */
    public Worker by;
    /** Whether that is the duty worker, for today. */
    public boolean onDuty;

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
     * Hours that the worker who does it has spent with the family: what specialists did is no time of theirs.
     *
     * @param done share of the duty that is done, 0 to 1
     */
    public double ownContact(double done) {
        if (helped <= 0) {
            return contactHours * done;
        }
        double own = contactHours * (done - helped / hours);
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

    /** The duty worker does it today, or, with null, no more: it is left to whoever it was for. */
    public void putOnDuty(Worker dutyWorker) {
        if (by != null) {
            by.guestDuties.remove(this);
        }
        by = dutyWorker;
        onDuty = dutyWorker != null;
        if (by != null) {
            by.guestDuties.add(this);
        }
        theCase.changed();
    }
}
