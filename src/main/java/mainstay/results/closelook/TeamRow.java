package mainstay.results.closelook;

import mainstay.results.table.Table;

/**
 * One row of {@code teams.csv}: an area or a team over the measured time, in the first replication of an arm.
 *
 * @param arm name of the arm
 * @param area name of the area; empty where there are none, and of a service for all
 * @param service name of the service; empty for an area as a whole
 * @param team name of the team; empty for an area as a whole
 * @param measure {@code vacancies}, {@code supervision_on_time} or {@code assessments_on_time} in percent, or
 *     {@code families_fte}
 * @param value as it was
 * @param observations what it is of: posts, supervisions, assessments or families
 * @param drawn the value of a team drawn to the mean of its service, by as much as chance explains of the differences
 *     between teams; of an area the value itself
 * @param low lower end of the interval that holds the true value with 95 %
 * @param high upper end
 */
public record TeamRow(
        String arm,
        String area,
        String service,
        String team,
        String measure,
        double value,
        double observations,
        double drawn,
        double low,
        double high) {
    /** The table of these rows. */
    public static final Table<TeamRow> TABLE = Table.of("teams.csv", TeamRow.class);
}
