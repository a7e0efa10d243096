/** Where and how runs are done: tasks, threads, what is kept of each. */
package mainstay.engine;
