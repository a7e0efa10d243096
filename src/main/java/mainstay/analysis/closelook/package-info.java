/** One replication looked at closely: dated milestones, caseloads, and the families that are followed. */
package mainstay.analysis.closelook;
