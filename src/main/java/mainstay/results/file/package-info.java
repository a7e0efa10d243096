/** Files that are whole or not there, hashes, JSON, the lock of a folder, and problems with them. */
package mainstay.results.file;
