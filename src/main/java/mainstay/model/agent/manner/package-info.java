/** Who holds a manager's post, and how they do the work. */
package mainstay.model.agent.manner;
