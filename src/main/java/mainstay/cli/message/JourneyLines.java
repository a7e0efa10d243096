package mainstay.cli.message;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.calendar.WorkingCalendar;
import mainstay.cli.terminal.Columns;
import mainstay.cli.terminal.Output;
import mainstay.event.Clock;
import mainstay.event.Queue;
import mainstay.event.Step;
import mainstay.journey.Entry;
import mainstay.journey.Entry.Contact;
import mainstay.journey.Entry.DecisionWait;
import mainstay.journey.Entry.Meeting;
import mainstay.journey.Entry.StageSpell;
import mainstay.journey.Entry.StatutoryStep;
import mainstay.journey.Entry.Wait;
import mainstay.journey.Entry.WorkerSpell;
import mainstay.journey.EnumWords;
import mainstay.journey.Journey;
import mainstay.scenario.Stage;

/**
 * The journey of one family through one arm, as dated lines and a line that sums it up.
 *
 * <p>What would drown the rest is left out or told together: waits of less than a working week, waits for a record,
 * records made in time; and of contacts, meetings of the team and steps done in time, which recur, all between two other
 * lines are one line.
 */
public final class JourneyLines {
    private static final int WORKING_WEEK = 5;
    private static final int WIDTH = 100;
    private static final String INDENT = "  ";
    private static final List<String> LANES =
            List.of("stage", "worker", "decision", "step", "meeting", "contact", "wait", "closed");

    private final Journey journey;
    private final WorkingCalendar calendar;
    private final LocalDate end;
    private final Map<Integer, Integer> places;

    /**
     * Of a journey.
     *
     * @param journey what happened
     * @param calendar the working days of the run
     * @param end first date after the run
     */
    public JourneyLines(Journey journey, WorkingCalendar calendar, LocalDate end) {
        this.journey = journey;
        this.calendar = calendar;
        this.end = end;
        this.places = journey.places();
    }

    /**
     * A line to be.
     *
     * @param recurring what it is told together with; empty for a line of its own
     */
    private record Line(LocalDate date, String lane, String text, String recurring) {
        private Line(LocalDate date, Entry entry, String text) {
            this(date, entry.lane(), text, "");
        }
    }

    /** The lines, none longer than 100 characters as far as names of services allow. */
    public List<String> lines() {
        List<Line> lines = journey.entries().stream()
                .flatMap(this::line)
                .sorted(Comparator.comparing(Line::date).thenComparingInt(line -> LANES.indexOf(line.lane())))
                .toList();
        List<List<String>> rows = told(lines).stream()
                .map(line -> List.of(INDENT + line.date(), line.lane(), line.text()))
                .toList();
        List<String> all = new ArrayList<>(Columns.lines(rows));
        all.addAll(summary());
        return all;
    }

