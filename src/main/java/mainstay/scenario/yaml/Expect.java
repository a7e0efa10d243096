package mainstay.scenario.yaml;

import java.util.Optional;
import java.util.function.Function;
import mainstay.scenario.yaml.Spelling.Reading;

/** Takes from a tree what should stand there, or reports what stands there instead. */
public final class Expect {
    private final ProblemList findings;

    public Expect(ProblemList findings) {
        this.findings = findings;
    }

    /** A block of keys. */
    public Optional<Tree.Block> block(Tree tree, String what) {
        if (tree instanceof Tree.Block block) {
            return Optional.of(block);
        }
        return wrong(tree, what, "needs keys with values below it or in { }");
    }

    /** A list. */
    public Optional<Tree.Items> items(Tree tree, String what) {
        if (tree instanceof Tree.Items items) {
            return Optional.of(items);
        }
        return wrong(tree, what, "needs a list: items that begin with - or stand in [ ]");
    }

    /**
     * The list of a key that must be there, with at least one item.
     *
     * @param missing what to say after "is missing:" when it is not there
     */
    public Optional<Tree.Items> items(Tree.Block block, String key, String missing) {
        Optional<Tree.Entry> entry = block.find(key);
        if (entry.isEmpty()) {
            findings.add(block, key + " is missing: " + missing);
            return Optional.empty();
        }
        Optional<Tree.Items> items = items(entry.get().value(), key);
        items.filter(found -> found.items().isEmpty())
                .ifPresent(found -> findings.add(found, key + " is empty. Give at least one."));
        return items;
    }

    /** A single value that reads well. */
    public <T> Optional<T> value(Tree tree, String what, Function<String, Reading<T>> spelling) {
        if (!(tree instanceof Tree.Word word) || isEmpty(tree)) {
            return wrong(tree, what, "needs a single value");
        }
        Reading<T> reading = spelling.apply(word.text());
        if (reading.value().isEmpty()) {
            findings.add(tree, what + ": " + reading.complaint());
        }
        return reading.value();
    }

    /** The value of a key that must be there. */
    public <T> Optional<T> required(Tree.Block block, String key, String what, Function<String, Reading<T>> spelling) {
        Optional<Tree.Entry> entry = block.find(key);
        if (entry.isEmpty()) {
            findings.add(block, what + " is missing.");
            return Optional.empty();
        }
        return value(entry.get().value(), what, spelling);
    }

    /** The value of a key that may be left out. */
    public <T> Optional<T> optional(Tree.Block block, String key, String what, Function<String, Reading<T>> spelling) {
        return block.find(key).flatMap(entry -> value(entry.value(), what, spelling));
    }

    private <T> Optional<T> wrong(Tree tree, String what, String need) {
        if (isEmpty(tree)) {
            findings.add(tree, what + " has no value.");
        } else if (tree instanceof Tree.Word word) {
            findings.add(
                    tree,
                    what + ": " + ProblemList.echo(word.text()) + " is a single value; " + what + " " + need + ".");
        } else if (tree instanceof Tree.Items) {
            findings.add(tree, what + " is a list; it " + need + ".");
        } else if (tree instanceof Tree.Block) {
            findings.add(tree, what + " is a block of keys; it " + need + ".");
        }
        return Optional.empty();
    }

    private static boolean isEmpty(Tree tree) {
        return tree instanceof Tree.Word word && word.plain() && word.text().isEmpty();
    }
}
