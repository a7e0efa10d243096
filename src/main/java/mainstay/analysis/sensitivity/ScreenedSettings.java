package mainstay.analysis.sensitivity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mainstay.results.sensitivity.SensitivityRow;
import mainstay.scenario.Registry;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Role;
import mainstay.study.Range;
import mainstay.study.Study;

/** What a screening varies: the assumptions behind a study, and nothing that its arms are about. */
public final class ScreenedSettings {
    private ScreenedSettings() {}

    /** Every assumed belief whose plausible range is not a point, over that range, but for what the study itself sets. */
    public static List<Range> of(Study study) {
        Set<Parameter> levers = levers(study);
        return Registry.all().stream()
                .filter(parameter -> parameter.grade() == Grade.ASSUMED)
                .filter(parameter -> parameter.role() == Role.BELIEF)
                .filter(Range::isInDoubt)
                .filter(parameter -> !levers.contains(parameter))
                .map(Range::plausible)
                .toList();
    }

    /**
     * Paths of the settings that matter most in what a screening found, first the one that matters most: in each pair of
     * arm and measure a setting scores its effect as a share of the greatest, if it can be told from chance.
     *
     * @param most how many at most
     */
    public static List<String> leading(List<SensitivityRow> screened, int most) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (SensitivityRow row : screened) {
            double greatest = screened.stream()
                    .filter(other ->
                            other.arm().equals(row.arm()) && other.measure().equals(row.measure()))
                    .mapToDouble(SensitivityRow::muStar)
                    .filter(Double::isFinite)
                    .max()
                    .orElse(0);
            if (greatest > 0 && row.muStar() > 0) {
                // What chance may explain comes after all that it does not.
                double score = row.muStar() / greatest * (row.pChance() < DifferenceEffects.CHANCE ? 1 : 1e-6);
                scores.merge(row.parameter(), score, Double::sum);
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * What the arms of a study set themselves: settings that are not the same in all of them, that change on a date, or
     * that a practice model or its programme brings.
     */
    public static Set<Parameter> levers(Study study) {
        Set<Parameter> levers = new LinkedHashSet<>();
        for (Scenario arm : study.arms()) {
            levers.addAll(
                    arm.settings().differencesFrom(study.baseline().settings()).keySet());
            arm.timeline().forEach(change -> levers.addAll(change.set().keySet()));
            arm.implementation().ifPresent(arriving -> {
                levers.addAll(arriving.withModel().keySet());
                levers.addAll(arriving.withProgramme().keySet());
            });
        }
        return levers;
    }
}
