package mainstay.docs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;

/** How many settings are measured, derived or assumed. */
final class GradeCounts {
    private GradeCounts() {}

    /** Grades by what a setting is to whoever asks what if. */
    static String byRole() {
        String roles = Arrays.stream(Role.values()).map(Role::word).collect(Collectors.joining(" | "));
        return "| grade | " + roles + " | all |\n|---|" + "--:|".repeat(Role.values().length + 1) + "\n"
                + Arrays.stream(Grade.values())
                        .map(grade -> roles(word(grade), setting -> setting.grade() == grade))
                        .collect(Collectors.joining())
                + roles("all", setting -> true);
    }

    /** Grades by section of a scenario file. */
    static String bySection() {
        String grades = Arrays.stream(Grade.values()).map(GradeCounts::word).collect(Collectors.joining(" | "));
        return "| section | " + grades + " | all | with a plausible range |\n|---|"
                + "--:|".repeat(Grade.values().length + 2) + "\n"
                + Registry.sections().stream()
                        .map(section -> grades(link(section), section.parameters()))
                        .collect(Collectors.joining())
                + grades("all", Registry.all());
    }

    /** Beliefs with a plausible range, of which assumed. */
    static String beliefs() {
        return count(Registry.all(), Parameter::inDoubt) + ", of which assumed: "
                + count(Registry.all(), setting -> setting.inDoubt() && setting.grade() == Grade.ASSUMED);
    }

    private static String link(Section section) {
        return "[" + section.name() + "](scenario-reference.md#" + section.name() + ")";
    }

    private static String roles(String name, Predicate<Parameter> which) {
        List<Parameter> settings = Registry.all().stream().filter(which).toList();
        String counts = Arrays.stream(Role.values())
                .map(role -> count(settings, setting -> setting.role() == role) + " | ")
                .collect(Collectors.joining());
        return "| " + name + " | " + counts + settings.size() + " |\n";
    }

    private static String grades(String name, List<Parameter> settings) {
        String counts = Arrays.stream(Grade.values())
                .map(grade -> count(settings, setting -> setting.grade() == grade) + " | ")
                .collect(Collectors.joining());
        return "| " + name + " | " + counts + settings.size() + " | " + count(settings, Parameter::inDoubt) + " |\n";
    }

    private static long count(List<Parameter> settings, Predicate<Parameter> which) {
        return settings.stream().filter(which).count();
    }

    private static String word(Grade grade) {
        return grade.name().toLowerCase(Locale.ROOT);
    }
}
