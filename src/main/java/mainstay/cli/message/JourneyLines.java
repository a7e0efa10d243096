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
import mainstay.event.Queue;
import mainstay.results.study.JourneyRow;

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

    private final List<JourneyRow> journey;
    private final WorkingCalendar calendar;
    private final LocalDate end;
    private final List<Integer> workers;

    /**
     * Of a journey.
     *
     * @param journey what happened, in order of date
     * @param calendar the working days of the run
     * @param end first date after the run
     */
    public JourneyLines(List<JourneyRow> journey, WorkingCalendar calendar, LocalDate end) {
        this.journey = journey;
        this.calendar = calendar;
        this.end = end;
        this.workers = lane("worker").map(JourneyRow::worker).distinct().toList();
    }

    /**
     * A line to be.
     *
     * @param recurring what it is told together with; empty for a line of its own
     */
    private record Line(String date, String lane, String text, String recurring) {}

    /** The lines, none longer than 100 characters as far as names of services allow. */
    public List<String> lines() {
        List<Line> lines = journey.stream()
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
        String last = group.get(group.size() - 1).date();
        String text = first.recurring() + ", " + group.size() + " times"
                + (last.equals(first.date()) ? " on this day" : " until " + last);
        return new Line(first.date(), first.lane(), text, "");
    }

    private Stream<Line> line(JourneyRow row) {
        return switch (row.lane()) {
            case "stage" -> Stream.of(new Line(row.from(), row.lane(), stage(row), ""));
            case "worker" -> worker(row);
            case "wait" -> waiting(row);
            case "step" -> step(row);
            case "decision" -> Stream.of(decision(row));
            case "meeting" -> Stream.of(meeting(row));
            case "contact" -> Stream.of(contact(row));
            default -> Stream.of(new Line(row.from(), row.lane(), row.what(), ""));
        };
    }

    private String stage(JourneyRow row) {
        boolean before = row.equals(journey.get(0)) && !row.what().equals("referral");
        return row.what()
                + (before ? ", as when the run began" : "")
                + (row.until().isEmpty() ? ", to the end of the run" : ", for " + days(row));
    }

    private Stream<Line> worker(JourneyRow row) {
        String text = ordinal(workers.indexOf(row.worker()) + 1) + " worker: " + row.worker() + ", " + row.note()
                + " to the family (" + lowerFirst(row.what()) + ")";
        Line began = new Line(row.from(), row.lane(), text, "");
        boolean gap = !row.until().isEmpty()
                && journey.stream()
                        .noneMatch(other ->
                                (other.lane().equals("worker") || other.lane().equals("closed"))
                                        && other.from().equals(row.until()));
        return gap
                ? Stream.of(began, new Line(row.until(), row.lane(), "without a worker" + untilNext(row), ""))
                : Stream.of(began);
    }

    private String untilNext(JourneyRow row) {
        return journey.stream()
                .filter(other -> other.lane().equals("worker") || other.lane().equals("closed"))
                .map(JourneyRow::from)
                .filter(from -> from.compareTo(row.until()) > 0)
                .min(Comparator.naturalOrder())
                .map(next -> " for " + workingDays(between(row.until(), next)))
                .orElse(" to the end of the run");
    }

    private Stream<Line> waiting(JourneyRow row) {
        if (length(row) < WORKING_WEEK || row.note().equals("record")) {
            return Stream.empty();
        }
        Queue queue = Queue.valueOf(row.what().toUpperCase(Locale.ROOT).replace(' ', '_'));
        return Stream.of(
                new Line(row.from(), row.lane(), days(row) + " " + queue.words() + " (" + row.note() + ")", ""));
    }

    private Stream<Line> step(JourneyRow row) {
        boolean record = row.what().equals("recording");
        return switch (row.note()) {
            case "done" ->
                record
                        ? Stream.empty()
                        : Stream.of(new Line(
                                row.until(),
                                row.lane(),
                                row.what() + " done in time, due " + row.due(),
                                row.what() + " done in time"));
            case "done late" ->
                Stream.of(new Line(
                        row.until(),
                        row.lane(),
                        row.what() + " done " + workingDays(between(row.due(), row.until())) + " late, due "
                                + row.due(),
                        ""));
            case "cancelled" -> overdue(row, row.until(), "not done, and no longer called for");
            default -> overdue(row, end.toString(), "not done by the end of the run");
        };
    }

    /** What was due by then. */
    private static Stream<Line> overdue(JourneyRow row, String by, String words) {
        return row.due().compareTo(by) < 0
                ? Stream.of(new Line(row.due(), row.lane(), row.what() + " due, " + words, ""))
                : Stream.empty();
    }

    private Line decision(JourneyRow row) {
        return switch (row.note()) {
            case "made" -> new Line(row.until(), row.lane(), row.what() + ": made after " + days(row), "");
            case "open" -> new Line(row.from(), row.lane(), row.what() + ": due, not made by the end of the run", "");
            default -> new Line(row.until(), row.lane(), row.what() + ": " + row.note() + " after " + days(row), "");
        };
    }

    private static Line meeting(JourneyRow row) {
        boolean ofTheTeam = row.what().equals("pod meeting") || row.what().equals("reflective meeting");
        String text = row.what() + (row.note().isEmpty() ? "" : ": " + row.note());
        return new Line(row.from(), row.lane(), text, ofTheTeam ? row.what() : "");
    }

    private static Line contact(JourneyRow row) {
        String text = row.what() + " with " + row.note() + " " + row.worker();
        return new Line(row.from(), row.lane(), text, text);
    }

    private List<String> summary() {
        Map<String, Integer> waited = lane("wait")
                .collect(Collectors.groupingBy(
                        JourneyRow::what, LinkedHashMap::new, Collectors.summingInt(this::length)));
        int days = waited.values().stream().mapToInt(Integer::intValue).sum();
        long open = lane("stage").mapToLong(this::calendarDays).sum();
        String queues = waited.entrySet().stream()
                .filter(queue -> queue.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(queue -> queue.getKey() + " " + queue.getValue())
                .collect(Collectors.joining(", "));
        String all = "In all: open " + open + (open == 1 ? " day; " : " days; ")
                + Output.counted(workers.size(), "worker") + "; "
                + Output.counted((int) lane("contact").count(), "contact") + "; " + workingDays(days)
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

    private Stream<JourneyRow> lane(String lane) {
        return journey.stream().filter(row -> row.lane().equals(lane));
    }

    private long calendarDays(JourneyRow row) {
        LocalDate until = row.until().isEmpty() ? end : LocalDate.parse(row.until());
        return ChronoUnit.DAYS.between(LocalDate.parse(row.from()), until);
    }

    private int length(JourneyRow row) {
        return row.until().isEmpty()
                ? calendar.days() - calendar.onOrBefore(LocalDate.parse(row.from()))
                : between(row.from(), row.until());
    }

    private int between(String from, String until) {
        return calendar.onOrBefore(LocalDate.parse(until)) - calendar.onOrBefore(LocalDate.parse(from));
    }

    private String days(JourneyRow row) {
        return workingDays(length(row));
    }

    private static String workingDays(int days) {
        return Output.counted(days, "working day");
    }

    private static String lowerFirst(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String ordinal(int number) {
        int lastTwo = number % 100;
        if (lastTwo >= 11 && lastTwo <= 13) {
            return number + "th";
        }
        return number
                + switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
