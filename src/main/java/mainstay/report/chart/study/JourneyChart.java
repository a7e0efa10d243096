package mainstay.report.chart.study;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Hatching;
import mainstay.report.chart.MonthTicks;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;
import mainstay.results.study.JourneyRow;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** One family in several arms, one block of lanes below the other on the same axis of time. */
public final class JourneyChart {
    private static final double LEFT = 172;
    private static final double RIGHT = 872;
    private static final double HEADING = 30;
    private static final double STAGE = 22;
    private static final double WORKER = 24;
    private static final double WAIT = 19;
    private static final double MARKS = 20;
    private static final double BETWEEN = 20;
    private static final double KEY_ROW = 20;
    private static final int KEY_COLUMNS = 3;
    private static final int KEY_SIGNS = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    /** Workers in turn: dark and light, so that neighbours differ in grey as well. */
    private static final Color[] WORKERS = {
        new Color(0x185EB6),
        new Color(0xF6D9B0),
        new Color(0x0B6B4E),
        new Color(0xE9D3E0),
        new Color(0x7A2A0C),
        new Color(0xCFE3F5),
        new Color(0x463824),
        new Color(0xD9EBDD)
    };

    private static final Color WAITING = new Color(0xF3CE7E);
    private static final Color LATE = new Color(0xB22D00);
    private static final Color[] STAGES = {new Color(0xE3E8ED), new Color(0xC7D0D9)};

    private final Theme theme;
    private final String name;
    private final String title;
    private final String reading;
    private final List<Block> blocks;
    private final Font tiny;
    private final LocalDate first;
    private final LocalDate last;
    private final List<String> steps;
    private final Map<String, String> letters = new LinkedHashMap<>();
    private final List<String> meanings = new ArrayList<>();

    /**
     * One arm.
     *
     * @param journey the family's way through it
     * @param beside said beside the name of the arm; may be empty
     */
    public record Block(Journey journey, String beside) {}

    /**
     * A chart of a family.
     *
     * @param name of its files
     * @param title what it shows
     * @param reading said below the title
     * @param blocks the arms, from above
     */
    public JourneyChart(Theme theme, String name, String title, String reading, List<Block> blocks) {
        this.theme = theme;
        this.name = name;
        this.title = title;
        this.reading = reading;
        this.blocks = blocks;
        this.tiny = theme.small.deriveFont(12f);
        this.first = journeys().stream()
                .map(Journey::first)
                .min(LocalDate::compareTo)
                .orElseThrow();
        this.last =
                journeys().stream().map(Journey::last).max(LocalDate::compareTo).orElseThrow();
        this.steps = journeys().stream()
                .flatMap(journey -> journey.lane("wait").stream())
                .map(JourneyRow::note)
                .distinct()
                .toList();
        Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        findLetters(new Pen(nowhere));
        nowhere.dispose();
    }

    private List<Journey> journeys() {
        return blocks.stream().map(Block::journey).toList();
    }

    /** A letter for each word that does not fit somewhere. */
    private void findLetters(Pen pen) {
        for (Journey journey : journeys()) {
            for (JourneyRow row : journey.lane("stage")) {
                letter(pen, row, Journey.plain(row.what()), "stage: ");
            }
            for (JourneyRow row : journey.lane("wait")) {
                letter(pen, row, Journey.queue(row.what()), "waits ");
            }
        }
    }

    private void letter(Pen pen, JourneyRow row, String words, String before) {
        if (pen.width(words, tiny) + 8 > x(Journey.until(row).orElse(last)) - x(Journey.from(row))
                && !letters.containsKey(words)) {
            meanings.add(before + words);
            letters.put(words, Character.toString('a' + letters.size() % 26));
        }
    }

    public Chart chart() {
        return new Chart(name, title, description(), (int) (keyTop() + keyRows() * KEY_ROW + 12), this::draw);
    }

    private double top() {
        return 112;
    }

    private double blockHeight() {
        return HEADING + STAGE + 4 + WORKER + 4 + WAIT * steps.size() + 4 * MARKS + BETWEEN;
    }

