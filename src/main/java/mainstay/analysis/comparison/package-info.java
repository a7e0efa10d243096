/** Arms of a study compared on common random numbers, and what may be said of the differences. */
package mainstay.analysis.comparison;
