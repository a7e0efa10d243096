package mainstay.report.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.report.chart.Theme;
import mainstay.report.chart.study.CaseloadChart;
import mainstay.report.chart.study.ControlDrawing;
import mainstay.report.chart.study.ControlRule;
import mainstay.report.content.FileName;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.report.content.MonthName;
import mainstay.report.content.TeamGrid;
import mainstay.report.content.Topic;
import mainstay.results.closelook.CaseloadRow;
import mainstay.results.closelook.ControlRow;
import mainstay.results.closelook.DateRow;

/**
 * A service in motion: one run of each arm, month by month.
 *
 * @param caseloads maps of caseloads that stand on the page
 * @param further maps that stand beside it as files
 * @param teams how areas and teams did, a table for each arm of those on the page
 * @param control control charts of the monthly indicators that stand on the page
 * @param furtherControl control charts that stand beside it as files; what stands out in them is said on the page
 */
public record CloseLookSection(
        List<Load> caseloads,
        List<Load> further,
        List<TeamTable> teams,
        List<Control> control,
        List<Control> furtherControl) {
    /** The baseline and so many others stand on the page; more would make it heavy. */
    private static final int MOST_OTHERS = 3;
    /** So many control charts are enough to look at, and as many as the page can carry with twenty arms. */
    private static final int MOST_CONTROL = 8;

    /**
     * The caseloads of an arm.
     *
     * @param arm its name
     * @param figure the map
     */
    public record Load(String arm, Figure figure) {}

    /**
     * The areas and teams of an arm.
     *
     * @param arm its name
     * @param table a row for each area and team
     */
    public record TeamTable(String arm, Grid table) {}

    /**
     * The control charts of one indicator.
     *
     * @param anchor where they stand on the page
     * @param title of the indicator
     * @param figure a panel for each arm
     * @param signals what stands out, one sentence for each arm in which something does
     */
    public record Control(String anchor, String title, Figure figure, List<String> signals) {}

    /** Every figure of the section, and those beside the page. */
    public Stream<Figure> figures() {
        return Stream.of(
                        caseloads.stream().map(Load::figure),
                        further.stream().map(Load::figure),
                        control.stream().map(Control::figure),
                        furtherControl.stream().map(Control::figure))
                .flatMap(figures -> figures);
    }

    public static CloseLookSection of(LoadedResults results, List<String> arms, Theme theme) {
        List<Load> maps = new ArrayList<>();
        for (String arm : arms) {
            List<CaseloadRow> rows = results.tables().closeUp().caseloads().stream()
                    .filter(row -> row.arm().equals(arm))
                    .toList();
            if (!rows.isEmpty()) {
                maps.add(new Load(arm, caseloads(arm, 1 + arms.indexOf(arm), rows, theme)));
            }
        }
        int shown = Math.min(maps.size(), arms.size() < JourneySection.MANY ? 1 + MOST_OTHERS : 2);
        List<Control> control = results.tables().closeUp().control().stream()
                .map(ControlRow::measure)
                .distinct()
                .map(measure -> control(Topic.of(measure, results), results, arms, theme))
                .toList();
        int charted = Math.min(control.size(), MOST_CONTROL);
        return new CloseLookSection(
                maps.subList(0, shown),
                maps.subList(shown, maps.size()),
                arms.stream()
                        .limit(Math.max(1, shown))
                        .map(arm -> new TeamTable(arm, TeamGrid.of(arm, results)))
                        .filter(teams -> !teams.table().rows().isEmpty())
                        .toList(),
                control.subList(0, charted),
                control.subList(charted, control.size()));
    }

    private static Control control(Topic topic, LoadedResults results, List<String> arms, Theme theme) {
        List<ControlDrawing.Panel> panels = new ArrayList<>();
        for (String arm : arms) {
            List<ControlRow> rows = results.tables().closeUp().control().stream()
                    .filter(row -> row.arm().equals(arm) && row.measure().equals(topic.name()))
                    .toList();
            if (!rows.isEmpty()) {
                List<DateRow> dates = results.tables().closeUp().dates().stream()
                        .filter(row -> row.arm().equals(arm))
                        .toList();
                panels.add(new ControlDrawing.Panel(arm, arms.indexOf(arm), rows, dates));
            }
        }
        List<ControlDrawing.Panel> drawn = panels.subList(0, Math.min(panels.size(), JourneySection.MOST_DRAWN));
        String left = drawn.size() < panels.size()
                ? " Drawn are the first " + drawn.size() + " arms; the table has all " + panels.size() + "."
                : "";
        Figure figure = Figure.of(
                new ControlDrawing(theme, topic, drawn).chart(),
                "Dotted: what leaders did, named below. The vertical axis need not begin at zero." + left
                        + results.measuredMonths().leftOut(),
                months(topic, panels));
        return new Control(
                figure.chart().name() + "s",
                topic.title(),
                figure,
                panels.stream()
                        .filter(panel -> !ControlRule.signals(panel.rows()).isEmpty())
                        .map(panel -> panel.arm() + ": " + String.join("; ", ControlRule.signals(panel.rows())) + ".")
                        .toList());
    }

    private static Grid months(Topic topic, List<ControlDrawing.Panel> panels) {
        List<Grid.Row> rows = new ArrayList<>();
        rows.add(level("Centre", topic, panels, ControlRow::centre));
        rows.add(level("Lower limit", topic, panels, ControlRow::lower));
        rows.add(level("Upper limit", topic, panels, ControlRow::upper));
        rows.add(new Grid.Row(
                "Made from",
                "",
                panels.stream().map(panel -> Grid.Cell.words(basis(panel))).toList()));
        panels.stream()
                .flatMap(panel -> panel.rows().stream())
                .map(ControlRow::month)
                .distinct()
                .sorted()
                .map(month -> new Grid.Row(
                        MonthName.full(YearMonth.parse(month)),
                        "",
                        panels.stream()
                                .map(panel -> panel.rows().stream()
                                        .filter(row -> row.month().equals(month))
                                        .findFirst()
                                        .map(row -> value(topic, row))
                                        .orElse(Grid.Cell.words("–")))
                                .toList()))
                .forEach(rows::add);
        return new Grid(
                topic.title() + " by month (" + topic.unit() + "), first run of each arm; signals in brackets",
                Stream.concat(Stream.of("Month"), panels.stream().map(ControlDrawing.Panel::arm))
                        .toList(),
                rows);
    }

    /** The same for all months of an arm. */
    private static Grid.Row level(
            String heading, Topic topic, List<ControlDrawing.Panel> panels, ToDoubleFunction<ControlRow> level) {
        return new Grid.Row(
                heading,
                "",
                panels.stream()
                        .map(panel -> level.applyAsDouble(panel.rows().get(0)))
                        .map(value -> Double.isNaN(value)
                                ? Grid.Cell.words("none: no value could pass it")
                                : Grid.Cell.number(value, topic.decimals()))
                        .toList());
    }

    private static String basis(ControlDrawing.Panel panel) {
        List<ControlRow> basis = panel.rows().stream().filter(ControlRow::basis).toList();
        return basis.isEmpty()
                ? "–"
                : MonthName.full(YearMonth.parse(basis.get(0).month())) + " to "
                        + MonthName.full(
                                YearMonth.parse(basis.get(basis.size() - 1).month()));
    }

    private static Grid.Cell value(Topic topic, ControlRow row) {
        Grid.Cell number = Grid.Cell.number(row.value(), topic.decimals());
        return new Grid.Cell(number.text(), number.exact(), row.signals(), null);
    }

    private static Figure caseloads(String arm, int place, List<CaseloadRow> rows, Theme theme) {
        String name = FileName.of("caseloads-" + place + "-" + FileName.part(arm));
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
        List<String> teams = rows.stream().map(CaseloadRow::team).distinct().toList();
        return new Grid(
                arm + ": children of each worker of a team, from the fewest to the most, in the last month of each year"
                        + " counted back from the end (off sick: *); all months are in caseloads.csv",
                Stream.concat(Stream.of("Team"), picked.stream().map(MonthName::full))
                        .toList(),
                teams.stream()
                        .map(team -> new Grid.Row(
                                team,
                                "",
                                picked.stream()
                                        .map(month -> Grid.Cell.words(workers(rows, team, month)))
                                        .toList()))
                        .toList());
    }

    private static String workers(List<CaseloadRow> rows, String team, YearMonth month) {
        String workers = rows.stream()
                .filter(row -> row.team().equals(team) && row.month().equals(month.toString()))
                .sorted(Comparator.comparingInt(CaseloadRow::children))
                .map(row -> row.children() + (row.absent() ? "*" : ""))
                .collect(Collectors.joining(", "));
        return workers.isEmpty() ? "–" : workers;
    }
}
