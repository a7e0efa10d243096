/** The page on paper. */
package mainstay.report.print;
