/** The parameter registry, one class for each block of a scenario file: every number of the model stands here, once. */
package mainstay.scenario.parameter;
