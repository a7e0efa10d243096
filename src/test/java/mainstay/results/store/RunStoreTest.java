package mainstay.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mainstay.measure.count.RunMeasures;
import mainstay.results.file.ResultsProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStoreTest {
    private static final String MADE_OF = "version 1\nseed 42\narm As now";

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptIsReadBackExactly() {
        RunMeasures odd = new RunMeasures(
                        new double[] {Double.NaN, -0.0, Double.MIN_VALUE, 1 / 3.0, Double.NEGATIVE_INFINITY},
                        new long[] {0, Long.MAX_VALUE},
                        new double[][] {{}, {1, 2}, {Double.NaN}},
                        Map.of("looked_after", new double[] {0.1}, "all", new double[] {}),
                        Map.of(),
                        Map.of("caseload", new double[] {40, 60}))
                .withAreas(Map.of("North", new double[] {25, 80, Double.NaN, 14}));
        RunMeasures empty = new RunMeasures(new double[0], new long[0], new double[0][], Map.of(), Map.of(), Map.of());
        try (RunStore store = open("a")) {
            store.keep(3, 7, odd);
            store.keep(Integer.MAX_VALUE, Integer.MAX_VALUE, empty);
            assertThat(store.read(3, 7)).hasValue(odd);
        }
        try (RunStore store = open("a")) {
            assertThat(store.size()).isEqualTo(2);
            assertThat(store.holds(3, 7)).isTrue();
            assertThat(store.holds(7, 3)).isFalse();
            assertThat(store.read(3, 7)).hasValue(odd);
            assertThat(store.read(Integer.MAX_VALUE, Integer.MAX_VALUE)).hasValue(empty);
            assertThat(store.read(0, 0)).isEmpty();
        }
    }

    @Test
    void aLongRunIsDeflated() throws IOException {
        double[] months = new double[100_000];
        Arrays.fill(months, 5);
        try (RunStore store = open("a")) {
            store.keep(0, 0, run(months));
            store.keep(0, 1, run(1));
        }
        assertThat(Files.size(folder.resolve("a"))).isLessThan(10_000);
        try (RunStore store = open("a")) {
            assertThat(store.read(0, 0)).hasValue(run(months));
        }
    }

    @Test
    void failuresAreKeptUntilTheRunIsDone() {
        try (RunStore store = open("a")) {
            store.fail(1, 2, "a duty was lost");
            store.fail(0, 5, "früher");
            store.fail(0, 5, "später");
        }
        try (RunStore store = open("a")) {
            assertThat(store.failures())
                    .containsExactly(new FailedRun(0, 5, "später"), new FailedRun(1, 2, "a duty was lost"));
            assertThat(store.hasFailed(1, 2)).isTrue();
            assertThat(store.holds(1, 2)).isFalse();
            store.keep(1, 2, run(4));
            store.fail(1, 2, "too late");
            assertThat(store.failures()).containsExactly(new FailedRun(0, 5, "später"));
        }
        try (RunStore store = open("a")) {
            assertThat(store.failures()).containsExactly(new FailedRun(0, 5, "später"));
            assertThat(store.read(1, 2)).hasValue(run(4));
        }
    }

    @Test
    void theSameRunTwiceIsKeptOnceAndAnotherOneIsAProblem() {
        try (RunStore store = open("a")) {
            store.keep(0, 1, run(4));
            store.keep(0, 1, run(4));
            assertThat(store.records()).isEqualTo(1);
            assertThatThrownBy(() -> store.keep(0, 1, run(5)))
                    .isInstanceOf(ResultsProblem.class)
                    .hasMessageContaining("has replication 1 of point 0 already, and it came out differently");
            assertThat(store.read(0, 1)).hasValue(run(4));
        }
    }

    @Test
    void aStoreOfSomethingElseIsRefused() {
        open("a").close();
        assertThatThrownBy(() -> RunStore.open(folder.resolve("a"), MADE_OF.replace("42", "43")))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageContaining(
                        "holds runs of something else:\n  in the folder: seed 42\n  asked for: seed 43\n");
    }

    @Test
    void whereverTheFileIsCutOffTheRunsBeforeThatAreThere() throws IOException {
        List<Long> ends = write("a", 5);
        byte[] whole = Files.readAllBytes(folder.resolve("a"));
        for (int length = Math.toIntExact(ends.get(0)); length < whole.length; length++) {
            Files.write(folder.resolve("b"), Arrays.copyOf(whole, length));
            int sound = (int) ends.stream().filter(atMost(length)).count() - 1;
            try (RunStore store = open("b")) {
                assertThat(store.size()).as("cut off at %d", length).isEqualTo(sound);
                assertThat(store.failures()).isEmpty();
                for (int i = sound; i < 5; i++) {
                    store.keep(0, i, run(i, 0.5));
                }
            }
            assertThat(Files.readAllBytes(folder.resolve("b"))).isEqualTo(whole);
        }
    }

    private static java.util.function.Predicate<Long> atMost(int length) {
        return end -> end <= length;
    }

    @Test
    void aBeginningThatIsCutOffIsNamed() throws IOException {
        List<Long> ends = write("a", 1);
        byte[] whole = Files.readAllBytes(folder.resolve("a"));
        for (int length = 0; length < ends.get(0); length++) {
            Files.write(folder.resolve("b"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> open("b"))
                    .isInstanceOf(ResultsProblem.class)
                    .hasMessageContaining("b is damaged at byte 0, before its first record")
                    .hasMessageContaining("--resume");
        }
    }

    @Test
    void everyFlippedBitIsFoundAndNamedOrTheLastRunDropped() throws IOException {
        List<Long> ends = write("a", 3);
        byte[] whole = Files.readAllBytes(folder.resolve("a"));
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << (at % 8));
            Files.write(folder.resolve("b"), flipped);
            if (at >= ends.get(2) + RunRecord.HEAD) {
                try (RunStore store = open("b")) {
                    assertThat(store.size()).isEqualTo(2);
                }
                continue;
            }
            int position = at;
            int record = (int) ends.stream().filter(end -> end <= position).count();
            assertThatThrownBy(() -> open("b"))
                    .as("byte %d", at)
                    .isInstanceOf(ResultsProblem.class)
                    .hasMessageContaining(folder.resolve("b").toString())
                    .hasMessageContaining(
                            record == 0
                                    ? ""
                                    : "is damaged in record " + record + " at byte " + ends.get(record - 1) + ":");
            assertThat(Files.readAllBytes(folder.resolve("b"))).isEqualTo(flipped);
        }
    }

    @Test
    void anEndOfNothingButZerosIsDropped() throws IOException {
        write("a", 2);
        byte[] whole = Files.readAllBytes(folder.resolve("a"));
        Files.write(folder.resolve("a"), Arrays.copyOf(whole, whole.length + 70_000));
        try (RunStore store = open("a")) {
            assertThat(store.size()).isEqualTo(2);
        }
        assertThat(Files.readAllBytes(folder.resolve("a"))).isEqualTo(whole);
    }

    @Test
    void aRunThatIsDamagedWhileTheProgramRunsIsNotTakenForAResult() throws IOException {
        try (RunStore store = open("a")) {
            store.keep(0, 0, run(1));
            byte[] whole = Files.readAllBytes(folder.resolve("a"));
            whole[whole.length - 10] ^= 1;
            Files.write(folder.resolve("a"), whole);
            assertThatThrownBy(() -> store.read(0, 0))
                    .isInstanceOf(ResultsProblem.class)
                    .hasMessageContaining("was changed while the program ran");
        }
    }

    @Test
    void aStoreThatIsOnlyReadStaysAsItIs() throws IOException {
        write("a", 2);
        byte[] whole = Files.readAllBytes(folder.resolve("a"));
        byte[] torn = Arrays.copyOf(whole, whole.length - 1);
        Files.write(folder.resolve("a"), torn);
        try (RunStore store = RunStore.openToRead(folder.resolve("a"))) {
            assertThat(store.size()).isEqualTo(1);
        }
        assertThat(Files.readAllBytes(folder.resolve("a"))).isEqualTo(torn);
        assertThat(RunStore.fingerprint(folder.resolve("a"))).isEqualTo(MADE_OF);
    }

    @Test
    void storesArePutTogether() {
        try (RunStore one = open("one");
                RunStore two = open("two");
                RunStore all = open("all")) {
            one.keep(0, 0, run(1));
            one.fail(0, 1, "lost");
            two.keep(0, 1, run(2));
            two.fail(1, 1, "lost too");
            all.addAll(one);
            all.addAll(two);
            assertThat(all.read(0, 0)).hasValue(run(1));
            assertThat(all.read(0, 1)).hasValue(run(2));
            assertThat(all.failures()).containsExactly(new FailedRun(1, 1, "lost too"));
        }
    }

    @Test
    void manyRunsAreFoundAgain() {
        RunIndex index = new RunIndex();
        for (int point = 0; point < 300; point++) {
            for (int replication = 0; replication < 300; replication++) {
                index.put(RunIndex.key(point, replication), 1_000L * point + replication);
            }
        }
        assertThat(index.size()).isEqualTo(90_000);
        assertThat(index.find(RunIndex.key(299, 12))).isEqualTo(299_012);
        assertThat(index.find(RunIndex.key(12, 299))).isEqualTo(12_299);
        assertThat(index.find(RunIndex.key(300, 0))).isNegative();
        assertThat(index.sorted()).isSorted().hasSize(90_000).startsWith(0, 1, 2);
    }

    /** Writes runs; returns where the beginning ends, and where each run does but the last. */
    private List<Long> write(String name, int runs) throws IOException {
        Long[] ends = new Long[runs];
        try (RunStore store = open(name)) {
            for (int i = 0; i < runs; i++) {
                ends[i] = Files.size(folder.resolve(name));
                store.keep(0, i, run(i, 0.5));
            }
        }
        return List.of(ends);
    }

    private RunStore open(String name) {
        return RunStore.open(folder.resolve(name), MADE_OF);
    }

    private static RunMeasures run(double... values) {
        return new RunMeasures(values, new long[] {3}, new double[0][], Map.of(), Map.of(), Map.of());
    }
}
