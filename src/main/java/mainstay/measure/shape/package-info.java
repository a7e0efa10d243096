/** Whole distributions of durations and spells, beside what is published. */
package mainstay.measure.shape;
