package mainstay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mainstay.scenario.Service;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.io.Card;
import mainstay.scenario.io.CardSetting;

/** A card on a terminal: its name, its structure, and what it sets in columns. */
final class CardTable {
    private static final List<String> HEADINGS = List.of("setting", "value", "range", "grade", "source");

    private final Card card;

    CardTable(Card card) {
        this.card = card;
    }

    List<String> lines() {
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
        rows.forEach(row -> lines.add("  " + aligned(row, rows)));
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

    /** Every cell but the last as wide as the widest of its column. */
    private static String aligned(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size() - 1; i++) {
            int column = i;
            int width = rows.stream()
                    .mapToInt(other -> other.get(column).length())
                    .max()
                    .orElse(0);
            line.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
        }
        return line.append(row.get(row.size() - 1)).toString();
    }
}
