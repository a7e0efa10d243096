package mainstay.report.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import mainstay.report.content.MonthName;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** Marks along an axis whose numbers are months since the year 0, so many months apart. */
public final class MonthTicks extends NumberTickUnit {
    private static final long serialVersionUID = 1L;

    private MonthTicks(int months) {
        super(months);
    }

    /** Marks on an axis, as close as words of this width allow. */
    public static void mark(NumberAxis axis, double pixels, double width) {
        double months = axis.getRange().getLength();
        for (int step : new int[] {1, 2, 3, 6, 12, 24, 60}) {
            axis.setTickUnit(new MonthTicks(step));
            if (pixels / months * step >= width) {
                return;
            }
        }
    }

    /** Marks so many months apart. */
    public static MonthTicks every(int months) {
        return new MonthTicks(months);
    }

    /** The number of a month: where it begins along the axis. */
    public static int index(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    /** The month with a number. */
    public static YearMonth month(int index) {
        return YearMonth.of(Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1);
    }

    /** The place of the beginning of a month. */
    public static double place(YearMonth month) {
        return index(month);
    }

    /** The place of a day. */
    public static double place(LocalDate day) {
        return place(YearMonth.from(day)) + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
    }

    @Override
    public String valueToString(double place) {
        return MonthName.brief(month((int) Math.round(place)));
    }
}
