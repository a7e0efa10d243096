package mainstay.model.allocation;

import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;

/**
 * Every few weeks a service meets to take over families from others, always on the same weekday, or on the working day after a
 * holiday. Weekday and week are those of the first stage that it holds: services that do the same work meet on one day.
 */
final class TransferMeeting {
    private static final int DAYS_A_WEEK = 7;
    /** The fifth of January 1970 was a Monday. */
    private static final int FIRST_MONDAY = 4;

    private record Parameters(int weeks) {
        static Parameters of(Settings settings) {
            return new Parameters(settings.count(AllocationSettings.TRANSFER_MEETING));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    TransferMeeting(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** Whether services meet at all. */
    boolean isHeld() {
        return inForce.now().weeks() > 0;
    }

    /** Whether a service meets today. */
    boolean isToday(Service service, int day) {
        long today = office.calendar().epochDay(day);
        long before = day == 0 ? today - 1 : office.calendar().epochDay(day - 1);
        return cycle(service, today) != cycle(service, before);
    }

    /** Cycles that have begun by a date: one begins on each day that is meant for the service's meeting. */
    private long cycle(Service service, long epochDay) {
        int stage = service.holds().iterator().next().ordinal();
        long firstMeeting = FIRST_MONDAY + stage - Stage.ASSESSMENT.ordinal() + (long) DAYS_A_WEEK * stage;
        return Math.floorDiv(
                epochDay - firstMeeting, (long) DAYS_A_WEEK * inForce.now().weeks());
    }
}
