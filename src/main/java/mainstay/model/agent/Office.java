package mainstay.model.agent;

import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import org.apache.commons.math3.util.FastMath;

/** What every rule shares: today, the calendar, the dice, the sink, the people and the cases. */
public final class Office {
    private static final double A_LITTLE_MORE = 1 + 1e-9;

    private final WorkingCalendar calendar;
    private final Chance chance;
    private final EventSink events;
    private final Roster roster = new Roster();
    private final CaseBook cases = new CaseBook();
    private final ConferenceDiary diary = new ConferenceDiary();
    private final Climate climate = new Climate();
    private int day;

    /** An empty office on the first day of the calendar. */
    public Office(WorkingCalendar calendar, Chance chance, EventSink events) {
        this.calendar = calendar;
        this.chance = chance;
        this.events = events;
    }

    /** Today, as a number of the calendar. */
    public int day() {
        return day;
    }

    /** Begins a day. */
    public void turnTo(int today) {
        day = today;
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    public Chance chance() {
        return chance;
    }

    public Roster roster() {
        return roster;
    }

    public CaseBook cases() {
        return cases;
    }

    public ConferenceDiary diary() {
        return diary;
    }

    /** What holds for the whole authority. */
    public Climate climate() {
        return climate;
    }

    /** Tells what happened. */
    public void tell(CareEvent event) {
        events.accept(event);
    }

    /** A family is referred today. */
    public Case open(Family family) {
        return cases.open(this, family, day);
    }

    /** Whether something that happens at most at a yearly rate can happen today: cheap, and nearly always no. */
    public boolean canHappenToday(Purpose purpose, long subject, double mostPerYear) {
        return chance.uniform(purpose, subject, day) < mostPerYear / Roster.WORKING_DAYS_A_YEAR * A_LITTLE_MORE;
    }

    /** Whether something that happens at a yearly rate happens today. */
    public boolean happensToday(Purpose purpose, long subject, double perYear) {
        if (perYear <= 0) {
            return false;
        }
        double perDay = perYear / Roster.WORKING_DAYS_A_YEAR;
        double u = chance.uniform(purpose, subject, day);
        // 1 - e^-x is below x: nearly always that settles it, and no exponential is needed.
        return u < perDay * A_LITTLE_MORE && u < -FastMath.expm1(-perDay);
    }
}
