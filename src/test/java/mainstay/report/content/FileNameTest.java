package mainstay.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Any words become a name that a file may have on every system, and a place on a page. */
class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assessments_on_time | assessments-on-time",
                "Pods, weak grip     | pods-weak-grip",
                "95th percentile     | 95th-percentile",
                "../../etc           | etc",
                "צוותים              | chart"
            })
    void hasLettersDigitsAndHyphensAlone(String words, String name) {
        assertThat(FileName.of(words)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"39, 39", "40, 40", "41, 40", "300, 40"})
    void aPartOfALongerNameHasFortyCharactersAtMost(int letters, int expected) {
        assertThat(FileName.part("x".repeat(letters))).isEqualTo("x".repeat(expected));
    }
}
