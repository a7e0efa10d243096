package mainstay.results.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import mainstay.analysis.comparison.Experiment;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.analysis.comparison.Tabulation;
import mainstay.build.BuildIdentity;
import mainstay.results.file.Hash;
import mainstay.results.file.ResultsProblem;
import mainstay.results.study.Tables;
import mainstay.results.table.TableVerdict;
import mainstay.run.LocalExecutor;
import mainstay.run.RecordingSimulator;
import mainstay.run.Runner;
import mainstay.run.Simulator;
import mainstay.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFolderTest {
    private static final List<String> TEXTS = List.of("name: As now\n", "name: High\n", "name: Twice\n");

    @TempDir
    private Path place;

    @Test
    void whatIsWrittenIsReadBack() {
        ResultsFolder folder = FolderOpening.create(place.resolve("a"), manifest(42, 4, 0), TEXTS, List.of());
        Tables tables = finish(folder, 4, 1);
        ResultsFolder opened = ResultsFolder.open(place.resolve("a"));
        assertThat(Tables.read(opened.path())).isEqualTo(tables);
        assertThat(opened.manifest()).isEqualTo(folder.manifest());
        assertThat(opened.manifest().complete()).isTrue();
        assertThat(opened.scenarios().file(1)).hasContent("name: High");
    }

    @Test
    void theFilesAreTheOnesThatArePromised() throws IOException {
        finish(FolderOpening.create(place.resolve("a"), manifest(42, 2, 1), TEXTS, List.of()), 2, 1);
        assertThat(names(place.resolve("a")))
                .containsExactlyInAnyOrder(
                        "arms.csv",
                        "changes_by_reason.csv",
                        "comparison.csv",
                        "distributions.csv",
                        "events.csv.gz",
                        "explanation.csv",
                        "findings.csv",
                        "guardrails.csv",
                        "manifest.json",
                        "ro-crate-metadata.json",
                        "runs.csv",
                        "runs.store",
                        "scenario",
                        "series.csv",
                        "summary.csv",
                        "value.csv",
                        "waiting_by_queue.csv",
                        "precision.csv",
                        "published.csv",
                        "trends.csv",
                        "dates.csv",
                        "control.csv",
                        "caseloads.csv",
                        "teams.csv",
                        "picks.csv",
                        "journeys.csv",
                        "worker_spells.csv");
    }

    @Test
    void columnsAreTheOnesOfTheContract() throws IOException {
        finish(FolderOpening.create(place.resolve("a"), manifest(42, 2, 1), TEXTS, List.of()), 2, 1);
        assertThat(header("summary.csv"))
                .isEqualTo("arm,measure,unit,mean,sd,ci_low,ci_high,p05,p95,replications,observations");
        assertThat(header("comparison.csv"))
                .isEqualTo("arm,baseline,measure,unit,better,difference,ci_low,ci_high,probability_better,p_value,"
                        + "p_adjusted,replications,method,asked");
        assertThat(header("guardrails.csv"))
                .isEqualTo(
                        "arm,baseline,improved,improved_measure,improved_difference,improved_ci_low,improved_ci_high,"
                                + "improved_p_adjusted,slipped,slipped_measure,slipped_difference,slipped_ci_low,"
                                + "slipped_ci_high,slipped_p_adjusted,also_slipped,sentence");
        assertThat(header("explanation.csv"))
                .isEqualTo("arm,baseline,about,cohort_or_step,part,difference,ci_low,ci_high,share_of_total,sentence");
        assertThat(header("value.csv"))
                .isEqualTo(
                        "arm,baseline,cost_measure,cost_difference,changes_difference,cost_per_change_avoided,ci_low,"
                                + "ci_high,replications,method,sentence");
        assertThat(header("runs.csv")).isEqualTo("arm,replication,seed,measure,value,observations");
        assertThat(header("series.csv")).isEqualTo("arm,month,measure,mean,ci_low,ci_high,p05,p95");
        assertThat(header("changes_by_reason.csv"))
                .isEqualTo("arm,reason,cohort,changes_per_child_year,ci_low,ci_high,share_percent");
        assertThat(header("waiting_by_queue.csv"))
                .isEqualTo("arm,step,queue,days_per_child_year,ci_low,ci_high,share_percent");
        assertThat(header("trends.csv")).isEqualTo("arm,measure,unit,slope,ci_low,ci_high,years,replications");
        assertThat(header("worker_spells.csv")).isEqualTo("arm,replication,CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON");
        assertThat(unzipped(place.resolve("a/events.csv.gz")).lines().findFirst())
                .hasValue("arm,replication,day,date,event,family,child,worker,team,stage,reason,detail");
    }

    @Test
    void aNameThatLooksLikeAFormulaIsGuarded() throws IOException {
        finish(FolderOpening.create(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of()), 2, 1);
        assertThat(Files.readString(place.resolve("a/summary.csv")))
                .contains("\n'=High turnover,")
                .doesNotContain("\n=High");
    }

    @Test
    void eventsAndSpellsAreRecorded() throws IOException {
        finish(FolderOpening.create(place.resolve("a"), manifest(42, 2, 1), TEXTS, List.of()), 2, 1);
        // Working days from Tuesday 1 October 2024: day 5 is 8 October, day 9 is 14 October.
        assertThat(unzipped(place.resolve("a/events.csv.gz")).lines().skip(1).limit(2))
                .containsExactly(
                        "As now,0,3,2024-10-04,family_referred,1,,,,,,"
                                + "episode=0;firstChild=10;children=2;need=1.5;initial=no",
                        "As now,0,5,2024-10-08,worker_assigned,1,,7001,2,assessment,FCONTA,"
                                + "children=2;previous=-1;known=no");
        assertThat(Files.readAllLines(place.resolve("a/worker_spells.csv")).subList(1, 5))
                .containsExactly(
                        "As now,0,10,,7001,2024-10-08,2024-10-14,FCONTA",
                        "As now,0,10,,8001,2024-10-14,,LEFTRL",
                        "As now,0,11,,7001,2024-10-08,2024-10-14,FCONTA",
                        "As now,0,11,,8001,2024-10-14,,LEFTRL");
    }

    @Test
    void anInterruptedStudyGivesTheSameBytesAsAnUnbrokenOne() throws IOException {
        finish(FolderOpening.create(place.resolve("unbroken"), manifest(42, 6, 2), TEXTS, List.of()), 6, 1);

        ResultsFolder broken = FolderOpening.create(place.resolve("broken"), manifest(42, 6, 2), TEXTS, List.of());
        int[] left = {7};
        Simulator dying = (scenario, seed, replication, events) -> {
            if (left[0]-- == 0) {
                throw new java.io.UncheckedIOException(new IOException("the machine died"));
            }
            return new FakeAuthority().run(scenario, seed, replication, events);
        };
        assertThatThrownBy(() -> Experiment.run(study(42, 6), recording(broken, study(42, 6), dying, 1)))
                .hasMessageContaining("the machine died");
        broken.close();
        assertThat(ResultsFolder.open(place.resolve("broken")).manifest().complete())
                .isFalse();

        finish(FolderOpening.resume(place.resolve("broken"), manifest(42, 6, 2), TEXTS, List.of(), false), 6, 2);
        Map<String, String> tables = tables(place.resolve("unbroken"));
        assertThat(tables).hasSize(23);
        assertThat(tables(place.resolve("broken"))).isEqualTo(tables);
    }

    @Test
    void theNumberOfReplicationsMayGrowWhileTheStudyIsNotComplete() throws IOException {
        ResultsFolder folder = FolderOpening.create(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of());
        Experiment.run(study(42, 2), recording(folder, study(42, 2), new FakeAuthority(), 1));
        folder.close();
        finish(FolderOpening.resume(place.resolve("a"), manifest(42, 3, 0), TEXTS, List.of(), false), 3, 1);
        finish(FolderOpening.create(place.resolve("b"), manifest(42, 3, 0), TEXTS, List.of()), 3, 1);
        assertThat(tables(place.resolve("a"))).isEqualTo(tables(place.resolve("b")));
    }

    @Test
    void aFolderThatIsThereIsNotOverwritten() {
        finish(FolderOpening.create(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of()), 2, 1);
        assertThatThrownBy(() -> FolderOpening.create(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of()))
                .isInstanceOf(ResultsProblem.class)
                .hasMessage(
                        place.resolve("a") + " holds the study \"Turnover\" already. Nothing was overwritten. Choose"
                                + " another folder with --out, or delete this one.");
    }

    @Test
    void aSecondRunIsRefusedWhileAFirstOneWrites() throws IOException {
        ResultsFolder first = FolderOpening.create(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of());
        String busy = "Another run of Mainstay is writing to " + place.resolve("a")
                + " just now. Nothing was changed. Wait until it has ended, or choose another folder with --out.";
        assertThatThrownBy(() -> FolderOpening.create(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of()))
                .isInstanceOf(ResultsProblem.class)
                .hasMessage(busy);
        assertThatThrownBy(() -> FolderOpening.resume(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of(), false))
                .isInstanceOf(ResultsProblem.class)
                .hasMessage(busy);

        finish(first, 2, 1);
        assertThat(names(place.resolve("a"))).doesNotContain("replications");
        assertThatThrownBy(() -> FolderOpening.create(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of()))
                .hasMessageContaining("holds the study \"Turnover\" already");
    }

    @Test
    void aRunThatIsGoneOnWithIsClosedToOthersToo() {
        FolderOpening.create(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of())
                .close();
        try (ResultsFolder second =
                FolderOpening.resume(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of(), false)) {
            assertThat(second.manifest().complete()).isFalse();
            assertThatThrownBy(
                            () -> FolderOpening.resume(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of(), false))
                    .hasMessageContaining("Another run of Mainstay is writing");
        }
    }

    @Test
    void aRunInAnotherProgramIsRefusedUntilTheFirstIsKilled() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        place.resolve("a").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("begun");
            assertThatThrownBy(
                            () -> FolderOpening.resume(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of(), false))
                    .isInstanceOf(ResultsProblem.class)
                    .hasMessageContaining("Another run of Mainstay is writing to " + place.resolve("a"));
        } finally {
            other.destroyForcibly().waitFor();
        }
        finish(FolderOpening.resume(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of(), false), 2, 1);
        assertThat(ResultsFolder.open(place.resolve("a")).manifest().complete()).isTrue();
    }

    /** A program that begins a study and does no more until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws InterruptedException {
            FolderOpening.create(Path.of(args[0]), ResultsFolderTest.manifest(42, 2, 0), TEXTS, List.of());
            System.out.println("begun");
            Thread.sleep(60_000);
        }
    }

    @Test
    void anUnfinishedStudyIsOfferedToBeResumed() {
        FolderOpening.create(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of())
                .close();
        assertThatThrownBy(() -> FolderOpening.create(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of()))
                .hasMessageContaining("holds the unfinished study \"Turnover\" already")
                .hasMessageContaining("Go on with it with --resume");
    }

    @Test
    void aFolderOfSomebodyElseIsNotTouched() throws IOException {
        Files.writeString(place.resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> FolderOpening.create(place, manifest(42, 2, 0), TEXTS, List.of()))
                .hasMessageContaining("holds something else");
        assertThatThrownBy(
                        () -> FolderOpening.create(place.resolve("letter.txt"), manifest(42, 2, 0), TEXTS, List.of()))
                .hasMessageContaining("is a file");
    }

    @Test
    void anotherStudyIsNotResumedAndTheDifferenceIsNamed() {
        FolderOpening.create(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of())
                .close();
        List<String> others = List.of("name: As now\n", "name: Higher\n", "name: Twice\n");
        assertThatThrownBy(() -> FolderOpening.resume(place.resolve("a"), manifest(43, 2, 0), TEXTS, List.of(), false))
                .hasMessageContaining("seed: 42 in the folder, 43 asked for");
        assertThatThrownBy(() ->
                        FolderOpening.resume(place.resolve("a"), manifest(42, 2, 0, others), others, List.of(), false))
                .hasMessageContaining("the settings of the arm \"=High turnover\" (see scenario/2.yaml in the folder)");
    }

    @Test
    void nothingToResumeIsABeginning() {
        assertThat(FolderOpening.resume(place.resolve("new"), manifest(42, 2, 0), TEXTS, List.of(), false)
                        .manifest()
                        .complete())
                .isFalse();
    }

    @Test
    void aPlaceWithoutManifestIsNoResultsFolder() {
        assertThatThrownBy(() -> ResultsFolder.open(place))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageContaining("is not a results folder");
    }

    @Test
    void aManifestThatCannotBeReadIsNamed() throws IOException {
        Files.writeString(place.resolve("manifest.json"), "{ \"format\": ");
        assertThatThrownBy(() -> ResultsFolder.open(place))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageContaining("manifest.json cannot be read");
    }

    @Test
    void aDamagedTableIsNamedWithRowAndColumn() throws IOException {
        finish(FolderOpening.create(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of()), 2, 1);
        Path file = place.resolve("a/distributions.csv");
        Files.writeString(file, Files.readString(file).replaceFirst(",40,", ",forty,"));
        assertThatThrownBy(() -> Tables.read(place.resolve("a")))
                .hasMessage(file + ", row 2, column share_percent: \"forty\" is not a plain decimal number.");
    }

    @Test
    void aTableThatIsNotInTheFolderIsEmpty() throws IOException {
        Tables whole = finish(FolderOpening.create(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of()), 2, 1);
        Files.delete(place.resolve("a/runs.csv"));
        Files.delete(place.resolve("a/series.csv"));
        Tables light = Tables.read(place.resolve("a"));
        assertThat(light.runs()).isEmpty();
        assertThat(light.series()).isEmpty();
        assertThat(light.summary()).isEqualTo(whole.summary());
        assertThat(light.findings()).isEqualTo(whole.findings());
    }

    @Test
    void aMissingSummaryIsNamed() throws IOException {
        finish(FolderOpening.create(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of()), 2, 1);
        Files.delete(place.resolve("a/summary.csv"));
        assertThatThrownBy(() -> Tables.read(place.resolve("a"))).hasMessageContaining("summary.csv is missing");
    }

    @Test
    void aManifestWithoutAnEntryOrWithAnImpossibleDateIsNamed() throws IOException {
        FolderOpening.create(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of())
                .close();
        Path file = place.resolve("a/manifest.json");
        String whole = Files.readString(file);
        Files.writeString(file, whole.replace("2025-04-01", "2025-04-31"));
        assertThatThrownBy(() -> ResultsFolder.open(place.resolve("a")))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageStartingWith(file
                        + " cannot be used: measuredFrom is \"2025-04-31\" and must be a date such as 2025-04-01.");
        Files.writeString(file, whole.replaceFirst(" *\"name\" : \"Turnover\",\n", ""));
        assertThatThrownBy(() -> ResultsFolder.open(place.resolve("a")))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageStartingWith(file + " cannot be used: it has no name. ");
    }

    @Test
    void aFolderOfAVersionThatKnewNoPrecisionIsRead() throws IOException {
        FolderOpening.create(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of())
                .close();
        Path file = place.resolve("a/manifest.json");
        String whole = Files.readString(file);
        String older = whole.replaceFirst(",\\s*\"precision\" : \\[ ?\\]", "");
        assertThat(older).isNotEqualTo(whole);
        Files.writeString(file, older);
        try (ResultsFolder folder = ResultsFolder.open(place.resolve("a"))) {
            assertThat(folder.manifest().precision()).isEmpty();
            assertThat(folder.manifest().name()).isEqualTo("Turnover");
        }
    }

    @Test
    void aTableThatCameOutDifferentlyIsShownWithItsFirstRow() throws IOException {
        finish(FolderOpening.create(place.resolve("a"), manifest(42, 2, 1), TEXTS, List.of()), 2, 1);
        finish(FolderOpening.create(place.resolve("b"), manifest(42, 2, 1), TEXTS, List.of()), 2, 1);
        ResultsFolder a = ResultsFolder.open(place.resolve("a"));
        ResultsFolder b = ResultsFolder.open(place.resolve("b"));
        assertThat(a.compareWith(b)).hasSize(23).allMatch(TableVerdict::same);

        Path file = place.resolve("b/distributions.csv");
        Files.writeString(file, Files.readString(file).replaceFirst(",60,", ",61,"));
        assertThat(a.compareWith(b))
                .filteredOn(verdict -> !verdict.same())
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.file()).isEqualTo("distributions.csv");
                    assertThat(verdict.why())
                            .isEqualTo("line 3\n    was: As now,caseload,children per FTE,10,,60,,\n"
                                    + "    now: As now,caseload,children per FTE,10,,61,,");
                });
    }

    @Test
    void aTableThatIsNotInTheFolderIsHeldAgainstTheManifest() throws IOException {
        finish(FolderOpening.create(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of()), 2, 1);
        finish(FolderOpening.create(place.resolve("b"), manifest(42, 2, 0), TEXTS, List.of()), 2, 1);
        Files.delete(place.resolve("a/series.csv"));
        ResultsFolder a = ResultsFolder.open(place.resolve("a"));
        ResultsFolder b = ResultsFolder.open(place.resolve("b"));
        assertThat(a.compareWith(b)).allMatch(TableVerdict::same);

        Files.writeString(place.resolve("b/series.csv"), "other\n");
        assertThat(a.compareWith(b))
                .filteredOn(verdict -> !verdict.same())
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.why()).startsWith("differs from what the manifest records"));
    }

    @Test
    void aTableThatWasEditedDoesNotPass() throws IOException {
        finish(FolderOpening.create(place.resolve("a"), manifest(42, 2, 0), TEXTS, List.of()), 2, 1);
        Path file = place.resolve("a/findings.csv");
        Files.writeString(file, Files.readString(file) + "As now,grip,All is well.\n");
        ResultsFolder a = ResultsFolder.open(place.resolve("a"));
        assertThat(a.compareWith(a))
                .filteredOn(verdict -> !verdict.same())
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.file()).isEqualTo("findings.csv");
                    assertThat(verdict.why()).startsWith("the manifest records other contents");
                });
    }

    private static Tables finish(ResultsFolder folder, int replications, int threads) {
        Study study = study(42, replications);
        Tables tables = new Tabulation(
                        Experiment.run(study, recording(folder, study, new FakeAuthority(), threads)),
                        FakeAuthority.MEASURES,
                        FakeAuthority.DISTRIBUTIONS)
                .tables();
        folder.complete(tables, 1.5);
        folder.close();
        return tables;
    }

    /** Runs that keep the events which the folder is to have. */
    private static Runner recording(ResultsFolder folder, Study study, Simulator simulator, int threads) {
        return new Runner(
                        new LocalExecutor(new RecordingSimulator(simulator, study, folder.events()), threads),
                        folder.runs())
                .recording(task -> folder.events().hold(task.point(), task.replication()));
    }

    private static Study study(long seed, int replications) {
        Study study = FakeAuthority.study(replications);
        return new Study(study.name(), study.question(), study.arms(), study.outcomes(), replications, seed);
    }

    private static Manifest manifest(long seed, int replications, int events) {
        return manifest(seed, replications, events, TEXTS);
    }

    private static Manifest manifest(long seed, int replications, int events, List<String> texts) {
        Study study = study(seed, replications);
        List<Manifest.Arm> arms = new java.util.ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            arms.add(new Manifest.Arm(
                    study.arms().get(i).name(), "scenario/" + (i + 1) + ".yaml", Hash.of(texts.get(i)), ""));
        }
        return new Manifest(
                Manifest.FORMAT,
                "Mainstay",
                "0.1.0",
                "17",
                "a machine",
                study.name(),
                study.question(),
                study.outcomes(),
                arms,
                seed,
                replications,
                events,
                "2024-10-01",
                "2025-04-01",
                "2026-04-01",
                List.of(new Manifest.Input("study.yaml", "")),
                "mainstay compare study.yaml",
                "2026-01-01T00:00:00Z",
                null,
                false,
                Map.of(),
                List.of(),
                AnalysisKind.STUDY.word(),
                Map.of(),
                List.of(new BuildIdentity("0a1b2c3d4e5f", "0.1.0", "")));
    }

    private String header(String file) throws IOException {
        return Files.readAllLines(place.resolve("a").resolve(file)).get(0);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Map<String, String> tables(Path folder) throws IOException {
        Map<String, String> tables = new LinkedHashMap<>();
        for (String name :
                names(folder).stream().filter(n -> n.contains(".csv")).sorted().toList()) {
            Path file = folder.resolve(name);
            tables.put(name, name.endsWith(".gz") ? unzipped(file) : Files.readString(file));
        }
        return tables;
    }

    private static String unzipped(Path file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
