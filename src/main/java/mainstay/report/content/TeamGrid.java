package mainstay.report.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mainstay.results.closelook.TeamRow;

/** The areas and teams of one arm as a table: a row for each, a column for each measure. */
public final class TeamGrid {
    /** What each measure of a team is called, in the order of the columns. */
    public static final Map<String, String> HEADINGS = headings();

    private TeamGrid() {}

    private static Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("families_fte", "Families per whole-time worker");
        headings.put("vacancies", "Posts vacant (%)");
        headings.put("assessments_on_time", "Assessments on time (%)");
        headings.put("supervision_on_time", "Supervision on time (%)");
        return headings;
    }

    public static Grid of(String arm, LoadedResults results) {
        Map<String, Map<String, TeamRow>> rows = new LinkedHashMap<>();
        for (TeamRow row : results.tables().closeUp().teams()) {
            if (row.arm().equals(arm)) {
                rows.computeIfAbsent(name(row), name -> new LinkedHashMap<>()).put(row.measure(), row);
            }
        }
        return new Grid(
                arm
                        + ": areas and teams over the measured time, drawn to the mean of their service, with 95 % intervals",
                Stream.concat(Stream.of("Area or team"), HEADINGS.values().stream())
                        .toList(),
                rows.entrySet().stream()
                        .map(named -> new Grid.Row(named.getKey(), "", cells(named.getValue())))
                        .toList());
    }

    private static String name(TeamRow row) {
        return row.team().isEmpty() ? row.area() + ", all" : row.team();
    }

    private static List<Grid.Cell> cells(Map<String, TeamRow> values) {
        return HEADINGS.keySet().stream()
                .map(measure -> values.containsKey(measure) ? cell(values.get(measure)) : Grid.Cell.words("–"))
                .toList();
    }

    /** With how many decimals a measure of a team is shown; of areas, which are larger, with one more. */
    public static int decimals(String measure) {
        return measure.equals("families_fte") ? 1 : 0;
    }

    private static Grid.Cell cell(TeamRow row) {
        int decimals = decimals(row.measure());
        return new Grid.Cell(
                DisplayNumbers.plain(row.drawn(), decimals),
                DisplayNumbers.exact(row.drawn()),
                DisplayNumbers.plain(row.low(), decimals) + " to " + DisplayNumbers.plain(row.high(), decimals),
                null);
    }
}
