package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.scenario.Registry;
import mainstay.scenario.file.Card;
import mainstay.scenario.file.CardFile;
import mainstay.scenario.file.CardSetting;
import org.junit.jupiter.api.Test;

/** The tables of the pages about cards are made from the cards; write them anew with {@code -Dmainstay.write=true}. */
class CardPagesTest {
    private static final String BEGIN = "<!-- cards -->\n";
    private static final String END = "<!-- end of cards -->\n";

    @Test
    void thePageAboutPracticeModelsSaysWhatTheCardsSay() throws IOException {
        check(Path.of("src/site/markdown/practice-models.md"), Path.of("scenarios/practice"), CardPagesTest::models);
    }

    @Test
    void thePageAboutStrategiesSaysWhatTheCardsSay() throws IOException {
        check(Path.of("src/site/markdown/strategies.md"), Path.of("scenarios/strategies"), CardPagesTest::strategies);
    }

    private interface Table {
        String of(List<Path> files);
    }

    private static void check(Path page, Path folder, Table table) throws IOException {
        String text = Files.readString(page, StandardCharsets.UTF_8);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int to = text.indexOf(END);
        assertThat(to).isGreaterThanOrEqualTo(from);
        String made;
        try (Stream<Path> files = Files.list(folder)) {
            made = text.substring(0, from) + table.of(files.sorted().toList()) + text.substring(to);
        }
        if (Boolean.getBoolean("mainstay.write")) {
            Files.writeString(page, made, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(page, StandardCharsets.UTF_8))
                .as("out of date: mvn test -Dtest=CardPagesTest -Dmainstay.write=true")
                .isEqualTo(made);
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
                            .map(card -> setting(card, path)
                                    .map(CardPagesTest::value)
                                    .orElse(""))
                            .collect(Collectors.joining(" | "))
                    + " |");
        }
        return String.join("\n", rows) + "\n";
    }

    private static java.util.Optional<CardSetting> setting(Card card, String path) {
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
