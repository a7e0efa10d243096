/** Runs on a cluster: Apache Spark does what the threads of one machine do otherwise, with the same results. */
package mainstay.cluster;
