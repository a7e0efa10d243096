package mainstay.docs;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateScalarModel;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the template of a page may name: tables and figures, each made when it is asked for. */
final class PageParts {
    private PageParts() {}

    /** All parts by the name that a template has for them. */
    static Map<String, Object> all() {
        return Stream.of(
                        Map.<String, Object>of(
                                "settings", text(SettingTables::markdown),
                                "reviewed", text(SettingTables::reviewed),
                                "grades", text(GradeCounts::byRole),
                                "gradesBySection", text(GradeCounts::bySection),
                                "beliefs", text(GradeCounts::beliefs),
                                "measures", text(MeasureTables::measures),
                                "distributions", text(MeasureTables::distributions),
                                "practiceModels", text(CardTables::practiceModels),
                                "strategies", text(CardTables::strategies)),
                        Map.<String, Object>of(
                                "study", named(StudyTables::markdown),
                                "sweep", named(SweepFindings::markdown),
                                "screening", named(ScreeningTable::markdown),
                                "calibration", named(FittedTables::markdown)),
                        LoadStudies.all(),
                        TrendParts.all(),
                        MovedParts.all(),
                        JudgedParts.all(),
                        FittedPlaceParts.all(),
                        PostsInPlaces.all(),
                        ValidationParts.all())
                .flatMap(parts -> parts.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Text without the end of its last line: the template has that. */
    static TemplateScalarModel text(Supplier<String> made) {
        return () -> made.get().stripTrailing();
    }

    /** Text about what a template names as a word in brackets. */
    static TemplateMethodModelEx named(Function<String, String> made) {
        return words -> made.apply(String.valueOf(words.get(0))).stripTrailing();
    }
}
