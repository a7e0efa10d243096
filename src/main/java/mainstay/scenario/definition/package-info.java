/** How a setting is defined: its path, unit, bounds, default, plausible range, source and grade. */
package mainstay.scenario.definition;
