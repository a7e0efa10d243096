package mainstay.cli.command;

import java.util.List;
import mainstay.cli.message.AllMessages;
import mainstay.cli.option.RunOptions;
import mainstay.cli.terminal.ExitCode;
import mainstay.pipeline.Pipeline;
import mainstay.pipeline.analysis.StudyAnalysis;
import mainstay.pipeline.analysis.Wiring;
import mainstay.study.Precision;
import mainstay.study.Study;
import picocli.CommandLine.Model.CommandSpec;

/** Runs a study as the user asked: what {@code run} and {@code compare} have in common. */
record StudyFlow(Wiring wiring, RunOptions options, CommandSpec spec) {
    /** Runs it; returns the exit code. */
    int run(Study study, List<String> named) {
        List<Precision> wanted = options.precision(wiring.sequential(named).precision(), wiring.measures());
        StudyAnalysis analysis = new StudyAnalysis(study, wanted, wiring, options.threads());
        AllMessages messages = new AllMessages(options.output(), options.threads());
        return ExitCode.of(new Pipeline(wiring, options.threads())
                .run(analysis, options.order(named, spec), messages.with(analysis)));
    }
}
