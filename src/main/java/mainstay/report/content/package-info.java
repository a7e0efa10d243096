/** What a report shows, before it is drawn: numbers in words, verdicts, tables, findings. */
package mainstay.report.content;
