package mainstay.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.measure.count.Lifetimes;
import mainstay.measure.shape.ShapeCatalogue;
import mainstay.measure.shape.ShapeLedger;
import mainstay.scenario.Period;
import mainstay.statistics.estimate.LifeTable;

/** The run of {@link Told}, looked at for its shapes: 63 working days of warm-up, 253 measured ones. */
public final class ToldShapes {
    /** The first measured day. */
    public static final int FIRST = 63;
    /** The last day of the run. */
    public static final int LAST = 315;

    private static final Period PERIOD = new Period(LocalDate.parse("2025-04-01"), 3, 12);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(PERIOD.simulatedFrom(), PERIOD.end());

    private final List<Lifetimes> shapes;

    /** A run in which these events happen; those of one day in this order. */
    public ToldShapes(CareEvent... events) {
        ShapeLedger ledger = new ShapeLedger(CALENDAR, PERIOD);
        Arrays.stream(events).sorted(Comparator.comparingInt(CareEvent::day)).forEach(ledger::accept);
        shapes = ledger.close();
    }

    private Lifetimes lifetimes(String name) {
        return shapes.get(ShapeCatalogue.all().indexOf(ShapeCatalogue.find(name).orElseThrow()));
    }

    /** Ends at a length. */
    public long ends(String name, int length) {
        return lifetimes(name).ends(length, length + 1);
    }

    /** Ends at any length. */
    public long ends(String name) {
        return lifetimes(name).ends(0, Integer.MAX_VALUE);
    }

    public LifeTable table(String name) {
        return lifetimes(name).table();
    }

    public double atRisk(String name, int length) {
        return table(name).atRisk(length);
    }
}
