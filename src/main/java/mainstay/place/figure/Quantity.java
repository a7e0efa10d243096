package mainstay.place.figure;

/** Something that rules read of a place: a count or a rate. */
public sealed interface Quantity permits PublishedFigure, Rate {}
