package mainstay.cli.option;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import mainstay.analysis.sensitivity.ScreenedSettings;
import mainstay.scenario.Problem;
import mainstay.scenario.Problems;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.yaml.Suggestion;
import mainstay.study.Range;
import mainstay.study.Study;
import mainstay.study.file.RangeOption;

/** Holds what a user says about a screening against the study, and tells of all problems at once. */
final class ScreeningChecks {
    private final Study study;
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    /** Checks against a study, which comes from a file. */
    ScreeningChecks(Study study, String file) {
        this.study = study;
        this.file = file;
    }

    /** Notes a number that is too small or too great. */
    void between(String option, int value, int least, int greatest) {
        if (value < least || value > greatest) {
            add(option, value + " is not between " + least + " and " + greatest + ".");
        }
    }

    /** Notes a problem. */
    void add(String source, String message) {
        problems.add(new Problem(source, 0, 0, message));
    }

    /** Places of the arms that are asked for, in order; of every arm but the first if none is named. */
    List<Integer> places(List<String> arms) {
        if (study.arms().size() < 2) {
            add(
                    file,
                    "has one arm, so there is no difference to look at. Give a study file with two or more arms, or"
                            + " several scenario files.");
            return List.of();
        }
        List<String> names = study.arms().stream().map(Scenario::name).toList();
        Set<Integer> places = new LinkedHashSet<>();
        for (String arm : arms) {
            int place = names.indexOf(arm.strip());
            if (place < 0) {
                add(
                        "--arm",
                        arm + " is not an arm of this study." + Suggestion.among(names, arm) + " Its arms: "
                                + String.join("; ", names) + ".");
            } else if (place == 0) {
                add(
                        "--arm",
                        arm + " is the arm that the others are compared with. Name one of the others: "
                                + String.join("; ", names.subList(1, names.size())) + ".");
            } else {
                places.add(place);
            }
        }
        return arms.isEmpty()
                ? IntStream.range(1, names.size()).boxed().toList()
                : places.stream().sorted().toList();
    }

    /** Measures that are asked for; the outcomes of the study if none is named. */
    List<String> measures(List<String> measures, List<String> all) {
        for (String measure : measures) {
            if (!all.contains(measure.strip())) {
                add("--measure", measure + " is not a measure." + Suggestion.among(all, measure));
            }
        }
        return measures.isEmpty()
                ? study.outcomes()
                : measures.stream().map(String::strip).distinct().toList();
    }

    /** Settings that are asked for, with their ranges; every assumed one that can be varied if none is named. */
    List<Range> ranges(List<String> settings) {
        if (settings.isEmpty()) {
            List<Range> ranges = ScreenedSettings.of(study);
            if (ranges.isEmpty()) {
                add(
                        file,
                        "leaves no assumed setting with a plausible range to vary. Name settings and ranges with "
                                + RangeOption.NAME + ".");
            }
            return ranges;
        }
        try {
            List<Range> ranges = RangeOption.read(settings);
            Set<Parameter> levers = ScreenedSettings.levers(study);
            ranges.stream()
                    .map(Range::parameter)
                    .filter(levers::contains)
                    .forEach(
                            lever -> add(
                                    RangeOption.NAME,
                                    lever.path()
                                            + " is set by arms of this study: it is what they are about. Vary other settings."));
            return ranges;
        } catch (Problems found) {
            problems.addAll(found.list());
            return List.of();
        }
    }

    /**
     * Refuses to go on if there is a problem.
     *
     * @throws Problems all of them
     */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new Problems(problems);
        }
    }
}
