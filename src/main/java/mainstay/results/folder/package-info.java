/** The folder of a study: made, resumed, extended, merged, compared. */
package mainstay.results.folder;
