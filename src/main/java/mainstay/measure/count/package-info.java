/** What measures are made of: definitions, sums, means, spells and levels over the days of a run. */
package mainstay.measure.count;
