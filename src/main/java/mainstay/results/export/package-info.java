/** A results folder for other programs: events, spells, Parquet, RO-Crate. */
package mainstay.results.export;
