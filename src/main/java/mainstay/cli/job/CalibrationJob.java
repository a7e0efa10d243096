package mainstay.cli.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mainstay.analysis.calibration.CalibrationRun;
import mainstay.analysis.calibration.Fit;
import mainstay.analysis.score.Pattern;
import mainstay.analysis.score.Patterns;
import mainstay.cli.message.CalibrationMessages;
import mainstay.cli.message.ProgressDisplay;
import mainstay.measure.count.MeasureDefinition;
import mainstay.place.BuiltInPlaces;
import mainstay.report.CalibrationCharts;
import mainstay.results.evidence.CalibrationFolder;
import mainstay.results.evidence.CalibrationTables;
import mainstay.results.evidence.PointLog;
import mainstay.results.folder.Manifest;
import mainstay.run.Batches;
import mainstay.scenario.Parameter;
import mainstay.study.Calibration;
import mainstay.study.Study;
import mainstay.study.file.CalibrationFile;
import mainstay.study.file.CalibrationText;

/** Runs a calibration into its results folder: what {@code calibrate} and {@code reproduce} have in common. */
public final class CalibrationJob {
    private final Wiring wiring;
    private final CalibrationMessages messages;
    private final int threads;

    /**
     * A job.
     *
     * @param threads replications at a time, at least 1
     */
    public CalibrationJob(Wiring wiring, CalibrationMessages messages, int threads) {
        this.wiring = wiring;
        this.messages = messages;
        this.threads = threads;
    }

    /**
     * The calibration of a file.
     *
     * @throws mainstay.scenario.Problems if the file, or one that it is based on, has any
     */
    public Calibration read(Path file) {
        Set<String> measures =
                wiring.measures().stream().map(MeasureDefinition::name).collect(Collectors.toSet());
        return CalibrationFile.read(file, refusals(measures), new BuiltInPlaces());
    }

    /** Number of every published pattern, with the reason why it cannot be fitted to; empty where it can. */
    public static Map<String, String> refusals(Set<String> measures) {
        Map<String, String> refusals = new LinkedHashMap<>();
        Patterns.all().forEach(pattern -> refusals.put(pattern.id(), CalibrationRun.refusal(pattern, measures)));
        return refusals;
    }

    /**
     * Runs the calibration and says what came of it; returns the exit code.
     *
     * @param out its folder
     * @param resume whether it goes on where an earlier run stopped
     * @param inputs what it was made from
     * @param command the command that makes it again
     */
    public int run(Calibration calibration, Path out, boolean resume, List<Manifest.Input> inputs, String command) {
        String base = wiring.text(calibration.base());
        Manifest manifest = NewManifest.manifest(asStudy(calibration), List.of(base), inputs, 0, threads, command);
        String asked = CalibrationText.of(calibration, manifest.arms().get(0).file(), published());
        try (CalibrationFolder folder = resume
                ? CalibrationFolder.resume(out, manifest, base, asked)
                : CalibrationFolder.create(out, manifest, base, asked)) {
            return folder.manifest().complete() ? messages.alreadyComplete(folder) : run(calibration, folder);
        }
    }

    /** A study of the base whose outcomes are the measures that are fitted: so it stands in the manifest. */
    private static Study asStudy(Calibration calibration) {
        List<String> outcomes = calibration.targets().stream()
                .map(target -> Patterns.find(target.pattern()).orElseThrow().measure())
                .toList();
        return new Study(
                calibration.name(),
                "",
                List.of(calibration.base()),
                outcomes,
                calibration.replications(),
                calibration.seed());
    }

    /** What is published, in words, by number of the pattern. */
    private static Map<String, String> published() {
        return Patterns.all().stream()
                .collect(Collectors.toMap(
                        Pattern::id,
                        pattern -> pattern.measure() + " " + pattern.value() + " (" + pattern.low() + " to "
                                + pattern.high() + ")"));
    }

    private int run(Calibration calibration, CalibrationFolder folder) {
        List<String> levels = CalibrationRun.levels(Patterns.all(), wiring.measures()).stream()
                .map(Pattern::id)
                .toList();
        List<String> settings = calibration.fitted().stream()
                .map(fitted -> fitted.parameter().path())
                .toList();
        try (PointLog log = folder.points(settings, levels);
                Batches runs = new Batches(wiring.simulator(), threads)) {
            messages.beginning(calibration, folder, log);
            CalibrationRun run = new CalibrationRun(calibration, Patterns.all(), wiring.measures(), runs, log);
            return Interruption.patient(runs::stop, () -> execute(run, folder));
        }
    }

    private int execute(CalibrationRun run, CalibrationFolder folder) {
        long start = System.nanoTime();
        List<String> doubts = new ArrayList<>();
        CalibrationTables tables;
        try (ProgressDisplay progress = messages.progress()) {
            tables = run.run(progress, fit -> {
                doubts.addAll(fit.doubts());
                return scenario(fit, folder.manifest());
            });
        } catch (Batches.Stopped stopped) {
            return messages.interrupted(folder);
        } catch (Batches.Failed failed) {
            return messages.failed(folder, failed);
        }
        folder.complete(tables, Math.round((System.nanoTime() - start) / 1e8) / 10.0);
        try {
            return messages.done(folder, tables, doubts, new CalibrationCharts(folder.path()).write());
        } catch (IOException e) {
            return messages.chartsFailed(folder, e);
        }
    }

    private static String scenario(Fit fit, Manifest manifest) {
        Map<Parameter, String> remarks = fit.remarks();
        Map<Parameter, CalibrationText.Remarked> values = new LinkedHashMap<>();
        fit.values()
                .forEach((parameter, value) ->
                        values.put(parameter, new CalibrationText.Remarked(value, remarks.get(parameter))));
        List<String> head = new ArrayList<>(List.of(
                "Values that the calibration \"" + manifest.name() + "\" found, rounded to what they deserve."));
        head.addAll(fit.doubts());
        return CalibrationText.fitted(
                head, manifest.name() + ", fitted", manifest.arms().get(0).file(), values);
    }
}
