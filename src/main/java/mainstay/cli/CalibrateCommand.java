package mainstay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import mainstay.evidence.CalibrationRun;
import mainstay.evidence.Fit;
import mainstay.evidence.Pattern;
import mainstay.evidence.Patterns;
import mainstay.experiment.Replications;
import mainstay.measure.MeasureDefinition;
import mainstay.place.BuiltInPlaces;
import mainstay.report.CalibrationCharts;
import mainstay.results.CalibrationFolder;
import mainstay.results.CalibrationTables;
import mainstay.results.Manifest;
import mainstay.results.PointLog;
import mainstay.scenario.Calibration;
import mainstay.scenario.Study;
import mainstay.scenario.io.CalibrationFile;
import mainstay.scenario.io.CalibrationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits assumed settings to published patterns. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description =
                "Fit assumed settings to published patterns, and say how sure each fitted one is. Every point that is"
                        + " tried is kept: a calibration that was interrupted goes on with --resume.",
        footer = {
            "",
            "Example:",
            "  mainstay calibrate scenarios/calibration/england-2025.yaml --out results/calibration"
        })
final class CalibrateCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A calibration file.")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the results; default: results/ and the name of the file. Never overwritten.")
    private Path out;

    @Option(names = "--replications", paramLabel = "N", description = "Runs at every point, 2 to 1000.")
    private Integer replications;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random numbers, a whole number.")
    private Long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Replications at a time; default: one for each processor. The results do not depend on it.")
    private Integer threads;

    @Option(names = "--resume", description = "Go on with a calibration that was interrupted.")
    private boolean resume;

    @Option(names = "--quiet", description = "Print nothing but problems.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    CalibrateCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    /** Number of every published pattern, with the reason why it cannot be fitted to. */
    private Map<String, String> refusals() {
        Set<String> measures =
                wiring.measures().stream().map(MeasureDefinition::name).collect(Collectors.toSet());
        return Patterns.all().stream()
                .collect(Collectors.toMap(
                        Pattern::id,
                        pattern -> CalibrationRun.refusal(pattern, measures),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    @Override
    public Integer call() {
        between("--replications", replications, 2, 1_000);
        between("--threads", threads, 1, 1_024);
        Calibration calibration = asked();
        Manifest manifest = manifest(calibration);
        String base = wiring.text(calibration.base());
        String text = CalibrationText.of(calibration, manifest.arms().get(0).file(), inWords());
        Path place = out == null ? Path.of("results", RunOptions.stem(file.toString())) : out;
        CalibrationMessages messages = new CalibrationMessages(spec.commandLine(), quiet, json);
        try (CalibrationFolder folder = resume
                ? CalibrationFolder.resume(place, manifest, base, text)
                : CalibrationFolder.create(place, manifest, base, text)) {
            if (folder.manifest().complete()) {
                return messages.alreadyComplete(folder);
            }
            return run(calibration, folder, messages);
        }
    }

    private int run(Calibration calibration, CalibrationFolder folder, CalibrationMessages messages) {
        List<Pattern> levels = CalibrationRun.levels(Patterns.all(), wiring.measures());
        List<String> settings = calibration.fitted().stream()
                .map(fitted -> fitted.parameter().path())
                .toList();
        try (PointLog log =
                        folder.points(settings, levels.stream().map(Pattern::id).toList());
                Replications runs = new Replications(wiring.simulator(), threads())) {
            messages.beginning(calibration, folder, log);
            CalibrationRun run = new CalibrationRun(calibration, Patterns.all(), wiring.measures(), runs, log);
            return Interruption.patient(runs::stop, () -> execute(run, folder, messages));
        }
    }

    private int execute(CalibrationRun run, CalibrationFolder folder, CalibrationMessages messages) {
        long start = System.nanoTime();
        CalibrationTables tables;
        List<List<String>> doubts = new ArrayList<>();
        try (ProgressDisplay progress = messages.progress()) {
            tables = run.run(progress, fit -> {
                doubts.add(fit.doubts());
                return scenario(fit, folder.manifest());
            });
        } catch (Replications.Stopped stopped) {
            return messages.interrupted(folder);
        } catch (Replications.Failed failed) {
            return messages.failed(folder, failed);
        }
        folder.complete(tables, Math.round((System.nanoTime() - start) / 1e8) / 10.0);
        try {
            return messages.done(folder, tables, doubts.get(0), new CalibrationCharts(folder.path()).write());
        } catch (IOException e) {
            return messages.chartsFailed(folder, e);
        }
    }

    private static String scenario(Fit fit, Manifest manifest) {
        Map<mainstay.scenario.Parameter, String> remarks = fit.remarks();
        Map<mainstay.scenario.Parameter, CalibrationText.Remarked> values = new LinkedHashMap<>();
        fit.values()
                .forEach((parameter, value) ->
                        values.put(parameter, new CalibrationText.Remarked(value, remarks.get(parameter))));
        List<String> head = new ArrayList<>(List.of(
                "Values that the calibration \"" + manifest.name() + "\" found, rounded to what they deserve."));
        head.addAll(fit.doubts());
        return CalibrationText.fitted(
                head, manifest.name() + ", fitted", manifest.arms().get(0).file(), values);
    }

    private Calibration asked() {
        Calibration read = CalibrationFile.read(file, refusals(), new BuiltInPlaces());
        return read.with(replications == null ? read.replications() : replications, seed == null ? read.seed() : seed);
    }

    /** What is published, in words, by number of the pattern. */
    private static Map<String, String> inWords() {
        return Patterns.all().stream()
                .collect(Collectors.toMap(
                        Pattern::id,
                        pattern -> pattern.measure() + " " + pattern.value() + " (" + pattern.low() + " to "
                                + pattern.high() + ")"));
    }

    /** As of a study of the base whose outcomes are the measures that are fitted. */
    private Manifest manifest(Calibration calibration) {
        List<String> outcomes = calibration.targets().stream()
                .map(target -> Patterns.find(target.pattern()).orElseThrow().measure())
                .toList();
        Study study = new Study(
                calibration.name(),
                "",
                List.of(calibration.base()),
                outcomes,
                calibration.replications(),
                calibration.seed());
        return Beginning.manifest(
                study,
                List.of(wiring.text(calibration.base())),
                List.of(Beginning.input(file.toString())),
                0,
                threads(),
                Beginning.command(spec));
    }

    private int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    private void between(String option, Integer value, int least, int greatest) {
        if (value != null && (value < least || value > greatest)) {
            throw new ParameterException(
                    spec.commandLine(), option + ": " + value + " is not between " + least + " and " + greatest + ".");
        }
    }
}
