package mainstay.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import mainstay.calendar.WorkingCalendar;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class SeasonTest {
    @Test
    void theFactorsFollowFromThePublishedReferralsAndTheCalendar() throws IOException {
        // Rows are years to 31 March, 2013 to 2024.
        Map<Month, Double> referrals = new EnumMap<>(Month.class);
        try (InputStream in = SeasonTest.class.getResourceAsStream("referrals-by-month-england.csv");
                CSVParser rows = CSVParser.parse(
                        new InputStreamReader(in, StandardCharsets.UTF_8),
                        CSVFormat.DEFAULT
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())) {
            for (CSVRecord row : rows) {
                for (Month month : Month.values()) {
                    String column = month.getDisplayName(TextStyle.FULL, Locale.UK);
                    referrals.merge(month, Double.valueOf(row.get(column)), Double::sum);
                }
            }
        }
        WorkingCalendar calendar = new WorkingCalendar(LocalDate.of(2012, 4, 1), LocalDate.of(2024, 4, 1));
        Map<Month, Double> days = new EnumMap<>(Month.class);
        for (int day = 0; day < calendar.days(); day++) {
            days.merge(calendar.date(day).getMonth(), 1.0, Double::sum);
        }
        double perDay = total(referrals) / total(days);
        double weighted = 0;
        for (Month month : Month.values()) {
            double expected = referrals.get(month) / days.get(month) / perDay;
            assertThat(Season.factor(month)).as(month.toString()).isCloseTo(expected, within(1e-12));
            weighted += Season.factor(month) * days.get(month);
        }
        assertThat(weighted / total(days)).isCloseTo(1, within(1e-12));
        assertThat(Season.factor(Month.JANUARY)).isCloseTo(1.0172, within(5e-5));
        assertThat(Season.factor(Month.AUGUST)).isCloseTo(0.8375, within(5e-5));
    }

    private static double total(Map<Month, Double> values) {
        return values.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