    private double keyTop() {
        return top() + blocks.size() * blockHeight() + 30;
    }

    private int keyRows() {
        return (KEY_SIGNS + letters.size() + KEY_COLUMNS - 1) / KEY_COLUMNS;
    }

    private String description() {
        return "Journey of one family from " + DAY.format(first) + " to " + DAY.format(last) + ". " + reading + " "
                + blocks.stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    private String sentence(Block block) {
        Journey journey = block.journey();
        int workers = journey.places().size();
        long late = journey.lane("step").stream().filter(Journey::isLate).count();
        int gaps = journey.gaps(last).size();
        return journey.arm() + (block.beside().isEmpty() ? "" : ", " + block.beside()) + ": "
                + journey.lane("stage").stream()
                        .map(row -> Journey.plain(row.what()) + " from " + DAY.format(Journey.from(row)))
                        .collect(Collectors.joining(", "))
                + "; "
                + workers + (workers == 1 ? " worker" : " workers")
                + (gaps == 0 ? "" : ", without one " + (gaps == 1 ? "once" : gaps + " times"))
                + "; " + (late == 0 ? "no step late" : late + (late == 1 ? " step late" : " steps late")) + "; "
                + journey.closed().map(day -> "closed on " + DAY.format(day)).orElse("not closed by the end of the run")
                + ".";
    }

    private double x(LocalDate day) {
        double from = MonthTicks.place(first);
        double to = MonthTicks.place(last);
        return LEFT + (to == from ? 0 : (MonthTicks.place(day) - from) / (to - from)) * (RIGHT - LEFT);
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        List<String> lines = pen.lines(title, theme.title, Theme.WIDTH - 32.0, 2);
        double y = 30;
        for (String line : lines) {
            pen.write(line, 16, y, theme.title, Theme.INK);
            y += 22;
        }
        pen.write(pen.lines(reading, theme.text, Theme.WIDTH - 32.0, 1).get(0), 16, y + 2, theme.text, Theme.MUTED);
        months(graphics);
        for (int i = 0; i < blocks.size(); i++) {
            new BlockDrawing(graphics, pen, blocks.get(i)).draw(top() + i * blockHeight());
        }
        key(graphics, pen);
    }

    private void months(Graphics2D graphics) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(MonthTicks.place(first), Math.max(MonthTicks.place(last), MonthTicks.place(first) + 0.1));
        theme.plain(axis);
        MonthTicks.mark(axis, RIGHT - LEFT, 76);
        double bottom = top() + blocks.size() * blockHeight() - BETWEEN + 4;
        Rectangle2D area = new Rectangle2D.Double(LEFT, top(), RIGHT - LEFT, bottom - top());
        graphics.setPaint(Theme.GRID);
        graphics.setStroke(new BasicStroke(1));
        double step = axis.getTickUnit().getSize();
        for (double at = Math.ceil(axis.getLowerBound() / step) * step; at <= axis.getUpperBound(); at += step) {
            double x = axis.valueToJava2D(at, area, RectangleEdge.BOTTOM);
            graphics.draw(new Line2D.Double(x, top(), x, bottom));
        }
        Rectangle2D all = new Rectangle2D.Double(0, 0, Theme.WIDTH, bottom + 30);
        axis.draw(graphics, top(), all, area, RectangleEdge.TOP, null);
        axis.draw(graphics, bottom, all, area, RectangleEdge.BOTTOM, null);
    }

