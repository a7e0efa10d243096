/** What happened: one record for each thing that happens in an authority, and nothing about why. */
package mainstay.event;
