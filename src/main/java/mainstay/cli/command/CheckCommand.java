package mainstay.cli.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import mainstay.analysis.score.Fitted;
import mainstay.cli.message.CalibrationTable;
import mainstay.cli.message.CardTable;
import mainstay.cli.message.FuturesTable;
import mainstay.cli.option.ScoreOptions;
import mainstay.cli.terminal.ErrorHandlers;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.pipeline.AnalysisReader;
import mainstay.place.BuiltInPlaces;
import mainstay.place.rule.AverageAuthority;
import mainstay.scenario.Difference;
import mainstay.scenario.Problem;
import mainstay.scenario.Problems;
import mainstay.scenario.Scenario;
import mainstay.scenario.file.Based;
import mainstay.scenario.file.Card;
import mainstay.scenario.file.CardFile;
import mainstay.scenario.file.ScenarioFile;
import mainstay.study.Calibration;
import mainstay.study.ScoreRequest;
import mainstay.study.file.CalibrationFile;
import mainstay.study.file.ScoreFile;
import mainstay.study.file.StudyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks scenario files, study files, calibration files and cards: every problem, or what differs from the base, or what a card sets. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Check scenarios, studies, calibrations and cards: print every problem, or what differs from the base.",
        footer = {"", "Example:", "  mainstay check scenarios/pods.yaml"})
public final class CheckCommand implements Callable<Integer> {
    private static final int OK = 0;
    private static final int BAD_INPUT = 2;

    private final Collection<String> measures;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Scenarios, studies, calibrations, practice model cards, strategy cards, or names of built-in places.")
    private List<String> files;

    /** The command, with all measures there are. */
    public CheckCommand() {
        this(Measures.all().stream().map(MeasureDefinition::name).toList());
    }

    CheckCommand(Collection<String> measures) {
        this.measures = measures;
    }

    @Override
    public Integer call() {
        int worst = OK;
        for (String file : files) {
            worst = Math.max(worst, check(file));
        }
        spec.commandLine().getOut().flush();
        spec.commandLine().getErr().flush();
        return worst;
    }

    private int check(String named) {
        try {
            if (!place(named)) {
                report(Path.of(named));
            }
            return OK;
        } catch (InvalidPathException e) {
            spec.commandLine().getErr().println(named + ": is not the name of a file.");
            return BAD_INPUT;
        } catch (Problems problems) {
            ErrorHandlers.list(problems, spec.commandLine().getErr());
            return BAD_INPUT;
        }
    }

    /** Of a built-in place there is nothing to check, and something to see. */
    private boolean place(String named) {
        BuiltInPlaces places = new BuiltInPlaces();
        if (Files.exists(Path.of(named))) {
            return false;
        }
        Scenario place = places.find(named)
                .orElseThrow(() -> new Problems(List.of(new Problem(
                        named,
                        0,
                        0,
                        "there is no such file, and no built-in place of this name." + places.hint(named)))));
        PrintWriter out = spec.commandLine().getOut();
        out.println(named + ": OK, a built-in place");
        differences(new Based(place, places.find(AverageAuthority.NAME).orElseThrow()), "scenario " + place.name());
        places.authority(named)
                .ifPresent(real -> out.println("  Its figures, with the source of each, as a file: mainstay place "
                        + (real.name().contains(" ") ? "\"" + real.name() + "\"" : real.name())));
        return true;
    }

    private void report(Path file) {
        PrintWriter out = spec.commandLine().getOut();
        BuiltInPlaces places = new BuiltInPlaces();
        if (StudyFile.isStudy(file)) {
            List<Based> arms = StudyFile.readArms(file, measures, places);
            out.println(file + ": OK");
            arms.forEach(arm -> differences(arm, "arm " + arm.scenario().name()));
            new FuturesTable(StudyFile.sweep(file, measures, places)).lines().forEach(line -> out.println("  " + line));
        } else if (CalibrationFile.isCalibration(file)) {
            Calibration calibration = CalibrationFile.read(file, AnalysisReader.refusals(Set.copyOf(measures)), places);
            out.println(file + ": OK");
            CalibrationTable.lines(calibration).forEach(line -> out.println("  " + line));
        } else if (ScoreFile.isOne(file)) {
            ScoreRequest request = ScoreFile.read(file, ScoreOptions.patterns(), Fitted.shipped(), measures, places);
            out.println(file + ": OK");
            out.println("  scores " + request.scenario().name());
        } else if (CardFile.isCard(file)) {
            Card card = CardFile.read(file);
            out.println(file + ": OK");
            new CardTable(card).lines().forEach(line -> out.println("  " + line));
        } else {
            Based read = ScenarioFile.readWithBase(file, places, measures);
            out.println(file + ": OK");
            differences(read, "scenario " + read.scenario().name());
        }
    }

    private void differences(Based read, String title) {
        PrintWriter out = spec.commandLine().getOut();
        List<Difference> differences = Difference.between(read.base(), read.scenario());
        out.println("  " + title + ": "
                + (differences.isEmpty() ? "the same as " : "differs from ")
                + read.base().name());
        for (Difference difference : differences) {
            String grade = difference
                    .parameter()
                    .map(p -> "   (" + p.grade().name().toLowerCase(Locale.ROOT) + " default)")
                    .orElse("");
            out.println("    " + difference.what() + ": " + difference.before() + " -> " + difference.after() + grade);
        }
    }
}
