/** The program: its entry point, and the parts it is put together from. */
package mainstay.cli;
