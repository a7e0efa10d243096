package mainstay.study.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.file.Timeline;
import mainstay.scenario.format.Vocabulary;
import mainstay.scenario.parameter.RolloutSettings;
import mainstay.scenario.yaml.Likeness;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Tree;
import mainstay.study.Factor;

/** Reports what arms, levers and futures say about the same thing, so that one would overrule the other. */
final class CrossingConflicts {
    private final ProblemList findings;
    private final List<Arms.Written> written;
    private final List<Choices> levers;
    private final FuturesBlock.Read futures;

    CrossingConflicts(
            ProblemList findings, List<Arms.Written> written, List<Choices> levers, FuturesBlock.Read futures) {
        this.findings = findings;
        this.written = written;
        this.levers = levers;
        this.futures = futures;
    }

    /** A lever and a factor are two things, and neither is called like another column of the tables. */
    void refuseSameNames(Collection<String> columns) {
        levers.forEach(lever -> refuseColumn(lever.name(), columns, lever.where()));
        futures.where().forEach((factor, where) -> refuseColumn(factor, columns, where));
        for (Choices lever : levers) {
            for (String name : List.of(lever.name(), lever.setting())) {
                Optional<String> factor = Likeness.among(futures.where().keySet(), name);
                if (factor.isPresent()) {
                    findings.add(
                            futures.where().get(factor.get()),
                            name
                                    + " is a lever, which leaders choose, and a factor of the futures, which nobody chooses."
                                    + " It can be one of the two.");
                }
            }
        }
    }

    private void refuseColumn(String name, Collection<String> columns, Tree where) {
        if (Likeness.among(columns, name).isPresent()) {
            findings.add(where, name + " is the name of another column of the tables. Choose another name.");
        }
    }

    /** What a lever sets, no arm sets. */
    void refuseSettingsOfArms() {
        for (Choices lever : levers) {
            for (Arms.Written arm : written) {
                if (!lever.setting().isEmpty() && sets(arm.block(), lever.setting())) {
                    findings.add(
                            lever.where(),
                            lever.setting() + " is a lever, and the arm " + arm.name()
                                    + " sets it too. Leave it out of the arm.");
                }
            }
        }
    }

    /** An option of the futures must be in force in every arm, and beside every other factor. */
    void refuseSettingsOfOptions() {
        for (Choices choices : futures.options()) {
            for (Choices.Option option : choices.options()) {
                for (String path : paths(option.block())) {
                    written.stream()
                            .filter(arm -> sets(arm.block(), path))
                            .forEach(arm -> findings.add(
                                    option.block(),
                                    "the option " + option.label() + " sets " + path + ", and the arm " + arm.name()
                                            + " sets it too. It can stand in one of the two."));
                    if (futures.where().containsKey(path)) {
                        findings.add(
                                option.block(),
                                "the option " + option.label() + " sets " + path
                                        + ", which is a factor of its own. It can stand in one of the two.");
                    }
                }
            }
        }
    }

    private static List<String> paths(Tree.Block block) {
        List<String> paths = new ArrayList<>();
        for (Tree.Entry entry : block.entries()) {
            String key = entry.key().text();
            if (entry.value() instanceof Tree.Block inside
                    && (key.equals("set") || Vocabulary.section(key).isPresent())) {
                inside.entries()
                        .forEach(setting -> paths.add((key.equals("set") ? "" : key + ".")
                                + setting.key().text()));
            }
        }
        return paths;
    }

    private static boolean sets(Tree.Block arm, String path) {
        int dot = path.indexOf('.');
        return has(arm, "set", path) || (dot > 0 && has(arm, path.substring(0, dot), path.substring(dot + 1)));
    }

    private static boolean has(Tree.Block arm, String key, String inside) {
        return arm.find(key)
                .map(Tree.Entry::value)
                .filter(tree ->
                        tree instanceof Tree.Block block && block.find(inside).isPresent())
                .isPresent();
    }

    /** A future must hold in every arm, and throughout. */
    void refuseFactorsOfArms(List<Scenario> arms) {
        for (Factor factor : futures.futures().factors()) {
            if (factor instanceof Factor.Setting setting) {
                Tree where = futures.where().get(factor.name());
                arms.forEach(arm -> refuse(setting, arm, arms.get(0), where));
            }
        }
    }

    private void refuse(Factor.Setting factor, Scenario arm, Scenario first, Tree where) {
        Parameter parameter = factor.parameter();
        String path = parameter.path();
        boolean arrives = arm.implementation()
                .filter(arriving -> arriving.withModel().containsKey(parameter)
                        || arriving.withProgramme().containsKey(parameter))
                .isPresent();
        if (arrives || arm.settings().get(parameter) != first.settings().get(parameter)) {
            findings.add(
                    where,
                    path + " differs between the arms (see " + arm.name()
                            + "), so leaders choose it. Make it a lever, or leave it out of the arms or their cards.");
        } else if (arm.timeline().stream().anyMatch(change -> change.set().containsKey(parameter))) {
            findings.add(
                    where,
                    path + " is changed by the timeline of " + arm.name()
                            + ", so a value of a future would not last. Leave it out of one of the two.");
        } else if (parameter.equals(RolloutSettings.BEGINS)) {
            factor.all().forEach(value -> arm.with(parameter, value)
                    .programmeBegins()
                    .flatMap(day -> Timeline.outside(day, Optional.of(arm.period())))
                    .ifPresent(message -> findings.add(
                            where, path + ": the programme of " + arm.name() + " would begin on " + message)));
        }
    }
}
