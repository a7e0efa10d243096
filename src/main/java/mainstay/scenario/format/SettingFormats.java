package mainstay.scenario.format;

import java.util.List;
import mainstay.scenario.LocalSettings;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Section;
import mainstay.scenario.format.ValueFormat.Inside;
import mainstay.scenario.format.ValueFormat.Path;
import mainstay.scenario.format.ValueFormat.Reference;

/** How files write settings: in blocks by section, or each by its path. */
public final class SettingFormats {
    /** The path of a setting. */
    public static final ValueFormat PATH =
            new Path(Registry.all().stream().map(Parameter::path).toList());

    /** A block for each section of the registry, with the settings of the section. */
    public static final List<Key> SECTIONS = Registry.sections().stream()
            .map(section -> Key.optional(section.name(), new Inside(section(section)), section.about()))
            .toList();

    /** Settings by path. */
    public static final BlockFormat BY_PATH = BlockFormat.of(
                    "settings", "Settings by path, such as workforce.turnover: 18 % per year.")
            .with(Registry.all().stream().map(SettingFormats::byPath).toList());

    /** Settings by path, as far as they can change on a date. */
    public static final BlockFormat DATED = BlockFormat.of("settings", "New values from a date on, by path.")
            .with(Registry.all().stream()
                    .filter(parameter -> parameter.change() == Change.ANY_DAY)
                    .map(SettingFormats::byPath)
                    .toList());

    /** Settings by path, as far as an area, a service or a team may have its own. */
    public static final BlockFormat LOCAL = BlockFormat.of(
                    "settings", "What is its own, by path; everything else is the authority's.")
            .with(LocalSettings.ALL.stream().map(SettingFormats::byPath).toList());

    private SettingFormats() {}

    /** The value of a setting, which a schema describes once. */
    public static ValueFormat value(Parameter parameter) {
        return new Reference(parameter.path(), "a value");
    }

    /** The key of a setting in the block of its section. */
    public static String key(Section section, Parameter parameter) {
        return parameter.path().substring(section.name().length() + 1);
    }

    private static Key byPath(Parameter parameter) {
        return Key.optional(parameter.path(), value(parameter), parameter.what());
    }

    private static BlockFormat section(Section section) {
        return BlockFormat.of(section.name(), section.about())
                .with(section.parameters().stream()
                        .map(parameter -> Key.optional(key(section, parameter), value(parameter), parameter.what()))
                        .toList());
    }
}
