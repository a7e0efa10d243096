package mainstay.measure.workforce;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mainstay.event.MonthEndCount.RolesCounted;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.event.OrganisationEvent.ManagerTrained;
import mainstay.event.OrganisationEvent.WorkerTrained;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerProgressed;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.measure.count.Book;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Level;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.Reading;
import mainstay.measure.count.Register;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;
import mainstay.measure.count.Tally;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.CostSettings;

/** What caseworkers, those who lead and help them, recruitment and training cost. */
public final class CostMeasures implements Gauge {
    private static final String YEARS = "years of the period";
    private static final String DAY_BY_DAY = "Pay counts day by day, whether people stay or go.";
    private static final String WHEN_IT_HAPPENS = "It counts when it happens.";

    private static final MeasureDefinition PER_YEAR = yearly(
            "cost_per_year",
            "Cost",
            "pay of caseworkers, agency, managers and other roles, recruitment and training; no overheads, no placements",
            DAY_BY_DAY);

    private static final MeasureDefinition PER_CHILD = new MeasureDefinition(
            "cost_per_child",
            "Cost per child held",
            "pounds per child-year",
            Better.LOWER,
            Group.COST,
            "the cost of a year, as in cost_per_year",
            "children with a case held, allocated or waiting, mean of the days",
            DAY_BY_DAY);

    private static final MeasureDefinition CASEWORKERS = yearly(
            "cost_caseworkers",
            "Cost of permanent caseworkers",
            "salaries of permanent caseworkers by grade, with national insurance and pension, absent or not",
            DAY_BY_DAY);

    private static final MeasureDefinition AGENCY = yearly(
            "cost_agency", "Cost of agency workers", "what agencies charge for the workers they send", DAY_BY_DAY);

    private static final MeasureDefinition ROLES = yearly(
            "cost_managers_and_roles",
            "Cost of managers and other roles",
            "salaries of the director, team managers, coordinators, clinicians, specialists, coaches and reviewing officers,"
                    + " with on-costs",
            "Those counted at a month-end are paid for that month.");

    private static final MeasureDefinition RECRUITMENT = yearly(
            "cost_recruitment",
            "Cost of recruitment",
            "cost of recruiting each permanent caseworker who starts",
            WHEN_IT_HAPPENS);

    private static final MeasureDefinition TRAINING = yearly(
            "cost_training",
            "Cost of training",
            "days of training in the practice model, and cover bought in for training and disruption",
            WHEN_IT_HAPPENS);

    private static MeasureDefinition yearly(String name, String title, String what, String stillOpen) {
        return new MeasureDefinition(
                name, title, "thousand pounds per year", Better.LOWER, Group.COST, what, YEARS, stillOpen);
    }

    public static final List<MeasureDefinition> DEFINITIONS =
            List.of(PER_YEAR, PER_CHILD, CASEWORKERS, AGENCY, ROLES, RECRUITMENT, TRAINING);

    private static final double THOUSAND = 1000;
    private static final int MONTHS_A_YEAR = 12;

    /** What somebody in post is paid for today. */
    private record Paid(Contract contract, WorkerGrade grade, double fte) {}

    private final Span span;
    private final Register register;
    private final Pay pay;
    private final double recruiting;
    private final double trainingDay;
    private final double backfillHour;
    private final double overtimePaid;
    private final Map<Integer, Paid> workers = new HashMap<>();
    private final Part caseworkers;
    private final Part agency;
    private final Part roles;
    private final Part recruitment;
    private final Part training;

    public CostMeasures(Span span, Register register, Settings settings) {
        this.span = span;
        this.register = register;
        this.pay = new Pay(settings);
        this.recruiting = settings.get(CostSettings.RECRUITMENT);
        this.trainingDay = settings.get(CostSettings.TRAINING_DAY);
        this.backfillHour = settings.get(CostSettings.BACKFILL_HOUR);
        this.overtimePaid = settings.get(CostSettings.OVERTIME_PAID);
        this.caseworkers = new Part(span);
        this.agency = new Part(span);
        this.roles = new Part(span);
        this.recruitment = new Part(span);
        this.training = new Part(span);
    }

