package mainstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mainstay.build.Build;
import mainstay.build.BuildIdentity;
import mainstay.build.ChangedClass;
import mainstay.cli.terminal.ExitCode;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.store.RunStore;
import mainstay.results.store.StoreBuilds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same program with one rule changed in front of the others on the class path: every command that would put its runs
 * among those of the program as it is refuses to, until it is told to.
 */
@Tag("slow")
class DifferentBuildTest {
    @TempDir
    private static Path changes;

    private static URLClassLoader changed;

    @TempDir
    private Path place;

    @BeforeAll
    static void changeARule() throws IOException {
        changed = ChangedClass.before(ChangedClass.compile(
                changes,
                "mainstay/model/workforce/Departures",
                "settings.get(WorkforceSettings.EARLY_LEAVING),",
                "6 * settings.get(WorkforceSettings.EARLY_LEAVING),"));
    }

    @AfterAll
    static void close() throws IOException {
        changed.close();
    }

    @Test
    void aStudyIsNeitherResumedNorExtendedByAnother() throws Exception {
        String study = TinyStudy.write(place, 2).toString();
        here("compare", study, "--out", folder("out"));
        refused("compare", study, "--out", folder("out"), "--resume");
        refused("extend", folder("out"), "--replications", "3");
        assertThat(makers("out")).hasSize(1);

        assertThat(there("extend", folder("out"), "--replications", "3", "--different-build")
                        .code())
                .isEqualTo(ExitCode.OK);
        assertThat(makers("out")).hasSize(2);
        assertThat(makers("out").get(0).isSameAs(Build.identity())).isTrue();
        assertThat(StoreBuilds.of(place.resolve("out").resolve(RunStore.FILE))).hasSize(2);
        // What is mixed is mixed for the first build, too.
        assertThat(Rehearsal.of(List.of("extend", folder("out"), "--replications", "4"))
                        .text())
                .contains("was made by several builds of Mainstay");
    }

    @Test
    void shardsOfAnotherAreNotMerged() throws Exception {
        String study = TinyStudy.write(place, 2).toString();
        here("compare", study, "--out", folder("one"), "--shard", "1/2");
        assertThat(there("compare", study, "--out", folder("two"), "--shard", "2/2")
                        .code())
                .isEqualTo(ExitCode.OK);
        Rehearsal.Performance merged = Rehearsal.of(List.of("merge", folder("all"), folder("one"), folder("two")));
        assertThat(merged.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(merged.text()).contains(place.resolve("two") + " was made by another build of Mainstay");
        assertThat(place.resolve("all")).doesNotExist();
        here("merge", folder("all"), folder("one"), folder("two"), "--different-build");
        assertThat(makers("all")).hasSize(2);
    }

    @Test
    void aSweepOfAnotherIsNotReused() throws Exception {
        String study = TinyStudy.write(place, 1).toString();
        here("sweep", study, "--out", folder("out"));
        refused("sweep", study, "--out", folder("more"), "--replications", "2", "--reuse", folder("out"));
        assertThat(place.resolve("more")).doesNotExist();
    }

    @Test
    void aScreeningDoesNotStandBesideAStudyOfAnother() throws Exception {
        String study = TinyStudy.write(place, 2).toString();
        here("compare", study, "--out", folder("out"));
        refused(
                "sensitivity",
                study,
                "--out",
                folder("out"),
                "--trajectories",
                "1",
                "--replications",
                "2",
                "--vary",
                "work.visit-gap");
    }

    @Test
    void shapesAndASelectionAreNotResumedByAnother() throws Exception {
        Path study = TinyStudy.write(place, 2);
        here("compare", study.toString(), "--out", folder("arms"));
        Path scenario = place.resolve("arms/scenario/1-as-now.yaml");
        here("shapes", scenario.toString(), "--out", folder("shapes"), "--replications", "1");
        refused("shapes", scenario.toString(), "--out", folder("shapes"), "--replications", "1", "--resume");
        String best = Files.writeString(
                        place.resolve("best.yaml"),
                        Files.readString(study)
                                + "select: { measure: assessments_on_time, probability: 90 %, indifference: 50 }\n")
                .toString();
        here("select", best, "--out", folder("best"));
        refused("select", best, "--out", folder("best"), "--resume");
    }

    @Test
    void aFolderThatDidNotSayWhichBuildMadeItIsReadAndNotGoneOnWith() throws Exception {
        String study = TinyStudy.write(place, 2).toString();
        here("compare", study, "--out", folder("out"));
        Path manifest = place.resolve("out/manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst("(?s),\\s*\"builds\" : \\[.*?\\](?=\\s*[,}])", ""));
        here("reproduce", folder("out"), "--quiet");
        Files.delete(place.resolve("out").resolve(RunStore.FILE));
        assertThat(Rehearsal.of(List.of("extend", folder("out"), "--replications", "3"))
                        .text())
                .contains("made by: a build that did not say which it is (version ");
    }

    @Test
    void anotherReproducesAndTellsBothBuilds() throws Exception {
        String study = TinyStudy.write(place, 2).toString();
        here("compare", study, "--out", folder("out"));
        Rehearsal.Performance reproduced = there("reproduce", folder("out"), "--quiet");
        assertThat(reproduced.code()).isEqualTo(ExitCode.DID_NOT_HOLD);
        assertThat(reproduced.text())
                .contains("FAIL  runs.csv", "Made by " + Build.identity().words() + ".", "Run again by build ")
                .doesNotContain("Run again by " + Build.identity().words());
    }

    private void refused(String... words) throws ReflectiveOperationException {
        Rehearsal.Performance performance = there(words);
        assertThat(performance.code()).as(performance.text()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(performance.text())
                .contains(
                        "was made by another build of Mainstay",
                        "made by: " + Build.identity().words(),
                        "--different-build");
    }

    private static void here(String... words) {
        TinyStudy.rehearse(words);
    }

    /** The same command by the changed program. */
    private static Rehearsal.Performance there(String... words) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(changed);
        try {
            Object done = changed.loadClass(Rehearsal.class.getName())
                    .getMethod("of", List.class)
                    .invoke(null, Stream.of(words).toList());
            return new Rehearsal.Performance(
                    (int) done.getClass().getMethod("code").invoke(done),
                    (String) done.getClass().getMethod("text").invoke(done));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private List<BuildIdentity> makers(String name) {
        return ResultsFolder.open(place.resolve(name)).manifest().builds();
    }

    private String folder(String name) {
        return place.resolve(name).toString();
    }
}
