package mainstay.report;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.results.CaseloadRow;

/**
 * A service in motion: one run of each arm, month by month.
 *
 * @param caseloads maps of caseloads that stand on the page
 * @param further maps that stand beside it as files
 * @param control control charts of the monthly indicators
 */
record Motion(List<Figure> caseloads, List<Further> further, List<Control> control) {
    /** The baseline and so many others stand on the page; more would make it heavy. */
    private static final int MOST_OTHERS = 3;

    private static final int LONGEST_NAME = 40;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /**
     * A map of caseloads beside the page.
     *
     * @param arm its name
     * @param figure the map
     */
    record Further(String arm, Figure figure) {}

    /**
     * The control charts of one indicator.
     *
     * @param anchor where they stand on the page
     * @param title of the indicator
     * @param figure a panel for each arm
     * @param signals what stands out, one sentence for each arm in which something does
     */
    record Control(String anchor, String title, Figure figure, List<String> signals) {}

    /** Every figure of the section, and those beside the page. */
    Stream<Figure> figures() {
        return Stream.of(
                        caseloads.stream(),
                        further.stream().map(Further::figure),
                        control.stream().map(Control::figure))
                .flatMap(figures -> figures);
    }

    static Motion of(Results results, List<String> arms, Theme theme) {
        List<Further> maps = new ArrayList<>();
        for (String arm : arms) {
            List<CaseloadRow> rows = results.tables().closeUp().caseloads().stream()
                    .filter(row -> row.arm().equals(arm))
                    .toList();
            if (!rows.isEmpty()) {
                maps.add(new Further(arm, caseloads(arm, 1 + arms.indexOf(arm), rows, theme)));
            }
        }
        int shown = Math.min(maps.size(), 1 + MOST_OTHERS);
        return new Motion(
                maps.subList(0, shown).stream().map(Further::figure).toList(),
                maps.subList(shown, maps.size()),
                List.of());
    }

    private static Figure caseloads(String arm, int place, List<CaseloadRow> rows, Theme theme) {
        String file = Chart.fileName(arm);
        String name =
                Chart.fileName("caseloads-" + place + "-" + file.substring(0, Math.min(file.length(), LONGEST_NAME)));
        return Figure.of(
                new CaseloadChart(theme, name, arm, rows).chart(),
                "Each row is a post, each column a month of one run, the first. Team by team, dark rows beside light ones"
                        + " are work unevenly spread; a row that goes pale and dark again is a post that changes hands.",
                lastMonths(arm, rows));
    }

    /** Each team's caseloads at the end of each measured year: picked from the table, nothing added up. */
    private static Grid lastMonths(String arm, List<CaseloadRow> rows) {
        List<YearMonth> months = rows.stream()
                .map(row -> YearMonth.parse(row.month()))
                .distinct()
                .sorted()
                .toList();
        List<YearMonth> picked = new ArrayList<>();
        for (int i = months.size() - 1; i >= 0; i -= 12) {
            picked.add(0, months.get(i));
        }
        List<Integer> teams =
                rows.stream().map(CaseloadRow::team).distinct().sorted().toList();
        return new Grid(
                arm + ": children of each worker of a team, from the fewest to the most, in the last month of each year"
                        + " counted back from the end (off sick: *); all months are in caseloads.csv",
                Stream.concat(Stream.of("Team"), picked.stream().map(MONTH::format))
                        .toList(),
                teams.stream()
                        .map(team -> new Grid.Row(
                                "Team " + team,
                                "",
                                picked.stream()
                                        .map(month -> Grid.Cell.words(workers(rows, team, month)))
                                        .toList()))
                        .toList());
    }

    private static String workers(List<CaseloadRow> rows, int team, YearMonth month) {
        String workers = rows.stream()
                .filter(row -> row.team() == team && row.month().equals(month.toString()))
                .sorted(Comparator.comparingInt(CaseloadRow::children))
                .map(row -> row.children() + (row.absent() ? "*" : ""))
                .collect(Collectors.joining(", "));
        return workers.isEmpty() ? "–" : workers;
    }
}
