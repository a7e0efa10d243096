package mainstay.scenario.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.Service;
import mainstay.scenario.Structure;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.parameter.EffectSettings;

/**
 * A card: what a practice model is, or how one arrives.
 *
 * @param kind which of the two
 * @param name shown in tables and charts
 * @param description free text; may be empty
 * @param words what the card says in words, by key: {@code roles}, {@code rhythm} and so on
 * @param services who holds which stages where the model is practised; empty when the card leaves that to the scenario
 * @param structure the structure of every service, for a card that lists no services but names one
 * @param settings what it sets, in the order of the file
 */
public record Card(
        Kind kind,
        String name,
        String description,
        Map<String, List<String>> words,
        List<Service> services,
        Optional<Structure> structure,
        List<CardSetting> settings) {

    /** The kinds of cards. */
    public enum Kind {
        /** What a practice model is. */
        PRACTICE("practice", "a practice model card"),
        /** How a practice model arrives. */
        STRATEGY("strategy", "an implementation strategy card");

        private final String word;
        private final String title;

        Kind(String word, String title) {
            this.word = word;
            this.title = title;
        }

        /** The key by which a scenario names such a card. */
        public String word() {
            return word;
        }

        /** What such a card is called, with its article. */
        public String title() {
            return title;
        }

        /** Keys of what such a card may say in words. */
        public List<String> inWords() {
            return this == PRACTICE
                    ? List.of("roles", "rhythm", "hand-offs", "direct-work", "side-effects", "prerequisites")
                    : List.of("side-effects", "prerequisites");
        }

        /** The keys of such a card. */
        public BlockFormat format() {
            return this == PRACTICE ? Formats.PRACTICE : Formats.STRATEGY;
        }

        /** The first key of such a file. */
        public String version() {
            return "mainstay-" + word;
        }
    }

    /** Made when the first card is read, since they go through all settings. */
    private static final class Formats {
        static final BlockFormat PRACTICE = CardReader.format(Kind.PRACTICE);
        static final BlockFormat STRATEGY = CardReader.format(Kind.STRATEGY);

        private Formats() {}
    }

    /** Copies what it is given. */
    public Card {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        services = List.copyOf(services);
        settings = List.copyOf(settings);
    }

    /** Whether workers who practise the model do anything differently; a structure alone is no such effect. */
    boolean hasEffects() {
        return settings.stream()
                .anyMatch(setting -> EffectSettings.SECTION.parameters().contains(setting.parameter())
                        && setting.value() != setting.parameter().defaultValue());
    }

    /** The services of those who practise the model. */
    List<Service> services(List<Service> before) {
        if (!services.isEmpty()) {
            return services;
        }
        return structure
                .map(all -> before.stream().map(service -> service.with(all)).toList())
                .orElse(before);
    }
}
