package mainstay.scenario.file;

import mainstay.scenario.Scenario;

/**
 * A scenario and what it is based on.
 *
 * @param scenario the scenario
 * @param base the scenario its file, or its study, starts from; a file that stands alone starts from the defaults
 */
public record Based(Scenario scenario, Scenario base) {}
