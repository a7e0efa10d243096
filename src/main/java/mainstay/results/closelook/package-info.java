/** Tables of a close look at one replication of every arm: dates, control charts, caseloads, teams, journeys of children. */
package mainstay.results.closelook;
