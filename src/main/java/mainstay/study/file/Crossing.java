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
import mainstay.scenario.yaml.Likeness;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Tree;
import mainstay.study.Design;
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
        CrossingConflicts conflicts = new CrossingConflicts(findings, written, levers, futures);
        conflicts.refuseSameNames(columns);
        conflicts.refuseSettingsOfArms();
        conflicts.refuseSettingsOfOptions();
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
        refuseSameNames(study);
        Map<List<Integer>, List<Scenario>> all = new LinkedHashMap<>();
        for (List<Integer> world : worlds) {
            boolean isAsNow = world.stream().allMatch(option -> option < 0);
            all.put(world, isAsNow ? asNow : in(options(world)));
        }
        if (findings.isEmpty()) {
            all.values().forEach(conflicts::refuseFactorsOfArms);
        }
        return all;
    }

    /** Arm and options may come to the same words in two ways: {@code A; B} with {@code C}, and {@code A} with {@code B; C}. */
    private void refuseSameNames(Tree.Block study) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Scenario arm : levers.isEmpty() ? List.<Scenario>of() : asNow) {
            String other = names.putIfAbsent(Likeness.of(arm.name()), arm.name());
            if (other != null) {
                findings.add(
                        study,
                        "crossed with the levers, another arm is " + Likeness.called(other, arm.name())
                                + ". Names of arms must differ.");
            }
        }
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
