/** Posts and the people in them: starting, wearing out, falling ill, leaving, being replaced. */
package mainstay.model.workforce;