    @Override
    public void listen(Router router) {
        router.on(WorkerStarted.class, this::started);
        router.on(WorkerProgressed.class, this::progressed);
        router.on(WorkerLeft.class, this::left);
        router.on(WorkerCounted.class, this::counted);
        router.on(RolesCounted.class, this::rolesCounted);
        router.on(WorkerTrained.class, event -> training.once(event.day(), trainingDay));
        router.on(ManagerTrained.class, event -> training.once(event.day(), trainingDay));
    }

    private void started(WorkerStarted event) {
        Paid paid = new Paid(event.contract(), event.grade(), event.fte());
        workers.put(event.worker(), paid);
        part(paid).pay(event.day(), aYear(paid));
        if (event.contract() == Contract.PERMANENT && !event.initial()) {
            recruitment.once(event.day(), recruiting);
        }
    }

    private void progressed(WorkerProgressed event) {
        Paid before = workers.get(event.worker());
        if (before != null) {
            Paid after = new Paid(before.contract(), event.grade(), before.fte());
            workers.put(event.worker(), after);
            part(after).pay(event.day(), aYear(after) - aYear(before));
        }
    }

    private void left(WorkerLeft event) {
        Paid paid = workers.remove(event.worker());
        if (paid != null) {
            part(paid).pay(event.day(), -aYear(paid));
        }
    }

    private void counted(WorkerCounted event) {
        Paid paid = workers.get(event.worker());
        double paidHours = overtimePaid * event.overtimeHours();
        if (paidHours > 0 && paid != null) {
            part(paid).once(event.day(), paidHours * pay.anHour(paid.contract(), paid.grade()));
        }
    }

    private void rolesCounted(RolesCounted event) {
        roles.once(event.day(), pay.aYear(event) / MONTHS_A_YEAR);
        if (event.backfillHours() > 0) {
            training.once(event.day(), event.backfillHours() * backfillHour);
        }
    }

    private double aYear(Paid worker) {
        return pay.aYear(worker.contract(), worker.grade(), worker.fte());
    }

    private Part part(Paid worker) {
        return worker.contract() == Contract.AGENCY ? agency : caseworkers;
    }

    @Override
    public void close(Book book) {
        Reading all = new Reading(0, 0, new double[span.months()]);
        all = write(book, CASEWORKERS, caseworkers, all);
        all = write(book, AGENCY, agency, all);
        all = write(book, ROLES, roles, all);
        all = write(book, RECRUITMENT, recruitment, all);
        all = write(book, TRAINING, training, all);
        book.write(PER_YEAR, all);
        book.write(PER_CHILD, perChild(all));
    }

    private static Reading write(Book book, MeasureDefinition measure, Part part, Reading before) {
        Reading reading = part.reading();
        book.write(measure, reading);
        double[] monthly = new double[before.monthly().length];
        Arrays.setAll(monthly, month -> before.monthly()[month] + reading.monthly()[month]);
        return new Reading(before.value() + reading.value(), before.observations() + reading.observations(), monthly);
    }

    private Reading perChild(Reading cost) {
        Reading children = register.held().mean();
        double[] monthly = new double[cost.monthly().length];
        Arrays.setAll(monthly, month -> ratio(cost.monthly()[month], children.monthly()[month]));
        return Reading.seen(ratio(cost.value(), children.value()), children.observations(), monthly);
    }

    private static double ratio(double thousands, double children) {
        return children == 0 ? Double.NaN : THOUSAND * thousands / children;
    }

    /** A part of the cost: what runs on day by day, and what is spent once. */
    private static final class Part {
        private final Span span;
        private final Level yearly;
        private final Tally spent;
        private long changes;

        Part(Span span) {
            this.span = span;
            this.yearly = new Level(span);
            this.spent = new Tally(span);
        }

        /** From this day on, so many pounds a year more. */
        void pay(int day, double poundsAYear) {
            yearly.add(day, poundsAYear);
            changes++;
        }

        void once(int day, double pounds) {
            spent.add(day, pounds);
        }

        /** Thousands of pounds a year. */
        Reading reading() {
            yearly.close();
            Reading running = yearly.mean();
            double[] monthly = new double[running.monthly().length];
            Arrays.setAll(monthly, month -> (running.monthly()[month] + MONTHS_A_YEAR * spent.in(month)) / THOUSAND);
            double value = (running.value() + spent.measured() / span.years()) / THOUSAND;
            long observations = spent.observations() + (changes > 0 ? running.observations() : 0);
            return new Reading(value, observations, monthly).inWholeMonths(span);
        }
    }
}
