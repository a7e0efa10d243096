package mainstay.scenario.yaml;

import java.util.List;
import java.util.Optional;

/** A YAML file as blocks, lists and words that know where they stand. */
public sealed interface Tree {
    /** Line from 1. */
    int line();

    /** Column from 1. */
    int column();

    /**
     * A single value.
     *
     * @param text as written, without quotes
     * @param plain whether it stands without quotes
     */
    record Word(String text, boolean plain, int line, int column) implements Tree {}

    /** A list. */
    record Items(List<Tree> items, int line, int column) implements Tree {}

    /** Keys with values, in the order of the file; no key twice. */
    record Block(List<Entry> entries, int line, int column) implements Tree {
        public Optional<Entry> find(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .findFirst();
        }
    }

    /** A place whose problem is already reported: whoever meets it says nothing more. */
    record Unreadable(int line, int column) implements Tree {}

    /** A key and its value. */
    record Entry(Word key, Tree value) {}
}
