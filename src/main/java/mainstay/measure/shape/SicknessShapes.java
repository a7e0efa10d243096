package mainstay.measure.shape;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mainstay.event.WorkforceEvent.AbsenceEnded;
import mainstay.event.WorkforceEvent.AbsenceStarted;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.measure.count.Book;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Router;
import mainstay.measure.count.ShapeDefinition;
import mainstay.measure.count.ShapeDefinition.Group;
import mainstay.measure.count.ShapeDefinition.Method;
import mainstay.measure.count.ShapeDefinition.Scale;
import mainstay.measure.count.Span;
import mainstay.measure.count.Spells;

/** How long workers are off sick. */
final class SicknessShapes implements Gauge {
    private static final int LONG_DAYS = 20;

    private static final ShapeDefinition SICKNESS = shape(
            "sickness_spell",
            "Off sick",
            Scale.WORKING_DAY,
            60,
            "workers who fell ill, until they came back; leaving meanwhile cuts off");
    private static final ShapeDefinition LONG_SICKNESS = shape(
            "long_sickness_spell",
            "Off sick, once it has lasted four weeks",
            Scale.WEEK,
            52,
            "workers who have been off sick for " + LONG_DAYS
                    + " working days, until they came back; leaving meanwhile cuts off");

    private static ShapeDefinition shape(String name, String title, Scale scale, int bins, String counted) {
        return new ShapeDefinition(
                name, title, Group.WORKFORCE, scale, bins, Method.LIFE_TABLE, counted, Optional.empty());
    }

    static final List<ShapeDefinition> DEFINITIONS = List.of(SICKNESS, LONG_SICKNESS);

    private final Spells sickness;
    private final Spells longSickness;
    private final Set<Integer> backToday = new HashSet<>();
    private int today;

    SicknessShapes(Span span) {
        this.sickness = Spells.inWorkingDays(span);
        this.longSickness = Spells.inWorkingDays(span);
    }

    @Override
    public void listen(Router router) {
        router.on(AbsenceStarted.class, this::fellIll);
        router.on(AbsenceEnded.class, this::ended);
        router.on(WorkerLeft.class, this::left);
    }

    private void fellIll(AbsenceStarted event) {
        comeBack(event.worker());
        sickness.begin(event.worker(), event.day(), 1);
        longSickness.begin(event.worker(), event.day(), 1);
    }

    /** An absence of somebody who leaves ends too, just before: whether it is a return shows at the end of the day. */
    private void ended(AbsenceEnded event) {
        today = event.day();
        backToday.add(event.worker());
    }

    private void left(WorkerLeft event) {
        if (backToday.remove(event.worker())) {
            sickness.cutOff(event.worker(), event.day());
            longSickness.cutOff(event.worker(), event.day());
        }
    }

    private void comeBack(int worker) {
        if (backToday.remove(worker)) {
            sickness.end(worker, today);
            longSickness.end(worker, today);
        }
    }

    @Override
    public void endOfDay(int day) {
        List.copyOf(backToday).forEach(this::comeBack);
    }

    @Override
    public void close(Book book) {
        book.write(SICKNESS, sickness.close());
        book.write(LONG_SICKNESS, longSickness.close().from(LONG_DAYS));
    }
}
