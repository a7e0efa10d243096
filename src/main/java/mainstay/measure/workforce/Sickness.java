package mainstay.measure.workforce;

import java.util.HashSet;
import java.util.Set;
import mainstay.event.WorkforceEvent.AbsenceEnded;
import mainstay.event.WorkforceEvent.AbsenceStarted;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.measure.count.Level;
import mainstay.measure.count.Reading;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;
import mainstay.measure.count.Tally;

/** Working days that permanent workers were off sick, as a share of those of all in post, by FTE. */
public final class Sickness {
    private final Set<Integer> permanent = new HashSet<>();
    private final Level inPost;
    private final Level absent;
    private final Tally absences;

    /** Nobody is in post yet. */
    public Sickness(Span span) {
        this.inPost = new Level(span);
        this.absent = new Level(span);
        this.absences = new Tally(span);
    }

    /** Hears of what it counts. */
    public void listen(Router router) {
        router.on(WorkerStarted.class, this::started);
        router.on(WorkerLeft.class, this::left);
        router.on(AbsenceStarted.class, this::fellSick);
        router.on(AbsenceEnded.class, this::cameBack);
    }

    private void started(WorkerStarted event) {
        if (event.contract() == Contract.PERMANENT) {
            permanent.add(event.worker());
            inPost.add(event.day(), event.fte());
        }
    }

    private void left(WorkerLeft event) {
        if (event.contract() == Contract.PERMANENT) {
            inPost.add(event.day(), -event.fte());
        }
    }

    private void fellSick(AbsenceStarted event) {
        if (permanent.contains(event.worker())) {
            absent.add(event.day(), event.fte());
            absences.add(event.day(), 1);
        }
    }

    private void cameBack(AbsenceEnded event) {
        if (permanent.contains(event.worker())) {
            absent.add(event.day(), -event.fte());
        }
    }

    /** Counts up to the end of the run. */
    public void close() {
        inPost.close();
        absent.close();
    }

    /** The rate in percent, once it is {@link #close closed}. */
    public Reading reading() {
        return Reading.ratio(absent, inPost, 100, absences.observations());
    }

    /**
     * The rate in some months, once it is {@link #close closed}.
     *
     * @return in percent; NaN when nobody was in post
     */
    public double percent(int fromMonth, int months) {
        double sick = 0;
        double all = 0;
        for (int month = fromMonth; month < fromMonth + months; month++) {
            sick += absent.in(month);
            all += inPost.in(month);
        }
        return all == 0 ? Double.NaN : 100 * sick / all;
    }
}
