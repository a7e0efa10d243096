/** Studies that decide for themselves how many replications they need. */
package mainstay.analysis.sequential;
