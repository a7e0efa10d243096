package mainstay.report.chart.study;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mainstay.event.Step;
import mainstay.journey.Entry;
import mainstay.journey.Entry.Closure;
import mainstay.journey.Entry.Contact;
import mainstay.journey.Entry.DecisionWait;
import mainstay.journey.Entry.Meeting;
import mainstay.journey.Entry.StageSpell;
import mainstay.journey.Entry.StatutoryStep;
import mainstay.journey.Entry.StepEnd;
import mainstay.journey.Entry.Wait;
import mainstay.journey.Entry.WorkerSpell;
import mainstay.journey.EnumWords;
import mainstay.journey.Journey;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;

/** Draws the journey of a family through one arm: a lane for each kind of thing that happened. */
final class JourneyLanes {
    private static final double HEADING = 30;
    private static final double STAGE = 22;
    private static final double WORKER = 24;
    private static final double WAIT = 19;
    private static final double MARKS = 20;
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

    private static final Color[] STAGES = {new Color(0xE3E8ED), new Color(0xC7D0D9)};

    private final Graphics2D graphics;
    private final Pen pen;
    private final Theme theme;
    private final Font tiny;
    private final JourneyScale scale;
    private final JourneyKey key;
    private final List<Step> steps;
    private final JourneyChart.Block block;
    private final Journey journey;

    /**
     * The lanes of one arm.
     *
     * @param tiny font of the words in bars and beside lanes
     * @param steps those that are waited for in some arm: each has a lane
     */
    JourneyLanes(
            Graphics2D graphics,
            Pen pen,
            Theme theme,
            Font tiny,
            JourneyScale scale,
            JourneyKey key,
            List<Step> steps,
            JourneyChart.Block block) {
        this.graphics = graphics;
        this.pen = pen;
        this.theme = theme;
        this.tiny = tiny;
        this.scale = scale;
        this.key = key;
        this.steps = steps;
        this.block = block;
        this.journey = block.journey();
    }

    /** How high the lanes of an arm are, in pixels, where so many steps are waited for. */
    static double height(int steps) {
        return HEADING + STAGE + 4 + WORKER + 4 + WAIT * steps + 4 * MARKS;
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
        for (Step step : steps) {
            label("Waiting: " + EnumWords.of(step), y + WAIT / 2);
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
        for (Closure closure : journey.all(Closure.class)) {
            JourneyMarks.closed(graphics, scale.x(closure.on()), lanes - 2, y);
        }
    }

    private void heading(double y) {
        String end = journey.closed()
                .map(day -> "closed " + DAY.format(day))
                .orElse("still open on " + DAY.format(scale.last()));
        String words = block.beside().isEmpty() ? end : block.beside() + ", " + end;
        double width = pen.width(words, theme.small);
        graphics.setPaint(Theme.colour(block.index()));
        graphics.fill(Theme.at(Theme.marker(block.index()), 22, y - 5));
        double room = Theme.WIDTH - 32 - 18 - width - 14;
        double x = pen.write(pen.lines(journey.arm(), theme.strong, room, 1).get(0), 34, y, theme.strong, Theme.INK);
        pen.write(words, x + 12, y, theme.small, Theme.MUTED);
    }

    private void label(String text, double middle) {
        pen.writeEndingAt(
                pen.lines(text, tiny, JourneyScale.LEFT - 26, 1).get(0),
                JourneyScale.LEFT - 10,
                middle + 4,
                tiny,
                Theme.MUTED);
    }

    private double end(Entry entry) {
        return scale.x(entry.until().orElse(scale.last()));
    }

    private void stages(double y) {
        int place = 0;
        for (StageSpell stage : journey.all(StageSpell.class)) {
            Color ground = STAGES[place++ % STAGES.length];
            band(stage, y, STAGE, ground, List.of(stage.words(), key.letterOf(stage.words())));
        }
    }

    private void workers(double y) {
        for (Journey.Stretch gap : journey.gaps(scale.last())) {
            double from = scale.x(gap.from());
            JourneyMarks.nobody(graphics, from, y + 1, Math.max(2, scale.x(gap.until()) - from), WORKER - 2);
        }
        Map<Integer, Integer> places = journey.places();
        for (WorkerSpell spell : journey.all(WorkerSpell.class)) {
            int place = places.get(spell.worker());
            String ordinal = Journey.ordinal(place);
            band(
                    spell,
                    y,
                    WORKER,
                    WORKERS[(place - 1) % WORKERS.length],
                    List.of(ordinal + " worker", ordinal, Integer.toString(place)));
        }
    }

    /** A stretch with the longest of these words that fits in it. */
    private void band(Entry entry, double y, double height, Color ground, List<String> words) {
        double from = scale.x(entry.from());
        double width = Math.max(1.5, end(entry) - from);
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

    private void waits(Step step, double y) {
        for (Wait wait : journey.all(Wait.class)) {
            if (wait.step() == step) {
                String words = wait.queue().words();
                band(wait, y + 1, WAIT - 3, JourneyMarks.WAITING, List.of(words, key.letterOf(words)));
            }
        }
    }

    private void steps(double y) {
        Path2D ticks = new Path2D.Double();
        for (StatutoryStep step : journey.all(StatutoryStep.class)) {
            if (step.end() == StepEnd.DONE) {
                ticks.moveTo(end(step), y - 5);
                ticks.lineTo(end(step), y + 5);
            } else if (step.end() == StepEnd.OPEN) {
                JourneyMarks.open(graphics, Math.min(JourneyScale.RIGHT, scale.x(step.due())), y);
            }
        }
        graphics.setPaint(Theme.MUTED);
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(ticks);
        journey.late().forEach(step -> JourneyMarks.late(graphics, scale.x(step.due()), end(step), y));
    }

    private void decisions(double y) {
        List<DecisionWait> waits = journey.all(DecisionWait.class);
        for (int i = 0; i < waits.size(); i++) {
            DecisionWait wait = waits.get(i);
            double ready = scale.x(wait.from());
            double end = end(wait);
            switch (wait.end()) {
                case OPEN -> JourneyMarks.awaited(graphics, ready, end, y);
                case MADE -> JourneyMarks.decision(graphics, ready, end, y);
                case LAPSED -> JourneyMarks.lapsed(graphics, ready, end, y);
            }
            double right = i + 1 < waits.size() ? scale.x(waits.get(i + 1).from()) - 4 : JourneyScale.RIGHT;
            if (pen.width(wait.what(), tiny) < right - end - 9) {
                pen.write(wait.what(), end + 9, y + 4, tiny, Theme.INK);
            }
        }
    }

    private void meetings(double y) {
        for (Meeting meeting : journey.all(Meeting.class)) {
            JourneyMarks.meeting(
                    graphics, scale.x(meeting.on()), y, meeting.outcome().isHeld());
        }
    }

    private void contacts(double y) {
        List<Double> others = new ArrayList<>();
        Path2D ticks = new Path2D.Double();
        for (Contact contact : journey.all(Contact.class)) {
            double x = scale.x(contact.on());
            if (contact.own()) {
                ticks.moveTo(x, y - 6);
                ticks.lineTo(x, y + 6);
            } else {
                others.add(x);
            }
        }
        graphics.setPaint(Theme.INK);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(ticks);
        others.forEach(x -> JourneyMarks.other(graphics, x, y));
    }

    private static boolean isDark(Color colour) {
        return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue() < 130;
    }
}
