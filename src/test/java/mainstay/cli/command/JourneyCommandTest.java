package mainstay.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mainstay.cli.Rehearsal;
import mainstay.cli.Rehearsal.Performance;
import mainstay.cli.terminal.ExitCode;
import mainstay.results.closelook.PickRow;
import mainstay.results.study.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small authority in teams and in pods, two replications, measured for fourteen months. */
class JourneyCommandTest {
    @TempDir
    private static Path place;

    private static Path folder;

    @BeforeAll
    static void runTheStudy() throws IOException {
        Files.writeString(place.resolve("authority.yaml"), """
                mainstay: 1
                name: Small authority
                based-on: england-2025
                workforce: { posts: 24 }
                demand: { new-referrals: 400 per year }
                initial: { assessments: 60, in-need: 80, protection: 40, looked-after: 60, returning: 20 }
                """);
        Path study = Files.writeString(place.resolve("small.yaml"), """
                mainstay-study: 1
                name: Small
                base: authority.yaml
                period: { start: 2025-04-01, warm-up: 2 months, measure: 14 months }
                arms:
                  - { name: Teams, structure: individual }
                  - { name: Pods, structure: pods }
                outcomes: [assessments_on_time]
                replications: 2
                seed: 11
                """);
        folder = place.resolve("out");
        Performance compared =
                Rehearsal.of(List.of("compare", study.toString(), "--out", folder.toString(), "--quiet"));
        assertThat(compared.code()).as(compared.text()).isZero();
    }

    private static Performance journey(Path results, String... options) {
        List<String> words = new ArrayList<>(List.of("journey", results.toString()));
        words.addAll(List.of(options));
        return Rehearsal.of(words);
    }

    @Test
    void whatIsToldIsDrawnToo() {
        Performance told = journey(folder, "--family", "3");
        assertThat(told.code()).as(told.text()).isZero();
        assertThat(told.text()).contains("Drew " + folder.resolve("charts/journey-family-3.svg"));
        assertThat(folder.resolve("charts/journey-family-3.svg")).content().contains("<title", "Teams", "Pods");
        assertThat(folder.resolve("charts/journey-family-3.png")).isNotEmptyFile();
    }

    private static PickRow median() {
        return Tables.read(folder).closeUp().picks().get(0);
    }

    @Test
    void thePickedFamiliesAreToldOfInEveryArm() {
        Performance told = journey(folder);
        assertThat(told.code()).as(told.text()).isZero();
        assertThat(told.text())
                .startsWith("Family " + median().family() + ", replication 0: median\nOf the ")
                .contains(
                        "\n\nFamily ", ", replication 0: 95th percentile\n", "\n\nTeams\n  2025-", "\n\nPods\n  2025-")
                .contains("  stage     referral, for ", "  In all: open ");
        assertThat(told.text().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void theDaysWaitedAreThoseOfThePick() {
        String told =
                journey(folder, "--pick", "median", "--arm", median().arm()).text();
        assertThat(told.replaceAll("\\s+", " ")).contains(" " + Math.round(median().waitedArm()) + " working day");
        assertThat(told).doesNotContain("95th percentile");
    }

    @Test
    void aPickIsNamedByItsFirstWord() {
        assertThat(journey(folder, "--pick", "95th").text())
                .contains(": 95th percentile\n")
                .doesNotContain(": median");
        Performance unknown = journey(folder, "--pick", "90th");
        assertThat(unknown.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(unknown.text()).contains("--pick 90th is not median or 95th.");
    }

    @Test
    void anyFamilyCanBeToldOfInAnyReplication() {
        Performance told = journey(folder, "--family", "0", "--replication", "1", "--arm", "Pods");
        assertThat(told.code()).as(told.text()).isZero();
        assertThat(told.text()).startsWith("Family 0, replication 1\n\nPods\n").doesNotContain("Teams");
    }

    @Test
    void aFamilyThatNeverComesIsRefusedWithTheNumbersOfThoseThatDo() {
        Performance told = journey(folder, "--family", "99999");
        assertThat(told.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(told.text())
                .containsPattern(
                        "^Family 99999 never comes in replication 0\\. The families that do have numbers from 0"
                                + " to \\d+, not all of them in use\\.");
    }

    @Test
    void otherWrongInputIsRefused() {
        assertThat(journey(folder, "--arm", "Podds").text())
                .contains("--arm \"Podds\": there is no arm of this name. There are: Teams; Pods.");
        assertThat(journey(folder, "--replication", "2", "--family", "1").text())
                .contains("--replication 2: the study has replications 0 to 1.");
        assertThat(journey(folder, "--replication", "1").text()).contains("say --family as well");
        Performance both = journey(folder, "--pick", "median", "--family", "1");
        assertThat(both.text()).contains("Say --family or --pick, not both.");
        assertThat(both.code()).isEqualTo(ExitCode.WRONG_INPUT);
    }

    @Test
    void aFolderWhoseRunsComeOutOtherwiseIsRefused() {
        Path other = copy("other");
        edit(other.resolve("runs.csv"), "Pods,0,11,assessments_on_time,", "Pods,0,11,assessments_on_time,1");
        Performance told = journey(other);
        assertThat(told.code()).isEqualTo(ExitCode.DID_NOT_HOLD);
        assertThat(told.text())
                .startsWith(
                        "Replication 0 of \"Pods\" does not come out as " + other + " has it: assessments_on_time is ")
                .contains("This build of Mainstay made the folder, so its tables or its scenarios were changed since.");
    }

    @Test
    void aFolderWithoutItsRunsIsTakenAtItsWord() throws IOException {
        Path other = copy("no-runs");
        Files.delete(other.resolve("runs.csv"));
        assertThat(journey(other, "--pick", "median").code()).isZero();
    }

    @Test
    void aFolderWithoutPicksAsksForAFamily() throws IOException {
        Path other = copy("no-picks");
        Files.delete(other.resolve("picks.csv"));
        Performance told = journey(other);
        assertThat(told.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(told.text()).contains(" holds no picked families").contains("Say which one with --family N.");
    }

    private static Path copy(String name) {
        Path copy = place.resolve(name);
        try (var files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(folder.relativize(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    private static void edit(Path file, String from, String to) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            assertThat(text).contains(from);
            Files.writeString(file, text.replace(from, to), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
