/** Who leads: what managers and directors are like, and what becomes of an authority under them. */
package mainstay.model.leadership;
