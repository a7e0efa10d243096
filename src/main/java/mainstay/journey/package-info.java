/** What happens to one family in one run, from the events of the run: typed entries with dates, and what they add up to. */
package mainstay.journey;
