package mainstay.closedform;

import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.model.DayByDay;
import mainstay.model.agent.Office;
import mainstay.model.agent.Worker;

/** A run in which every worker practises the model to a degree, and the whole authority does: whatever brings that about. */
public final class Practised implements DayByDay.Watch {
    private final double fidelity;
    private final double partners;
    private final double takenUp;
    private final EventSink events;
    private Office office;

    /** Degrees from 0 to 1; what happens goes to the sink. */
    public Practised(double fidelity, double partners, double takenUp, EventSink events) {
        this.fidelity = fidelity;
        this.partners = partners;
        this.takenUp = takenUp;
        this.events = events;
    }

    /** The authority, once it is open. */
    public Office office() {
        return office;
    }

    @Override
    public void opened(Office theOffice) {
        office = theOffice;
    }

    @Override
    public void before(String phase, int day) {
        office.climate().partners = partners;
        office.climate().takenUp = takenUp;
        for (Worker worker : office.roster().inPost()) {
            worker.fidelity = fidelity;
        }
    }

    @Override
    public void after(String phase, int day) {}

    @Override
    public void accept(CareEvent event) {
        events.accept(event);
    }
}
