package mainstay.measure.relationship;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.FamilyEvent.WorkerUnassigned;
import mainstay.measure.count.Bands;
import mainstay.measure.count.Book;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.FamilyInts;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Lengths;
import mainstay.measure.count.Level;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.Reading;
import mainstay.measure.count.Register;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;
import mainstay.measure.count.Tally;
import mainstay.scenario.Stage;

/** How often children change worker, for which reasons, and how long a worker stays with them. */
public final class SpellMeasures implements Gauge {
    private static final String BY_EVENT =
            "Changes are counted against the time children were open, so spells that have not ended count in full.";

    private static final MeasureDefinition CHANGES = new MeasureDefinition(
            "worker_changes_per_child_year",
            "Changes of worker per child and year",
            "changes per child-year",
            Better.LOWER,
            Group.STABILITY,
            "children whose family got another worker in the period, each time (all reasons but first contact)",
            "child-years with a case held, allocated or waiting",
            BY_EVENT);

    private static final MeasureDefinition LOOKED_AFTER_CHANGES = new MeasureDefinition(
            "looked_after_worker_changes_per_child_year",
            "Changes of worker per looked-after child and year",
            "changes per child-year",
            Better.LOWER,
            Group.STABILITY,
            "looked-after children who got another worker in the period, each time (all reasons but first contact)",
            "child-years looked after",
            BY_EVENT);

    private static final MeasureDefinition SPELL_DAYS = new MeasureDefinition(
            "worker_spell_days_p50",
            "Time that half of the workers' spells outlast",
            "calendar days",
            Better.HIGHER,
            Group.STABILITY,
            "median length of spells begun in the period, weighted by children (Kaplan-Meier)",
            "spells begun in the period",
            "Closure of the case and the end of the run cut a spell off; no value if fewer than half were seen to end.");

    private static final MeasureDefinition UNALLOCATED_DAYS = new MeasureDefinition(
            "unallocated_days_per_child",
            "Days without a worker",
            "working days per child-year",
            Better.LOWER,
            Group.STABILITY,
            "working days on which children with a case held had no worker",
            "child-years with a case held, allocated or waiting",
            "Every day counts when it happens, whether the wait has ended or not.");

    private static final Map<ChangeReason, MeasureDefinition> REASON_SHARES = reasonShares();

    private static Map<ChangeReason, MeasureDefinition> reasonShares() {
        Map<ChangeReason, MeasureDefinition> shares = new EnumMap<>(ChangeReason.class);
        for (ChangeReason reason : List.of(
                ChangeReason.MANAGE,
                ChangeReason.TSPROC,
                ChangeReason.ABSENC,
                ChangeReason.LEFTRL,
                ChangeReason.ORGRST)) {
            shares.put(
                    reason,
                    new MeasureDefinition(
                            "change_reason_" + reason.name(),
                            "Share of new workers: " + lowerFirst(reason.label()),
                            "percent of spells begun",
                            Better.NEITHER,
                            Group.PATHWAY,
                            "looked-after children with a spell begun for reason " + reason.name(),
                            "looked-after children with a spell begun in the period, each time",
                            "Spells count when they begin."));
        }
        return shares;
    }

