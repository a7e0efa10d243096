/** Options that commands share. */
package mainstay.cli.option;
