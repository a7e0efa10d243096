package mainstay.study.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Problems;
import mainstay.study.ScoreRequest;
import mainstay.study.YearlyMoves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreFileTest {
    private static final List<String> PATTERNS = List.of("P01", "P02", "P38");
    private static final Set<String> USUAL = Set.of("P02");

    @TempDir
    private Path folder;

    @Test
    void whatAFileSaysIsRead() throws IOException {
        Files.writeString(folder.resolve("ours.yaml"), "mainstay: 1\nname: Ours\nbased-on: england-2025\n");
        ScoreRequest request = read("""
                mainstay-score: 1
                name: Our score
                scenario: ours.yaml
                replications: 7
                seed: 3
                places: 12
                place-replications: 4
                years: 5
                variation: { referrals: 20 %, posts: 9.5 %, persistence: 70 % }
                fitted: [P38, P01]
                """);
        assertThat(request.scenario().name()).isEqualTo("Ours");
        assertThat(request.replications()).isEqualTo(7);
        assertThat(request.seed()).isEqualTo(3);
        assertThat(request.places()).isEqualTo(12);
        assertThat(request.placeReplications()).isEqualTo(4);
        assertThat(request.moves()).isEqualTo(new YearlyMoves(0.2, 0.095, 0.7));
        assertThat(request.fitted()).containsExactly("P01", "P38");
        assertThat(request.overYears(request.scenario()).period().measureMonths())
                .isEqualTo(60);
    }

    @Test
    void whatAFileLeavesOutIsAsUsual() throws IOException {
        ScoreRequest request = read("mainstay-score: 1\nname: Ours\nscenario: england-2025\n");
        assertThat(request.replications()).isEqualTo(StudyFile.USUAL_REPLICATIONS);
        assertThat(request.places()).isZero();
        assertThat(request.moves()).isEqualTo(YearlyMoves.NONE);
        assertThat(request.fitted()).isEqualTo(USUAL);
        assertThat(read("mainstay-score: 1\nname: Ours\nscenario: england-2025\nplaces: all\n")
                        .places())
                .isEqualTo(ScoreRequest.ALL);
    }

    @Test
    void whatIsSpelledReadsBackAsTheSame() throws IOException {
        for (String places : List.of("all", "none", "20")) {
            ScoreRequest request =
                    read("mainstay-score: 1\nname: 'A \"name\": # this'\nscenario: england-2025\nplaces: " + places
                            + "\nfitted: []\n");
            ScoreRequest moved = read("mainstay-score: 1\nname: Ours\nscenario: england-2025\nplaces: " + places
                    + "\nvariation: { referrals: 14.3 %, persistence: 70 % }\n");
            assertThat(read(ScoreFile.spelled(request, "england-2025"))).isEqualTo(request);
            assertThat(read(ScoreFile.spelled(moved, "england-2025"))).isEqualTo(moved);
        }
    }

    @Test
    void everyProblemIsFoundAtOnce() throws IOException {
        Problems problems = catchThrowableOfType(Problems.class, () -> read("""
                mainstay-score: 1
                scenario: englnd-2025
                replications: 0
                places: 0
                fited: [P01]
                fitted: [P01, P99]
                variation: { referrals: 60 %, posts: 10 %, persistence: 100 %, staff: 3 % }
                """));
        assertThat(problems.list().stream()
                        .map(problem -> problem.toString().replace(folder + "/", ""))
                        .toList())
                .anySatisfy(text -> assertThat(text).contains("name is missing."))
                .anySatisfy(text -> assertThat(text).startsWith("score.yaml:2:").contains("englnd-2025"))
                .contains("score.yaml:3:15: replications: 0 is out of range. Allowed: 1 to 100000.")
                .contains("score.yaml:4:9: places: 0 is not a number of places. Allowed: 1 to 1000, all, or none.")
                .contains("score.yaml:5:1: fited is not a key of a score file. Did you mean fitted?")
                .contains("score.yaml:7:25: variation.referrals: 60 % is not between 0 % and 50 %.")
                .contains("score.yaml:7:57: variation.persistence: 100 % is not between 0 % and 99 %.")
                .anySatisfy(text -> assertThat(text).startsWith("score.yaml:7:64: staff is not a key of variation."))
                .anySatisfy(text ->
                        assertThat(text).startsWith("score.yaml:6:15: fitted: P99 is not the number of a pattern."));
    }

    private ScoreRequest read(String text) throws IOException {
        return ScoreFile.read(
                Files.writeString(folder.resolve("score.yaml"), text), PATTERNS, USUAL, List.of(), new BuiltInPlaces());
    }
}
