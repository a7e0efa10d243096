/** One world: what is simulated, with which values, over which period. */
package mainstay.scenario;
