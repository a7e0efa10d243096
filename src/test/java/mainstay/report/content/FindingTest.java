package mainstay.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mainstay.results.study.ComparisonRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
    private static final String LONG =
            "A name of a way of working that goes on and on until it can not possibly fit in a title";

    /** The differences of the arms from below to above zero, and p; {@code ?} is an arm with a long name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-16.9 to -14.5 p 0.001               | On time: worse in Arm 1 (−15.7 points)",
                "2.0 to 4.0 p 0.001                   | On time: better in Arm 1 (+3.0 points)",
                "2.0 to 4.0 p 0.001; -3.0 to 1.0 p 1  | On time: better in Arm 1 (+3.0 points)",
                "2 to 4 p 0.01; -4 to -2 p 0.01       | On time: worse in Arm 2 (−3.0 points); better in Arm 1 (+3.0 points)",
                "2 to 4 p 0.01; 2 to 4 p 0; 2 to 4 p 0| On time: better in 3 of 3 arms",
                "? 2.0 to 4.0 p 0.001                 | On time: better in 1 of 1 arm",
                "-1.0 to 1.0 p 1                      | On time: no clear difference",
                "-1.0 to 1.0 p 1; -2 to 3 p 1         | On time: no clear difference",
                "0.1 to 1.0 p 0.2                     | On time: different on average, but uncertain",
                "0.1 to 1.0 p 0.2; -1 to 1 p 1        | On time: no clear difference, uncertain in 1 of 2 arms",
                "0 to 0 p identical                   | On time: identical in both arms",
                "0 to 0 p identical; 0 to 0 p identical | On time: identical in all arms",
                "0 to 0 p identical; -1 to 1 p 1      | On time: no clear difference",
                "''                                   | On time"
            })
    void aTitleSaysNoMoreThanTheVerdicts(String differences, String title) {
        List<ComparisonRow> rows = new ArrayList<>();
        for (String difference : differences.split("; ", -1)) {
            if (!difference.isBlank()) {
                rows.add(row(difference.strip(), rows.size() + 1));
            }
        }
        Topic topic = new Topic("on_time", "On time", "percent", "higher", 1, 1);
        assertThat(new Finding(topic, rows).title()).isEqualTo(title);
    }

    private static ComparisonRow row(String spelled, int number) {
        boolean longName = spelled.startsWith("? ");
        String[] words = (longName ? spelled.substring(2) : spelled).split(" ", -1);
        double low = Double.parseDouble(words[0]);
        double high = Double.parseDouble(words[2]);
        boolean identical = words[4].equals("identical");
        return new ComparisonRow(
                longName ? LONG : "Arm " + number,
                "As now",
                "on_time",
                "percent",
                "higher",
                (low + high) / 2,
                low,
                high,
                0.5,
                low <= 0 && high >= 0 ? 0.5 : 0.01,
                identical ? Double.NaN : Double.parseDouble(words[4]),
                20,
                identical ? "identical" : "t",
                true);
    }
}
