package mainstay.report.chart.study;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.journey.Entry;
import mainstay.journey.Entry.StageSpell;
import mainstay.journey.Entry.Wait;
import mainstay.journey.Journey;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;

/** What the signs of a drawing of journeys mean, and the letters in bars that are too short for their words. */
final class JourneyKey {
    private static final double ROW = 20;
    private static final int COLUMNS = 3;
    private static final int SIGNS = 12;

    private final Font font;
    private final JourneyScale scale;

    /** By the words that a letter stands for. */
    private final Map<String, Letter> letters = new LinkedHashMap<>();

    /**
     * The key of a drawing.
     *
     * @param journeys what is drawn
     * @param scale where it is drawn
     * @param font of the words in bars and in the key
     * @param pen knows how wide words are
     */
    JourneyKey(List<Journey> journeys, JourneyScale scale, Font font, Pen pen) {
        this.font = font;
        this.scale = scale;
        for (Journey journey : journeys) {
            for (StageSpell stage : journey.all(StageSpell.class)) {
                letter(pen, stage, stage.words(), "stage: ");
            }
            for (Wait wait : journey.all(Wait.class)) {
                letter(pen, wait, wait.queue().words(), "waits ");
            }
        }
    }

    private record Letter(String letter, String meaning) {}

    private void letter(Pen pen, Entry entry, String words, String before) {
        double room = scale.x(entry.until().orElse(scale.last())) - scale.x(entry.from());
        if (pen.width(words, font) + 8 > room && !letters.containsKey(words)) {
            letters.put(words, new Letter(Character.toString('a' + letters.size() % 26), before + words));
        }
    }

    /** The letter of some words; empty if they have none. */
    String letterOf(String words) {
        return letters.containsKey(words) ? letters.get(words).letter() : "";
    }

    /** How high it is, in pixels. */
    double height() {
        int rows = (SIGNS + letters.size() + COLUMNS - 1) / COLUMNS;
        return rows * ROW;
    }

    private record Sign(String words, Mark mark) {}

    private interface Mark {
        void draw(double x, double y);
    }

    private static List<Sign> signs(Graphics2D graphics) {
        return List.of(
                new Sign("step done in time", (x, at) -> JourneyMarks.onTime(graphics, x + 6, at)),
                new Sign(
                        "step done late: line from the day it was due",
                        (x, at) -> JourneyMarks.late(graphics, x - 4, x + 12, at)),
                new Sign("step still open", (x, at) -> JourneyMarks.open(graphics, x + 6, at)),
                new Sign(
                        "decision: line from ready to made",
                        (x, at) -> JourneyMarks.decision(graphics, x - 4, x + 12, at)),
                new Sign("meeting", (x, at) -> JourneyMarks.meeting(graphics, x + 6, at, true)),
                new Sign("meeting put off", (x, at) -> JourneyMarks.meeting(graphics, x + 6, at, false)),
                new Sign("contact with the family’s own worker", (x, at) -> JourneyMarks.own(graphics, x + 6, at)),
                new Sign("contact with another worker", (x, at) -> JourneyMarks.other(graphics, x + 6, at)),
                new Sign("nobody holds the family", (x, at) -> JourneyMarks.nobody(graphics, x - 4, at - 6, 20, 12)),
                new Sign("waiting", (x, at) -> JourneyMarks.waiting(graphics, x - 4, at - 6)),
                new Sign("decision no longer called for", (x, at) -> JourneyMarks.lapsed(graphics, x - 4, x + 12, at)),
                new Sign("closed", (x, at) -> JourneyMarks.closed(graphics, x + 6, at - 7, at + 7)));
    }

    /** Draws it below the blocks. */
    void draw(Graphics2D graphics, Pen pen, double top) {
        double y = top + 14;
        double width = (Theme.WIDTH - 32.0) / COLUMNS;
        int place = 0;
        for (Sign sign : signs(graphics)) {
            double x = 16 + place % COLUMNS * width;
            int row = place / COLUMNS;
            double at = y + row * ROW - 4;
            sign.mark().draw(x + 4, at);
            pen.write(sign.words(), x + 26, at + 4, font, Theme.INK);
            place++;
        }
        for (Letter letter : letters.values()) {
            double x = 16 + place % COLUMNS * width;
            int row = place / COLUMNS;
            double at = y + row * ROW;
            pen.write(letter.letter(), x + 6, at, font.deriveFont(Font.BOLD), Theme.INK);
            pen.write(pen.lines(letter.meaning(), font, width - 34, 1).get(0), x + 26, at, font, Theme.INK);
            place++;
        }
    }
}
