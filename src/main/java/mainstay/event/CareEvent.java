package mainstay.event;

/**
 * Something that happened in an authority on one working day.
 *
 * <p>Days are numbers of the run's working calendar. Families, workers, posts, teams and children are numbers that mean
 * the same in every arm: a family its order of arrival, a worker 1,000 × post + n for the n-th holder of a post. The
 * children of a family are numbered from its {@code firstChild} on.
 *
 * <p>The class of an event says what sort it is: there is no other list of them.
 */
public sealed interface CareEvent permits FamilyEvent, CaseworkEvent, WorkforceEvent, OrganisationEvent, MonthEndCount {
    /** Working day on which it happened. */
    int day();

    /** The family it is about, or -1. */
    default int family() {
        return -1;
    }

    /** The worker it is about, or -1. */
    default int worker() {
        return -1;
    }

    /** The team it is about, or -1. */
    default int team() {
        return -1;
    }

    /** The child it is about, or -1. */
    default int child() {
        return -1;
    }
}
