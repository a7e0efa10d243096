/** What a planner types: one class for each command. */
package mainstay.cli.command;
