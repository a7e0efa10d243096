/** The catalogue of measures, and what feeds them the events of a replication. */
package mainstay.measure;
