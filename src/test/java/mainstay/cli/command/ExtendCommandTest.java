package mainstay.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.cli.FakeWiring;
import mainstay.cli.Mainstay;
import mainstay.cli.TinyStudy;
import mainstay.cli.terminal.ExitCode;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.store.RunStore;
import mainstay.run.Simulator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Adding replications to a study, and sharing its runs out. */
class ExtendCommandTest {
    private static final Simulator AUTHORITY = new FakeAuthority();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final AtomicInteger calls = new AtomicInteger();
    /** Does not count the first replication: tables are made from a close look at it too. */
    private final Simulator counting = (scenario, seed, replication, events) -> {
        if (replication > 0) {
            calls.incrementAndGet();
        }
        return AUTHORITY.run(scenario, seed, replication, events);
    };

    private final Simulator failing = (scenario, seed, replication, events) -> {
        if (replication == 6) {
            throw new IllegalStateException("a duty was lost");
        }
        return AUTHORITY.run(scenario, seed, replication, events);
    };

    @TempDir
    private Path place;

    private String study;

    @BeforeEach
    void writeStudy() throws IOException {
        study = TinyStudy.write(place, 5).toString();
    }

    @Test
    void anExtendedStudyIsAsIfItHadBeenSoFromTheStart() throws IOException {
        run("compare", study, "--out", folder("out"), "--replications=3", "--threads=1");
        run("compare", study, "--out", folder("eight"), "--replications=8");
        assertThat(runWith(counting, "extend", folder("out"), "--replications", "8"))
                .isEqualTo(ExitCode.OK);
        assertThat(calls).hasValue(2 * 5);
        assertThat(err.toString()).contains("Tiny: from 3 to 8 replications of 2 arms.\n");
        assertThat(tables("out")).isEqualTo(tables("eight"));
        Manifest manifest = manifest("out");
        assertThat(manifest.replications()).isEqualTo(8);
        assertThat(manifest.complete()).isTrue();
        assertThat(manifest.tables()).isEqualTo(manifest("eight").tables());
        assertThat(manifest.command())
                .isEqualTo("mainstay compare " + study + " --out " + folder("out") + " --replications 8 --threads=1");
        assertThat(place.resolve("out/replications")).doesNotExist();
        assertThat(run("reproduce", folder("out"), "--quiet")).isEqualTo(ExitCode.OK);
    }

    @Test
    void eventsThatWereKeptStay() throws IOException {
        run("compare", study, "--out", folder("out"), "--events", "2");
        run("compare", study, "--out", folder("eight"), "--events", "2", "--replications=8");
        assertThat(runWith(counting, "extend", folder("out"), "--replications", "8"))
                .isEqualTo(ExitCode.OK);
        assertThat(calls).hasValue(2 * 3);
        assertThat(tables("out")).isEqualTo(tables("eight"));
        assertThat(manifest("out").tables()).isEqualTo(manifest("eight").tables());
    }

    @Test
    void eventsThatWereNotPassedOnAreMadeAgain() throws IOException {
        run("compare", study, "--out", folder("out"), "--events", "2");
        run("compare", study, "--out", folder("eight"), "--events", "2", "--replications=8");
        Files.delete(place.resolve("out/events.csv.gz"));
        Path json = place.resolve("out/manifest.json");
        String old = manifest("out").tables().get("events.csv.gz");
        Files.writeString(json, Files.readString(json).replace(old, "0".repeat(old.length())));
        assertThat(runWith(counting, "extend", folder("out"), "--replications", "8"))
                .isEqualTo(ExitCode.OK);
        assertThat(calls).hasValue(2 * 3 + 2);
        assertThat(tables("out")).isEqualTo(tables("eight"));
        assertThat(manifest("out").tables()).isEqualTo(manifest("eight").tables());
    }

    @Test
    void theOldTablesStayUntilTheNewOnesAreComplete() throws IOException {
        run("compare", study, "--out", folder("out"));
        run("compare", study, "--out", folder("eight"), "--replications=8");
        Map<String, String> before = tables("out");
        String[] extend = {"extend", folder("out"), "--replications", "8", "--quiet"};
        assertThat(runWith(failing, extend)).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString())
                .contains("Replication 6 of \"As now\" (seed 7) failed: a duty was lost\n")
                .endsWith("14 of 16 replications are finished and kept in " + folder("out")
                        + ". The tables are still those of 5 replications each.\n"
                        + "To run those that failed again: the same command with --retry-failed.\n");
        assertThat(tables("out")).isEqualTo(before);
        assertThat(manifest("out").replications()).isEqualTo(5);
        assertThat(run("reproduce", folder("out"), "--quiet")).isEqualTo(ExitCode.OK);

