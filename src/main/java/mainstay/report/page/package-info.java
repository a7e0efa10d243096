/** Sections of a report page. */
package mainstay.report.page;
