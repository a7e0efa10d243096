/** Whether children are seen and decided about on time, how long they wait, and how good the work is. */
package mainstay.measure.casework;
