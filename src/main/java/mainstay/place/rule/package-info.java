/** How the settings of a place follow from its figures. */
package mainstay.place.rule;
