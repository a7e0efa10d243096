package mainstay.study.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.Period;
import mainstay.scenario.Places;
import mainstay.scenario.Scenario;
import mainstay.scenario.file.Amendments;
import mainstay.scenario.file.Base;
import mainstay.scenario.file.CardLayers;
import mainstay.scenario.file.ScenarioFile;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Tree;

/**
 * Makes the arms of a study: what an arm says, on what the options of a future say, on the base; then what each lever says.
 */
final class Arms {
    private static final int LONGEST_NAME = 100;

    private final ProblemList findings;
    private final Path file;
    private final Tree.Block study;
    private final Base base;
    private final Optional<Period> period;
    private final Places places;
    private final Collection<String> measures;
    private final Map<String, Base> others = new HashMap<>();

    /**
     * Arms of a study.
     *
     * @param findings where problems go
     * @param file the study
     * @param study its keys
     * @param base what the arms start from where no option exchanges it
     * @param period when they run
     */
    Arms(
            ProblemList findings,
            Path file,
            Tree.Block study,
            Base base,
            Optional<Period> period,
            Places places,
            Collection<String> measures) {
        this.findings = findings;
        this.file = file;
        this.study = study;
        this.base = base;
        this.period = period;
        this.places = places;
        this.measures = measures;
    }

    /**
     * An arm as it is written.
     *
     * @param name its name
     * @param block the keys by which it differs from the base
     */
    record Written(String name, Tree.Block block) {}

    /**
     * One arm in one world.
     *
     * @param world the options of the future
     * @param arm what it says
     * @param levers what each lever says
     */
    Optional<Scenario> make(List<Choices.Option> world, Written arm, List<Choices.Option> levers) {
        String name = name(arm, levers);
        List<Choices.Option> all = new ArrayList<>(world);
        all.addAll(levers);
        Optional<Base> from = base(all);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Optional<CardLayers> layers = from.get().layers();
        Base start = from.get();
        for (Choices.Option option : world) {
            layers = new Amendments(findings, file, LeverBlock.OPTION).apply(name, option.block(), start, period);
            start = Base.of(layers);
        }
        layers = new Amendments(findings, file, ArmList.FORMAT).apply(name, arm.block(), start, period);
        for (Choices.Option option : levers) {
            layers = new Amendments(findings, file, LeverBlock.OPTION)
                    .apply(name, option.block(), Base.of(layers), period);
        }
        Optional<Scenario> scenario = layers.map(CardLayers::scenario);
        scenario.ifPresent(made -> check(arm, all, made));
        return scenario;
    }

    private void check(Written arm, List<Choices.Option> options, Scenario scenario) {
        boolean hasTimeline = arm.block().find("timeline").isPresent()
                || options.stream()
                        .anyMatch(option -> option.block().find("timeline").isPresent());
        if (!hasTimeline) {
            ScenarioFile.checkInheritedTimeline(study, scenario, findings);
        }
        Amendments.checkProgramme(arm.block(), scenario, findings);
        Amendments.checkTeams(arm.block(), scenario, findings);
    }

    private String name(Written arm, List<Choices.Option> levers) {
        List<String> parts = new ArrayList<>(List.of(arm.name()));
        levers.forEach(option -> parts.add(option.label()));
        String name = String.join("; ", parts);
        if (name.length() > LONGEST_NAME) {
            findings.add(
                    arm.block(),
                    "crossed with the levers, an arm would be called \"" + ProblemList.echo(name)
                            + "\", which is longer than " + LONGEST_NAME + " letters. Shorten the names.");
        }
        return name;
    }

    /** The base of the study, or the one that an option exchanges it for; empty when it cannot be read. */
    private Optional<Base> base(List<Choices.Option> options) {
        List<Choices.Option> exchanged =
                options.stream().filter(option -> option.base().isPresent()).toList();
        if (exchanged.isEmpty()) {
            return Optional.of(base);
        }
        if (exchanged.size() > 1) {
            findings.add(
                    exchanged.get(1).base().orElseThrow(),
                    "base: the option " + exchanged.get(0).label()
                            + " exchanges the base too. Only one factor or lever can.");
            return Optional.empty();
        }
        Tree where = exchanged.get(0).base().orElseThrow();
        return new Expect(findings)
                .value(where, "base", Spelling.Reading::of)
                .map(text -> others.computeIfAbsent(text.strip(), named -> read(named, where)));
    }

    private Base read(String named, Tree where) {
        Base other =
                Base.of(new ScenarioFile(places, measures).base(named, Optional.of(file), findings, List.of(), where));
        if (study.find("period").isEmpty()
                && other.period().isPresent()
                && period.isPresent()
                && !other.period().equals(period)) {
            findings.add(
                    where,
                    "base: " + ProblemList.echo(named)
                            + " runs over another period than the study's base. Give the study a" + " period.");
        }
        return other;
    }
}
