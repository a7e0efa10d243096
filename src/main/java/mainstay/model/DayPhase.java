package mainstay.model;

/** The order of a day. MASON runs what has the same time and ordering in random order: every phase has its own. */
enum DayPhase {
    PROGRAMME,
    WORKFORCE,
    DEMAND,
    ALLOCATION,
    MEETINGS,
    WORK,
    DECISIONS,
    PATHWAY,
    PEOPLE,
    CENSUS
}
