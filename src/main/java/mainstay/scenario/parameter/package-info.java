/**
 * The settings, one class for each block of a scenario file, and a room where a block is large: every number of the model
 * stands here, once. What a setting does is said by the sentence that it is declared with, from which the reference page and
 * the JSON Schema are made.
 */
package mainstay.scenario.parameter;
