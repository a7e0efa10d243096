/** Families come: new ones by month and chance, known ones again; the front door decides. */
package mainstay.model.demand;
