package mainstay.cli.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mainstay.cli.terminal.Columns;
import mainstay.scenario.Service;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.file.Card;
import mainstay.scenario.file.CardSetting;

/** A card on a terminal: its name, its structure, and what it sets in columns. */
public final class CardTable {
    private static final List<String> HEADINGS = List.of("setting", "value", "range", "grade", "source");

    private final Card card;

    public CardTable(Card card) {
        this.card = card;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(card.kind().title().replaceFirst("^an? ", "") + " " + card.name());
        card.structure().map(Structure::word).ifPresent(word -> lines.add("  structure: " + word));
        card.services().forEach(service -> lines.add("  service " + spell(service)));
        if (card.settings().isEmpty()) {
            lines.add("  no settings");
            return lines;
        }
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        card.settings().forEach(setting -> rows.add(row(setting)));
        Columns.lines(rows).forEach(line -> lines.add("  " + line));
        return lines;
    }

    private static String spell(Service service) {
        return service.name() + ": "
                + String.join(", ", service.holds().stream().map(Stage::word).toList()) + "; "
                + service.structure().word();
    }

    private static List<String> row(CardSetting setting) {
        return List.of(
                setting.parameter().path(),
                setting.spelledValue(),
                orDash(setting.spelledRange()),
                orDash(setting.grade()
                        .map(grade -> grade.name().toLowerCase(Locale.ROOT))
                        .orElse("")),
                orDash(setting.source()));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
