package mainstay.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mainstay.results.store.RunStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed program, submitted to a real Spark whose executors are processes of their own, against the same run here. */
class SparkIT {
    private static final String STUDY = """
            mainstay-study: 1
            name: Cluster, with "quotes" & €
            base: england-2025
            period: { start: 2025-04-01, warm-up: 3 months, measure: 6 months }
            outcomes: [assessments_on_time]
            seed: 7
            replications: 60
            arms:
              - name: As now
              - name: Half the turnover
                workforce: { turnover: 8 % per year }
            futures:
              design: latin-hypercube
              points: 4
              factors:
                - { setting: demand.new-referrals, from: 3000 per year, to: 4500 per year }
            """;

    @TempDir
    private Path place;

    private Path study;

    @BeforeEach
    void writeStudy() throws IOException {
        study = Files.writeString(place.resolve("study.yaml"), STUDY);
    }

    @Test
    void theTablesOfAClusterWithALostExecutorAreThoseOfThisMachine() throws Exception {
        Submission cluster = spark("compare", "cluster");
        untilKept(cluster, "cluster", 100_000);
        List<ProcessHandle> executors = cluster.executors();
        assertThat(executors).hasSize(2);
        assertThat(executors.get(0).destroyForcibly()).isTrue();
        assertThat(cluster.end()).as(cluster.said()).isZero();
        assertThat(cluster.said()).contains("Lost executor");
        assertSame("compare", "cluster");
    }

    @Test
    void aDriverThatIsKilledGoesOnWhereItWas() throws Exception {
        Submission killed = spark("compare", "killed");
        untilKept(killed, "killed", 100_000);
        killed.kill();
        long kept = Files.size(place.resolve("killed").resolve(RunStore.FILE));
        assertThat(kept).isGreaterThan(100_000);
        Submission resumed = spark("compare", "killed", "--resume");
        assertThat(resumed.end()).as(resumed.said()).isZero();
        assertSame("compare", "killed");
    }

    @Test
    void aSweepOnAClusterIsTheSameAsHere() throws Exception {
        Submission cluster = spark("sweep", "sweep", "--replications", "10", "--parquet");
        assertThat(cluster.end()).as(cluster.said()).isZero();
        assertSame("sweep", "sweep", "--replications", "10", "--parquet");
    }

    @Test
    void eventsAreRefusedOnACluster() throws Exception {
        Submission cluster = spark("compare", "events", "--events", "1");
        assertThat(cluster.end()).isEqualTo(2);
        assertThat(cluster.said()).contains("--events: events are kept by runs on this machine only");
        assertThat(place.resolve("events")).doesNotExist();
    }

    private Submission spark(String command, String out, String... more) throws IOException {
        return Submission.spark(
                place.resolve(out + ".log"), Submission.TWO_EXECUTORS, words(command, place.resolve(out), more));
    }

    private List<String> words(String command, Path out, String... more) {
        List<String> words = new ArrayList<>(List.of(command, study.toString(), "--out", out.toString()));
        words.addAll(List.of(more));
        return words;
    }

    private void untilKept(Submission submission, String out, long bytes) throws Exception {
        Path store = place.resolve(out).resolve(RunStore.FILE);
        while (submission.isAlive() && (!Files.exists(store) || Files.size(store) < bytes)) {
            Thread.sleep(20);
        }
        assertThat(submission.isAlive()).as(submission.said()).isTrue();
    }

    private void assertSame(String command, String out, String... more) throws Exception {
        Path here = place.resolve("here");
        Submission local = Submission.local(place.resolve("here.log"), words(command, here, more));
        assertThat(local.end()).as(local.said()).isZero();
        assertThat(tables(place.resolve(out))).isNotEmpty().isEqualTo(tables(here));
    }

    private static Map<String, String> tables(Path folder) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().matches(".*[.](csv|parquet|yaml)"))
                    .toList()) {
                tables.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return tables;
    }
}
