package mainstay.measure.team;

import java.util.Locale;

/** What is counted of a team; the order is that of arrays and tables. */
public enum TeamMeasure {
    /** Posts at month-ends; a vacancy lasts for about a year, so that a post is one case however many months. */
    VACANCIES(true),
    SUPERVISION_ON_TIME(true),
    ASSESSMENTS_ON_TIME(true),
    /** For each whole-time worker, at month-ends. */
    FAMILIES_FTE(false);

    private final boolean share;

    TeamMeasure(boolean share) {
        this.share = share;
    }

    /** Its name in tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a share of something, which tables give in percent; else it is so many of one. */
    public boolean isShare() {
        return share;
    }

    /** Its unit in tables. */
    public String unit() {
        return share ? "%" : "families";
    }

    /** A rate in that unit. */
    public double inUnit(double rate) {
        return share ? 100 * rate : rate;
    }

    boolean isAtMonthEnds() {
        return this == VACANCIES || this == FAMILIES_FTE;
    }
}
