package mainstay.docs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Section;

/** Every setting with all that is known of it: a table for each section of a scenario file. */
final class SettingTables {
    private static final String USUAL_BASIS = "judgement";

    private SettingTables() {}

    static String markdown() {
        return Registry.sections().stream().map(SettingTables::section).collect(Collectors.joining("\n"));
    }

    /** The month of the last review; months, when there are several. */
    static String reviewed() {
        Set<String> months = new TreeSet<>();
        Registry.all().forEach(setting -> months.add(setting.reviewed().toString()));
        return String.join(", ", months);
    }

    private static String section(Section section) {
        return "### " + section.name() + "\n\n" + section.about() + "\n\n"
                + "| setting | what it does | default | plausible | allowed | grade | source | used in |\n"
                + "|---|---|---|---|---|---|---|---|\n"
                + section.parameters().stream().map(SettingTables::row).collect(Collectors.joining());
    }

    private static String row(Parameter setting) {
        return cells(
                "`" + setting.path() + "`" + (setting.change() == Change.AT_START ? " (*start*)" : ""),
                setting.what(),
                setting.spell(setting.defaultValue()),
                setting.spellPlausible(),
                allowed(setting),
                setting.grade().name().toLowerCase(Locale.ROOT) + ", "
                        + setting.role().word(),
                source(setting),
                ModelPage.linksTo(setting.path()));
    }

    private static String cells(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String allowed(Parameter setting) {
        return switch (setting.unit()) {
            case CHOICE -> String.join(", ", setting.choices());
            case SWITCH -> "yes, no";
            default -> setting.spell(setting.low(), setting.high());
        };
    }

    private static String source(Parameter setting) {
        String basis = setting.plausible().basis();
        boolean said = setting.plausible().isRange() && !basis.equals(USUAL_BASIS);
        return setting.source() + (said ? "; plausible range: " + basis : "");
    }
}
