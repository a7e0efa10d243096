/** Work with families: duties, the working day, contact, and what follows when a piece of work is done. */
package mainstay.model.casework;
