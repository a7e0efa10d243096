package mainstay.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import mainstay.scenario.Registry;
import mainstay.scenario.definition.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "workforce.vacancy, 18 %, 0.18",
        "workforce.vacancy, 18%, 0.18",
        "workforce.vacancy, 18 per cent, 0.18",
        "workforce.vacancy, .5 %, 0.005",
        "workforce.turnover, 18 % per year, 0.18",
        "workforce.turnover, 18 % a year, 0.18",
        "workforce.turnover, 18%/year, 0.18",
        "workforce.turnover, 18 %, 0.18",
        "workforce.turnover, 1.5 % per month, 0.18",
        "demand.trend, -2.5 % per year, -0.025",
        "demand.new-referrals, 4000 per year, 4000",
        "demand.new-referrals, 300 per month, 3600",
        "conferences.slots, 30 a week, 30",
        "conferences.slots, 130 per month, 30",
        "oversight.supervision-interval, 1 week, 1",
        "oversight.supervision-interval, 4  Weeks, 4",
        "oversight.supervision-interval, 3 months, 13",
        "oversight.supervision-interval, 1 year, 52",
        "workforce.ramp, 26 weeks, 6",
        "workforce.ramp, 0.5 years, 6",
        "workforce.time-to-fill, 6 months, 0.5",
        "clocks.assessment, 45 working days, 45",
        "clocks.assessment, 45 days, 45",
        "clocks.referral-decision, 1 working day, 1",
        "oversight.supervision-hours, 1.5 hours, 1.5",
        "oversight.supervision-hours, 1.5 h, 1.5",
        "oversight.supervision-hours, 90 minutes, 1.5",
        "oversight.manager-hours, 16 hours per week, 16",
        "oversight.manager-hours, 16h/week, 16",
        "work.administration, 2 hours per month, 2",
        "costs.experienced, 43000 pounds per year, 43000",
        "costs.experienced, 3600 Pounds a month, 43200",
        "costs.recruitment, 1 pound, 1",
        "costs.backfill-hour, 49.5 pounds an hour, 49.5",
        "costs.backfill-hour, 49 pounds/h, 49",
        "workforce.posts, 150, 150",
        "workforce.posts, 150.0, 150",
        "demand.trend, +2 %, 0.02",
        "demand.trend, −2 %, -0.02",
        "workforce.turnover, 18 % per year, 0.18",
        "workforce.turnover, “18 % per year”, 0.18",
        "pods.grip, -1, -1",
        "pods.grip, 1.5e-1, 0.15",
        "pods.duty-week, No, 0",
        "pods.duty-week, true, 1",
        "workforce.hiring, frozen, 1",
    })
    void valuesAreReadAsPeopleWriteThem(String path, String text, double value) {
        Parameter parameter = Registry.find(path).orElseThrow();
        assertThat(Spelling.of(parameter, text).complaint()).isEmpty();
        assertThat(Spelling.of(parameter, text).value()).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "workforce.vacancy | 18 | 18 has no unit. Write a percentage, such as 18 %.",
                "workforce.vacancy | 18 % per year | 18 % per year has the wrong unit. Write a percentage, such as 18 %.",
                "workforce.vacancy | 96 % | 96 % is too high. Allowed: 0 to 95 %.",
                "demand.trend | -31 % | -31 % is too low. Allowed: -30 to 30 % per year.",
                "workforce.turnover | NaN | NaN is not a number. Write a percentage per year, such as 12 % per year.",
                "workforce.turnover | .inf | .inf is not a number. Write a percentage per year, such as 12 % per year.",
                "costs.experienced | 43000 | 43000 has no unit. Write pounds per year, such as 44000 pounds per year.",
                "costs.experienced | 43000 pounds | 43000 pounds has the wrong unit. Write pounds per year, such as 44000 pounds per year.",
                "costs.recruitment | 6,000 pounds | 6,000 pounds has a comma or underscore in its number. Write digits only, and a dot for decimals, such as 1500 or 1.5.",
                "workforce.posts | 1_500 | 1_500 has a comma or underscore in its number. Write digits only, and a dot for decimals, such as 1500 or 1.5.",
                "workforce.posts | +10 | +10 may be a change (10 more, or 10 % more) or the value 10 itself. Write the value that is meant, without a plus.",
                "workforce.turnover | +3 % per year | +3 % per year may be a change (+3 points, or +3 % of the base) or the value 3 % per year itself. Write the value that is meant, without a plus.",
                "costs.recruitment | +500 pounds | +500 pounds may be a change (500 pounds more, or 500 % more) or the value 500 pounds itself. Write the value that is meant, without a plus.",
                "workforce.posts | 12.5 | 12.5 is not a whole number. Write a whole number, such as 12.",
                "workforce.posts | 12 posts | 12 posts has a unit where none belongs. Write a whole number, such as 12.",
                "workforce.posts | 1e999 | 1e999 is too high. Allowed: 1 to 5000.",
                "clocks.assessment | 9 weeks | 9 weeks has the wrong unit. Write working days, such as 10 working days.",
                "clocks.protection-review | 120 working days | 120 working days has the wrong unit. Write months, such as 6 months.",
                "pods.duty-week | maybe | maybe is neither yes nor no.",
                "workforce.hiring | froze | froze is not one of open, frozen. Did you mean frozen?",
                "grip.base | 80 % | 80 % has a unit where none belongs. Write a number, such as 0.8.",
            })
    void whatCannotBeReadIsExplained(String path, String text, String complaint) {
        assertThat(Spelling.of(Registry.find(path).orElseThrow(), text).complaint())
                .isEqualTo(complaint);
    }

    /** 150 + 10 = 160; 150 × 1.1 = 165, × 0.995 = 149.25, a whole 149; 12 % + 3 points = 15 %, × 1.03 = 12.36 %; 1.5 years - 26 weeks = 1 year. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "workforce.posts | 150 | +10 | 160",
                "workforce.posts | 150 | -10 | 140",
                "workforce.posts | 150 | +10 % | 165",
                "workforce.posts | 150 | \u221210 per cent of the base | 135",
                "workforce.posts | 150 | -0.5 % | 149",
                "workforce.posts | 150 | 10 | 10",
                "workforce.turnover | 0.12 | +3 points | 0.15",
                "workforce.turnover | 0.12 | -1 percentage point | 0.11",
                "workforce.turnover | 0.12 | +3 % of the base | 0.1236",
                "workforce.turnover | 0.12 | 3 % per year | 0.03",
                "workforce.time-to-fill | 1.5 | -26 weeks | 1",
                "costs.recruitment | 6000 | +500 pounds | 6500",
                "grip.base | 0.5 | +0.1 | 0.6",
                "demand.trend | 0.02 | +1 % | 0.01",
                "demand.trend | 0.02 | -1 % | -0.01",
                "demand.trend | 0.02 | +1 point | 0.03",
                "workforce.hiring | 0 | frozen | 1",
            })
    void aSignBeforeANumberChangesTheBase(String path, double base, String text, double value) {
        Parameter parameter = Registry.find(path).orElseThrow();
        assertThat(Spelling.of(parameter, text, base).complaint()).isEmpty();
        assertThat(Spelling.of(parameter, text, base).value()).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "workforce.turnover | 0.12 | +3 % | +3 % may be a change by points or by a share of the base. Write +3 points or +3 % of the base; or the value itself, without a plus.",
                "workforce.turnover | 0.12 | -3 % per year | -3 % per year may be a change by points or by a share of the base. Write -3 points or -3 % of the base.",
                "workforce.turnover | 0.12 | -13 points | -13 points with a base of 12 % per year: -1 % per year is too low. Allowed: 0 to 500 % per year.",
                "workforce.posts | 150 | +1.5 | +1.5 with a base of 150: 151.5 is not a whole number.",
                "workforce.posts | 150 | +10 of the base | +10 of the base has no percentage before of the base, such as +10 % of the base.",
                "workforce.posts | 4900 | +10 % | +10 % with a base of 4900: 5390 is too high. Allowed: 1 to 5000.",
                "pods.grip | 0 | +10 % | +10 % changes nothing, since the base has 0. Write the value that is meant.",
                "workforce.posts | 150 | +10 posts | +10 posts has the wrong unit. Write a change of the base such as +10 or +10 %.",
                "workforce.turnover | 0.12 | -3 weeks | -3 weeks has the wrong unit. Write a change of the base such as +3 points or +3 % of the base.",
                "workforce.time-to-fill | 1.5 | +3 hours | +3 hours has the wrong unit. Write a change of the base such as +10 years or +10 %.",
            })
    void aChangeThatIsNoneIsExplained(String path, double base, String text, String complaint) {
        assertThat(Spelling.of(Registry.find(path).orElseThrow(), text, base).complaint())
                .isEqualTo(complaint);
    }

    @Test
    void everyDefaultAndBoundIsReadBackAsItIsSpelled() {
        for (Parameter parameter : Registry.all()) {
            for (double value : new double[] {parameter.low(), parameter.defaultValue(), parameter.high()}) {
                assertThat(Spelling.of(parameter, parameter.spell(value)).value())
                        .as(parameter.path())
                        .contains(value);
            }
        }
    }

    @Test
    void longValuesAreCutInMessages() {
        String complaint = Spelling.of(Registry.find("workforce.posts").orElseThrow(), "9".repeat(100_000))
                .complaint();
        assertThat(complaint).isEqualTo("9".repeat(60) + "… is not a number. Write a whole number, such as 12.");
    }
}
