/** The arms of a study in many futures: what is run, how each arm fares over them, and in which of them a condition holds. */
package mainstay.sweep;
