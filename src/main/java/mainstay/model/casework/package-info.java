/** Work with families: duties, contact, and what follows when a piece of work is done. */
package mainstay.model.casework;
