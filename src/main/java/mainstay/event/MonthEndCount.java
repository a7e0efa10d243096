package mainstay.event;

import mainstay.event.WorkforceEvent.Contract;
import mainstay.scenario.Stage;

/** What is counted at the end of a month. */
public sealed interface MonthEndCount extends CareEvent {
    /**
     * Month-end count of a worker, with sums since the last count.
     *
     * @param children children allocated to the worker today
     * @param families families allocated to the worker today
     * @param absent whether off sick today
     * @param strain 0 to 1 and above
     * @param hoursAvailable contracted hours less leave, sickness and non-case time, since the last count
     * @param hoursWorked hours of casework, meetings and supervision since the last count, with overtime
     * @param overtimeHours hours beyond contract since the last count
     * @param contactHours of the hours worked, those spent face to face: they count on the day on which they are worked, not
     *     when the work is done, so that they are never more
     * @param contractedHours contracted hours since the last count, absent or not
     * @param overdueDuties duties past their due day today
     */
    record WorkerCounted(
            int day,
            int worker,
            int team,
            double fte,
            Contract contract,
            int children,
            int families,
            boolean absent,
            double strain,
            double hoursAvailable,
            double hoursWorked,
            double overtimeHours,
            double contactHours,
            double contractedHours,
            int overdueDuties)
            implements MonthEndCount {}

    /**
     * Month-end count of an open family.
     *
     * @param worker allocated worker, or -1
     * @param strength strength of the relationship with the allocated worker, 0 to 1; 0 when there is none
     * @param overdueDays working days by which open statutory steps are past due today, added up
     */
    record FamilyCounted(int day, int family, int children, Stage stage, int worker, double strength, int overdueDays)
            implements MonthEndCount {}

    /**
     * Month-end count of a team.
     *
     * @param posts established posts
     * @param vacancies posts without a permanent holder
     * @param grip deadline discipline, 0 to 1
     * @param decisionsWaiting decisions in the manager's queue
     * @param managed whether the team has a manager in post
     */
    record TeamCounted(
            int day, int team, double posts, double vacancies, double grip, int decisionsWaiting, boolean managed)
            implements MonthEndCount {}

    /**
     * Month-end count of how far a team practises the model.
     *
     * @param workers workers in post
     * @param fidelity mean fidelity of its workers, 0 to 1
     * @param ownership its manager's ownership, 0 to 1
     */
    record PracticeCounted(int day, int team, int workers, double fidelity, double ownership)
            implements MonthEndCount {}

    /**
     * Month-end count of the whole-time roles beside caseworkers, and of the hours of cover bought in since the last.
     *
     * @param managers team managers and consultants, in post or vacant posts covered
     * @param coordinators coordinators of pods
     * @param clinicians clinicians of pods
     * @param specialists adult and other specialists
     * @param coaches coaches and trainers of the programme
     * @param reviewingOfficers officers who review children looked after
     * @param backfillHours hours of extra cover for training and disruption since the last count
     */
    record RolesCounted(
            int day,
            double managers,
            double coordinators,
            double clinicians,
            double specialists,
            double coaches,
            double reviewingOfficers,
            double backfillHours)
            implements MonthEndCount {}
}
