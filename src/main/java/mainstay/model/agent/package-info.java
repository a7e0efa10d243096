/** Who is there: families, cases, duties, workers, managers and teams. State that the rules read and change. */
package mainstay.model.agent;
