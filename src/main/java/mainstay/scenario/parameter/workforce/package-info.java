/** The people who hold cases: a class for each part of the block. */
package mainstay.scenario.parameter.workforce;
