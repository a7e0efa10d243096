package mainstay.results.closelook;

import mainstay.results.table.Table;

/**
 * One row of {@code dates.csv}: something that leaders did or decided on a day, in the first replication of an arm.
 *
 * @param arm name of the arm
 * @param date ISO 8601
 * @param what {@code programme}, {@code wave}, {@code setting} or {@code restructured}
 * @param words what happened, short enough for a chart: {@code wave 2: 7 teams take the model up}
 */
public record DateRow(String arm, String date, String what, String words) {
    /** The table of these rows. */
    public static final Table<DateRow> TABLE = Table.of("dates.csv", DateRow.class);
}
