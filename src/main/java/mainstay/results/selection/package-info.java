/** Rows and table of a search for the best arm. */
package mainstay.results.selection;
