/** Settings of who leads, and of what befalls an authority as an organisation. */
package mainstay.scenario.parameter.leadership;
