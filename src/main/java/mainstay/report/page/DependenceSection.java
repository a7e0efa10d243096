package mainstay.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.report.chart.Theme;
import mainstay.report.chart.analysis.RankingChart;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.report.content.FileName;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.report.content.Topic;
import mainstay.results.sensitivity.SensitivityRow;
import mainstay.results.sensitivity.SensitivitySignRow;
import mainstay.results.sensitivity.SensitivityTables;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Parameter;

/**
 * Which assumed settings the answer depends on, as a screening found.
 *
 * @param settings how many were varied
 * @param points at how many points the arms were run with all of them varied, and as the study has them
 * @param table how much of the plausible range keeps the sign of each difference
 * @param arms one for each arm that was looked at; none when there is no screening
 */
record DependenceSection(int settings, int points, Grid table, List<Arm> arms) {
    private static final int MOST_DRAWN = 12;

    /**
     * What the differences of one arm depend on.
     *
     * @param anchor where it stands on the page
     * @param arm its name
     * @param baseline the arm it is compared with
     * @param sentences one for each outcome
     * @param figures settings by how much they matter, one for each outcome
     */
    record Arm(String anchor, String arm, String baseline, List<String> sentences, List<Figure> figures) {}

    static DependenceSection of(LoadedResults results, Theme theme) {
        return results.sensitivity()
                .map(tables -> new Reader(results, tables, theme).section())
                .orElse(new DependenceSection(0, 0, new Grid("", List.of(), List.of()), List.of()));
    }

    /** Every figure of the section. */
    Stream<Figure> figures() {
        return arms.stream().flatMap(arm -> arm.figures().stream());
    }

    /** Makes the section of the tables. */
    private record Reader(LoadedResults results, SensitivityTables tables, Theme theme) {
        DependenceSection section() {
            List<String> arms = results.arms().stream()
                    .filter(arm -> together(arm).findAny().isPresent())
                    .toList();
            return new DependenceSection(
                    (int) tables.effects().stream()
                            .map(SensitivityRow::parameter)
                            .distinct()
                            .count(),
                    tables.signs().stream()
                            .filter(Reader::isTogether)
                            .mapToInt(SensitivitySignRow::points)
                            .max()
                            .orElse(0),
                    table(arms),
                    arms.stream().map(this::arm).toList());
        }

        private static boolean isTogether(SensitivitySignRow row) {
            return row.parameter().equals(SensitivitySignRow.ALL);
        }

        private Stream<SensitivitySignRow> together(String arm) {
            return tables.signs().stream()
                    .filter(row -> isTogether(row) && row.arm().equals(arm));
        }

        private Grid table(List<String> arms) {
            List<String> measures = tables.signs().stream()
                    .map(SensitivitySignRow::measure)
                    .distinct()
                    .toList();
            return new Grid(
                    "How much of the plausible range of the settings keeps the sign that each difference has in this"
                            + " study: percent of the points tried, with 95 % intervals",
                    Stream.concat(Stream.of("Outcome"), arms.stream()).toList(),
                    measures.stream()
                            .map(measure -> new Grid.Row(
                                    Topic.of(measure, results).title(),
                                    "",
                                    arms.stream()
                                            .map(arm -> share(arm, measure))
                                            .toList()))
                            .toList());
        }

        private Grid.Cell share(String arm, String measure) {
            return together(arm)
                    .filter(row -> row.measure().equals(measure) && !Double.isNaN(row.fraction()))
                    .findFirst()
                    .map(row -> percent(row.fraction(), row.ciLow(), row.ciHigh()))
                    .orElse(Grid.Cell.words("–"));
        }

        private static Grid.Cell percent(double share, double low, double high) {
            Estimate percent = new Estimate(100 * share, 100 * low, 100 * high);
            boolean nearlyAll = Stream.of(percent.value(), percent.low(), percent.high())
                    .anyMatch(value -> (value > 99 && value < 100) || (value > 0 && value < 1));
            Grid.Cell cell = Grid.Cell.estimate(percent, nearlyAll ? 1 : 0);
            return new Grid.Cell(cell.text() + " %", DisplayNumbers.exact(share), cell.note(), null);
        }

