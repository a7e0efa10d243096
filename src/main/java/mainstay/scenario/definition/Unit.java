package mainstay.scenario.definition;

import java.math.BigDecimal;

/** The unit a parameter is written in. Each says how it is spelled in a file and what one of it is inside the model. */
public enum Unit {
    /** Written {@code 18 %}; inside, a fraction. */
    PERCENT("%", "a percentage, such as 18 %"),
    /** Written {@code 12 % per year}; inside, a fraction a year. */
    PERCENT_PER_YEAR("% per year", "a percentage per year, such as 12 % per year"),
    /** Written {@code 0.3 per year}; inside, events a year. */
    PER_YEAR("per year", "a number per year, such as 4000 per year"),
    /** Written {@code 3 per week}; inside, events a week. */
    PER_WEEK("per week", "a number per week, such as 30 per week"),
    /** Written {@code 1.5 hours}; inside, hours. */
    HOURS("hours", "hours, such as 1.5 hours"),
    /** Written {@code 16 hours per week}; inside, hours a week. */
    HOURS_PER_WEEK("hours per week", "hours per week, such as 16 hours per week"),
    /** Written {@code 2 hours per month}; inside, hours a month. */
    HOURS_PER_MONTH("hours per month", "hours per month, such as 2 hours per month"),
    /** Written {@code 10 working days}; inside, working days. */
    WORKING_DAYS("working days", "working days, such as 10 working days"),
    /** Written {@code 4 weeks}; inside, weeks. */
    WEEKS("weeks", "weeks, such as 4 weeks"),
    /** Written {@code 6 months}; inside, months. */
    MONTHS("months", "months, such as 6 months"),
    /** Written {@code 2.5 years}; inside, years. */
    YEARS("years", "years, such as 2.5 years"),
    /** Written {@code 6000 pounds}; inside, pounds of 2025. */
    POUNDS("pounds", "pounds, such as 6000 pounds"),
    /** Written {@code 44000 pounds per year}; inside, pounds of 2025 a year. */
    POUNDS_PER_YEAR("pounds per year", "pounds per year, such as 44000 pounds per year"),
    /** Written {@code 49 pounds per hour}; inside, pounds of 2025 an hour. */
    POUNDS_PER_HOUR("pounds per hour", "pounds per hour, such as 49 pounds per hour"),
    /** A bare whole number: posts, children, managers. */
    COUNT("", "a whole number, such as 12"),
    /** A bare number: a factor, an index between 0 and 1. */
    NUMBER("", "a number, such as 0.8"),
    /** One of the words that the parameter names; inside, its place in the list from 0. */
    CHOICE("", "one of a list of words"),
    /** {@code yes} or {@code no}; inside, 1 or 0. */
    SWITCH("", "yes or no");

    private final String suffix;
    private final String description;

    Unit(String suffix, String description) {
        this.suffix = suffix;
        this.description = description;
    }

    /** What stands after the number in a file; empty for bare numbers and words. */
    public String suffix() {
        return suffix;
    }

    /** How a value of this unit is written, for messages and documentation. */
    public String description() {
        return description;
    }

    /** Whether values are numbers, and not words. */
    public boolean isNumber() {
        return this != CHOICE && this != SWITCH;
    }

    /** The factor from the number inside the model to the number in a file: 100 for percentages, else 1. */
    public double scale() {
        return this == PERCENT || this == PERCENT_PER_YEAR ? 100 : 1;
    }

    /** The value inside the model of a number in a file: the double nearest to 0.118 for 11.8 %. */
    public double toModel(BigDecimal written) {
        return (scale() == 1 ? written : written.movePointLeft(2)).doubleValue();
    }

    /** The shortest number in a file that is read back as exactly this value: 11.8 for 0.118 of a percentage. */
    public String toFile(double value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return (scale() == 1 ? number : number.movePointRight(2))
                .stripTrailingZeros()
                .toPlainString();
    }
}
