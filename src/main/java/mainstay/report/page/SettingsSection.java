package mainstay.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.results.study.ArmRow;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Plural;
import mainstay.scenario.definition.Section;

/** The parameters of the arms: where they differ, and all of them. */
public final class SettingsSection {
    private static final Map<String, String> FRAME = Map.of(
            "period", "When it is simulated",
            "services", "Who holds which work",
            "timeline", "Changes on dates",
            "practice", "Practice model",
            "strategy", "How the practice model arrives");

    private final List<String> arms;
    private final Map<String, Map<String, ArmRow>> byParameter = new LinkedHashMap<>();

    /**
     * One block of parameters.
     *
     * @param name as in a scenario file
     * @param about what it is
     * @param table its parameters
     */
    public record Block(String name, String about, Grid table) {}

    SettingsSection(LoadedResults results, List<String> arms) {
        this.arms = arms;
        for (ArmRow setting : results.tables().arms()) {
            byParameter
                    .computeIfAbsent(setting.parameter(), path -> new LinkedHashMap<>())
                    .put(setting.arm(), setting);
        }
    }

    /** Parameters that the arms have different values for, and other differences. */
    Grid differing() {
        List<Grid.Row> rows = byParameter.keySet().stream()
                .filter(path -> spelled(path).distinct().count() > 1)
                .map(path -> new Grid.Row(
                        path, what(path), besideBaseline(spelled(path).toList())))
                .toList();
        return new Grid(
                "Each arm’s value where it is not the same in all",
                Stream.concat(Stream.of("Parameter"), arms.stream()).toList(),
                rows,
                Grid.Across.ARMS);
    }

    private static List<Grid.Cell> besideBaseline(List<String> values) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (String value : values) {
            boolean same = !cells.isEmpty() && value.equals(values.get(0));
            cells.add(Grid.Cell.words(same ? "same" : value.isEmpty() ? "none" : value));
        }
        return cells;
    }

    /** What all arms share besides parameters: when, which services, which dated changes, which practice model. */
    Grid frame() {
        List<Grid.Row> rows = byParameter.keySet().stream()
                .filter(FRAME::containsKey)
                .filter(path -> spelled(path).distinct().count() == 1)
                .map(path -> new Grid.Row(
                        path,
                        what(path),
                        spelled(path)
                                .limit(1)
                                .map(value -> Grid.Cell.words(value.isEmpty() ? "none" : value))
                                .toList()))
                .toList();
        return new Grid(
                arms.size() == 1 ? "When, and who does which work" : "Alike in every arm",
                List.of("Setting", "Value"),
                rows);
    }

    /** Every parameter, in blocks. */
    List<Block> blocks() {
        Map<String, List<Grid.Row>> blocks = new LinkedHashMap<>();
        for (String path : byParameter.keySet()) {
            if (FRAME.containsKey(path)) {
                continue;
            }
            int dot = path.indexOf('.');
            blocks.computeIfAbsent(dot < 0 ? path : path.substring(0, dot), name -> new ArrayList<>())
                    .add(row(path));
        }
        List<String> columns = List.of("Parameter", "Value", "How sure", "Plausible", "Source of the default");
        return blocks.entrySet().stream()
                .map(block -> new Block(
                        block.getKey(),
                        about(block.getKey()),
                        new Grid("Parameters: " + block.getKey(), columns, block.getValue())))
                .toList();
    }

    private Grid.Row row(String path) {
        ArmRow any = byParameter.get(path).values().iterator().next();
        List<String> values = spelled(path).distinct().toList();
        return new Grid.Row(
                path,
                what(path),
                List.of(
                        Grid.Cell.words(
                                values.size() == 1
                                        ? values.get(0)
                                        : "differs by arm: "
                                                + String.join(
                                                        " / ", spelled(path).toList())),
                        Grid.Cell.words(any.grade().toLowerCase(Locale.ROOT)),
                        Grid.Cell.words(Registry.find(path)
                                .map(Parameter::spellPlausible)
                                .orElse("")),
                        Grid.Cell.words(any.source())));
    }

    private Stream<String> spelled(String path) {
        Map<String, ArmRow> byArm = byParameter.get(path);
        return arms.stream().map(arm -> {
            ArmRow setting = byArm.get(arm);
            return setting == null ? "–" : Plural.withUnit(setting.value(), setting.unit());
        });
    }

    private static String what(String path) {
        return Registry.find(path).map(Parameter::what).orElse(FRAME.getOrDefault(path, ""));
    }

    private static String about(String name) {
        return Registry.sections().stream()
                .filter(section -> section.name().equals(name))
                .map(Section::about)
                .findFirst()
                .orElse("");
    }
}
