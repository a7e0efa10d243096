package mainstay.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mainstay.scenario.Parameter;
import mainstay.scenario.Registry;
import mainstay.scenario.Section;

/** The parameters of the arms: where they differ, and all of them. */
final class Settings {
    private static final Map<String, String> FRAME = Map.of(
            "period", "When it is simulated", "services", "Who holds which work", "timeline", "Changes on dates");

    private final List<String> arms;
    private final Map<String, Map<String, Tables.Setting>> byParameter = new LinkedHashMap<>();

    /**
     * One block of parameters.
     *
     * @param name as in a scenario file
     * @param about what it is
     * @param table its parameters
     */
    record Block(String name, String about, Grid table) {}

    Settings(Tables tables, List<String> arms) {
        this.arms = arms;
        for (Tables.Setting setting : tables.settings()) {
            byParameter
                    .computeIfAbsent(setting.parameter(), path -> new LinkedHashMap<>())
                    .put(setting.arm(), setting);
        }
    }

    /** Parameters that the arms have different values for. */
    Grid differing() {
        return table(
                "What differs between the arms",
                path -> spelled(path).distinct().count() > 1);
    }

    /** What all arms share besides parameters: when, which services, which dated changes. */
    Grid frame() {
        return table(
                arms.size() == 1 ? "When and with which services" : "Alike in every arm",
                path -> FRAME.containsKey(path)
                        && spelled(path).distinct().count() == 1
                        && !spelled(path).findFirst().orElse("").isEmpty());
    }

    private Grid table(String caption, java.util.function.Predicate<String> chosen) {
        List<Grid.Row> rows = new ArrayList<>();
        for (String path : byParameter.keySet()) {
            if (chosen.test(path)) {
                rows.add(new Grid.Row(
                        path, what(path), spelled(path).map(Grid.Cell::words).toList()));
            }
        }
        return new Grid(
                caption, Stream.concat(Stream.of("Parameter"), arms.stream()).toList(), rows);
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
        List<String> columns = List.of("Parameter", "Value", "How sure", "Source of the default");
        return blocks.entrySet().stream()
                .map(block -> new Block(
                        block.getKey(),
                        about(block.getKey()),
                        new Grid("Parameters: " + block.getKey(), columns, block.getValue())))
                .toList();
    }

    private Grid.Row row(String path) {
        Tables.Setting any = byParameter.get(path).values().iterator().next();
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
                        Grid.Cell.words(any.source())));
    }

    private Stream<String> spelled(String path) {
        Map<String, Tables.Setting> byArm = byParameter.get(path);
        return arms.stream().map(arm -> {
            Tables.Setting setting = byArm.get(arm);
            return setting == null ? "–" : (setting.value() + " " + setting.unit()).strip();
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
