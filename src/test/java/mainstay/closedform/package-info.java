/** The model, reduced by its parameters, against what can be worked out without it. */
package mainstay.closedform;
