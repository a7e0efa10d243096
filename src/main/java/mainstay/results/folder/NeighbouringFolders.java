package mainstay.results.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.results.file.ResultsProblem;
import mainstay.scenario.definition.Plural;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Suggestion;

/** What to say to somebody who names a folder that is no results folder: which ones are in it or beside it. */
final class NeighbouringFolders {
    private static final int MOST_NAMED = 30;

    private NeighbouringFolders() {}

    /** Sentences and lines with a space or a line end before them; empty when there is nothing near. */
    static String hint(Path named) {
        if (Files.isRegularFile(named)) {
            return " It is a file: name the folder that a command wrote.";
        }
        if (!Files.exists(named)) {
            return beside(named.toAbsolutePath().normalize(), named);
        }
        List<Path> inside = in(named);
        if (inside.isEmpty()) {
            return "";
        }
        String lines = inside.stream()
                .limit(MOST_NAMED)
                .map(folder -> "\n  " + folder + ": " + described(folder))
                .collect(Collectors.joining());
        return " Name one of those in it:" + lines
                + (inside.size() > MOST_NAMED ? "\n  and " + (inside.size() - MOST_NAMED) + " more" : "");
    }

    private static String beside(Path missing, Path named) {
        Path name = missing.getFileName();
        Path parent = missing.getParent();
        if (name == null || parent == null) {
            return "";
        }
        List<String> there =
                in(parent).stream().map(each -> each.getFileName().toString()).toList();
        return Suggestion.nearest(there, name.toString())
                .map(near -> Suggestion.question(named.resolveSibling(near).toString()))
                .orElse("");
    }

    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .filter(each -> Files.isRegularFile(each.resolve(ManifestFile.NAME), LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static String described(Path folder) {
        try {
            Manifest manifest = ManifestFile.read(folder);
            return Stream.of(
                            Optional.of(AnalysisKind.of(folder, manifest).what() + " \""
                                    + ProblemList.echo(manifest.name()) + "\""),
                            counted(manifest.arms().size(), "arm"),
                            counted(manifest.replications(), "replication"),
                            manifest.complete() ? Optional.<String>empty() : Optional.of("not complete"))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
        } catch (ResultsProblem | UncheckedIOException e) {
            return "cannot be read";
        }
    }

    private static Optional<String> counted(int number, String what) {
        return number == 0 ? Optional.empty() : Optional.of(Plural.of(number, what));
    }
}
