/** Runs of the model: tasks, the executor that does them, and what is told of each. */
package mainstay.run;