    private static String lowerFirst(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static final Distribution SPELL_MONTHS = new Distribution(
            "worker_spell_months",
            "Children's spells with a worker by length",
            "months",
            List.of(0., 1., 3., 6., 12., 24., 36.));

    public static final List<MeasureDefinition> DEFINITIONS = definitions();
    public static final List<Distribution> DISTRIBUTIONS = List.of(SPELL_MONTHS);

    private static List<MeasureDefinition> definitions() {
        List<MeasureDefinition> all =
                new ArrayList<>(List.of(CHANGES, LOOKED_AFTER_CHANGES, SPELL_DAYS, UNALLOCATED_DAYS));
        all.addAll(REASON_SHARES.values());
        return List.copyOf(all);
    }

    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final int NONE = -1;
    /** A spell that began before the run: nobody knows when. */
    private static final int BEFORE_THE_RUN = -2;

    private final Span span;
    private final Register register;
    private final Cohort all;
    private final Cohort lookedAfter;
    private final FamilyInts begun = new FamilyInts(NONE);
    private final FamilyInts children = new FamilyInts(0);
    private final Lengths lengths = new Lengths();
    private final Bands months;

    public SpellMeasures(Span span, Register register) {
        this.span = span;
        this.register = register;
        this.all = new Cohort(span);
        this.lookedAfter = new Cohort(span);
        this.months = new Bands(span, SPELL_MONTHS);
    }

    @Override
    public void listen(Router router) {
        router.on(WorkerAssigned.class, this::assigned);
        router.on(WorkerUnassigned.class, event -> end(event.day(), event.family(), !event.closing()));
        router.on(CaseClosed.class, event -> end(event.day(), event.family(), false));
    }

    private void assigned(WorkerAssigned event) {
        int family = event.family();
        end(event.day(), family, true);
        children.set(family, event.children());
        if (register.setsUp(family, event.day())) {
            begun.set(family, BEFORE_THE_RUN);
            return;
        }
        begun.set(family, event.day());
        all.begin(event);
        if (event.stage() == Stage.LOOKED_AFTER) {
            lookedAfter.begin(event);
        }
    }

    /** Ends the spell of a family, if it has one, because it changes worker or because its case closes. */
    private void end(int day, int family, boolean changed) {
        int since = begun.get(family);
        if (since >= 0) {
            int days = span.calendarDays(since, day);
            months.add(day, days / DAYS_A_MONTH, children.get(family));
            watch(since, days, changed, family);
        }
        begun.set(family, NONE);
    }

    private void watch(int since, int days, boolean changed, int family) {
        if (span.measures(since)) {
            lengths.add(days, changed, children.get(family));
        }
    }

    @Override
    public void close(Book book) {
        for (int family = 0; family < register.families(); family++) {
            int since = begun.get(family);
            if (since >= 0) {
                watch(since, span.calendarDays(since, span.last()), false, family);
            }
        }
        book.write(CHANGES, all.changes(register.held()));
        book.write(LOOKED_AFTER_CHANGES, lookedAfter.changes(register.lookedAfter()));
        book.write(SPELL_DAYS, lengths.median(span));
        book.write(
                UNALLOCATED_DAYS,
                Reading.ratio(
                        register.unallocated(),
                        register.held(),
                        Span.DAYS_A_YEAR,
                        register.held().mean().observations()));
        REASON_SHARES.forEach((reason, measure) -> book.write(measure, lookedAfter.share(reason)));
        book.writeChanges("all", all.changesByReason(register.held()));
        book.writeChanges("looked_after", lookedAfter.changesByReason(register.lookedAfter()));
        book.write(months);
    }

    /** Spells begun by some children, by reason. */
    private static final class Cohort {
        private final Tally begun;
        private final Tally changes;
        private final Map<ChangeReason, Tally> byReason = new EnumMap<>(ChangeReason.class);

        Cohort(Span span) {
            this.begun = new Tally(span);
            this.changes = new Tally(span);
            for (ChangeReason reason : ChangeReason.values()) {
                byReason.put(reason, new Tally(span));
            }
        }

        void begin(WorkerAssigned event) {
            begun.add(event.day(), event.children());
            byReason.get(event.reason()).add(event.day(), event.children());
            if (event.reason() != ChangeReason.FCONTA) {
                changes.add(event.day(), event.children());
            }
        }

        Reading changes(Level open) {
            return Reading.ratio(changes, open, Span.DAYS_A_YEAR);
        }

        Reading share(ChangeReason reason) {
            return Reading.ratio(byReason.get(reason), begun, 100, begun.observations());
        }

        double[] changesByReason(Level open) {
            return byReason.values().stream()
                    .mapToDouble(tally ->
                            Reading.ratio(tally, open, Span.DAYS_A_YEAR).value())
                    .toArray();
        }
    }
}
