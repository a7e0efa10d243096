/** A scenario held against published patterns. */
package mainstay.analysis.score;
