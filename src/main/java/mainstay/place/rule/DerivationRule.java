package mainstay.place.rule;

/** How some settings follow from the figures of a place. */
interface DerivationRule {
    /** Works out the settings; may rest on those that rules before it have worked out. */
    void apply(DerivedSettings derived);
}
