/** What an answer depends on: assumed settings varied over their plausible ranges. */
package mainstay.analysis.sensitivity;
