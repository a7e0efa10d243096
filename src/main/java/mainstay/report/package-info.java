/** A results folder in, a report out. */
package mainstay.report;
