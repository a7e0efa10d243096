/** The only source of random numbers: draws keyed by what they decide and about whom, never by the order in which they are asked for. */
package mainstay.random;
