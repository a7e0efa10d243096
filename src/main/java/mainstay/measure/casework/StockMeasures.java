package mainstay.measure.casework;

import java.util.List;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.measure.count.Book;
import mainstay.measure.count.FamilyInts;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Lengths;
import mainstay.measure.count.Mean;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.Reading;
import mainstay.measure.count.Register;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;
import mainstay.measure.count.Tally;
import mainstay.scenario.Stage;

/** How many children are open at which stage, and how long they stay there. */
public final class StockMeasures implements Gauge {
    private static final String STOCK = "It is about what is open.";
    private static final String LITTLE =
            "By Little's law, so plans that have not ended count in full; true where the stock is steady.";
    private static final String MEAN_STOCK =
            ", mean of the counts of 31 March; of the month-ends where the period has no 31 March";
    private static final String PLANS_AT_31_MARCH = "children on a protection plan on each 31 March of the period";

    private static final MeasureDefinition HELD = new MeasureDefinition(
            "children_held",
            "Children held",
            "children",
            Better.NEITHER,
            Group.CHILDREN,
            "children being assessed, on a plan or looked after, with a worker or waiting for one, each day",
            "working days of the period",
            STOCK);

    private static final MeasureDefinition UNALLOCATED = new MeasureDefinition(
            "children_unallocated",
            "Children without a worker",
            "children",
            Better.LOWER,
            Group.CHILDREN,
            "children being assessed, on a plan or looked after who have no worker, each day",
            "working days of the period",
            STOCK);

    private static final MeasureDefinition PROTECTION = at31March(
            "cpp_at_31_march", "Children on a protection plan on 31 March", "children on a child protection plan");

    private static final MeasureDefinition LOOKED_AFTER =
            at31March("cla_at_31_march", "Children looked after on 31 March", "children looked after");

    private static MeasureDefinition at31March(String name, String title, String who) {
        return new MeasureDefinition(
                name,
                title,
                "children",
                Better.NEITHER,
                Group.CHILDREN,
                who + " on each 31 March of the period (in the monthly series: at each month-end)",
                "counts of 31 March",
                STOCK);
    }

    private static final MeasureDefinition IN_NEED_DAYS = new MeasureDefinition(
            "cin_plan_days_p50",
            "Time that half of the child in need plans outlast",
            "calendar days",
            Better.NEITHER,
            Group.CHILDREN,
            "median time on a child in need plan of plans begun in the period, weighted by children (Kaplan-Meier)",
            "plans begun in the period",
            "The end of the run cuts a plan off; no value if fewer than half were seen to end.");

    private static final MeasureDefinition PLAN_YEARS = meanYears(
            "cp_plan_mean_years",
            "Mean length of a protection plan",
            "children on a protection plan" + MEAN_STOCK,
            "children who begin a protection plan in a year");

    private static final MeasureDefinition UNDER_3_MONTHS = planShare(
            "cp_plan_stock_under_3_months",
            "Protection plans open for less than three months",
            "those whose plan began less than three months before");

    private static final MeasureDefinition YEAR_AND_OVER = planShare(
            "cp_plan_stock_1_year_and_over",
            "Protection plans open for a year or more",
            "those whose plan began a year or more before");

    private static MeasureDefinition planShare(String name, String title, String who) {
        return new MeasureDefinition(
                name, title, "percent", Better.NEITHER, Group.PATHWAY, who, PLANS_AT_31_MARCH, STOCK);
    }

    private static final MeasureDefinition LOOKED_AFTER_YEARS = meanYears(
            "looked_after_mean_years",
            "Mean time looked after",
            "children looked after" + MEAN_STOCK,
            "children who begin to be looked after in a year");

    private static MeasureDefinition meanYears(String name, String title, String stock, String starts) {
        return new MeasureDefinition(name, title, "years", Better.NEITHER, Group.PATHWAY, stock, starts, LITTLE);
    }

    public static final List<MeasureDefinition> DEFINITIONS = List.of(
            HELD,
            UNALLOCATED,
            PROTECTION,
            LOOKED_AFTER,
            IN_NEED_DAYS,
            PLAN_YEARS,
            UNDER_3_MONTHS,
            YEAR_AND_OVER,
            LOOKED_AFTER_YEARS);

