/** A results folder in, charts and one page out: computes nothing beyond how a number is written. */
package mainstay.report;
