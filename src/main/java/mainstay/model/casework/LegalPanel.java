package mainstay.model.casework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.LegalSettings;

/** The panel that holds legal planning meetings: every so many weeks on a Wednesday, or the next working day after a holiday. */
final class LegalPanel {
    private static final DayOfWeek WEEKDAY = DayOfWeek.WEDNESDAY;
    private static final int WEEK_DAYS = 7;

    private record Parameters(int intervalDays, int noticeDays) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    (int) Math.round(settings.get(LegalSettings.MEETING_EVERY) * WEEK_DAYS),
                    settings.count(LegalSettings.NOTICE));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    LegalPanel(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** The meeting at which a family is heard whose report is ready on a day. */
    int hears(int reportDay) {
        return first(reportDay + inForce.now().noticeDays());
    }

    /**
     * The day by which a report that is begun on a day should be ready: in time for the last meeting within a limit, or for
     * the first there is.
     */
    int reportDue(int begun, int limit) {
        int last = meeting(Math.max(0, meetingsBefore(limit + 1) - 1));
        return Math.max(last, hears(begun)) - inForce.now().noticeDays();
    }

    private int first(int earliest) {
        return meeting(meetingsBefore(earliest));
    }

    /** How many meetings there are before a day. */
    private int meetingsBefore(int day) {
        long days = ChronoUnit.DAYS.between(firstOfAll(), office.calendar().date(day));
        int meetings =
                Math.max(0, Math.toIntExact(Math.floorDiv(days, inForce.now().intervalDays())));
        while (meeting(meetings) < day) {
            meetings++;
        }
        return meetings;
    }

    private int meeting(int number) {
        return office.calendar()
                .onOrAfter(firstOfAll().plusDays((long) number * inForce.now().intervalDays()));
    }

    private LocalDate firstOfAll() {
        return office.calendar().start().with(TemporalAdjusters.nextOrSame(WEEKDAY));
    }
}
