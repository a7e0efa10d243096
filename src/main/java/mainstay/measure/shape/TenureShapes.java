package mainstay.measure.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.Destination;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.measure.count.Book;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Lifetimes;
import mainstay.measure.count.Router;
import mainstay.measure.count.ShapeDefinition;
import mainstay.measure.count.ShapeDefinition.Group;
import mainstay.measure.count.ShapeDefinition.Method;
import mainstay.measure.count.ShapeDefinition.Scale;
import mainstay.measure.count.Span;

/** How long permanent workers stay with the authority, have stayed when they leave, and those in post have stayed. */
final class TenureShapes implements Gauge {
    private static final ShapeDefinition TENURE = shape(
            "tenure",
            "Leaving the authority, by tenure",
            Method.LIFE_TABLE,
            "FTE of permanent workers, until they leave the authority; a move inside it cuts off");
    private static final ShapeDefinition AT_LEAVING = shape(
            "tenure_at_leaving", "Leavers by tenure", Method.ENDED, "FTE of permanent workers who left the authority");
    private static final ShapeDefinition IN_POST = shape(
            "tenure_in_post",
            "Workers in post on 30 September by tenure",
            Method.COUNTED,
            "FTE of permanent workers in post on each 30 September");

    private static ShapeDefinition shape(String name, String title, Method method, String counted) {
        return new ShapeDefinition(name, title, Group.WORKFORCE, Scale.YEAR, 30, method, counted, Optional.empty());
    }

    static final List<ShapeDefinition> DEFINITIONS = List.of(TENURE, AT_LEAVING, IN_POST);

    /** Days of tenure of somebody who started: so many on that day, and one more each day. */
    private record Service(int started, int daysBefore, double fte) {}

    private final Span span;
    private final Map<Integer, Service> inPost = new HashMap<>();
    private final Lifetimes tenure = new Lifetimes();
    private final Lifetimes atLeaving = new Lifetimes();
    private final Lifetimes september = new Lifetimes();

    TenureShapes(Span span) {
        this.span = span;
    }

    @Override
    public void listen(Router router) {
        router.on(WorkerStarted.class, this::started);
        router.on(WorkerLeft.class, this::left);
    }

    private void started(WorkerStarted event) {
        if (event.contract() == Contract.PERMANENT) {
            int before = (int) (event.tenureYears() * Scale.YEAR.lengths());
            inPost.put(event.worker(), new Service(event.day(), before, event.fte()));
        }
    }

    private void left(WorkerLeft event) {
        Service service = inPost.remove(event.worker());
        if (service == null || !span.measures(event.day())) {
            return;
        }
        boolean leaver = !event.destination().isInside() && event.destination() != Destination.END_OF_ASSIGNMENT;
        watch(service, event.day(), leaver);
        if (leaver) {
            atLeaving.add(days(service, event.day()), service.fte());
        }
    }

    private void watch(Service service, int until, boolean leaver) {
        int from = Math.max(service.started(), span.first());
        tenure.add(days(service, from), days(service, until), leaver, service.fte());
    }

    private int days(Service service, int day) {
        return service.daysBefore() + span.calendarDays(service.started(), day);
    }

    @Override
    public void endOfDay(int day) {
        if (span.isCountOfSeptember(day) && span.measures(day)) {
            inPost.values().forEach(service -> september.add(days(service, day), service.fte()));
        }
    }

    @Override
    public void close(Book book) {
        inPost.values().forEach(service -> watch(service, span.last(), false));
        book.write(TENURE, tenure);
        book.write(AT_LEAVING, atLeaving);
        book.write(IN_POST, september);
    }
}
