/** What every message is printed with: the two streams, progress, columns, numbers, exit codes and what to do next. */
package mainstay.cli.terminal;
