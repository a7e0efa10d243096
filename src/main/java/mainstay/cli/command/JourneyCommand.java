package mainstay.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mainstay.analysis.closelook.FamilyJourneys;
import mainstay.analysis.closelook.FollowedArm;
import mainstay.analysis.closelook.RunCheck;
import mainstay.build.Build;
import mainstay.build.BuildIdentity;
import mainstay.calendar.WorkingCalendar;
import mainstay.cli.message.JourneyLines;
import mainstay.cli.terminal.ExitCode;
import mainstay.journey.Journey;
import mainstay.pipeline.AnalysisReader;
import mainstay.pipeline.analysis.Wiring;
import mainstay.results.closelook.PickRow;
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.AnalysisKind;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.study.Tables;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what happens to one family in every arm of a study. */
@Command(
        name = "journey",
        mixinStandardHelpOptions = true,
        description = {
            "Tell what happens to one simulated family in every arm of a study: stages, workers, decisions, steps, meetings"
                    + " and waiting, line by line.",
            "The family has the same number, need and random numbers in every arm. Replication 0 of the study is run again for it,"
                    + " and checked against runs.csv. The same is drawn as charts/journey-family-N.svg and .png in the folder.",
            "Waits of less than five working days, waits for a record and records made in time are not told; contacts, team"
                    + " meetings and steps done in time between two other lines are told together."
        },
        footer = {
            "",
            "Examples:",
            "  mainstay journey results/pods",
            "  mainstay journey results/pods --family 1200 --arm \"Individual caseloads\" --arm Pods"
        })
public final class JourneyCommand implements Callable<Integer> {
    private static final List<String> PICKS = List.of("median", "95th percentile");

    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RESULTS", description = "Results folder that run or compare wrote.")
    private Path results;

    @Option(
            names = "--family",
            paramLabel = "N",
            description = "Number of the family; default: the families of picks.csv.")
    private Integer family;

    @Option(
            names = "--pick",
            paramLabel = "PICK",
            description = "One of the families of picks.csv: median or 95th; default: both.")
    private String pick;

    @Option(
            names = "--replication",
            paramLabel = "R",
            defaultValue = "0",
            description = "Replication, from 0; another than 0 needs --family. Default: 0.")
    private int replication;

    @Option(
            names = "--arm",
            paramLabel = "NAME",
            description = "Only this arm; can be given more than once. Default: all.")
    private List<String> named = new ArrayList<>();

