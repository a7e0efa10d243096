/** A day at work: what each worker does next, what goes to the one on duty, and what families still wait for. */
package mainstay.model.workday;
