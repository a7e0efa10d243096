package mainstay.results.study;

/**
 * One row of {@code caseloads.csv}: a worker at the end of a measured month, in the first replication of an arm.
 *
 * @param arm name of the arm
 * @param month as {@code 2025-04}
 * @param team number of the team
 * @param worker number of the worker: 1,000 × post + n for the n-th holder of a post
 * @param fte whole-time equivalent, 0 to 1
 * @param children children allocated to the worker
 * @param families families allocated to the worker
 * @param absent whether off sick
 */
public record CaseloadRow(
        String arm, String month, int team, int worker, double fte, int children, int families, boolean absent) {}
