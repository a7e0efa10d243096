/** Rows of the tables of a study. */
package mainstay.results.study;
