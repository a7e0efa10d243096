/** What happened to one family, in order; and how long the steps of each waited. */
package mainstay.chronology;
