/** Between a command and a terminal: mistakes in what is typed, and characters that a terminal would obey. */
package mainstay.cli.usage;
