package mainstay.model.oversight;

import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.Clock;
import mainstay.event.EventSink;

/** The indicators that leaders see: completed steps since the last look, and how many of them were on time. */
public final class PublishedIndicators implements EventSink {
    private int assessments;
    private int assessmentsOnTime;
    private int conferences;
    private int conferencesOnTime;

    @Override
    public void accept(CareEvent event) {
        if (event instanceof ClockStopped stopped) {
            count(stopped);
        }
    }

    private void count(ClockStopped stopped) {
        int onTime = stopped.day() <= stopped.dueDay() ? stopped.children() : 0;
        if (stopped.clock() == Clock.ASSESSMENT) {
            assessments += stopped.children();
            assessmentsOnTime += onTime;
        } else if (stopped.clock() == Clock.INITIAL_CONFERENCE) {
            conferences += stopped.children();
            conferencesOnTime += onTime;
        }
    }

    /** Share of children whose assessment was authorised in time, 0 to 1; 1 when there was none. */
    double assessmentsOnTime() {
        return assessments == 0 ? 1 : (double) assessmentsOnTime / assessments;
    }

    /** Share of children whose initial conference was held in time, 0 to 1; 1 when there was none. */
    double conferencesOnTime() {
        return conferences == 0 ? 1 : (double) conferencesOnTime / conferences;
    }

    /** Begins to count anew. */
    void turnPage() {
        assessments = 0;
        assessmentsOnTime = 0;
        conferences = 0;
        conferencesOnTime = 0;
    }
}
