/** Real places, built in, as scenarios. */
package mainstay.place;
