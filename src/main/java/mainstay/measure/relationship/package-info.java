/** Who stays with the child: changes of worker, time together, workers in a year. */
package mainstay.measure.relationship;
