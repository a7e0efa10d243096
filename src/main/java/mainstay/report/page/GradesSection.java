package mainstay.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.report.content.Topic;
import mainstay.results.sensitivity.SensitivityRow;
import mainstay.results.sensitivity.SensitivityTables;
import mainstay.results.study.ArmRow;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Parameter;

/**
 * How well the settings are known that the answer rests on.
 *
 * @param counts how many settings have which grade; no rows when the folder does not list settings
 * @param leading the settings that matter most, with their grade and source
 * @param screened whether a screening says which they are; otherwise they are those in which the arms differ
 */
record GradesSection(Grid counts, Grid leading, boolean screened) {
    private static final int MOST = 10;
    private static final Map<String, String> MEANING = Map.of(
            "measured", "seen in an official statistic, a regulation or a study",
            "derived", "calculated from measured figures",
            "assumed", "a judgement");

    static GradesSection of(LoadedResults results, List<String> arms) {
        Map<String, List<ArmRow>> settings = new LinkedHashMap<>();
        for (ArmRow row : results.tables().arms()) {
            if (!row.grade().isEmpty()) {
                settings.computeIfAbsent(row.parameter(), path -> new ArrayList<>())
                        .add(row);
            }
        }
        List<SensitivityRow> ranking =
                results.sensitivity().map(SensitivityTables::effects).orElse(List.of());
        return new GradesSection(
                counts(settings),
                ranking.isEmpty() ? differing(settings) : ranked(ranking, settings, results),
                !ranking.isEmpty());
    }

    private static Grid counts(Map<String, List<ArmRow>> settings) {
        return new Grid(
                "All settings, by how their default is known",
                List.of("How it is known", "What that means", "Settings"),
                Stream.of("measured", "derived", "assumed")
                        .map(grade -> new Grid.Row(
                                Topic.words(grade),
                                "",
                                List.of(
                                        Grid.Cell.words(MEANING.get(grade)),
                                        Grid.Cell.words(Long.toString(settings.values().stream()
                                                .filter(rows -> grade(rows).equals(grade))
                                                .count())))))
                        .filter(row -> !settings.isEmpty())
                        .toList());
    }

    private static String grade(List<ArmRow> rows) {
        return rows.get(0).grade().toLowerCase(Locale.ROOT);
    }

    private static Grid differing(Map<String, List<ArmRow>> settings) {
        return new Grid(
                "The settings in which the arms differ: how well their defaults are known",
                List.of("Setting", "How its default is known", "Source of the default"),
                settings.values().stream()
                        .filter(rows -> rows.stream().anyMatch(ArmRow::differs))
                        .map(rows -> row(rows.get(0).parameter(), List.of(), settings))
                        .toList());
    }

    private static Grid ranked(
            List<SensitivityRow> ranking, Map<String, List<ArmRow>> settings, LoadedResults results) {
        Map<String, SensitivityRow> foremost = new LinkedHashMap<>();
        ranking.stream()
                .filter(row -> row.muStar() > 0)
                .sorted(Comparator.comparingInt(SensitivityRow::rank))
                .forEach(row -> foremost.putIfAbsent(row.parameter(), row));
        return new Grid(
                "The settings that move the differences most: how well they are known",
                List.of(
                        "Setting",
                        "Its highest place in the ranking",
                        "How its default is known",
                        "Source of the default"),
                foremost.values().stream()
                        .limit(MOST)
                        .map(row -> row(
                                row.parameter(),
                                List.of(Grid.Cell.words("place " + row.rank() + ", for "
                                        + Topic.of(row.measure(), results).title() + " (" + row.arm() + ")")),
                                settings))
                        .toList());
    }

    private static Grid.Row row(String path, List<Grid.Cell> first, Map<String, List<ArmRow>> settings) {
        List<ArmRow> rows = settings.getOrDefault(path, List.of());
        List<Grid.Cell> cells = new ArrayList<>(first);
        cells.add(Grid.Cell.words(rows.isEmpty() ? "–" : grade(rows)));
        cells.add(Grid.Cell.words(rows.isEmpty() ? "–" : rows.get(0).source()));
        return new Grid.Row(path, Registry.find(path).map(Parameter::what).orElse(""), cells);
    }
}
