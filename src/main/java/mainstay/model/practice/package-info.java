/** How a practice model arrives and is kept up: programme, training, ownership, fidelity, reflection, partners. */
package mainstay.model.practice;
