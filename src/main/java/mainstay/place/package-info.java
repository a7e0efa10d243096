/** Official figures of real places, turned into scenarios. */
package mainstay.place;
