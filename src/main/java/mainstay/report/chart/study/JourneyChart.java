package mainstay.report.chart.study;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mainstay.event.Step;
import mainstay.journey.Entry.StageSpell;
import mainstay.journey.Entry.Wait;
import mainstay.journey.Journey;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;

/** One family in several arms, one block of lanes below the other on the same axis of time. */
public final class JourneyChart {
    private static final double TOP = 112;
    private static final double BETWEEN = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private final Theme theme;
    private final String name;
    private final String title;
    private final String reading;
    private final List<Block> blocks;
    private final Font tiny;
    private final JourneyScale scale;
    private final List<Step> steps;
    private final JourneyKey key;

    /**
     * One arm.
     *
     * @param journey the family's way through it
     * @param index its place among the arms of the study, from 0
     * @param beside said beside the name of the arm; may be empty
     */
    public record Block(Journey journey, int index, String beside) {}

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
        List<Journey> journeys = blocks.stream().map(Block::journey).toList();
        this.scale = new JourneyScale(
                journeys.stream().map(Journey::first).min(LocalDate::compareTo).orElseThrow(),
                journeys.stream().map(Journey::last).max(LocalDate::compareTo).orElseThrow());
        this.steps = journeys.stream()
                .flatMap(journey -> journey.all(Wait.class).stream())
                .map(Wait::step)
                .distinct()
                .toList();
        Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        this.key = new JourneyKey(journeys, scale, tiny, new Pen(nowhere));
        nowhere.dispose();
    }

    /** The drawing, with its description in words. */
    public Chart chart() {
        return new Chart(name, title, description(), (int) (keyTop() + key.height() + 12), this::draw);
    }

    private double blockHeight() {
        return JourneyLanes.height(steps.size()) + BETWEEN;
    }

    private double keyTop() {
        return TOP + blocks.size() * blockHeight() + 30;
    }

    private String description() {
        return "Journey of one family from " + DAY.format(scale.first()) + " to " + DAY.format(scale.last()) + ". "
                + reading + " " + blocks.stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    private String sentence(Block block) {
        Journey journey = block.journey();
        int workers = journey.places().size();
        int late = journey.late().size();
        int gaps = journey.gaps(scale.last()).size();
        return journey.arm() + (block.beside().isEmpty() ? "" : ", " + block.beside()) + ": "
                + journey.all(StageSpell.class).stream()
                        .map(stage -> stage.words() + " from " + DAY.format(stage.from()))
                        .collect(Collectors.joining(", "))
                + "; "
                + workers + (workers == 1 ? " worker" : " workers")
                + (gaps == 0 ? "" : ", without one " + (gaps == 1 ? "once" : gaps + " times"))
                + "; " + (late == 0 ? "no step late" : late + (late == 1 ? " step late" : " steps late")) + "; "
                + journey.closed().map(day -> "closed on " + DAY.format(day)).orElse("not closed by the end of the run")
                + ".";
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
        scale.draw(graphics, theme, TOP, TOP + blocks.size() * blockHeight() - BETWEEN + 4);
        for (int i = 0; i < blocks.size(); i++) {
            new JourneyLanes(graphics, pen, theme, tiny, scale, key, steps, blocks.get(i))
                    .draw(TOP + i * blockHeight());
        }
        key.draw(graphics, pen, keyTop());
    }
}
