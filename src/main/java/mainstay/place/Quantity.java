package mainstay.place;

/** Something that rules read of a place: a count or a rate. */
sealed interface Quantity permits Figure, Rate {}
