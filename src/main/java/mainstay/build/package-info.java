/** Which build of the program this is: what must be the same wherever runs are put together. */
package mainstay.build;
