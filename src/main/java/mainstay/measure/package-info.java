/** What is measured: fed by events only, each measure with its unit, direction and definition. */
package mainstay.measure;