    /** What recurs between two other lines is told once, on the first date. */
    private static List<Line> told(List<Line> lines) {
        List<Line> told = new ArrayList<>();
        Map<String, List<Line>> recurring = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.recurring().isEmpty()) {
                recurring.values().forEach(group -> told.add(together(group)));
                recurring.clear();
                told.add(line);
            } else {
                recurring
                        .computeIfAbsent(line.lane() + line.recurring(), key -> new ArrayList<>())
                        .add(line);
            }
        }
        recurring.values().forEach(group -> told.add(together(group)));
        return told;
    }

    private static Line together(List<Line> group) {
        Line first = group.get(0);
        if (group.size() == 1) {
            return first;
        }
        LocalDate last = group.get(group.size() - 1).date();
        String text = first.recurring() + ", " + group.size() + " times"
                + (last.equals(first.date()) ? " on this day" : " until " + last);
        return new Line(first.date(), first.lane(), text, "");
    }

    private Stream<Line> line(Entry entry) {
        if (entry instanceof StageSpell stage) {
            return Stream.of(new Line(stage.from(), stage, stage(stage)));
        } else if (entry instanceof WorkerSpell worker) {
            return worker(worker);
        } else if (entry instanceof Wait wait) {
            return waiting(wait);
        } else if (entry instanceof StatutoryStep step) {
            return step(step);
        } else if (entry instanceof DecisionWait decision) {
            return Stream.of(decision(decision));
        } else if (entry instanceof Meeting meeting) {
            return Stream.of(meeting(meeting));
        } else if (entry instanceof Contact contact) {
            return Stream.of(contact(contact));
        }
        return Stream.of(new Line(entry.from(), entry, entry.what()));
    }

    private String stage(StageSpell stage) {
        boolean before = stage.equals(journey.entries().get(0)) && stage.stage() != Stage.REFERRAL;
        return stage.what()
                + (before ? ", as when the run began" : "")
                + (stage.until().isEmpty() ? ", to the end of the run" : ", for " + days(stage));
    }

    private Stream<Line> worker(WorkerSpell spell) {
        String text = Journey.ordinal(places.get(spell.worker())) + " worker: " + spell.worker()
                + (spell.team().isEmpty() ? "" : " of " + spell.team()) + ", " + spell.acquaintance()
                + " (" + lowerFirst(spell.what()) + ")";
        Line began = new Line(spell.from(), spell, text);
        return journey.isFollowedAtOnce(spell)
                ? Stream.of(began)
                : Stream.concat(
                        Stream.of(began),
                        spell.until().stream()
                                .map(day -> new Line(day, spell, "without a worker" + untilNext(spell, day))));
    }

    private String untilNext(WorkerSpell spell, LocalDate ended) {
        return journey.nextChange(spell)
                .map(next -> " for " + workingDays(between(ended, next)))
                .orElse(" to the end of the run");
    }

    private Stream<Line> waiting(Wait wait) {
        return length(wait) < WORKING_WEEK || wait.step() == Step.RECORD
                ? Stream.empty()
                : Stream.of(new Line(
                        wait.from(), wait, days(wait) + " " + wait.queue().words() + " (" + wait.note() + ")"));
    }

    private Stream<Line> step(StatutoryStep step) {
        LocalDate by = step.until().orElse(end);
        return switch (step.end()) {
            case DONE ->
                step.clock() == Clock.RECORDING
                        ? Stream.empty()
                        : Stream.of(new Line(
                                by,
                                step.lane(),
                                step.what() + " done in time, due " + step.due(),
                                step.what() + " done in time"));
            case DONE_LATE ->
                Stream.of(new Line(
                        by,
                        step,
                        step.what() + " done " + workingDays(between(step.due(), by)) + " late, due " + step.due()));
            case CANCELLED -> overdue(step, by, "not done, and no longer called for");
            case OPEN -> overdue(step, by, "not done by the end of the run");
        };
    }

    /** What was due by then. */
    private static Stream<Line> overdue(StatutoryStep step, LocalDate by, String words) {
        return step.due().isBefore(by)
                ? Stream.of(new Line(step.due(), step, step.what() + " due, " + words))
                : Stream.empty();
    }

    private Line decision(DecisionWait decision) {
        return switch (decision.end()) {
            case OPEN -> new Line(decision.from(), decision, decision.what() + ": due, not made by the end of the run");
            case MADE, LAPSED ->
                new Line(
                        decision.until().orElse(end),
                        decision,
                        decision.what() + ": " + decision.note() + " after " + days(decision));
        };
    }

    private static Line meeting(Meeting meeting) {
        String text = meeting.what() + (meeting.note().isEmpty() ? "" : ": " + meeting.note());
        return new Line(meeting.on(), meeting.lane(), text, meeting.kind().isOfTheTeam() ? meeting.what() : "");
    }

    private static Line contact(Contact contact) {
        String text = contact.what() + " with " + contact.note() + " " + contact.worker();
        return new Line(contact.on(), contact.lane(), text, text);
    }

    private List<String> summary() {
        Map<Queue, Integer> waited = Journey.waited(journey.all(Wait.class), this::length);
        int days = waited.values().stream().mapToInt(Integer::intValue).sum();
        long open = journey.all(StageSpell.class).stream()
                .mapToLong(stage ->
                        ChronoUnit.DAYS.between(stage.from(), stage.until().orElse(end)))
                .sum();
        String queues = waited.entrySet().stream()
                .filter(queue -> queue.getValue() > 0)
                .map(queue -> EnumWords.of(queue.getKey()) + " " + queue.getValue())
                .collect(Collectors.joining(", "));
        String all = "In all: open " + open + (open == 1 ? " day; " : " days; ")
                + Output.counted(places.size(), "worker") + "; "
                + Output.counted(journey.all(Contact.class).size(), "contact") + "; " + workingDays(days)
                + " waited, all steps added up" + (queues.isEmpty() ? "" : " (" + queues + ")") + ".";
        return wrapped(all, INDENT);
    }

    /** A text in lines of at most 100 characters, if its words allow. */
    public static List<String> wrapped(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && indent.length() + line.length() + 1 + word.length() > WIDTH) {
                lines.add(indent + line);
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(indent + line);
        return lines;
    }

    private int length(Entry entry) {
        return entry.until()
                .map(until -> between(entry.from(), until))
                .orElseGet(() -> calendar.days() - calendar.onOrBefore(entry.from()));
    }

    private int between(LocalDate from, LocalDate until) {
        return calendar.onOrBefore(until) - calendar.onOrBefore(from);
    }

    private String days(Entry entry) {
        return workingDays(length(entry));
    }

    private static String workingDays(int days) {
        return Output.counted(days, "working day");
    }

    private static String lowerFirst(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
