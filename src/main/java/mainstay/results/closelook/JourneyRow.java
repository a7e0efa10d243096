package mainstay.results.closelook;

import mainstay.results.table.CsvColumn;
import mainstay.results.table.Table;

/**
 * One row of {@code journeys.csv}: something that happened to a picked family, or lasted for a while, in the first
 * replication of an arm.
 *
 * @param pick which of the {@code picks.csv} the family is
 * @param family number of the family
 * @param arm name of the arm
 * @param lane {@code stage}, {@code worker}, {@code wait}, {@code step}, {@code decision}, {@code meeting}, {@code contact}
 *     or {@code closed}
 * @param what the stage as scenario files spell it, the queue, the statutory step, the decision, the meeting (of one that did
 *     not take place with {@code postponed}); for a worker how the change came about; how an episode ended; of a contact
 *     {@code contact} or, of those who never met before, {@code first meeting}. Queues, steps and decisions are the names of
 *     the events in small letters with spaces: {@code partner information}
 * @param from first day, ISO 8601
 * @param until day on which it ended, ISO 8601; empty when it had not ended by the end of the run; the same as {@code from}
 *     for what takes a day
 * @param due for a step the day it was due, ISO 8601; otherwise empty
 * @param worker number of the worker; −1 where there is none
 * @param note of a wait the step waited for; of a step {@code done}, {@code done late}, {@code cancelled} or {@code open}; of a
 *     decision {@code made}, {@code no longer called for} or {@code open}; of a worker {@code known} or {@code new}, with the
 *     team; of an initial conference {@code plan} or {@code no plan}; of a postponed one {@code report missing} where that is why; of a
 *     contact {@code own worker} or {@code another worker}; otherwise empty
 */
public record JourneyRow(
        String pick,
        int family,
        String arm,
        String lane,
        String what,
        String from,
        String until,
        String due,
        @CsvColumn(empty = -1) int worker,
        String note) {
    /** The table of these rows. */
    public static final Table<JourneyRow> TABLE = Table.of("journeys.csv", JourneyRow.class);
}