    private void key(Graphics2D graphics, Pen pen) {
        double y = keyTop() + 14;
        List<Sign> signs = List.of(
                new Sign("step done in time", (x, at) -> onTime(graphics, x + 6, at)),
                new Sign("step done late: line from the day it was due", (x, at) -> late(graphics, x - 4, x + 12, at)),
                new Sign("step still open", (x, at) -> open(graphics, x + 6, at)),
                new Sign("decision: line from ready to made", (x, at) -> decision(graphics, x - 4, x + 12, at)),
                new Sign("meeting", (x, at) -> meeting(graphics, x + 6, at, true)),
                new Sign("meeting put off", (x, at) -> meeting(graphics, x + 6, at, false)),
                new Sign("contact with the family’s own worker", (x, at) -> own(graphics, x + 6, at)),
                new Sign("contact with another worker", (x, at) -> other(graphics, x + 6, at)),
                new Sign("nobody holds the family", (x, at) -> nobody(graphics, x - 4, at - 6, 20, 12)),
                new Sign("waiting", (x, at) -> waiting(graphics, x - 4, at - 6)),
                new Sign("decision no longer called for", (x, at) -> lapsed(graphics, x - 4, x + 12, at)),
                new Sign("closed", (x, at) -> closed(graphics, x + 6, at - 7, at + 7)));
        double width = (Theme.WIDTH - 32.0) / KEY_COLUMNS;
        for (int i = 0; i < signs.size(); i++) {
            double x = 16 + i % KEY_COLUMNS * width;
            int row = i / KEY_COLUMNS;
            double at = y + row * KEY_ROW - 4;
            signs.get(i).mark().draw(x + 4, at);
            pen.write(signs.get(i).words(), x + 26, at + 4, tiny, Theme.INK);
        }
        int place = KEY_SIGNS;
        List<String> each = List.copyOf(letters.values());
        for (int i = 0; i < each.size(); i++) {
            double x = 16 + place % KEY_COLUMNS * width;
            int row = place / KEY_COLUMNS;
            double at = y + row * KEY_ROW;
            pen.write(each.get(i), x + 6, at, tiny.deriveFont(Font.BOLD), Theme.INK);
            pen.write(pen.lines(meanings.get(i), tiny, width - 34, 1).get(0), x + 26, at, tiny, Theme.INK);
            place++;
        }
    }

    private record Sign(String words, Mark mark) {}

    private interface Mark {
        void draw(double x, double y);
    }

    private static void onTime(Graphics2D graphics, double x, double y) {
        graphics.setPaint(Theme.MUTED);
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(new Line2D.Double(x, y - 5, x, y + 5));
    }

    private static void late(Graphics2D graphics, double due, double done, double y) {
        graphics.setPaint(LATE);
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(new Line2D.Double(due, y, done, y));
        graphics.fill(Theme.at(Theme.marker(2), done, y));
    }

    private static void open(Graphics2D graphics, double x, double y) {
        outlined(graphics, new Rectangle2D.Double(x - 4, y - 4, 8, 8), Theme.MUTED);
    }

    private static void decision(Graphics2D graphics, double ready, double made, double y) {
        awaited(graphics, ready, made, y);
        graphics.fill(Theme.at(Theme.marker(3), made, y));
    }

    private static void lapsed(Graphics2D graphics, double ready, double until, double y) {
        awaited(graphics, ready, until, y);
        outlined(graphics, Theme.at(Theme.marker(3), until, y), Theme.INK);
    }

    private static void awaited(Graphics2D graphics, double ready, double until, double y) {
        graphics.setPaint(Theme.INK);
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(new Line2D.Double(ready, y, until, y));
        graphics.draw(new Line2D.Double(ready, y - 4, ready, y + 4));
    }

    private static void waiting(Graphics2D graphics, double x, double y) {
        graphics.setPaint(WAITING);
        graphics.fill(new Rectangle2D.Double(x, y, 20, 12));
    }

    /** Hollow when it was put off. */
    private static void meeting(Graphics2D graphics, double x, double y, boolean held) {
        Shape square = new Rectangle2D.Double(x - 3.5, y - 3.5, 7, 7);
        if (held) {
            graphics.setPaint(Theme.INK);
            graphics.fill(square);
        } else {
            outlined(graphics, square, Theme.INK);
        }
    }

    private static void own(Graphics2D graphics, double x, double y) {
        graphics.setPaint(Theme.INK);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(new Line2D.Double(x, y - 6, x, y + 6));
    }

    private static void other(Graphics2D graphics, double x, double y) {
        outlined(graphics, new Ellipse2D.Double(x - 3.5, y - 3.5, 7, 7), Theme.INK);
    }

