/** Tables as text: columns, cells, numbers, and whether two tables are the same. */
package mainstay.results.table;
