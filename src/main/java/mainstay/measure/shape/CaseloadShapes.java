package mainstay.measure.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.event.MonthEndCount.FamilyCounted;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.measure.count.Book;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Lifetimes;
import mainstay.measure.count.Router;
import mainstay.measure.count.ShapeDefinition;
import mainstay.measure.count.ShapeDefinition.Group;
import mainstay.measure.count.ShapeDefinition.Method;
import mainstay.measure.count.ShapeDefinition.Scale;
import mainstay.measure.count.Span;
import mainstay.scenario.Stage;

/** How many children workers hold, all of them and by what they mostly do. */
final class CaseloadShapes implements Gauge {
    private static final ShapeDefinition ALL = shape("caseload", "Caseload of all case holders", "");
    private static final ShapeDefinition ASSESSING = shape(
            "caseload_assessing",
            "Caseload of those who mostly assess",
            ", half of whose children or more are being assessed");
    private static final ShapeDefinition LONG_TERM = shape(
            "caseload_long_term",
            "Caseload of those who mostly hold plans and stays",
            ", more than half of whose children are on a plan or looked after");

    private static ShapeDefinition shape(String name, String title, String who) {
        return new ShapeDefinition(
                name,
                title,
                Group.WORKFORCE,
                Scale.CHILD,
                40,
                Method.COUNTED,
                "workers who hold at least one child at the month-ends" + who
                        + ", by children per FTE in whole children",
                Optional.empty());
    }

    static final List<ShapeDefinition> DEFINITIONS = List.of(ALL, ASSESSING, LONG_TERM);

    private final Span span;
    private final Lifetimes all = new Lifetimes();
    private final Lifetimes assessing = new Lifetimes();
    private final Lifetimes longTerm = new Lifetimes();
    private final Map<Integer, WorkerCounted> workers = new HashMap<>();
    private final Map<Integer, Integer> assessed = new HashMap<>();

    CaseloadShapes(Span span) {
        this.span = span;
    }

    @Override
    public void listen(Router router) {
        router.on(WorkerCounted.class, event -> workers.put(event.worker(), event));
        router.on(FamilyCounted.class, this::familyCounted);
    }

    private void familyCounted(FamilyCounted event) {
        if (event.stage() == Stage.ASSESSMENT && event.worker() >= 0) {
            assessed.merge(event.worker(), event.children(), Integer::sum);
        }
    }

    @Override
    public void endOfDay(int day) {
        if (span.measures(day)) {
            workers.values().stream().filter(worker -> worker.children() > 0).forEach(this::count);
        }
        workers.clear();
        assessed.clear();
    }

    private void count(WorkerCounted worker) {
        int caseload = (int) (worker.children() / worker.fte());
        all.add(caseload, 1);
        boolean assesses = 2 * assessed.getOrDefault(worker.worker(), 0) >= worker.children();
        (assesses ? assessing : longTerm).add(caseload, 1);
    }

    @Override
    public void close(Book book) {
        book.write(ALL, all);
        book.write(ASSESSING, assessing);
        book.write(LONG_TERM, longTerm);
    }
}
