package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the pages of studies say came out, in words written by hand, is what the committed tables have. */
class StudyWordsTest {
    /** A number as it is written. */
    private static final Pattern NUMBER =
            Pattern.compile("\\b(half|a third|third|quarters?|fifths?|eighth|once|one|two|three|four|five"
                    + "|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty-two|twenty-five|thirty"
                    + "|thirty-five|forty-one|ninety|thousand|million|192|0\\.23|1\\.4|1\\.6|1\\.9)\\b");

    /** Numbers that are none of a result: how often one looks, one of several things, what is defined. */
    private static final List<String> NO_RESULT = List.of(
            "one visit in seven",
            "one worker's",
            "one service for everything",
            "over the four years",
            "at once",
            "one worker does");

    private static String text(String study) {
        try {
            String page =
                    Files.readString(GeneratedPages.TEMPLATES.resolve("studies").resolve(study + ".md"));
            int from = page.indexOf("## What came out");
            return page.substring(from, page.indexOf("## What it does not show"))
                    .replaceAll("\\$\\{[^}]*}|!\\[.*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyFigureInWordsIsThatOfTheTables() {
        return StudySentences.all().stream()
                .map(said -> DynamicTest.dynamicTest(said.study() + ": " + said.words(), () -> {
                    assertThat(text(said.study())).contains(said.words());
                    assertThat(said.value()).isBetween(said.least(), said.most());
                }));
    }

    @Test
    void noNumberInWordsIsLeftUnheld() {
        List<FigureInWords> all = StudySentences.all();
        all.stream().map(FigureInWords::study).distinct().forEach(study -> {
            String rest = text(study);
            for (FigureInWords said : all) {
                rest = said.study().equals(study) ? rest.replace(said.words(), "…") : rest;
            }
            for (String words : Stream.concat(NO_RESULT.stream(), LoadSentences.noResult().stream())
                    .toList()) {
                rest = rest.replaceAll("(?i)" + Pattern.quote(words), "…");
            }
            assertThat(NUMBER.matcher(rest).results().map(MatchResult::group))
                    .as(study + ": " + rest)
                    .isEmpty();
        });
    }
}
