package mainstay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.cli.FakeWiring;
import mainstay.cli.message.AllMessages;
import mainstay.cli.terminal.Output;
import mainstay.direction.SmallAuthority;
import mainstay.pipeline.analysis.Order;
import mainstay.pipeline.analysis.StudyAnalysis;
import mainstay.results.file.ResultsProblem;
import mainstay.results.file.StoppingFiles;
import mainstay.results.folder.ResultsFolder;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.study.Study;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed between any two changes of files is gone on with to the same bytes, and the report. */
@Tag("slow")
class KilledAnywhereTest {
    private static final FakeWiring WIRING = new FakeWiring(new FakeAuthority());
    private static final Output SILENT =
            new Output(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), true, false);

    @TempDir
    private Path place;

    private static StudyAnalysis study(int replications) {
        Scenario small = SmallAuthority.scenario(0.1, 1, 3);
        List<Scenario> arms =
                List.of(small.named("As now"), small.named("High turnover").with(WorkforceSettings.TURNOVER, 0.45));
        return new StudyAnalysis(
                new Study("Tiny", "", arms, List.of("assessments_on_time"), replications, 7), List.of(), WIRING, 1);
    }

    private static Ending compare(Path out, int replications, boolean resume) {
        StudyAnalysis study = study(replications);
        Order order = Order.of(out, List.of(), "mainstay compare tiny.yaml")
                .keepingEvents(1)
                .resuming(resume, false);
        return new Pipeline(WIRING, 1).run(study, order, new AllMessages(SILENT, 1).with(study));
    }

    private static Ending extend(Path out) {
        return new Pipeline(WIRING, 1).extend(out, 3, false, false, new AllMessages(SILENT, 1));
    }

    /** Every file but those that tell of machine and time, or in which order runs came to their ends. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                boolean told = name.endsWith(".json") || name.endsWith(".store") || name.endsWith(".gz");
                files.put(name, told ? "" : Files.readString(file));
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void aStudyIsGoneOnWithFromWhereverItWasKilled() throws IOException {
        compare(place.resolve("whole"), 2, false);
        Map<String, String> whole = files(place.resolve("whole"));
        for (int changes = 0; ; changes++) {
            Path out = place.resolve("killed-" + changes);
            try {
                compare(StoppingFiles.after(changes, out), 2, false);
                break;
            } catch (StoppingFiles.Killed expected) {
                assertThat(compare(out, 2, true))
                        .as("after %d changes", changes)
                        .isEqualTo(Ending.COMPLETE);
                assertThat(files(out)).as("after %d changes", changes).isEqualTo(whole);
                assertThat(ResultsFolder.open(out).hasReport()).isTrue();
            }
        }
    }

    @Test
    void tablesOfAnExtensionAreSeenWhollyOldOrWhollyNewOrNotAtAll() throws IOException {
        compare(place.resolve("two"), 2, false);
        compare(place.resolve("three"), 3, false);
        Map<String, String> old = tables(files(place.resolve("two")));
        Map<String, String> whole = files(place.resolve("three"));
        for (int changes = 0; ; changes++) {
            Path out = place.resolve("extended-" + changes);
            copy(place.resolve("two"), out);
            try {
                extend(StoppingFiles.after(changes, out));
                break;
            } catch (StoppingFiles.Killed expected) {
                ResultsFolder seen = ResultsFolder.open(out);
                if (seen.manifest().complete()) {
                    boolean extended = seen.manifest().replications() == 3;
                    assertThat(tables(files(out))).isEqualTo(extended ? tables(whole) : old);
                } else {
                    assertThatThrownBy(seen::refuseUnlessComplete)
                            .isInstanceOf(ResultsProblem.class)
                            .hasMessageContaining("or are being changed. To finish it: ")
                            .hasMessageEndingWith("mainstay extend " + out + " --replications 3.");
                }
                assertThat(extend(out)).as("after %d changes", changes).isEqualTo(Ending.COMPLETE);
                assertThat(files(out)).as("after %d changes", changes).isEqualTo(whole);
                assertThat(ResultsFolder.open(out).hasReport()).isTrue();
            }
        }
    }

    private static Map<String, String> tables(Map<String, String> files) {
        Map<String, String> tables = new TreeMap<>(files);
        tables.keySet().removeIf(name -> !name.matches("[a-z_]+[.]csv"));
        return tables;
    }

    @Test
    void aReportThatIsMissingOrChangedIsDrawnAgain() throws IOException {
        Path out = place.resolve("out");
        compare(out, 2, false);
        Files.delete(out.resolve("report.pdf"));
        Files.writeString(out.resolve("report.html"), "half a rep");
        assertThat(compare(out, 2, true)).isEqualTo(Ending.COMPLETE);
        assertThat(out.resolve("report.html")).hasContent("a report");
        assertThat(out.resolve("report.pdf")).exists();
        assertThat(out.resolve("ro-crate-metadata.json")).content().contains("\"@id\" : \"report.html\"");
    }

    @Test
    void aFolderOfSomebodyElseIsNotTakenForOneThatWasOnlyBegun() throws IOException {
        Path out = Files.createDirectories(place.resolve("mine/replications"));
        Files.writeString(out.resolve("lock"), "");
        Files.writeString(out.resolve("thesis.txt"), "of years");
        assertThatThrownBy(() -> compare(place.resolve("mine"), 2, true))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageContaining("is there already and holds something else");
        assertThat(out.resolve("thesis.txt")).hasContent("of years");
    }
}
