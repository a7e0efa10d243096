package mainstay.measure.relationship;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ChildRegistered;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.measure.count.Bands;
import mainstay.measure.count.Births;
import mainstay.measure.count.Book;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.FamilyInts;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Mean;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.Register;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;
import mainstay.measure.count.WorkersByFamily;
import mainstay.scenario.Stage;

/**
 * How many workers a child has had within a year: by the official count on 31 March, and by following every open child
 * for twelve months.
 */
public final class WorkersInYearMeasures implements Gauge {
    private static final String LOOKED_AFTER_ON_31_MARCH =
            "children looked after on each 31 March of the period that has twelve simulated months before it";
    private static final String LOOKS_BACK = "Looks back from 31 March: spells that have not ended count like others.";

    private static final MeasureDefinition THREE_OR_MORE = new MeasureDefinition(
            "three_or_more_workers_percent",
            "Looked-after children with three or more workers in the year",
            "percent",
            Better.LOWER,
            Group.STABILITY,
            "those with three or more different workers in the year; the worker on 1 April counts, a return is not new",
            LOOKED_AFTER_ON_31_MARCH,
            LOOKS_BACK);

    private static final MeasureDefinition ONE = new MeasureDefinition(
            "one_worker_in_year_percent",
            "Looked-after children with one worker in the year",
            "percent",
            Better.HIGHER,
            Group.STABILITY,
            "those with exactly one worker in the year, counting the worker on 1 April",
            LOOKED_AFTER_ON_31_MARCH,
            LOOKS_BACK);

    private static final MeasureDefinition ONE_AGE_1_TO_4 = new MeasureDefinition(
            "one_worker_in_year_age_1_to_4_percent",
            "Looked-after children aged 1 to 4 with one worker in the year",
            "percent",
            Better.HIGHER,
            Group.STABILITY,
            "those with exactly one worker in the year, counting the worker on 1 April",
            "children aged 1 to 4 on 31 March who have been looked after for twelve months, of "
                    + LOOKED_AFTER_ON_31_MARCH,
            LOOKS_BACK);

    private static final MeasureDefinition SPELLS = new MeasureDefinition(
            "worker_spells_per_child_year",
            "Spells with a worker per looked-after child in the year",
            "spells",
            Better.LOWER,
            Group.STABILITY,
            "spells with a worker that overlap the year, with the one open on 1 April",
            LOOKED_AFTER_ON_31_MARCH,
            LOOKS_BACK);

    private static final MeasureDefinition SAME_WORKER = new MeasureDefinition(
            "same_worker_12_months_percent",
            "Children with the same worker for twelve months",
            "percent",
            Better.HIGHER,
            Group.STABILITY,
            "those who have the same worker at both ends and no other in between",
            "children open at a month-end (or on the eve of the period) and still open twelve months later",
            "Children are followed from the month-end for twelve months; those whose case closes are left out.");

    private static final Distribution WORKERS_IN_YEAR = new Distribution(
            "workers_in_year",
            "Looked-after children on 31 March by number of workers in the year",
            "workers",
            List.of(1., 2., 3., 4., 5.));

    public static final List<MeasureDefinition> DEFINITIONS =
            List.of(THREE_OR_MORE, ONE, ONE_AGE_1_TO_4, SPELLS, SAME_WORKER);
    public static final List<Distribution> DISTRIBUTIONS = List.of(WORKERS_IN_YEAR);

    private static final int NOBODY = -1;

    private final Span span;
    private final Register register;
    private final WorkersByFamily sinceMarch = new WorkersByFamily();
    private final Mean threeOrMore;
    private final Mean one;
    private final Mean oneAge1To4;
    private final Births births = new Births();
    private final Mean spells;
    private final Bands workers;
    private final FamilyInts lastWorker = new FamilyInts(NOBODY);
    private final FamilyInts onlyWorkerSince = new FamilyInts(NOBODY);
    private final Mean sameWorker;
    private final Mean sameWorkerMonthly;

    public WorkersInYearMeasures(Span span, Register register) {
        this.span = span;
        this.register = register;
        this.threeOrMore = new Mean(span);
        this.one = new Mean(span);
        this.oneAge1To4 = new Mean(span);
        this.spells = new Mean(span);
        this.workers = new Bands(span, WORKERS_IN_YEAR);
        this.sameWorker = new Mean(span);
        this.sameWorkerMonthly = new Mean(span);
    }

    @Override
    public void listen(Router router) {
        router.on(WorkerAssigned.class, this::assigned);
        router.on(ChildRegistered.class, event -> births.register(event.family(), event.bornOn()));
        router.on(CaseClosed.class, event -> lastWorker.set(event.family(), NOBODY));
    }

    private void assigned(WorkerAssigned event) {
        sinceMarch.add(event.family(), event.worker());
        if (lastWorker.get(event.family()) != event.worker()) {
            lastWorker.set(event.family(), event.worker());
            onlyWorkerSince.set(event.family(), event.day());
        }
    }

    @Override
    public void endOfDay(int day) {
        if (span.isMonthEnd(day)) {
            lookBackTwelveMonths(day);
        }
        if (span.isCountOfMarch(day)) {
            if (span.hasYearBefore(day)) {
                countWorkers(day);
            }
            beginYear();
        }
    }

    private void countWorkers(int day) {
        LocalDate march = YearMonth.from(span.date(day)).atEndOfMonth();
        for (int family = 0; family < register.families(); family++) {
            if (register.stage(family) == Stage.LOOKED_AFTER) {
                int different = sinceMarch.distinct(family);
                int children = register.children(family);
                threeOrMore.addPercent(day, different >= 3, children);
                one.addPercent(day, different == 1, children);
                spells.add(day, sinceMarch.total(family), children);
                workers.add(day, different, children);
                int young = births.aged(family, 1, 4, march);
                if (young > 0 && lookedAfterForAYear(family, day)) {
                    oneAge1To4.addPercent(day, different == 1, young);
                }
            }
        }
    }

    /** Who was looked after when the run began has been for a year when a year of the run is over. */
    private boolean lookedAfterForAYear(int family, int day) {
        int since = register.stageSince(family);
        return register.setsUp(family, since) || span.lasted(since, day, 12);
    }

    private void beginYear() {
        for (int family = 0; family < register.families(); family++) {
            sinceMarch.clear(family);
            if (register.worker(family) >= 0) {
                sinceMarch.add(family, register.worker(family));
            }
        }
    }

    private void lookBackTwelveMonths(int day) {
        int then = span.monthEndBefore(day, 12);
        if (then < 0) {
            return;
        }
        for (int family = 0; family < register.families(); family++) {
            int since = register.heldSince(family);
            if (since >= 0 && since <= then) {
                boolean same = register.worker(family) >= 0 && onlyWorkerSince.get(family) <= then;
                sameWorkerMonthly.addPercent(day, same, register.children(family));
                // For the value, the whole twelve months must be measured: from the eve of the period on.
                if (then >= span.first() - 1) {
                    sameWorker.addPercent(day, same, register.children(family));
                }
            }
        }
    }

    @Override
    public void close(Book book) {
        book.write(THREE_OR_MORE, threeOrMore.reading());
        book.write(ONE, one.reading());
        book.write(ONE_AGE_1_TO_4, oneAge1To4.reading());
        book.write(SPELLS, spells.reading());
        book.write(SAME_WORKER, sameWorker.reading().withMonthly(sameWorkerMonthly.reading()));
        book.write(workers);
    }
}
