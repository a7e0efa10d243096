package mainstay.scenario.definition;

/**
 * What a parameter is to whoever asks what if: a belief about how things are, or something that is set on purpose. A
 * sensitivity analysis varies beliefs only; a search for a better way of working varies levers only.
 */
public enum Role {
    /** How things are, known more or less well: hours, rates, effects, habits. */
    BELIEF("belief"),
    /** What leaders, or the law, decide: posts, limits, rules, how a practice model arrives. */
    LEVER("lever"),
    /** Off until a card or a timeline turns it on: what a practice model does, what befalls an authority. */
    OFF("off"),
    /** What things cost: counted, and moves nobody. */
    PRICE("price");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** The word in tables. */
    public String word() {
        return word;
    }
}
