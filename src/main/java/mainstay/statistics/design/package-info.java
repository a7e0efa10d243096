/** Designs of experiments and what is estimated from them: Morris, Sobol, Latin hypercubes, response surfaces, boxes. */
package mainstay.statistics.design;