        private Arm arm(String arm) {
            List<SensitivitySignRow> rows = together(arm).toList();
            return new Arm(
                    "depends-" + (1 + results.arms().indexOf(arm)),
                    arm,
                    rows.get(0).baseline(),
                    rows.stream()
                            .map(row -> OriginsSection.sentence(arm, row.sentence()))
                            .filter(sentence -> !sentence.isEmpty())
                            .toList(),
                    rows.stream()
                            .map(row -> figure(arm, row.measure()))
                            .flatMap(Optional::stream)
                            .toList());
        }

        private Optional<Figure> figure(String arm, String measure) {
            List<SensitivityRow> ranked = tables.effects().stream()
                    .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                    .filter(row -> row.muStar() > 0)
                    .limit(MOST_DRAWN)
                    .toList();
            if (ranked.isEmpty()) {
                return Optional.empty();
            }
            Topic topic = Topic.of(measure, results);
            RankingChart chart = new RankingChart(
                    theme,
                    FileName.of(measure) + "-depends-on-"
                            + (1 + results.arms().indexOf(arm)) + "-"
                            + FileName.part(arm),
                    topic.title(),
                    arm + " compared with " + ranked.get(0).baseline(),
                    topic.unit().equals("percent") ? "percentage points" : topic.unit(),
                    ranked);
            return Optional.of(Figure.of(
                    chart.chart(),
                    "Dot: how far a setting moves the difference on average, from one end of its plausible range to the"
                            + " other. Bar: 95 % interval. Upright line: as far as chance alone would seem to move it."
                            + " A hollow dot cannot be told from chance when all settings are counted.",
                    twin(topic, ranked, chart.decimals())));
        }

        private Grid twin(Topic topic, List<SensitivityRow> ranked, int decimals) {
            return new Grid(
                    topic.title() + ": what moves the difference, in "
                            + (topic.unit().equals("percent") ? "percentage points" : topic.unit()),
                    List.of(
                            "Setting",
                            "Tried",
                            "In the study",
                            "Moves it by (95 % interval)",
                            "With its sign",
                            "Spread",
                            "By chance alone",
                            "Verdict",
                            "Alone, the sign holds",
                            "Alone, it turns at"),
                    ranked.stream().map(row -> row(row, decimals)).toList());
        }

        private Grid.Row row(SensitivityRow row, int decimals) {
            Optional<SensitivitySignRow> alone = tables.signs().stream()
                    .filter(sign -> sign.arm().equals(row.arm())
                            && sign.measure().equals(row.measure())
                            && sign.parameter().equals(row.parameter()))
                    .findFirst();
            List<Grid.Cell> cells = new ArrayList<>();
            cells.add(Grid.Cell.words(RankingChart.range(row)));
            cells.add(Grid.Cell.words((DisplayNumbers.setting(row.standard()) + " " + row.parameterUnit()).strip()));
            cells.add(Grid.Cell.estimate(RankingChart.estimate(row), decimals));
            cells.add(
                    new Grid.Cell(DisplayNumbers.signed(row.mu(), decimals), DisplayNumbers.exact(row.mu()), "", null));
            cells.add(orDash(row.sigma(), decimals));
            cells.add(orDash(row.noise(), decimals));
            cells.add(Grid.Cell.words(row.verdict()));
            cells.add(alone.filter(sign -> !Double.isNaN(sign.fraction()))
                    .map(sign -> percent(sign.fraction(), Double.NaN, Double.NaN))
                    .orElse(Grid.Cell.words("not tried")));
            cells.add(Grid.Cell.words(alone.map(Reader::turns).orElse("not tried")));
            return new Grid.Row(
                    row.parameter(),
                    Registry.find(row.parameter()).map(Parameter::what).orElse(""),
                    cells);
        }

        private static String turns(SensitivitySignRow alone) {
            return alone.flipsAt().isEmpty()
                    ? "nowhere"
                    : Stream.of(alone.flipsAt().split("; ", -1))
                            .map(DisplayNumbers::setting)
                            .collect(Collectors.joining("; "));
        }

        private static Grid.Cell orDash(double value, int decimals) {
            return Double.isNaN(value) ? Grid.Cell.words("–") : Grid.Cell.number(value, decimals);
        }
    }
}