    public JourneyCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        ResultsFolder folder = open();
        Study study = new AnalysisReader(wiring, 1).arms(folder);
        Tables tables = tables(folder);
        check(study);
        List<Told> families = families(tables);
        List<FollowedArm> arms = new FamilyJourneys(
                        wiring.simulator(), Runtime.getRuntime().availableProcessors())
                .follow(
                        arms(study),
                        study.seed(),
                        replication,
                        families.stream().map(Told::family).distinct().toList());
        if (!isTheSame(arms, tables, folder.makers())) {
            return ExitCode.DID_NOT_HOLD;
        }
        families.forEach(told -> refuseIfUnknown(told.family(), arms));
        PrintWriter out = spec.commandLine().getOut();
        for (int i = 0; i < families.size(); i++) {
            if (i > 0) {
                out.println();
            }
            print(families.get(i), arms, out);
        }
        for (Told told : families) {
            out.println();
            out.println("Drew " + draw(told, arms));
        }
        out.flush();
        return ExitCode.OK;
    }

    /**
     * A family to be told of.
     *
     * @param pick what it is picked as; empty for one that was asked for
     * @param rule by which it was picked
     */
    private record Told(int family, String pick, String rule) {}

    private ResultsFolder open() {
        ResultsFolder folder = ResultsFolder.open(results);
        if (folder.kind() != AnalysisKind.STUDY && folder.kind() != AnalysisKind.SWEEP) {
            throw new ResultsProblem(
                    results + " holds no study: journeys are told from a folder that run or compare wrote.");
        }
        return folder;
    }

    private static Tables tables(ResultsFolder folder) {
        folder.refuseUnlessComplete();
        return Tables.read(folder.path());
    }

    private void check(Study study) {
        if (replication < 0 || replication >= study.replications()) {
            throw new ResultsProblem("--replication " + replication + ": the study has replications 0 to "
                    + (study.replications() - 1) + ".");
        }
        if (family != null && pick != null) {
            throw new ParameterException(spec.commandLine(), "Say --family or --pick, not both.");
        }
        if (family == null && replication != 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The families of picks.csv were picked in replication 0. For another one say --family as well.");
        }
    }

    private List<Scenario> arms(Study study) {
        for (String name : named) {
            if (study.arms().stream().noneMatch(arm -> arm.name().equals(name))) {
                throw new ResultsProblem("--arm \"" + name + "\": there is no arm of this name. There are: "
                        + String.join(
                                "; ", study.arms().stream().map(Scenario::name).toList()) + ".");
            }
        }
        return study.arms().stream()
                .filter(arm -> named.isEmpty() || named.contains(arm.name()))
                .toList();
    }

    private List<Told> families(Tables tables) {
        if (family != null) {
            return List.of(new Told(family, "", ""));
        }
        String wanted = pick == null ? "" : wantedPick();
        List<PickRow> picks = tables.closeUp().picks();
        if (picks.isEmpty()) {
            throw new ResultsProblem(results + " holds no picked families: it has no picks.csv, or there were too few"
                    + " families to pick from. Say which one with --family N.");
        }
        return picks.stream()
                .filter(row -> wanted.isEmpty() || row.pick().equals(wanted))
                .map(row -> new Told(row.family(), row.pick(), row.rule()))
                .toList();
    }

    private String wantedPick() {
        return PICKS.stream()
                .filter(each -> each.equals(pick) || each.split(" ", -1)[0].equals(pick))
                .findFirst()
                .orElseThrow(
                        () -> new ParameterException(spec.commandLine(), "--pick " + pick + " is not median or 95th."));
    }

    private boolean isTheSame(List<FollowedArm> arms, Tables tables, List<BuildIdentity> makers) {
        RunCheck check = new RunCheck(tables.runs(), wiring.measures());
        PrintWriter err = spec.commandLine().getErr();
        boolean same = true;
        for (FollowedArm arm : arms) {
            Optional<String> difference = check.difference(arm, replication);
            if (difference.isPresent()) {
                same = false;
                err.println("Replication " + replication + " of \"" + arm.arm().name() + "\" does not come out as "
                        + results + " has it: " + difference.get() + ".");
            }
        }
        if (!same) {
            err.println(
                    makers.stream().allMatch(Build.identity()::isSameAs)
                            ? "This build of Mainstay made the folder, so its tables or its scenarios were changed since."
                                    + " Run the study again first."
                            : "The folder was made by " + words(makers) + "; this is "
                                    + Build.identity().words()
                                    + ". Tell its journeys with the build that made it, or run"
                                    + " the study again first.");
        }
        err.flush();
        return same;
    }

    private static String words(List<BuildIdentity> builds) {
        return builds.stream().map(BuildIdentity::words).collect(Collectors.joining(" and "));
    }

    private void refuseIfUnknown(int number, List<FollowedArm> arms) {
        if (arms.stream().allMatch(arm -> arm.journey(number).isEmpty())) {
            int[] numbers =
                    arms.stream().flatMapToInt(arm -> arm.arrivals().families()).toArray();
            throw new ResultsProblem("Family " + number + " never comes in replication " + replication + ". "
                    + IntStream.of(numbers).min().stream()
                            .mapToObj(least -> "The families that do have numbers from " + least + " to "
                                    + IntStream.of(numbers).max().getAsInt() + ", not all of them in use.")
                            .findFirst()
                            .orElse("No family does."));
        }
    }

    private Path draw(Told told, List<FollowedArm> arms) throws IOException {
        List<Journey> journeys = arms.stream()
                .flatMap(arm -> arm.journey(told.family()).stream())
                .toList();
        return wiring.picture(results, journeys, "Family " + told.family() + ", run " + (replication + 1));
    }

    private void print(Told told, List<FollowedArm> arms, PrintWriter out) {
        out.println("Family " + told.family() + ", replication " + replication
                + (told.pick().isEmpty() ? "" : ": " + told.pick()));
        if (!told.rule().isEmpty()) {
            JourneyLines.wrapped(told.rule(), "").forEach(out::println);
        }
        for (FollowedArm arm : arms) {
            out.println();
            out.println(arm.arm().name());
            arm.journey(told.family())
                    .map(journey -> lines(journey, arm.arm().period()))
                    .orElse(List.of("  does not come in this arm"))
                    .forEach(out::println);
        }
    }

    private static List<String> lines(Journey journey, Period period) {
        WorkingCalendar calendar = new WorkingCalendar(period.simulatedFrom(), period.end());
        return new JourneyLines(journey, calendar, period.end()).lines();
    }
}