        assertThat(runWith(counting, extend)).isEqualTo(ExitCode.FAILED);
        assertThat(calls).hasValue(0);
        assertThat(run("extend", folder("out"), "--replications", "8", "--retry-failed"))
                .isEqualTo(ExitCode.OK);
        assertThat(tables("out")).isEqualTo(tables("eight"));
    }

    @Test
    void aFolderWithoutItsRunsIsRunAgain() throws IOException {
        run("compare", study, "--out", folder("out"));
        run("compare", study, "--out", folder("eight"), "--replications=8");
        Files.delete(place.resolve("out").resolve(RunStore.FILE));
        assertThat(runWith(counting, "extend", folder("out"), "--replications", "8", "--quiet"))
                .isEqualTo(ExitCode.OK);
        assertThat(calls).hasValue(2 * 7);
        assertThat(err.toString())
                .contains(folder("out") + " holds no runs.store, as when a folder was passed on without it:"
                        + " what was run before is run again.\n");
        assertThat(tables("out")).isEqualTo(tables("eight"));
    }

    @Test
    void anUnfinishedStudyCanBeExtendedToo() throws IOException {
        runWith(failing, "compare", study, "--out", folder("out"), "--replications", "7");
        run("compare", study, "--out", folder("eight"), "--replications=8");
        assertThat(runWith(counting, "extend", folder("out"), "--replications", "8", "--retry-failed"))
                .isEqualTo(ExitCode.OK);
        assertThat(calls).hasValue(2 * 2);
        assertThat(tables("out")).isEqualTo(tables("eight"));
    }

    @Test
    void whatASensitivityAnalysisFoundStaysEvenIfTheProgramDiesWhileTablesAreReplaced() throws IOException {
        run("compare", study, "--out", folder("out"));
        run("compare", study, "--out", folder("eight"), "--replications=8");
        run("sensitivity", study, "--out", folder("out"), "--vary", "grip.start=0.2..0.9", "--trajectories", "2");
        String found = manifest("out").tables().get("sensitivity.csv");
        // As it is between the old tables and the new ones.
        Path manifest = place.resolve("out/manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"complete\" : true", "\"complete\" : false"));
        assertThat(run("extend", folder("out"), "--replications", "8")).isEqualTo(ExitCode.OK);
        assertThat(err.toString()).contains("sensitivity_factors.csv stay as they are, of a study with 5 replications");
        assertThat(manifest("out").tables()).containsEntry("sensitivity.csv", found);
        assertThat(manifest("out").tables())
                .containsAllEntriesOf(manifest("eight").tables());
        assertThat(run("reproduce", folder("out"), "--quiet")).isEqualTo(ExitCode.OK);
    }

    @Test
    void toFewerReplicationsItIsNotExtended() {
        run("compare", study, "--out", folder("out"));
        assertThat(run("extend", folder("out"), "--replications", "4")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains(" has 5 replications of each arm already. A study can only be extended");
        assertThat(run("extend", folder("out"), "--replications", "5")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("is complete already: nothing was left to run.");
    }

    @Test
    void aFolderWhoseScenarioWasChangedIsNotExtended() throws IOException {
        run("compare", study, "--out", folder("out"));
        Path scenario = place.resolve("out/scenario/1-as-now.yaml");
        Files.writeString(scenario, Files.readString(scenario) + "# my note\n");
        assertThat(run("extend", folder("out"), "--replications", "8")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains(": scenario/1-as-now.yaml was changed since the study ran");
    }

    @Test
    void runsOfAnotherVersionAreNotMixedIn() throws IOException {
        run("compare", study, "--out", folder("out"));
        Path manifest = place.resolve("out/manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"seed\" : 7", "\"seed\" : 8"));
        assertThat(run("extend", folder("out"), "--replications", "8")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString())
                .contains("runs.store holds runs of something else:\n  in the folder: seed 7\n  asked for: seed 8\n");
    }

    @Test
    void shardsAreMergedToTheSameBytes() throws IOException {
        run("compare", study, "--out", folder("whole"));
        for (int shard = 1; shard <= 3; shard++) {
            assertThat(runWith(counting, "compare", study, "--out", folder("s" + shard), "--shard", shard + "/3"))
                    .isEqualTo(ExitCode.OK);
            assertThat(place.resolve("s" + shard + "/summary.csv")).doesNotExist();
        }
        assertThat(calls).hasValue(2 * 4);
        assertThat(err.toString()).contains("Tiny: 2 arms, 5 replications each, seed 7, shard 2 of 3 of the runs.");
        assertThat(out.toString()).contains("Shard 1 of 3: 4 runs in " + folder("s1") + ".");
        assertThat(runWith(counting, "merge", folder("out"), folder("s3"), folder("s1"), folder("s2")))
                .isEqualTo(ExitCode.OK);
        assertThat(calls).hasValue(2 * 4);
        assertThat(tables("out")).isEqualTo(tables("whole"));
        assertThat(manifest("out").command())
                .isEqualTo("mainstay compare " + study + " --out " + folder("s3") + " --replications 5");
        assertThat(run("reproduce", folder("out"), "--quiet")).isEqualTo(ExitCode.OK);
        assertThat(run("extend", folder("out"), "--replications", "6")).isEqualTo(ExitCode.OK);
    }

    @Test
    void missingRunsAreNamedAndNothingIsWritten() {
        runWith(failing, "compare", study, "--out", folder("s1"), "--shard", "1/3", "--replications=7");
        run("compare", study, "--out", folder("s2"), "--shard", "2/3", "--replications=7");
        assertThat(run("merge", folder("out"), folder("s1"), folder("s2"))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("""
                        5 of 14 runs are in none of these folders:
                          replication 1 of "As now"
                          replication 2 of "High turnover"
                          replication 4 of "As now"
                          replication 5 of "High turnover"
                          replication 6 of "As now" (failed: a duty was lost)
                        Nothing was written.""");
        assertThat(place.resolve("out")).doesNotExist();
    }

    @Test
    void aShardOfAnotherStudyIsRefused() {
        run("compare", study, "--out", folder("s1"), "--shard", "1/2");
        run("compare", study, "--out", folder("s2"), "--shard", "2/2", "--seed", "8");
        assertThat(run("merge", folder("out"), folder("s1"), folder("s2"))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString())
                .contains(folder("s2") + " is no shard of the study in " + folder("s1") + ":\n  seed: 7 there, 8 in "
                        + folder("s2") + "\n");
    }

    @Test
    void aShardGoesOnWhereItStoppedAndCanBeMadeTheWhole() throws IOException {
        run("compare", study, "--out", folder("whole"));
        run("compare", study, "--out", folder("s1"), "--shard", "1/2");
        assertThat(runWith(counting, "compare", study, "--out", folder("s1"), "--shard", "1/2", "--resume"))
                .isEqualTo(ExitCode.OK);
        assertThat(calls).hasValue(0);
        assertThat(runWith(counting, "compare", study, "--out", folder("s1"), "--resume"))
                .isEqualTo(ExitCode.OK);
        assertThat(calls).hasValue(4);
        assertThat(tables("s1")).isEqualTo(tables("whole"));
    }

    @Test
    void aShardThatCannotBeIsWrongInput() {
        for (String shard : new String[] {"0/3", "4/3", "x", "1/0"}) {
            assertThat(run("compare", study, "--out", folder("out"), "--shard", shard))
                    .isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(err.toString()).contains("\"" + shard + "\" is not a shard such as 1/16");
        }
        assertThat(run("compare", study, "--out", folder("out"), "--shard", "1/2", "--events", "1"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run("compare", study, "--out", folder("out"), "--retry-failed"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("--retry-failed goes with --resume.");
    }

    @Test
    void anExtensionIsRefusedWhileAnotherRunWrites() {
        run("compare", study, "--out", folder("out"));
        int[] second = new int[1];
        Simulator curious = (scenario, seed, replication, events) -> {
            second[0] = run("extend", folder("out"), "--replications", "9");
            return AUTHORITY.run(scenario, seed, replication, events);
        };
        assertThat(runWith(curious, "extend", folder("out"), "--replications", "6", "--threads", "1"))
                .isEqualTo(ExitCode.OK);
        assertThat(second[0]).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("Another run of Mainstay is writing to " + folder("out"));
    }

    private Manifest manifest(String name) {
        return ResultsFolder.open(place.resolve(name)).manifest();
    }

    private Map<String, String> tables(String name) throws IOException {
        return TinyStudy.tables(place.resolve(name));
    }

    private String folder(String name) {
        return place.resolve(name).toString();
    }

    private int run(String... args) {
        return runWith(AUTHORITY, args);
    }

    private int runWith(Simulator simulator, String... args) {
        CommandLine command = Mainstay.commandLine(new FakeWiring(simulator));
        return command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
    }
}
