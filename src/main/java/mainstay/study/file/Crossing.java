package mainstay.study.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.Registry;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.file.Timeline;
import mainstay.scenario.file.Vocabulary;
import mainstay.scenario.parameter.RolloutSettings;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Tree;
import mainstay.study.Design;
import mainstay.study.Factor;
import mainstay.study.Lever;

/** Crosses the arms of a study with its levers, and with the options of its futures. */
final class Crossing {
    private final ProblemList findings;
    private final Arms maker;
    private final List<Arms.Written> written;
    private final List<Choices> levers;
    private final FuturesBlock.Read futures;
    private final List<Crossed> crossed = new ArrayList<>();
    private List<Scenario> asNow = List.of();

    /** An arm and the option that it has of each lever. */
    private record Crossed(Arms.Written arm, List<Choices.Option> levers) {}

    Crossing(
            ProblemList findings,
            Arms maker,
            List<Arms.Written> written,
            List<Choices> levers,
            FuturesBlock.Read futures) {
        this.findings = findings;
        this.maker = maker;
        this.written = written;
        this.levers = levers;
        this.futures = futures;
    }

    /** The arms, as the base has the world; to be asked for after {@link #arms}. */
    List<Scenario> asNow() {
        return asNow;
    }

    /** The levers with their value in every arm. */
    List<Lever> levers() {
        List<Lever> all = new ArrayList<>();
        for (int lever = 0; lever < levers.size(); lever++) {
            int place = lever;
            String name = levers.get(lever).name();
            Optional<Parameter> setting = Registry.find(levers.get(lever).setting());
            all.add(new Lever(
                    name,
                    setting,
                    crossed.stream()
                            .map(arm -> arm.levers().get(place).label())
                            .map(label -> setting.isPresent() ? label.substring(name.length() + 1) : label)
                            .toList()));
        }
        return all;
    }

    /**
     * All arms in every choice of options that the design may ask for; not usable when findings have been added.
     *
     * @param study the keys of the study
     * @param columns names that tables have for other things than levers and factors
     */
    Map<List<Integer>, List<Scenario>> arms(Tree.Block study, Collection<String> columns) {
        refuseSameNames(columns);
        refuseSettingsOfArms();
        refuseSettingsOfOptions();
        long arms = written.size();
        for (Choices lever : levers) {
            arms *= lever.options().size();
        }
        List<List<Integer>> worlds = worlds(arms);
        if (arms > StudyFile.MOST_ARMS || arms * worlds.size() > StudyFile.MOST_VARIANTS) {
            findings.add(
                    study,
                    "arms, levers and options come to too many scenarios: at most " + StudyFile.MOST_ARMS
                            + " arms with their levers, and " + StudyFile.MOST_VARIANTS
                            + " of them with the options of the futures.");
            return Map.of();
        }
        written.forEach(arm -> combinations(levers).forEach(choice -> crossed.add(new Crossed(arm, choice))));
        asNow = in(List.of());
        Map<List<Integer>, List<Scenario>> all = new LinkedHashMap<>();
        for (List<Integer> world : worlds) {
            boolean isAsNow = world.stream().allMatch(option -> option < 0);
            all.put(world, isAsNow ? asNow : in(options(world)));
        }
        if (findings.isEmpty()) {
            all.values().forEach(this::refuseFactorsOfArms);
        }
        return all;
    }

    private List<Choices.Option> options(List<Integer> world) {
        List<Choices.Option> options = new ArrayList<>();
        for (int i = 0; i < world.size(); i++) {
            if (world.get(i) >= 0) {
                options.add(futures.options().get(i).options().get(world.get(i)));
            }
        }
        return options;
    }

    private List<Scenario> in(List<Choices.Option> world) {
        return crossed.stream()
                .map(arm -> maker.make(world, arm.arm(), arm.levers()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<List<Choices.Option>> combinations(List<Choices> levers) {
        List<List<Choices.Option>> all = List.of(List.of());
        for (Choices lever : levers) {
            List<List<Choices.Option>> longer = new ArrayList<>();
            for (List<Choices.Option> begun : all) {
                for (Choices.Option option : lever.options()) {
                    List<Choices.Option> one = new ArrayList<>(begun);
                    one.add(option);
                    longer.add(one);
                }
            }
            all = longer;
        }
        return all;
    }

    /** Which options may meet in a future: one at a time, or every combination. */
    private List<List<Integer>> worlds(long arms) {
        int factors = futures.options().size();
        List<Integer> none = Collections.nCopies(factors, -1);
        List<List<Integer>> worlds = new ArrayList<>(List.of(none));
        if (futures.futures().design() == Design.ONE_AT_A_TIME) {
            for (int factor = 0; factor < factors; factor++) {
                for (int option = 0;
                        option < futures.options().get(factor).options().size();
                        option++) {
                    List<Integer> one = new ArrayList<>(none);
                    one.set(factor, option);
                    worlds.add(one);
                }
            }
            return worlds;
        }
        for (int factor = 0; factor < factors; factor++) {
            List<List<Integer>> more = new ArrayList<>();
            for (List<Integer> begun : worlds) {
                for (int option = 0;
                        option < futures.options().get(factor).options().size();
                        option++) {
                    List<Integer> one = new ArrayList<>(begun);
                    one.set(factor, option);
                    more.add(one);
                    if (more.size() * arms > StudyFile.MOST_VARIANTS) {
                        return more;
                    }
                }
            }
            worlds = more;
        }
        return worlds;
    }

    private void refuseSameNames(Collection<String> columns) {
        levers.forEach(lever -> refuseColumn(lever.name(), columns, lever.where()));
        futures.where().forEach((factor, where) -> refuseColumn(factor, columns, where));
        for (Choices lever : levers) {
            for (String name : List.of(lever.name(), lever.setting())) {
                Tree where = futures.where().get(name);
                if (where != null) {
                    findings.add(
                            where,
                            name
                                    + " is a lever, which leaders choose, and a factor of the futures, which nobody chooses."
                                    + " It can be one of the two.");
                }
            }
        }
    }

    private void refuseColumn(String name, Collection<String> columns, Tree where) {
        if (columns.contains(name)) {
            findings.add(where, name + " is the name of another column of the tables. Choose another name.");
        }
    }

    private void refuseSettingsOfArms() {
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
    private void refuseSettingsOfOptions() {
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
    private void refuseFactorsOfArms(List<Scenario> arms) {
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

    /** Which arm each is compared with: the one that the study names, with the same value of every lever. */
    Map<String, String> against(Map<String, String> named) {
        Map<String, String> against = new LinkedHashMap<>();
        for (Crossed arm : crossed) {
            String other = named.get(arm.arm().name());
            if (other != null) {
                against.put(name(arm.arm().name(), arm.levers()), name(other, arm.levers()));
            }
        }
        return against;
    }

    private static String name(String arm, List<Choices.Option> levers) {
        List<String> parts = new ArrayList<>(List.of(arm));
        levers.forEach(option -> parts.add(option.label()));
        return String.join("; ", parts);
    }
}
