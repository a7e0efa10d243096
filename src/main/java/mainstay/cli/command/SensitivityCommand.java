package mainstay.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import mainstay.analysis.sensitivity.Screening;
import mainstay.analysis.sensitivity.ScreeningOutcome;
import mainstay.analysis.sensitivity.ScreeningPlan;
import mainstay.analysis.sensitivity.ScreeningTabulation;
import mainstay.analysis.sensitivity.SobolOutcome;
import mainstay.analysis.sensitivity.SobolPlan;
import mainstay.analysis.sensitivity.SobolRuns;
import mainstay.analysis.sensitivity.SobolTabulation;
import mainstay.cli.Mainstay;
import mainstay.cli.job.Interruption;
import mainstay.cli.job.NewManifest;
import mainstay.cli.job.Wiring;
import mainstay.cli.message.ProgressDisplay;
import mainstay.cli.message.ScreeningMessages;
import mainstay.cli.option.ScreeningOptions;
import mainstay.results.folder.Manifest;
import mainstay.results.sensitivity.ScreeningFolder;
import mainstay.results.sensitivity.ScreeningRecord;
import mainstay.results.sensitivity.SensitivityMethod;
import mainstay.results.sensitivity.SensitivityTables;
import mainstay.results.sensitivity.SobolRow;
import mainstay.run.LocalExecutor;
import mainstay.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which assumed settings the answer of a study depends on. */
@Command(
        name = "sensitivity",
        mixinStandardHelpOptions = true,
        description = "Vary the assumed settings behind a study over their plausible ranges, and say which of them the"
                + " differences between its arms depend on, and over which part of the ranges the answer stands; or, of"
                + " a few settings, which share of the variance comes from each, and when.",
        footer = {
            "",
            "Examples:",
            "  mainstay sensitivity scenarios/pods.yaml --out results/pods",
            "  mainstay sensitivity scenarios/pods.yaml --arm Pods --vary \"work.visit-hours=1..3 hours\"",
            "  mainstay sensitivity scenarios/pods.yaml --out results/pods --method sobol --base 64"
        })
public final class SensitivityCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "STUDY", description = "A study file, or two or more scenarios.")
    private List<String> files;

    @Mixin
    private ScreeningOptions options;

    public SensitivityCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Study study = options.applied(wiring.study(files), wiring, files);
        Manifest asked = NewManifest.manifest(
                study,
                study.arms().stream().map(wiring::text).toList(),
                List.of(),
                0,
                options.threads(),
                NewManifest.command(spec));
        List<String> hashes = asked.arms().stream().map(Manifest.Arm::sha256).toList();
        ScreeningMessages messages = new ScreeningMessages(spec.commandLine(), options.quiet, options.json);
        return options.method == SensitivityMethod.SOBOL
                ? sobol(study, asked, hashes, messages)
                : morris(study, asked, hashes, messages);
    }

    private int morris(Study study, Manifest asked, List<String> hashes, ScreeningMessages messages) {
        ScreeningPlan plan = options.plan(study, wiring.measures(), String.join(" ", files));
        List<String> design = plan.description(Mainstay.version(), hashes);
        try (ScreeningFolder folder =
                ScreeningFolder.open(options.out(files), SensitivityMethod.MORRIS, asked, design, options.resume)) {
            if (folder.isComplete()) {
                return messages.alreadyComplete(folder, folder.tables());
            }
            Screening screening = new Screening(
                    plan, new LocalExecutor(wiring.simulator(), options.threads()), wiring.measures(), folder.store());
            return Interruption.patient(
                    screening::stop, () -> screen(screening, plan, asked, design, folder, messages));
        }
    }

    private int screen(
            Screening screening,
            ScreeningPlan plan,
            Manifest asked,
            List<String> design,
            ScreeningFolder folder,
            ScreeningMessages messages) {
        long start = System.nanoTime();
        messages.beginning(plan, folder, screening.secondsForOne(), options.threads());
        ScreeningOutcome outcome;
        try (ProgressDisplay progress = messages.progress()) {
            outcome = screening.run(progress);
        }
        if (!outcome.complete()) {
            return messages.unfinished(folder, outcome.failures(), outcome.done(), outcome.total());
        }
        SensitivityTables tables = new ScreeningTabulation(outcome).tables();
        double seconds = secondsSince(start);
        folder.complete(
                tables, made(asked, design, outcome.total(), outcome.failures().size(), seconds));
        return reported(folder, messages, report -> messages.done(folder, tables, outcome, seconds, report));
    }

    private int sobol(Study study, Manifest asked, List<String> hashes, ScreeningMessages messages) {
        SobolPlan plan = options.sobol(study, wiring.measures(), String.join(" ", files), files);
        List<String> design = plan.description(Mainstay.version(), hashes);
        Path out = options.out(files);
        try (ScreeningFolder folder =
                ScreeningFolder.open(out, SensitivityMethod.SOBOL, asked, design, options.resume)) {
            if (folder.isComplete()) {
                return messages.alreadyComplete(folder, ScreeningFolder.indices(out));
            }
            SobolRuns runs = new SobolRuns(
                    plan, new LocalExecutor(wiring.simulator(), options.threads()), wiring.measures(), folder.store());
            return Interruption.patient(runs::stop, () -> estimate(runs, plan, asked, design, folder, messages));
        }
    }

    private int estimate(
            SobolRuns runs,
            SobolPlan plan,
            Manifest asked,
            List<String> design,
            ScreeningFolder folder,
            ScreeningMessages messages) {
        long start = System.nanoTime();
        messages.beginning(plan, folder, runs.secondsForOne(), options.threads());
        SobolOutcome outcome;
        try (ProgressDisplay progress = messages.progress()) {
            outcome = runs.run(progress);
        }
        if (!outcome.complete()) {
            return messages.unfinished(folder, outcome.failures(), outcome.done(), outcome.total());
        }
        SobolTabulation tabulation = new SobolTabulation(outcome);
        List<SobolRow> rows = tabulation.rows();
        List<String> sentences = tabulation.sentences(rows);
        double seconds = secondsSince(start);
        folder.complete(
                rows, made(asked, design, outcome.total(), outcome.failures().size(), seconds));
        return reported(folder, messages, report -> messages.done(folder, rows, sentences, outcome, seconds, report));
    }

    private static double secondsSince(long start) {
        return Math.round((System.nanoTime() - start) / 1e8) / 10.0;
    }

    private static ScreeningRecord made(Manifest asked, List<String> design, int runs, int failed, double seconds) {
        return new ScreeningRecord(
                ScreeningRecord.FORMAT,
                asked.tool(),
                asked.version(),
                asked.java(),
                asked.machine(),
                asked.name(),
                asked.command(),
                design,
                runs,
                failed,
                seconds,
                Map.of());
    }

    private int reported(ScreeningFolder folder, ScreeningMessages messages, ToIntFunction<String> done) {
        try {
            return done.applyAsInt(
                    folder.isHosted() ? wiring.report(folder.path()).toString() : "");
        } catch (IOException e) {
            return messages.reportFailed(folder, e);
        }
    }
}
