/** What the answer of a study depends on: assumed settings varied over their plausible ranges, one after the other or all at once. */
package mainstay.sensitivity;
