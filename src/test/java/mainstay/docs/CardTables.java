package mainstay.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.scenario.Registry;
import mainstay.scenario.file.Card;
import mainstay.scenario.file.CardFile;
import mainstay.scenario.file.CardSetting;

/** What the shipped cards set, as tables. */
final class CardTables {
    private static final Path PRACTICE = Path.of("scenarios/practice");
    private static final Path STRATEGIES = Path.of("scenarios/strategies");

    private CardTables() {}

    static String practiceModels() {
        return models(files(PRACTICE));
    }

    static String strategies() {
        return strategies(files(STRATEGIES));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row for each model: they have few settings in common. */
    private static String models(List<Path> files) {
        StringBuilder table = new StringBuilder("| card | how work is organised | what it sets |\n|---|---|---|\n");
        for (Path file : files) {
            Card card = CardFile.read(file);
            String settings = card.settings().stream()
                    .map(setting -> "`" + setting.parameter().path() + "` " + value(setting))
                    .collect(Collectors.joining(", "));
            table.append("| `")
                    .append(stem(file))
                    .append("` ")
                    .append(card.name())
                    .append(" | ")
                    .append(organised(card))
                    .append(" | ")
                    .append(settings.isEmpty() ? "nothing" : settings)
                    .append(" |\n");
        }
        return table.toString();
    }

    /** A column for each strategy: they answer the same questions. */
    private static String strategies(List<Path> files) {
        List<Card> cards = files.stream().map(CardFile::read).toList();
        Set<String> paths = new LinkedHashSet<>();
        Registry.all().stream()
                .map(parameter -> parameter.path())
                .filter(path ->
                        cards.stream().anyMatch(card -> setting(card, path).isPresent()))
                .forEach(paths::add);
        List<String> rows = new ArrayList<>();
        rows.add("| setting | "
                + files.stream().map(file -> "`" + stem(file) + "`").collect(Collectors.joining(" | ")) + " |");
        rows.add("|---".repeat(files.size() + 1) + "|");
        for (String path : paths) {
            rows.add("| `" + path + "` | "
                    + cards.stream()
                            .map(card ->
                                    setting(card, path).map(CardTables::value).orElse(""))
                            .collect(Collectors.joining(" | "))
                    + " |");
        }
        return String.join("\n", rows) + "\n";
    }

    private static Optional<CardSetting> setting(Card card, String path) {
        return card.settings().stream()
                .filter(setting -> setting.parameter().path().equals(path))
                .findFirst();
    }

    private static String value(CardSetting setting) {
        String value = setting.spelledValue();
        return setting.spelledRange().equals(value) ? value : value + " (" + setting.spelledRange() + ")";
    }

    private static String organised(Card card) {
        if (!card.services().isEmpty()) {
            return card.services().size() == 1
                    ? "one service for all stages"
                    : card.services().size() + " services";
        }
        return card.structure()
                .map(structure -> structure.word().equals("pods") ? "pods" : "individual caseloads")
                .orElse("as the scenario has it");
    }

    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replace(".yaml", "");
    }
}
