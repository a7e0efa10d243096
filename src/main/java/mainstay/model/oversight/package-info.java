/** Managers, consultants and chairs: decisions, supervision, pod meetings, conferences, grip, monitoring. */
package mainstay.model.oversight;
