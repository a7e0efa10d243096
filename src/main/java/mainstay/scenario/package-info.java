/** The question: what is simulated, with which values, and which ways of working are compared. */
package mainstay.scenario;
