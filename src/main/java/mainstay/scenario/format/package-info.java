/** The keys of files, described once: for readers, for JSON Schemas and for the reference page. */
package mainstay.scenario.format;
