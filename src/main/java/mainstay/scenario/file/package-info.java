/** Scenario and card files: YAML in, all problems out at once; the resolved file and the reference page. */
package mainstay.scenario.file;
