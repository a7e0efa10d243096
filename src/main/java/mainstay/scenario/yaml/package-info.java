/** YAML as a tree that knows its lines, and single values as people write them. */
package mainstay.scenario.yaml;
