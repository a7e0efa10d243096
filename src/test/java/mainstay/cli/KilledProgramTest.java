package mainstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mainstay.cli.terminal.ExitCode;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.store.RunStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real program is ended in ways that it cannot prepare for. */
@Tag("slow")
class KilledProgramTest {
    private static final int KILLS = 20;
    private static final int RUNS = 400;
    private static final Chance WHEN = new Chance(20_261_126, 0);

    @TempDir
    private Path place;

    @Test
    void aStudyThatIsKilledTwentyTimesComesToTheSameTables() throws Exception {
        String study = TinyStudy.write(place, RUNS / 2).toString();
        Path broken = place.resolve("broken");
        int kept = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process program = TinyStudy.program(
                            List.of(),
                            "compare",
                            study,
                            "--out",
                            broken.toString(),
                            "--resume",
                            "--quiet",
                            "--threads",
                            "2")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            letItRun(program, broken.resolve(RunStore.FILE), kill);
            program.destroyForcibly().waitFor();
            int now = kept(broken);
            assertThat(now).as("runs that are kept after kill %d", kill).isGreaterThanOrEqualTo(kept);
            kept = now;
        }
        assertThat(kept).isBetween(KILLS, RUNS);
        TinyStudy.rehearse("compare", study, "--out", broken.toString(), "--resume");
        TinyStudy.rehearse("compare", study, "--out", place.resolve("unbroken").toString());
        assertThat(TinyStudy.tables(broken)).isEqualTo(TinyStudy.tables(place.resolve("unbroken")));
        assertThat(ResultsFolder.open(broken).manifest().tables())
                .isEqualTo(
                        ResultsFolder.open(place.resolve("unbroken")).manifest().tables());
    }

    /** One time in five a moment by the clock, while it starts; else one at which it has kept some bytes more. */
    private static void letItRun(Process program, Path store, int kill) throws Exception {
        double chance = WHEN.uniform(Purpose.NEED, kill, 0);
        if (kill % 5 == 4) {
            Thread.sleep(Math.round(700 * chance));
            return;
        }
        long begin = size(store);
        while (program.isAlive() && size(store) <= begin + 8_000 * chance) {
            Thread.sleep(1);
        }
    }

    private static long size(Path store) throws IOException {
        return Files.exists(store) ? Files.size(store) : 0;
    }

    private static int kept(Path folder) {
        if (!Files.exists(folder.resolve(RunStore.FILE))) {
            return 0;
        }
        try (RunStore store = RunStore.openToRead(folder.resolve(RunStore.FILE))) {
            return store.size();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the shell of Unix is what limits the size of files")
    void aDiskThatIsFullIsSaidAndNothingIsDamaged() throws Exception {
        String study = TinyStudy.write(place, 100).toString();
        Path full = place.resolve("full");
        ProcessBuilder limited =
                TinyStudy.program(List.of(), "compare", study, "--out", full.toString(), "--quiet", "--threads", "2");
        // No file may grow beyond 200 blocks: for a process that is as good as a full disk.
        limited.command().addAll(0, List.of("sh", "-c", "ulimit -f 200; exec \"$@\"", "sh"));
        Process program = limited.redirectErrorStream(true).start();
        String said = new String(program.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(said).isEqualTo(ExitCode.FAILED);
        int kept = kept(full);
        assertThat(kept).isBetween(10, 199);
        assertThat(said)
                .isEqualTo("Cannot read or write " + full.resolve(RunStore.FILE) + ": File too large. " + kept
                        + " finished runs are kept there and sound. Once that is mended: the same command with"
                        + " --resume.\n");

        TinyStudy.rehearse("compare", study, "--out", full.toString(), "--resume");
        TinyStudy.rehearse("compare", study, "--out", place.resolve("unbroken").toString());
        assertThat(TinyStudy.tables(full)).isEqualTo(TinyStudy.tables(place.resolve("unbroken")));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows sends no signals")
    void aProgramThatIsToldToEndKeepsItsRunsAndSaysSo() throws Exception {
        String study = TinyStudy.write(place, 2_000).toString();
        Path told = place.resolve("told");
        Process program = TinyStudy.program(
                        List.of(), "compare", study, "--out", told.toString(), "--quiet", "--threads", "1")
                .redirectErrorStream(true)
                .start();
        while (program.isAlive() && size(told.resolve(RunStore.FILE)) < 10_000) {
            Thread.sleep(5);
        }
        program.toHandle().destroy();
        String said = new String(program.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(program.waitFor()).isEqualTo(143);
        assertThat(said)
                .startsWith("Interrupted. " + kept(told) + " of 4000 replications are finished and kept in " + told)
                .contains("To go on: the same command with --resume.");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "the script is for Linux")
    void commandsThatAreKilledAtRandomMomentsAreGoneOnWith() throws Exception {
        List<String> program = TinyStudy.program(List.of()).command();
        ProcessBuilder script = new ProcessBuilder("src/scripts/kill-and-resume", "--moments", "3", "--");
        script.command().addAll(program);
        Process kills = script.redirectErrorStream(true).start();
        String said = new String(kills.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(kills.waitFor()).as(said).isZero();
    }
}
