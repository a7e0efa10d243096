/** What the program prints. */
package mainstay.cli.message;