    private static void nobody(Graphics2D graphics, double x, double y, double width, double height) {
        Rectangle2D box = new Rectangle2D.Double(x, y, width, height);
        outlined(graphics, box, LATE);
        Path2D hatching = new Path2D.Double();
        Hatching.add(hatching, x, y, width, height, 5);
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(hatching);
    }

    private static void closed(Graphics2D graphics, double x, double top, double bottom) {
        graphics.setPaint(Theme.INK);
        graphics.setStroke(new BasicStroke(3));
        graphics.draw(new Line2D.Double(x, top, x, bottom));
    }

    private static void outlined(Graphics2D graphics, Shape shape, Color colour) {
        graphics.setPaint(Color.WHITE);
        graphics.fill(shape);
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke(1.4f));
        graphics.draw(shape);
    }

    /** Draws the lanes of one arm. */
    private final class BlockDrawing {
        private final Graphics2D graphics;
        private final Pen pen;
        private final Journey journey;
        private final String beside;

        BlockDrawing(Graphics2D graphics, Pen pen, Block block) {
            this.graphics = graphics;
            this.pen = pen;
            this.journey = block.journey();
            this.beside = block.beside();
        }

        void draw(double top) {
            double y = top;
            heading(y + 19);
            y += HEADING;
            double lanes = y;
            label("Stage", y + STAGE / 2);
            stages(y);
            y += STAGE + 4;
            label("Worker", y + WORKER / 2);
            workers(y);
            y += WORKER + 4;
            for (String step : steps) {
                label("Waiting" + (step.isEmpty() ? "" : ": " + Journey.plain(step)), y + WAIT / 2);
                waits(step, y);
                y += WAIT;
            }
            label("Steps due", y + MARKS / 2);
            steps(y + MARKS / 2);
            y += MARKS;
            label("Decisions", y + MARKS / 2);
            decisions(y + MARKS / 2);
            y += MARKS;
            label("Meetings", y + MARKS / 2);
            meetings(y + MARKS / 2);
            y += MARKS;
            label("Contacts", y + MARKS / 2);
            contacts(y + MARKS / 2);
            y += MARKS;
            for (JourneyRow row : journey.lane("closed")) {
                closed(graphics, x(Journey.from(row)), lanes - 2, y);
            }
        }

        private void heading(double y) {
            String end = journey.closed()
                    .map(day -> "closed " + DAY.format(day))
                    .orElse("still open on " + DAY.format(last));
            String words = beside.isEmpty() ? end : beside + ", " + end;
            double width = pen.width(words, theme.small);
            graphics.setPaint(Theme.colour(journey.index()));
            graphics.fill(Theme.at(Theme.marker(journey.index()), 22, y - 5));
            double room = Theme.WIDTH - 32 - 18 - width - 14;
            double x =
                    pen.write(pen.lines(journey.arm(), theme.strong, room, 1).get(0), 34, y, theme.strong, Theme.INK);
            pen.write(words, x + 12, y, theme.small, Theme.MUTED);
        }

        private void label(String text, double middle) {
            pen.writeEndingAt(pen.lines(text, tiny, LEFT - 26, 1).get(0), LEFT - 10, middle + 4, tiny, Theme.MUTED);
        }

        private double end(JourneyRow row) {
            return x(Journey.until(row).orElse(last));
        }

        private void stages(double y) {
            int place = 0;
            for (JourneyRow row : journey.lane("stage")) {
                if (!Journey.plain(row.what()).equals("closed")) {
                    Color ground = STAGES[place++ % STAGES.length];
                    band(
                            row,
                            y,
                            STAGE,
                            ground,
                            List.of(Journey.plain(row.what()), letterOf(Journey.plain(row.what()))));
                }
            }
        }

        private String letterOf(String words) {
            return letters.getOrDefault(words, "");
        }

        private void workers(double y) {
            for (Journey.Stretch gap : journey.gaps(last)) {
                nobody(graphics, x(gap.from()), y + 1, Math.max(2, x(gap.until()) - x(gap.from())), WORKER - 2);
            }
            Map<Integer, Integer> places = journey.places();
            for (JourneyRow row : journey.lane("worker")) {
                if (row.worker() >= 0) {
                    int place = places.get(row.worker());
                    String ordinal = Journey.ordinal(place);
                    band(
                            row,
                            y,
                            WORKER,
                            WORKERS[(place - 1) % WORKERS.length],
                            List.of(ordinal + " worker", ordinal, Integer.toString(place)));
                }
            }
        }

        /** A stretch with the longest of these words that fits in it. */
        private void band(JourneyRow row, double y, double height, Color ground, List<String> words) {
            double from = x(Journey.from(row));
            double width = Math.max(1.5, end(row) - from);
            Rectangle2D box = new Rectangle2D.Double(from, y, width, height);
            graphics.setPaint(ground);
            graphics.fill(box);
            graphics.setPaint(Color.WHITE);
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(new Line2D.Double(from, y, from, y + height));
            Color ink = isDark(ground) ? Color.WHITE : Theme.INK;
            words.stream()
                    .filter(word -> pen.width(word, tiny) + 4 < width)
                    .findFirst()
                    .ifPresent(word -> pen.writeCentred(word, from + width / 2, y + height / 2 + 4.5, tiny, ink));
        }

        private void waits(String step, double y) {
            for (JourneyRow row : journey.lane("wait")) {
                if (row.note().equals(step)) {
                    String words = Journey.queue(row.what());
                    band(row, y + 1, WAIT - 3, WAITING, List.of(words, letterOf(words)));
                }
            }
        }

        private void steps(double y) {
            Path2D ticks = new Path2D.Double();
            for (JourneyRow row : journey.lane("step")) {
                if (row.note().equals("done")) {
                    ticks.moveTo(end(row), y - 5);
                    ticks.lineTo(end(row), y + 5);
                } else if (row.note().equals("open")) {
                    open(
                            graphics,
                            Math.min(
                                    RIGHT,
                                    Journey.due(row).map(JourneyChart.this::x).orElse(RIGHT)),
                            y);
                }
            }
            graphics.setPaint(Theme.MUTED);
            graphics.setStroke(new BasicStroke(1.5f));
            graphics.draw(ticks);
            for (JourneyRow row : journey.lane("step")) {
                if (Journey.isLate(row)) {
                    late(graphics, Journey.due(row).map(JourneyChart.this::x).orElseGet(() -> end(row)), end(row), y);
                }
            }
        }

        private void decisions(double y) {
            List<JourneyRow> rows = journey.lane("decision");
            for (int i = 0; i < rows.size(); i++) {
                JourneyRow row = rows.get(i);
                if (row.until().isEmpty()) {
                    awaited(graphics, x(Journey.from(row)), end(row), y);
                } else if (Journey.isMade(row)) {
                    decision(graphics, x(Journey.from(row)), end(row), y);
                } else {
                    lapsed(graphics, x(Journey.from(row)), end(row), y);
                }
                double room = (i + 1 < rows.size() ? x(Journey.from(rows.get(i + 1))) - 4 : RIGHT) - end(row) - 9;
                String words = Journey.plain(row.what());
                if (pen.width(words, tiny) < room) {
                    pen.write(words, end(row) + 9, y + 4, tiny, Theme.INK);
                }
            }
        }

        private void meetings(double y) {
            for (JourneyRow row : journey.lane("meeting")) {
                meeting(graphics, x(Journey.from(row)), y, !row.what().endsWith("postponed"));
            }
        }

        private void contacts(double y) {
            List<Double> others = new ArrayList<>();
            Path2D ticks = new Path2D.Double();
            for (JourneyRow row : journey.lane("contact")) {
                double x = x(Journey.from(row));
                if (row.note().equals("another worker")) {
                    others.add(x);
                } else {
                    ticks.moveTo(x, y - 6);
                    ticks.lineTo(x, y + 6);
                }
            }
            graphics.setPaint(Theme.INK);
            graphics.setStroke(new BasicStroke(1.2f));
            graphics.draw(ticks);
            others.forEach(x -> other(graphics, x, y));
        }
    }

    private static boolean isDark(Color colour) {
        return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue() < 130;
    }
}
