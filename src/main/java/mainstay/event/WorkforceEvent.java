package mainstay.event;

/** Workers and managers come, move, are away, are supervised and go, and posts fall vacant and are filled. */
public sealed interface WorkforceEvent extends CareEvent {
    /** On which contract a worker works. */
    enum Contract {
        PERMANENT,
        AGENCY
    }

    /** How experienced a worker is. */
    enum WorkerGrade {
        NEWLY_QUALIFIED,
        EXPERIENCED,
        SENIOR
    }

    /**
     * A worker started, or was in post on the first day of the run ({@code initial}).
     *
     * @param fte whole-time equivalent, 0 to 1
     * @param tenureYears years with the authority (0 for a real starter)
     */
    record WorkerStarted(
            int day,
            int worker,
            int post,
            int team,
            double fte,
            Contract contract,
            WorkerGrade grade,
            double tenureYears,
            boolean initial)
            implements WorkforceEvent {}

    /** A worker gave notice. */
    record NoticeGiven(int day, int worker, int team, int lastDay) implements WorkforceEvent {}

    /** Where a leaver goes. */
    enum Destination {
        OUT_OF_THE_SECTOR,
        AGENCY,
        ANOTHER_AUTHORITY,
        INTERNAL_MOVE,
        END_OF_ASSIGNMENT,
        DIED,
        PROMOTION;

        /** Whether the authority keeps whoever goes there. */
        public boolean isInside() {
            return this == INTERNAL_MOVE || this == PROMOTION;
        }
    }

    /** A worker left the role. Moves and promotions inside the authority change the child's worker and no turnover. */
    record WorkerLeft(
            int day,
            int worker,
            int post,
            int team,
            double fte,
            Contract contract,
            double tenureYears,
            Destination destination)
            implements WorkforceEvent {}

    /**
     * A permanent worker moved from a post into another, vacant one.
     *
     * @param team the team of the new post
     * @param from the team of the old post
     */
    record WorkerMoved(int day, int worker, int team, int post, int from, int oldPost) implements WorkforceEvent {}

    /** A permanent worker is of this grade from today on. */
    record WorkerProgressed(int day, int worker, int team, WorkerGrade grade) implements WorkforceEvent {}

    /** A post lost its permanent holder. */
    record PostVacated(int day, int post, int team) implements WorkforceEvent {}

    /** A vacant post got a permanent holder. */
    record PostFilled(int day, int post, int team, int vacantSince) implements WorkforceEvent {}

    /** An absence began; {@code expectedDays} working days. Sickness only: annual leave is no absence. */
    record AbsenceStarted(int day, int worker, int team, double fte, int expectedDays) implements WorkforceEvent {}

    /** A worker came back, or left during the absence. */
    record AbsenceEnded(int day, int worker, int team, double fte, int sinceDay) implements WorkforceEvent {}

    /** A worker is lent from one team to another, until a day. */
    record WorkerLent(int day, int worker, int team, int to, int until) implements WorkforceEvent {}

    /** A worker was supervised: on time if {@code day <= dueDay}. */
    record SupervisionHeld(int day, int worker, int team, int dueDay) implements WorkforceEvent {}

    /** A supervision that was due did not take place; it is due again after the usual interval. */
    record SupervisionDropped(int day, int worker, int team, int dueDay) implements WorkforceEvent {}

    /** A team lost its manager. */
    record ManagerLeft(int day, int team) implements WorkforceEvent {}

    /** A team got a manager. */
    record ManagerStarted(int day, int team) implements WorkforceEvent {}
}
