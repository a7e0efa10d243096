/** What is counted of each team, and of the areas that teams serve. */
package mainstay.measure.team;
