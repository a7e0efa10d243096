package mainstay.report.chart.study;

import java.awt.Color;
import java.awt.Shape;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import mainstay.report.chart.Theme;
import mainstay.report.content.MonthName;
import mainstay.results.closelook.ControlRow;

/** The rules of a control chart, the strongest first, each with a sign of its own. */
public enum ControlRule {
    OUTSIDE("outside", 0xB22D00, 3),
    RUN_OF_EIGHT("run of eight", 0x185EB6, 1),
    THREE_OF_FOUR("three of four", 0x7A4E00, 2);

    private final String words;
    private final Color colour;
    private final int marker;

    ControlRule(String words, int colour, int marker) {
        this.words = words;
        this.colour = new Color(colour);
        this.marker = marker;
    }

    String words() {
        return words;
    }

    Color colour() {
        return colour;
    }

    Shape sign(double x, double y) {
        return Theme.at(Theme.marker(marker), x, y);
    }

    private boolean isBroken(ControlRow row) {
        return List.of(row.signals().split("; ", -1)).contains(words);
    }

    /** The strongest that a month breaks; {@code null} when it breaks none. */
    static ControlRule of(ControlRow row) {
        for (ControlRule rule : values()) {
            if (rule.isBroken(row)) {
                return rule;
            }
        }
        return null;
    }

    /** What stands out: {@code outside in June 2025}, {@code run of eight from July 2025 to May 2026}. */
    public static List<String> signals(List<ControlRow> rows) {
        List<String> signals = new ArrayList<>();
        for (ControlRule rule : values()) {
            List<String> when = rule.when(rows);
            if (!when.isEmpty()) {
                signals.add(rule.words + " " + String.join(", ", when));
            }
        }
        return signals;
    }

    /** The stretches of months that break it. */
    private List<String> when(List<ControlRow> rows) {
        List<String> when = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            int until = from;
            while (until < rows.size() && isBroken(rows.get(until))) {
                until++;
            }
            if (until > from) {
                String begins = month(rows.get(from));
                when.add(until - from == 1 ? "in " + begins : "from " + begins + " to " + month(rows.get(until - 1)));
            }
            from = until + 1;
        }
        return when;
    }

    private static String month(ControlRow row) {
        return MonthName.full(YearMonth.parse(row.month()));
    }
}
