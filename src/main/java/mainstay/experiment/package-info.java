/** Replications of every arm on common random numbers, their comparison, and what may be said about it. */
package mainstay.experiment;
