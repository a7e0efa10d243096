/** Scenario and study files: YAML in, all problems out at once; the resolved file, the JSON Schema, the reference page. */
package mainstay.scenario.io;
