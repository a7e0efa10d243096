/** Rows, tables and folder of a sweep. */
package mainstay.results.sweep;
