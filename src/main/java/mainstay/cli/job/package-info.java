/** What commands do. */
package mainstay.cli.job;
