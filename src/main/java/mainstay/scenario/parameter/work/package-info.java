/** How long each piece of work takes: a class for each part of the block. */
package mainstay.scenario.parameter.work;
