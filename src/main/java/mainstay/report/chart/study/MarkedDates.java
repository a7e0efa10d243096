package mainstay.report.chart.study;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.results.closelook.DateRow;

/**
 * The days on which leaders did or decided something, gathered over the arms.
 *
 * @param marked a handful, for charts, in order of time
 * @param all every day, in order of time
 */
public record MarkedDates(List<Day> marked, List<Day> all) {
    private static final int HANDFUL = 5;
    private static final List<String> BY_WEIGHT = List.of("programme", "restructured", "wave", "setting");
    private static final List<String> IN_BRIEF = List.of(
            "the programme begins", "the service is restructured", "teams take the model up", "settings change");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /**
     * One day.
     *
     * @param date which
     * @param words what happened
     * @param arms places of the arms in which it did, from 0
     * @param weight how much it matters: 0 most
     */
    record Day(LocalDate date, String words, List<Integer> arms, int weight) {
        /** As it is written: {@code 1 April 2026}. */
        String written() {
            return MarkedDates.written(date);
        }

        /** What happened in a few words that always have room, where all of it has not. */
        String brief(List<String> names) {
            String what = weight < BY_WEIGHT.size() ? IN_BRIEF.get(weight) : "something is decided";
            return what + (arms.size() == names.size() ? "" : " in " + arms.size() + " of " + names.size() + " arms")
                    + " (which: dates.csv)";
        }

        /** What happened, and in which arms unless in every one: {@code programme begins (Pods; Units)}. */
        String told(List<String> names) {
            return arms.size() == names.size()
                    ? words
                    : words + " (" + arms.stream().map(names::get).collect(Collectors.joining("; ")) + ")";
        }
    }

    /** A day as it is written: {@code 1 April 2026}. */
    static String written(LocalDate date) {
        return DATE.format(date);
    }

    public static MarkedDates of(LoadedResults results) {
        List<String> arms = results.arms();
        Map<LocalDate, List<DateRow>> byDate = new TreeMap<>();
        for (DateRow row : results.tables().closeUp().dates()) {
            if (arms.contains(row.arm())) {
                byDate.computeIfAbsent(LocalDate.parse(row.date()), date -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Day> all = byDate.entrySet().stream()
                .map(day -> day(day.getKey(), day.getValue(), arms))
                .toList();
        List<Day> marked = all.stream()
                .sorted(Comparator.comparingInt(Day::weight).thenComparing(Day::date))
                .limit(HANDFUL)
                .sorted(Comparator.comparing(Day::date))
                .toList();
        return new MarkedDates(marked, all);
    }

    private static Day day(LocalDate date, List<DateRow> rows, List<String> arms) {
        return new Day(
                date,
                rows.stream().map(DateRow::words).distinct().collect(Collectors.joining("; ")),
                rows.stream()
                        .map(row -> arms.indexOf(row.arm()))
                        .distinct()
                        .sorted()
                        .toList(),
                rows.stream().mapToInt(row -> weight(row.what())).min().orElse(BY_WEIGHT.size()));
    }

    private static int weight(String what) {
        int weight = BY_WEIGHT.indexOf(what);
        return weight < 0 ? BY_WEIGHT.size() : weight;
    }

    /** All of them as a table. */
    public Grid table(List<String> arms) {
        return new Grid(
                "What leaders did or decided, by date, in the first run of each arm",
                List.of("Date", "What happened", "In which arms"),
                all.stream()
                        .map(day -> new Grid.Row(
                                day.written(),
                                "",
                                List.of(
                                        Grid.Cell.words(day.words()),
                                        Grid.Cell.words(
                                                day.arms().size() == arms.size()
                                                        ? "every arm"
                                                        : day.arms().stream()
                                                                .map(arms::get)
                                                                .collect(Collectors.joining("; "))))))
                        .toList());
    }
}
