package mainstay.report.chart.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mainstay.event.ChangeReason;
import mainstay.event.Queue;
import mainstay.results.study.JourneyRow;
import mainstay.scenario.Stage;

/**
 * The way of one family through one arm, as a chart or a table asks for it.
 *
 * @param arm its name
 * @param index its place among the arms
 * @param rows in order of time
 */
public record Journey(String arm, int index, List<JourneyRow> rows) {
    /** Rows of one lane, in order of time. */
    public List<JourneyRow> lane(String lane) {
        return rows.stream().filter(row -> row.lane().equals(lane)).toList();
    }

    public LocalDate first() {
        return rows.stream().map(Journey::from).min(LocalDate::compareTo).orElseThrow();
    }

    LocalDate last() {
        return rows.stream()
                .flatMap(row -> Stream.of(Optional.of(from(row)), until(row)))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    public static LocalDate from(JourneyRow row) {
        return LocalDate.parse(row.from());
    }

    /** None where it had not ended by the end of the run. */
    public static Optional<LocalDate> until(JourneyRow row) {
        return row.until().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(row.until()));
    }

    public static Optional<LocalDate> due(JourneyRow row) {
        return row.due().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(row.due()));
    }

    /** The day the case was closed for the last time; none when it was open at the end of the run. */
    public Optional<LocalDate> closed() {
        boolean open = lane("stage").stream()
                .anyMatch(row -> row.until().isEmpty() && !plain(row.what()).equals("closed"));
        return open
                ? Optional.empty()
                : lane("closed").stream().map(Journey::from).reduce((a, b) -> b);
    }

    /** Workers from the first to the last, each once, with its place: 1 for the first. */
    public Map<Integer, Integer> places() {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        for (JourneyRow row : lane("worker")) {
            if (row.worker() >= 0) {
                places.putIfAbsent(row.worker(), places.size() + 1);
            }
        }
        return places;
    }

    /** Stretches in which the family is held at some stage and no worker holds it. */
    List<Stretch> gaps(LocalDate end) {
        List<Stretch> gaps = new ArrayList<>();
        for (JourneyRow stage : lane("stage")) {
            if (isHeld(stage.what())) {
                LocalDate reached = from(stage);
                LocalDate over = until(stage).orElse(end);
                for (JourneyRow worker : lane("worker")) {
                    LocalDate begins = from(worker);
                    LocalDate ends = until(worker).orElse(end);
                    if (worker.worker() >= 0 && begins.isBefore(over) && ends.isAfter(reached)) {
                        if (begins.isAfter(reached)) {
                            gaps.add(new Stretch(reached, begins));
                        }
                        reached = ends;
                    }
                }
                if (reached.isBefore(over)) {
                    gaps.add(new Stretch(reached, over));
                }
            }
        }
        return gaps;
    }

    /** From one day to another. */
    record Stretch(LocalDate from, LocalDate until) {}

    private static boolean isHeld(String stage) {
        for (Stage known : Stage.values()) {
            if (plain(known.name()).equals(plain(stage))) {
                return known.isHeld();
            }
        }
        return true;
    }

    public static boolean isLate(JourneyRow step) {
        return step.note().equals("done late");
    }

    /** Whether a decision has been made, and was not overtaken by something else. */
    public static boolean isMade(JourneyRow decision) {
        return !decision.until().isEmpty() && !decision.note().equals("no longer called for");
    }

    /** A name of a table in words: {@code child_in_need} becomes {@code child in need}. */
    public static String plain(String name) {
        String words = name.replace('_', ' ').replace('-', ' ');
        return words.equals(words.toUpperCase(Locale.ROOT)) ? words.toLowerCase(Locale.ROOT) : words;
    }

    /** What holds a family up: {@code for a manager}. */
    public static String queue(String name) {
        for (Queue queue : Queue.values()) {
            if (plain(queue.name()).equals(plain(name).toLowerCase(Locale.ROOT))) {
                return queue.words();
            }
        }
        return plain(name);
    }

    /** How a change of worker came about. */
    public static String reason(String name) {
        for (ChangeReason reason : ChangeReason.values()) {
            if (reason.name().equals(name) || reason.label().equals(name)) {
                return reason.label().toLowerCase(Locale.ROOT);
            }
        }
        return plain(name);
    }

    /** A place in words: {@code 1st}, {@code 2nd}. */
    public static String ordinal(int place) {
        boolean teen = place % 100 / 10 == 1;
        String ending =
                switch (teen ? 0 : place % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return place + ending;
    }
}
