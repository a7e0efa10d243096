package mainstay.event;

import mainstay.scenario.Stage;

/** A family comes, goes from stage to stage and from worker to worker, is seen, and leaves. */
public sealed interface FamilyEvent extends CareEvent {
    /**
     * A family was referred, or was already open on the first day of the run ({@code initial}).
     *
     * @param episode 0 for the first, 1 for the first return, and so on
     * @param firstChild number of the eldest child; the others follow
     * @param children number of children
     * @param need how much effective work the family needs, mean about 1
     * @param initial whether the family was open when the run began (no referral to count)
     */
    record FamilyReferred(int day, int family, int episode, int firstChild, int children, double need, boolean initial)
            implements FamilyEvent {}

    /** A family that would have been referred was helped elsewhere: it may still come on another day. */
    record ReferralAverted(int day, int family, int children) implements FamilyEvent {}

    /** A child became known to the service, with its family's first episode. {@code bornOn}: days since 1970-01-01. */
    record ChildRegistered(int day, int family, int child, long bornOn) implements FamilyEvent {}

    /** What was decided on a referral. */
    enum ReferralOutcome {
        NO_FURTHER_ACTION,
        ASSESS,
        EMERGENCY_CARE
    }

    /** The decision on a referral was recorded. */
    record ReferralDecided(int day, int family, int children, int referredDay, ReferralOutcome outcome)
            implements FamilyEvent {}

    /** A family moved to another stage (closing has an event of its own, {@link CaseClosed}, instead). */
    record StageEntered(int day, int family, int children, Stage from, Stage stage) implements FamilyEvent {}

    /**
     * A worker began with a family: a new spell. If another worker held the family until now, that spell ends today.
     *
     * @param previous the worker who held it until now, or -1 when nobody did
     * @param known whether the family knew the worker already
     */
    record WorkerAssigned(
            int day,
            int family,
            int children,
            int worker,
            int team,
            Stage stage,
            int previous,
            boolean known,
            ChangeReason reason)
            implements FamilyEvent {}

    /** A family lost its worker without having the next one yet, or because its case closes: the spell ends. */
    record WorkerUnassigned(int day, int family, int children, int worker, int team, Stage stage, boolean closing)
            implements FamilyEvent {}

    /**
     * A worker spent face-to-face time with a family.
     *
     * @param hours hours together
     * @param strength strength of their relationship before, 0 to 1
     * @param allocated whether the worker is the family's allocated worker
     * @param strangers whether they met for the first time
     */
    record ContactMade(
            int day,
            int family,
            int children,
            int worker,
            double hours,
            double strength,
            boolean allocated,
            boolean strangers)
            implements FamilyEvent {}

    /** One child of an open family left the service at eighteen; the others stay. */
    record ChildLeft(int day, int family, int child, Stage stage) implements FamilyEvent {}

    /** Why a case closed. */
    enum ClosureReason {
        NO_FURTHER_ACTION,
        NOT_IN_NEED,
        NEED_MET_BY_ASSESSMENT,
        PLAN_COMPLETED,
        PLAN_ENDED_EARLY,
        LEFT_CARE,
        ALL_CHILDREN_ADULT,
        RETURNED_HOME,
        ORDER_TO_RELATIVE,
        ADOPTED
    }

    /**
     * A case closed; every spell and clock of it has ended.
     *
     * @param from the stage it was at
     * @param openedDay the day of the referral
     * @param inNeed whether the children were found in need (an episode of need by the official definition)
     */
    record CaseClosed(
            int day, int family, int children, Stage from, int openedDay, boolean inNeed, ClosureReason reason)
            implements FamilyEvent {}
}
