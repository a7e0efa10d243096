/** Official figures of each authority, with gaps filled and small numbers shrunk to those of neighbours. */
package mainstay.place.figure;
