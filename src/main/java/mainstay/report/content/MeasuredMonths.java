package mainstay.report.content;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The months of a measured period, of which the first and the last may be parts: a period may begin and end in mid-month.
 *
 * @param from first measured date
 * @param until first date after the period
 */
public record MeasuredMonths(LocalDate from, LocalDate until) {
    /** Whether only a part of a month is measured. */
    public boolean isPart(YearMonth month) {
        return !startOf(month).isEmpty() || !endOf(month).isEmpty();
    }

    /** A month as tables name it: {@code April 2025, from the 15th} where the days before are not measured. */
    public String name(YearMonth month) {
        return MonthName.full(month) + startOf(month) + endOf(month);
    }

    private String startOf(YearMonth month) {
        boolean begins = month.equals(YearMonth.from(from)) && from.getDayOfMonth() > 1;
        return begins ? ", from the " + ordinal(from.getDayOfMonth()) : "";
    }

    private String endOf(YearMonth month) {
        LocalDate last = until.minusDays(1);
        boolean ends = month.equals(YearMonth.from(last)) && last.getDayOfMonth() < month.lengthOfMonth();
        return ends ? ", to the " + ordinal(last.getDayOfMonth()) : "";
    }

    /** The period in words: {@code April 2025 to March 2028}, with days where it does not begin and end with a month. */
    public String words() {
        LocalDate last = until.minusDays(1);
        return parts().isEmpty()
                ? MonthName.full(YearMonth.from(from)) + " to " + MonthName.full(YearMonth.from(last))
                : day(from) + " to " + day(last);
    }

    /** For a chart by month: a sentence about the months that are parts, with a space before it; empty if none is. */
    public String note() {
        List<String> parts = parts().stream().map(this::name).toList();
        return parts.isEmpty()
                ? ""
                : " Only a part is measured of " + String.join("; and of ", parts)
                        + ": what adds up over a month has no value there.";
    }

    /** For a chart of whole months alone: a sentence about the months it leaves out; empty if it leaves out none. */
    public String leftOut() {
        List<String> parts = parts().stream().map(this::name).toList();
        return parts.isEmpty() ? "" : " Left out, being measured in part only: " + String.join("; ", parts) + ".";
    }

    private List<YearMonth> parts() {
        return Stream.of(YearMonth.from(from), YearMonth.from(until.minusDays(1)))
                .distinct()
                .filter(this::isPart)
                .toList();
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + MonthName.full(YearMonth.from(date));
    }

    private static String ordinal(int day) {
        if (day / 10 == 1) {
            return day + "th";
        }
        return day
                + switch (day % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
