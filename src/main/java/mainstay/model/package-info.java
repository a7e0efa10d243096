/** The authority at work: the day and its phases, agents, and one class for each rule. */
package mainstay.model;
