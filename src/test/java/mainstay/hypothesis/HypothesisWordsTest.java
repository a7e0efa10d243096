package mainstay.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mainstay.results.study.ComparisonRow;
import mainstay.statistics.estimate.Interval;
import org.junit.jupiter.api.Test;

/** What the page says of each hypothesis agrees with the figures beside it, without running one again. */
class HypothesisWordsTest {
    private static final Path PAGE = Path.of("src/site/markdown/hypotheses.md");
    private static final Pattern SECTION = Pattern.compile("(?m)^## (H\\d+)\n");
    private static final Pattern CLAIM =
            Pattern.compile("(?m)^\\| (.+) \\| (above|below|within) (\\S+)(?: of 0)? \\| (\\S+) (.+)"
                    + " \\| (\\S+) to (\\S+) \\| (holds|unclear|does not hold) \\|$");

    /** Words that say that the runs cannot tell: only where an interval cannot. */
    private static final List<String> UNSURE =
            List.of("cannot be told", "not clear", "is unclear", "uncertain", "smaller than its", "do not show");

    private static Map<String, String> sections() throws IOException {
        String page = Files.readString(PAGE);
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher matcher = SECTION.matcher(page);
        List<Integer> starts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        while (matcher.find()) {
            starts.add(matcher.start());
            names.add(matcher.group(1));
        }
        for (int i = 0; i < names.size(); i++) {
            sections.put(
                    names.get(i),
                    page.substring(starts.get(i), i + 1 < names.size() ? starts.get(i + 1) : page.length()));
        }
        return sections;
    }

    private static List<Claim> claims(String section) {
        List<Claim> claims = new ArrayList<>();
        Matcher row = CLAIM.matcher(section);
        while (row.find()) {
            double number = Double.parseDouble(row.group(3));
            boolean within = row.group(2).equals("within");
            claims.add(new Claim(
                    row.group(1),
                    row.group(5),
                    within
                            ? Claim.Expected.NO_DIFFERENCE
                            : row.group(2).equals("above") ? Claim.Expected.MORE : Claim.Expected.LESS,
                    within ? 0 : number,
                    Double.parseDouble(row.group(4)),
                    new Interval(Double.parseDouble(row.group(6)), Double.parseDouble(row.group(7))),
                    0,
                    within ? number : 0));
        }
        return claims;
    }

    private static List<HypothesisVerdict> verdicts(String section) {
        return claims(section).stream().map(Claim::verdict).toList();
    }

    @Test
    void everyOutcomeIsThatOfItsFigures() throws IOException {
        String overview = Files.readString(PAGE);
        Map<String, String> sections = sections();
        assertThat(sections).hasSameSizeAs(Hypotheses.all());
        sections.forEach((id, section) -> {
            List<Claim> claims = claims(section);
            assertThat(section.lines().filter(line -> line.startsWith("| ")).skip(1))
                    .as(id)
                    .hasSameSizeAs(claims)
                    .allSatisfy(line -> assertThat(claims)
                            .anyMatch(claim -> line.startsWith("| " + claim.text() + " |")
                                    && line.endsWith("| " + claim.verdict() + " |")));
            HypothesisVerdict whole = HypothesisVerdict.of(verdicts(section));
            assertThat(section).contains("Outcome: **" + whole + "**.");
            assertThat(overview).containsPattern("\\[" + id + "\\]\\(#.*\\| \\*\\*" + whole + "\\*\\* \\|");
        });
    }

    @Test
    void everyRemarkWasWrittenForWhatCameOut() throws IOException {
        Map<String, String> sections = sections();
        for (Hypothesis hypothesis : Hypotheses.all()) {
            String section = sections.get(hypothesis.id());
            String text = hypothesis.remark().about(hypothesis.id(), verdicts(section));
            assertThat(section.strip()).endsWith(text);
        }
    }

    @Test
    void noRemarkCallsUnclearWhatIsClearOrTheOtherWayAbout() throws IOException {
        Map<String, String> sections = sections();
        for (Hypothesis hypothesis : Hypotheses.all()) {
            boolean unsure =
                    UNSURE.stream().anyMatch(words -> hypothesis.remark().text().contains(words));
            boolean anyUnclear = verdicts(sections.get(hypothesis.id())).contains(HypothesisVerdict.UNCLEAR);
            assertThat(!unsure || anyUnclear)
                    .as(hypothesis.id() + " says that runs cannot tell")
                    .isTrue();
        }
    }

    /** The only remark that speaks of the figures of a study: another would need its own line here. */
    @Test
    void whatARemarkSaysOfAStudyIsSoInItsTables() {
        assertThat(Hypotheses.all().stream()
                        .filter(hypothesis -> hypothesis.remark().text().contains("studies/")))
                .singleElement()
                .satisfies(hypothesis -> assertThat(hypothesis.remark().text())
                        .contains("seven points on bad foundations, and lose a point on good ones that chance may make"
                                + " ([foundations]"));
        assertThat(assessmentsOnTime("Bad, pods")).satisfies(row -> {
            assertThat(row.difference()).isCloseTo(7, within(0.5));
            assertThat(row.ciLow()).isPositive();
        });
        assertThat(assessmentsOnTime("Good, pods")).satisfies(row -> {
            assertThat(row.difference()).isCloseTo(-1, within(0.5));
            assertThat(row.ciHigh()).isPositive();
        });
    }

    private static ComparisonRow assessmentsOnTime(String arm) {
        return ComparisonRow.TABLE.read(Path.of("results/foundations")).stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals("assessments_on_time"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRemarkAboutAnotherOutcomeIsRefused() {
        Remark remark = Remark.on("It holds.", HypothesisVerdict.HOLDS);
        assertThat(remark.about("H99", List.of(HypothesisVerdict.HOLDS))).isEqualTo("It holds.");
        assertThatThrownBy(() -> remark.about("H99", List.of(HypothesisVerdict.DOES_NOT_HOLD)))
                .hasMessage(
                        "H99: its claims came out [does not hold]. Its remark was written when they came out [holds]: write"
                                + " it anew.");
        assertThatThrownBy(() -> Remark.NONE.about("H99", List.of(HypothesisVerdict.UNCLEAR)))
                .hasMessage("H99: its claims came out [unclear]. Say what that means.");
        assertThat(Remark.NONE.about("H99", Arrays.asList(HypothesisVerdict.HOLDS)))
                .isEmpty();
    }
}
