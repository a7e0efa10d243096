/** What is published about the real service: how well a scenario reproduces it, and which settings would do so best. */
package mainstay.evidence;