    private static final int NOT_IN_NEED = -1;

    private final Span span;
    private final Register register;
    private final Count protection;
    private final Count lookedAfter;
    private final Mean underThreeMonths;
    private final Mean yearAndOver;
    private final FamilyInts inNeedSince = new FamilyInts(NOT_IN_NEED);
    private final FamilyInts inNeedChildren = new FamilyInts(0);
    private final Lengths inNeed = new Lengths();

    public StockMeasures(Span span, Register register) {
        this.span = span;
        this.register = register;
        this.protection = new Count(span, Stage.CHILD_PROTECTION);
        this.lookedAfter = new Count(span, Stage.LOOKED_AFTER);
        this.underThreeMonths = new Mean(span);
        this.yearAndOver = new Mean(span);
    }

    @Override
    public void listen(Router router) {
        router.on(StageEntered.class, this::entered);
        router.on(CaseClosed.class, event -> endInNeed(event.day(), event.family(), true));
    }

    private void entered(StageEntered event) {
        endInNeed(event.day(), event.family(), true);
        if (register.setsUp(event.family(), event.day())) {
            return;
        }
        if (event.stage() == Stage.CHILD_IN_NEED) {
            inNeedSince.set(event.family(), event.day());
            inNeedChildren.set(event.family(), event.children());
        }
        protection.entered(event);
        lookedAfter.entered(event);
    }

    private void endInNeed(int day, int family, boolean ended) {
        int since = inNeedSince.get(family);
        if (since != NOT_IN_NEED) {
            if (span.measures(since)) {
                inNeed.add(span.calendarDays(since, day), ended, inNeedChildren.get(family));
            }
            inNeedSince.set(family, NOT_IN_NEED);
        }
    }

    @Override
    public void endOfDay(int day) {
        if (span.isMonthEnd(day)) {
            protection.count(day, register);
            lookedAfter.count(day, register);
        }
        if (span.isCountOfMarch(day)) {
            for (int family = 0; family < register.families(); family++) {
                if (register.stage(family) == Stage.CHILD_PROTECTION) {
                    int since = register.stageSince(family);
                    underThreeMonths.addPercent(day, !span.lasted(since, day, 3), register.children(family));
                    yearAndOver.addPercent(day, span.lasted(since, day, 12), register.children(family));
                }
            }
        }
    }

    @Override
    public void close(Book book) {
        for (int family = 0; family < register.families(); family++) {
            endInNeed(span.last(), family, false);
        }
        book.write(HELD, register.held().mean());
        book.write(UNALLOCATED, register.unallocated().mean());
        book.write(PROTECTION, protection.reading());
        book.write(LOOKED_AFTER, lookedAfter.reading());
        book.write(IN_NEED_DAYS, inNeed.median(span));
        book.write(PLAN_YEARS, protection.meanYears());
        book.write(UNDER_3_MONTHS, underThreeMonths.reading());
        book.write(YEAR_AND_OVER, yearAndOver.reading());
        book.write(LOOKED_AFTER_YEARS, lookedAfter.meanYears());
    }

    /** Children at one stage on 31 March and at month-ends, and those who come to it. */
    private static final class Count {
        private final Span span;
        private final Stage stage;
        private final Mean march;
        private final Mean monthEnds;
        private final Tally starts;

        Count(Span span, Stage stage) {
            this.span = span;
            this.stage = stage;
            this.march = new Mean(span);
            this.monthEnds = new Mean(span);
            this.starts = new Tally(span);
        }

        void entered(StageEntered event) {
            if (event.stage() == stage) {
                starts.add(event.day(), event.children());
            }
        }

        void count(int day, Register register) {
            int children = register.childrenAt(stage);
            monthEnds.add(day, children, 1);
            if (span.isCountOfMarch(day)) {
                march.add(day, children, 1);
            }
        }

        Reading reading() {
            return march.reading().withMonthly(monthEnds.reading());
        }

        Reading meanYears() {
            double startsPerYear = starts.measured() / span.years();
            Reading stock = march.reading().observations() > 0 ? march.reading() : monthEnds.reading();
            double years = startsPerYear == 0 ? Double.NaN : stock.value() / startsPerYear;
            return Reading.once(years, Double.isNaN(years) ? 0 : starts.observations(), span);
        }
    }
}
