/** What a planner types: one class per command; the only package that prints. */
package mainstay.cli;
