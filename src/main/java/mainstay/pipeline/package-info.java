/**
 * One way to run an analysis: its plan of runs, an executor that does what the store lacks, tables from the store, a report
 * from the tables. Every command that simulates goes through here.
 */
package mainstay.pipeline;
