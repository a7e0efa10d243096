/** Sequences of numbers: control charts, warm-up, selection of the best. */
package mainstay.statistics.process;
