/** One study's folder: written, read back, resumed and reproduced; the contract between running and reporting. */
package mainstay.results;
