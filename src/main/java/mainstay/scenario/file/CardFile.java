package mainstay.scenario.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.FileHeader;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Suggestion;
import mainstay.scenario.yaml.TextFile;
import mainstay.scenario.yaml.Tree;
import mainstay.scenario.yaml.YamlReader;

/** Reads card files: practice models and implementation strategies. */
public final class CardFile {
    private static final int MOST_NAMED = 12;

    private CardFile() {}

    /**
     * The card of a file.
     *
     * @param file the file; its path as given stands before each problem
     * @throws mainstay.scenario.Problems if it has any
     */
    public static Card read(Path file) {
        ProblemList findings = new ProblemList(file.toString());
        Optional<Card> card = load(file, kind(file).orElse(Card.Kind.PRACTICE), findings);
        findings.throwIfAny();
        return card.orElseThrow();
    }

    /** Whether a file says that it is a card; false for files that cannot be read. */
    public static boolean isCard(Path file) {
        return kind(file).isPresent();
    }

    private static Optional<Card.Kind> kind(Path file) {
        ProblemList ignored = new ProblemList(file.toString());
        return TextFile.read(file, ignored)
                .flatMap(text -> YamlReader.read(text, ignored))
                .filter(Tree.Block.class::isInstance)
                .flatMap(tree -> kind((Tree.Block) tree));
    }

    /** The kind of card that a block says it is. */
    static Optional<Card.Kind> kind(Tree.Block block) {
        return Arrays.stream(Card.Kind.values())
                .filter(kind -> block.find(kind.version()).isPresent())
                .findFirst();
    }

    /** What a scenario says after {@code practice} or {@code strategy}: the path of a card, or the card itself. */
    static Optional<Card> named(Tree value, Card.Kind kind, Path from, ProblemList findings) {
        if (value instanceof Tree.Block block) {
            return new CardReader(findings, kind).read(block);
        }
        return new Expect(findings)
                .value(value, kind.word(), Spelling.Reading::of)
                .flatMap(text -> existing(text.strip(), kind, from, findings, value))
                .flatMap(file -> load(file, kind, findings.in(file.toString())));
    }

    private static Optional<Path> existing(String text, Card.Kind kind, Path from, ProblemList findings, Tree where) {
        Optional<Path> file = path(text, from);
        if (file.isPresent() && Files.exists(file.get())) {
            return file;
        }
        findings.add(
                where,
                kind.word() + ": there is no file " + ProblemList.echo(text)
                        + file.map(path -> " (looked for " + path + ")." + neighbours(path, text))
                                .orElse("."));
        return Optional.empty();
    }

    private static Optional<Path> path(String text, Path from) {
        try {
            return Optional.of(from.resolveSibling(Path.of(text)).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String neighbours(Path missing, String text) {
        List<String> there = yamlFiles(missing.toAbsolutePath().getParent());
        Path name = missing.getFileName();
        if (there.isEmpty() || name == null) {
            return "";
        }
        String folder = text.substring(0, Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        return Suggestion.nearest(there, name.toString())
                .map(near -> " Did you mean " + folder + near + "?")
                .orElseGet(() -> " There is: "
                        + String.join(", ", there.stream().limit(MOST_NAMED).toList()) + ".");
    }

    private static List<String> yamlFiles(Path folder) {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static Optional<Card> load(Path file, Card.Kind kind, ProblemList findings) {
        return TextFile.read(file, findings)
                .filter(text -> FileHeader.isIn(text, begins(kind), findings))
                .flatMap(text -> YamlReader.read(text, findings))
                .flatMap(tree -> new Expect(findings).block(tree, kind.title()))
                .filter(block -> isOf(kind, block, findings))
                .flatMap(block -> new CardReader(findings, kind).read(block));
    }

    private static String begins(Card.Kind kind) {
        return kind.title() + " begins with " + kind.version() + ": 1";
    }

    private static boolean isOf(Card.Kind kind, Tree.Block block, ProblemList findings) {
        String wanted = begins(kind) + ".";
        Optional<Card.Kind> other = kind(block);
        if (other.isPresent() && other.get() != kind) {
            findings.add(block, "is " + other.get().title() + "; " + wanted);
            return false;
        }
        if (other.isEmpty() && block.find("mainstay").isPresent()) {
            findings.add(block, "is a scenario; " + wanted);
            return false;
        }
        if (other.isEmpty() && block.find("mainstay-study").isPresent()) {
            findings.add(block, "is a study; " + wanted);
            return false;
        }
        ScenarioFile.version(block, kind.version(), findings);
        return true;
    }
}
