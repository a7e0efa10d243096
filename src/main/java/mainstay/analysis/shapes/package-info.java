/** Distributions of a scenario beside those that are published. */
package mainstay.analysis.shapes;
