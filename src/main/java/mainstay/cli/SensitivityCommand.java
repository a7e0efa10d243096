package mainstay.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import mainstay.experiment.LocalThreads;
import mainstay.experiment.Screening;
import mainstay.experiment.ScreeningOutcome;
import mainstay.experiment.ScreeningPlan;
import mainstay.experiment.ScreeningTabulation;
import mainstay.results.Manifest;
import mainstay.results.ScreeningFolder;
import mainstay.results.ScreeningRecord;
import mainstay.results.SensitivityTables;
import mainstay.scenario.Study;
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
                + " differences between its arms depend on, and over which part of the ranges the answer stands.",
        footer = {
            "",
            "Examples:",
            "  mainstay sensitivity scenarios/pods.yaml --out results/pods",
            "  mainstay sensitivity scenarios/pods.yaml --arm Pods --vary \"work.visit-hours=1..3 hours\""
        })
final class SensitivityCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "STUDY", description = "A study file, or two or more scenarios.")
    private List<String> files;

    @Mixin
    private ScreeningOptions options;

    SensitivityCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Study study = options.applied(wiring.study(files), wiring, files);
        ScreeningPlan plan = options.plan(study, wiring.measures(), String.join(" ", files));
        Manifest asked = Beginning.manifest(
                study,
                study.arms().stream().map(wiring::text).toList(),
                List.of(),
                0,
                options.threads(),
                Beginning.command(spec));
        List<String> design = plan.description(
                Mainstay.version(),
                asked.arms().stream().map(Manifest.Arm::sha256).toList());
        ScreeningMessages messages = new ScreeningMessages(spec.commandLine(), options.quiet, options.json);
        try (ScreeningFolder folder = ScreeningFolder.open(options.out(files), asked, design, options.resume)) {
            if (folder.isComplete()) {
                return messages.alreadyComplete(folder, folder.tables());
            }
            Screening screening = new Screening(
                    plan, new LocalThreads(wiring.simulator(), options.threads()), wiring.measures(), folder.store());
            return Interruption.patient(
                    screening::stop, () -> execute(screening, plan, asked, design, folder, messages));
        }
    }

    private int execute(
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
            return messages.unfinished(folder, outcome);
        }
        SensitivityTables tables = new ScreeningTabulation(outcome).tables();
        double seconds = Math.round((System.nanoTime() - start) / 1e8) / 10.0;
        folder.complete(
                tables,
                new ScreeningRecord(
                        ScreeningRecord.FORMAT,
                        asked.tool(),
                        asked.version(),
                        asked.java(),
                        asked.machine(),
                        asked.name(),
                        asked.command(),
                        design,
                        outcome.total(),
                        outcome.failures().size(),
                        seconds,
                        Map.of()));
        return report(folder, tables, outcome, seconds, messages);
    }

    private int report(
            ScreeningFolder folder,
            SensitivityTables tables,
            ScreeningOutcome outcome,
            double seconds,
            ScreeningMessages messages) {
        try {
            String report = folder.isHosted() ? wiring.report(folder.path()).toString() : "";
            return messages.done(folder, tables, outcome, seconds, report);
        } catch (IOException e) {
            return messages.reportFailed(folder, e);
        }
    }
}
