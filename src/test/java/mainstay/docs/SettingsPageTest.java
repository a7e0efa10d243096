package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Grade;
import org.junit.jupiter.api.Test;

/** All that is known of a setting stands in one row, and the counts of settings add up. */
class SettingsPageTest {
    @Test
    void everySettingHasOneRow() {
        String tables = SettingTables.markdown();
        Registry.all().forEach(setting -> assertThat(tables).containsOnlyOnce("\n| `" + setting.path() + "`"));
    }

    @Test
    void aRowHasSentenceDefaultRangesGradeRoleSourceAndTheRulesThatUseIt() {
        assertThat(SettingTables.markdown())
                .contains("\n| `workforce.turnover` | Share of permanent workers who leave the authority in a year. |"
                        + " 11.8 % per year |  | 0 to 500 % per year | measured, belief |"
                        + " England, year to 30 September 2025 (DfE workforce) |"
                        + " [7.17](model.md#717-strain-leaving-and-absence) |")
                .containsPattern(
                        "\n\\| `oversight.supervision-held` \\| [^|]+ \\| 90 % \\| 66 to 93 % \\| 0 to 100 % \\|"
                                + " derived, belief \\| [^|]+; plausible range: [^|]+ \\| \\[7.14]");
    }

    @Test
    void everySettingHasAMonthOfReview() {
        assertThat(SettingTables.reviewed()).matches("[0-9]{4}-[0-9]{2}(, [0-9]{4}-[0-9]{2})*");
    }

    @Test
    void theCountsAddUp() {
        String all = Arrays.stream(Grade.values())
                .map(grade -> String.valueOf(Registry.all().stream()
                        .filter(setting -> setting.grade() == grade)
                        .count()))
                .collect(Collectors.joining(" | "));
        int settings = Registry.all().size();
        assertThat(GradeCounts.bySection()).contains("\n| all | " + all + " | " + settings + " | ");
        assertThat(GradeCounts.byRole()).endsWith(" | " + settings + " |\n");
    }
}
