/** Arms in many futures: how each fares over them, and in which of them a condition holds. */
package mainstay.analysis.sweep;
