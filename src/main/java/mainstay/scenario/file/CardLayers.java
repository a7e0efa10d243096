package mainstay.scenario.file;

import mainstay.scenario.Scenario;

/**
 * A scenario before its cards, and the cards: so that what is based on it can take others.
 *
 * @param plain what the files say themselves
 * @param cards the cards they have taken up
 */
public record CardLayers(Scenario plain, Cards cards) {
    CardLayers(Scenario plain) {
        this(plain, Cards.NONE);
    }

    /** The scenario as it runs. */
    public Scenario scenario() {
        return cards.on(plain);
    }

    /** Name of a model whose settings are among the plain ones, from a resolved file; empty for none. */
    String resolvedModel() {
        return plain.implementation().map(arriving -> arriving.practice()).orElse(plain.established());
    }
}
