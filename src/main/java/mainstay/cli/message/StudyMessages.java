package mainstay.cli.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.cli.terminal.Amount;
import mainstay.cli.terminal.Output;
import mainstay.cli.terminal.ResumeHint;
import mainstay.pipeline.analysis.Answer;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.store.RunStore;
import mainstay.results.study.FindingRow;
import mainstay.results.study.Tables;
import mainstay.run.Shard;
import mainstay.study.Study;

/** What a study tells its user. */
final class StudyMessages extends AnalysisMessages<ResultsFolder, Tables> {
    private final Study study;
    private final List<String> before;
    private final int replicationsBefore;

    private StudyMessages(Output output, Study study, List<String> before, int replicationsBefore, ResumeHint hint) {
        super(output, "replication", hint);
        this.study = study;
        this.before = before;
        this.replicationsBefore = replicationsBefore;
    }

    /** While a study runs. */
    static StudyMessages of(Output output, Study study) {
        return new StudyMessages(output, study, List.of(), 0, ResumeHint.BEGUN);
    }

    /** While replications are added to a study. */
    static StudyMessages extending(Output output, Study study, Manifest before) {
        return new StudyMessages(
                output,
                study,
                List.of(study.name() + ": from " + before.replications() + " to "
                        + Output.counted(study.replications(), "replication") + " of "
                        + Output.counted(study.arms().size(), "arm") + "."),
                before.replications(),
                before.complete() ? ResumeHint.extended(before.replications()) : ResumeHint.BEGUN);
    }

    @Override
    Path path(ResultsFolder folder) {
        return folder.path();
    }

    @Override
    Tables read(ResultsFolder folder) {
        return Tables.read(folder.path());
    }

    @Override
    public void beginning(ResultsFolder folder, Shard shard) {
        if (before.isEmpty()) {
            output().note(study.name() + ": " + Output.counted(study.arms().size(), "arm") + ", "
                    + Output.counted(study.replications(), "replication") + " each, seed " + study.seed()
                    + ofShard(shard) + ". Results in " + folder.path() + ".");
            return;
        }
        if (folder.lackedRuns()) {
            output().problem(folder.path() + " holds no " + RunStore.FILE
                    + ", as when a folder was passed on without it: what was run before is run again.");
        }
        before.forEach(output()::note);
        if (!folder.added().isEmpty()) {
            output().problem(String.join(", ", folder.added())
                    + " stay as they are, of a study with "
                    + Output.counted(replicationsBefore, "replication")
                    + " each. The command that makes them again is in sensitivity.json.");
        }
    }

    @Override
    public void done(ResultsFolder folder, Answer<Tables> answer, Path report) {
        Tables tables = answer.tables().orElseThrow();
        List<String> lines = new ArrayList<>();
        tables.findings().stream()
                .filter(row -> row.measure().equals(FindingRow.HEADLINE)
                        || row.measure().equals(FindingRow.SETTLED)
                        || row.measure().equals(FindingRow.WARM_UP))
                .forEach(row -> lines.add(row.sentence()));
        tables.guardrails().forEach(row -> lines.add("Guardrail: " + row.sentence()));
        lines.add("");
        lines.add("Wrote " + report + ", the same for print (report.pdf), and the tables beside them "
                + Amount.took(folder.manifest().runSeconds()) + ".");
        lines.addAll(answer.remarks());
        output().result(json(folder, tables, report.toString()), lines);
    }

    @Override
    Map<String, Object> json(ResultsFolder folder, Tables tables, String report) {
        Manifest manifest = folder.manifest();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("results", folder.path().toString());
        result.put("report", report);
        result.put("name", manifest.name());
        result.put("seed", manifest.seed());
        result.put("replications", manifest.replications());
        result.put("findings", tables.findings());
        result.put("guardrails", tables.guardrails());
        result.put("value", tables.value());
        result.put(
                "comparison",
                tables.comparison().stream()
                        .filter(row -> manifest.outcomes().contains(row.measure()))
                        .toList());
        result.put(
                "summary",
                tables.summary().stream()
                        .filter(row -> manifest.outcomes().contains(row.measure()))
                        .toList());
        return result;
    }
}
