package mainstay.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mainstay.scenario.Problem;
import mainstay.scenario.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeCharactersTest {
    private static Optional<Tree> read(String text, ProblemList findings) {
        return YamlReader.read(text, findings);
    }

    private static List<String> problems(String text) {
        ProblemList findings = new ProblemList("x");
        read(text, findings);
        try {
            findings.throwIfAny();
            return List.of();
        } catch (Problems problems) {
            return problems.list().stream().map(Problem::toString).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'18\u00a0% per\u202fyear', 18 % per year",
        "'\u22122 %', -2 %",
        "'\u2013 2 %', -2 %",
        "'\u201c18 %\u201d', 18 %",
        "'\u2018\u22122 %\u2019', -2 %",
        "'Children\u2019s services', Children\u2019s services",
        "'\u201cone\u201d and \u201ctwo\u201d', \u201cone\u201d and \u201ctwo\u201d",
        "'2025\u201326', 2025\u201326",
    })
    void aValueIsReadAsItWasMeant(String written, String meant) {
        assertThat(OfficeCharacters.value(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:\u00a040", "a:\u202f40", "a: \u201c40\u201d", "a: \u201840\u2019", "\u201ca\u201d: 40"})
    void aFileIsReadAsItWasMeant(String text) {
        ProblemList findings = new ProblemList("x");
        Tree.Block block = (Tree.Block) read(text, findings).orElseThrow();
        assertThat(findings.isEmpty()).isTrue();
        assertThat(block.find("a").orElseThrow().value())
                .isInstanceOfSatisfying(
                        Tree.Word.class, word -> assertThat(word.text()).isEqualTo("40"));
    }

    @Test
    void aHyphenThatBecameADashStillBeginsAnItem() {
        Tree.Block block = (Tree.Block)
                read("a:\n  \u2013 b\n  \u2022 c\n", new ProblemList("x")).orElseThrow();
        assertThat(((Tree.Items) block.find("a").orElseThrow().value()).items()).hasSize(2);
    }

    @Test
    void whatCannotBeSeenIsNamedWhereItStands() {
        assertThat(problems("a: 1\nb: 4\u200b0\nc:\u00ad 5\n"))
                .containsExactly(
                        "x:2:5: a character that cannot be seen stands here, the zero width space (U+200B); delete it, or"
                                + " type the line again",
                        "x:3:3: a character that cannot be seen stands here, the soft hyphen (U+00AD); delete it, or type"
                                + " the line again");
        assertThat(Spelling.name("As\u200b now").complaint())
                .isEqualTo(
                        "As\u200b now holds a character that cannot be seen, the zero width space (U+200B). Write the"
                                + " name without it.");
    }

    @Test
    void aQuoteThatIsOnlyOpenedIsRefused() {
        assertThat(problems("a: [\u201cb, c\u201d]"))
                .containsExactly(
                        "x:1:5: \u201cb begins with a curly quotation mark, left double quotation mark (U+201C),"
                                + " which does not hold a text together; write straight ones: \" or '");
    }

    @ParameterizedTest
    @CsvSource({
        "As now, as NOW",
        "As now, 'As\u00a0now'",
        "As now, 'As  now'",
        "Caf\u00e9, Cafe\u0301",
        "As now, 'As\u200b now'",
        "Stra\u00dfe, STRASSE",
        "Pods 1, Pods \uff11",
    })
    void namesThatLookTheSameAreAlike(String one, String other) {
        assertThat(Likeness.among(List.of(one), other)).contains(one);
    }

    @ParameterizedTest
    @CsvSource({"As now, As then", "Pods 1, Pods 2", "Caf\u00e9, Cafe"})
    void namesThatDifferAreNot(String one, String other) {
        assertThat(Likeness.among(List.of(one), other)).isEmpty();
    }
}
