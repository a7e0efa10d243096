/** Finished runs on disk, each with a checksum. */
package mainstay.results.store;
