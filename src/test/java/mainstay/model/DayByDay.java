package mainstay.model;

import mainstay.calendar.WorkingCalendar;
import mainstay.event.EventSink;
import mainstay.model.agent.Office;
import mainstay.random.Chance;
import mainstay.scenario.Scenario;

/** Runs an authority phase by phase, so that what always holds can be checked after each of them. */
public final class DayByDay {
    /** What is looked at, and when. */
    public interface Watch extends EventSink {
        /** The authority is open, its first day has not begun. */
        void opened(Office office);

        /** A phase of a day is about to begin. */
        void before(String phase, int day);

        /** A phase of a day is over. */
        void after(String phase, int day);
    }

    private DayByDay() {}

    /** Runs every day of a scenario under watch. */
    public static void run(Scenario scenario, long seed, Watch watch) {
        WorkingCalendar calendar = new WorkingCalendar(
                scenario.period().simulatedFrom(), scenario.period().end());
        Authority authority = new Authority(scenario, calendar, new Chance(seed, 0), watch);
        watch.opened(authority.office());
        authority.start();
        for (int day = 0; day < calendar.days(); day++) {
            authority.office().turnTo(day);
            for (DayPhase phase : DayPhase.values()) {
                watch.before(phase.name(), day);
                authority.run(phase);
                watch.after(phase.name(), day);
            }
        }
    }
}
