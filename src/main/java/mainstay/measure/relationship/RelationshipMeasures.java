package mainstay.measure.relationship;

import java.util.List;
import mainstay.event.FamilyEvent.ContactMade;
import mainstay.event.MonthEndCount.FamilyCounted;
import mainstay.measure.count.Book;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Mean;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.Reading;
import mainstay.measure.count.Register;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;
import mainstay.measure.count.Tally;
import mainstay.measure.count.WorkersByFamily;
import mainstay.statistics.estimate.BiceBoxerman;

/** How much time workers spend with children, and how well they know each other. */
public final class RelationshipMeasures implements Gauge {
    private static final MeasureDefinition CONTINUITY = new MeasureDefinition(
            "continuity_index",
            "Continuity of contacts",
            "index, 0 to 1",
            Better.HIGHER,
            Group.STABILITY,
            "Bice-Boxerman index of the family's contacts in a year: the chance that two of them are with one worker",
            "children of families with two or more contacts in the year, for each whole twelve months of the period",
            "Contacts count when they happen; a last year of less than twelve months is left out.");

    private static final MeasureDefinition KNOWN = new MeasureDefinition(
            "known_worker_contact_percent",
            "Time with a worker the child knows",
            "percent",
            Better.HIGHER,
            Group.STABILITY,
            "contact hours with a worker whom the family knew (strength at least relationships.known-from)",
            "contact hours in the period, weighted by children",
            "Contacts count when they happen.");

    private static final MeasureDefinition HOURS = new MeasureDefinition(
            "contact_hours_per_child_month",
            "Contact hours per child and month",
            "hours per child-month",
            Better.HIGHER,
            Group.CHILDREN,
            "hours that workers spent face to face with families",
            "child-months with a case held, allocated or waiting",
            "Contacts count when they happen.");

    private static final MeasureDefinition STRENGTH = new MeasureDefinition(
            "relationship_strength",
            "Strength of the relationship with the worker",
            "index, 0 to 1",
            Better.HIGHER,
            Group.CHILDREN,
            "strength of the relationship with the allocated worker at month-ends, weighted by children",
            "children with an allocated worker at the month-ends",
            "It is about open cases: each month-end counts them again.");

    public static final List<MeasureDefinition> DEFINITIONS = List.of(CONTINUITY, KNOWN, HOURS, STRENGTH);

    private final Span span;
    private final Register register;
    private final double knownFrom;
    private final WorkersByFamily contactsInYear = new WorkersByFamily();
    private final Mean continuity;
    private final Mean known;
    private final Tally hours;
    private final Mean strength;

    public RelationshipMeasures(Span span, Register register, double knownFrom) {
        this.span = span;
        this.register = register;
        this.knownFrom = knownFrom;
        this.continuity = new Mean(span);
        this.known = new Mean(span);
        this.hours = new Tally(span);
        this.strength = new Mean(span);
    }

    @Override
    public void listen(Router router) {
        router.on(ContactMade.class, this::met);
        router.on(FamilyCounted.class, this::counted);
    }

    private void met(ContactMade event) {
        contactsInYear.add(event.family(), event.worker());
        known.addPercent(event.day(), event.strength() >= knownFrom, event.hours() * event.children());
        hours.add(event.day(), event.hours());
    }

    private void counted(FamilyCounted event) {
        if (event.worker() >= 0) {
            strength.add(event.day(), event.strength(), event.children());
        }
    }

    @Override
    public void endOfDay(int day) {
        int year = span.year(day);
        if (span.year(day + 1) == year) {
            return;
        }
        for (int family = 0; family < register.families(); family++) {
            double index = BiceBoxerman.index(contactsInYear.times(family));
            if (span.isWhole(year) && !Double.isNaN(index)) {
                continuity.add(day, index, register.children(family));
            }
            contactsInYear.clear(family);
        }
    }

    @Override
    public void close(Book book) {
        book.write(CONTINUITY, continuity.reading());
        book.write(KNOWN, known.reading());
        book.write(HOURS, Reading.ratio(hours, register.held(), Span.DAYS_A_YEAR / 12));
        book.write(STRENGTH, strength.reading());
    }
}
