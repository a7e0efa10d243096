package mainstay.measure;

import java.util.List;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.measure.casework.ClockMeasures;
import mainstay.measure.casework.PathwayMeasures;
import mainstay.measure.casework.QualityMeasures;
import mainstay.measure.casework.QueueMeasures;
import mainstay.measure.casework.StockMeasures;
import mainstay.measure.casework.WaitingMeasures;
import mainstay.measure.count.Book;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Register;
import mainstay.measure.count.Router;
import mainstay.measure.count.RunMeasures;
import mainstay.measure.count.Span;
import mainstay.measure.relationship.RelationshipMeasures;
import mainstay.measure.relationship.SpellMeasures;
import mainstay.measure.relationship.WorkersInYearMeasures;
import mainstay.measure.workforce.CaseloadMeasures;
import mainstay.measure.workforce.CostMeasures;
import mainstay.measure.workforce.OversightMeasures;
import mainstay.measure.workforce.PracticeMeasures;
import mainstay.measure.workforce.WorkforceMeasures;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.RelationshipSettings;
import mainstay.scenario.parameter.WorkforceSettings;

/** Feeds the events of one replication to every measure. */
public final class Ledger implements EventSink {
    private final Span span;
    private final List<Gauge> gauges;
    private final Router router = new Router();
    private int today;

    /**
     * An empty ledger.
     *
     * @param calendar working days of the run
     * @param scenario what is simulated
     */
    public Ledger(WorkingCalendar calendar, Scenario scenario) {
        span = new Span(calendar, scenario.period());
        double knownFrom = scenario.settings().get(RelationshipSettings.KNOWN_FROM);
        double weekHours = scenario.settings().get(WorkforceSettings.WEEK);
        Register register = new Register(span);
        gauges = List.of(
                register,
                new ClockMeasures(span, register),
                new WaitingMeasures(span),
                new QueueMeasures(span, register),
                new SpellMeasures(span, register),
                new WorkersInYearMeasures(span, register),
                new RelationshipMeasures(span, register, knownFrom),
                new QualityMeasures(span, register),
                new CaseloadMeasures(span, weekHours),
                new WorkforceMeasures(span),
                new OversightMeasures(span),
                new PracticeMeasures(span),
                new StockMeasures(span, register),
                new PathwayMeasures(span),
                new CostMeasures(span, register, scenario.settings()));
        gauges.forEach(gauge -> gauge.listen(router));
    }

    @Override
    public void accept(CareEvent event) {
        if (event.day() != today) {
            endDaysBefore(event.day());
        }
        router.hand(event);
    }

    /** All measures, once the last day is over. */
    public RunMeasures close() {
        endDaysBefore(span.last() + 1);
        Book book = new Book();
        gauges.forEach(gauge -> gauge.close(book));
        return book.inOrder(Measures.all());
    }

    private void endDaysBefore(int day) {
        for (; today < day; today++) {
            for (Gauge gauge : gauges) {
                gauge.endOfDay(today);
            }
        }
    }
}
