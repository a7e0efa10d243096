/** Rows, tables and folder of screenings and Sobol indices. */
package mainstay.results.sensitivity;
