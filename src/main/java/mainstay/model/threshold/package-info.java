/** Whether families are turned away: thresholds at each gate, and how load moves them. */
package mainstay.model.threshold;
