package mainstay.measure.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mainstay.event.CaseworkEvent.WaitChanged;
import mainstay.event.FamilyEvent.ChildLeft;
import mainstay.event.Queue;
import mainstay.event.Step;
import mainstay.measure.count.Book;
import mainstay.measure.count.FamilyInts;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.Reading;
import mainstay.measure.count.Register;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;
import mainstay.measure.count.Tally;

/**
 * How long children wait for steps in their way, and in which queue: days of all steps and queues over the same
 * child-years, so that they add up.
 */
@SuppressWarnings("EnumOrdinal") // What a family waits in is kept as a number, by family.
public final class QueueMeasures implements Gauge {
    /** The name of all steps together. */
    private static final String ALL = "all";

    private static final String HELD_YEARS = "child-years with a case held, allocated or waiting";
    private static final String EVERY_DAY =
            "Every day counts when it happens: what is open at either end of the period counts up to it.";
    private static final String STEPS =
            "assessment, initial conference, end of a plan, closure, record of a visit, application to the court";

    private static final MeasureDefinition TOTAL = new MeasureDefinition(
            "waiting_days_per_child_year",
            "Days of waiting for steps",
            "working days per child-year",
            Better.LOWER,
            Group.TIMELINESS,
            "working days at whose end a child's family waits for a step (" + STEPS + "), each step counted",
            HELD_YEARS,
            EVERY_DAY);

    private static final Map<Queue, MeasureDefinition> BY_QUEUE = byQueue();

    private static Map<Queue, MeasureDefinition> byQueue() {
        Map<Queue, MeasureDefinition> measures = new EnumMap<>(Queue.class);
        for (Queue queue : Queue.values()) {
            if (queue != Queue.NONE) {
                measures.put(
                        queue,
                        new MeasureDefinition(
                                "waiting_" + name(queue) + "_days_per_child_year",
                                "Days of waiting " + queue.words(),
                                "working days per child-year",
                                Better.LOWER,
                                Group.TIMELINESS,
                                "of the days of waiting for steps, those that the step waits " + queue.words(),
                                HELD_YEARS,
                                EVERY_DAY));
            }
        }
        return measures;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public static final List<MeasureDefinition> DEFINITIONS = definitions();

    private static List<MeasureDefinition> definitions() {
        List<MeasureDefinition> all = new ArrayList<>(List.of(TOTAL));
        all.addAll(BY_QUEUE.values());
        return List.copyOf(all);
    }

    private static final Step[] STEPS_IN_ORDER = Step.values();
    private static final Queue[] QUEUES = Queue.values();
    /** The first queue is none: whoever is in it does not wait. */
    private static final int WAITING_FROM = 1;

    private static final int BITS = 4;
    private static final int MASK = (1 << BITS) - 1;

    private final Span span;
    private final Register register;
    /** The queue of every step of a family, each in four bits: a family's waits change often, and memory is slow. */
    private final FamilyInts queues = new FamilyInts(0);
    /** Children who wait now, and their days so far, by step and queue. */
    private final int[][] waiting = new int[STEPS_IN_ORDER.length][QUEUES.length];

    private final Tally[][] days = new Tally[STEPS_IN_ORDER.length][QUEUES.length];

    public QueueMeasures(Span span, Register register) {
        this.span = span;
        this.register = register;
        for (Tally[] each : days) {
            Arrays.setAll(each, queue -> new Tally(span));
        }
    }

    @Override
    public void listen(Router router) {
        router.on(WaitChanged.class, this::changed);
        router.on(ChildLeft.class, this::childLeft);
    }

    private void changed(WaitChanged event) {
        int step = event.step().ordinal();
        int inAllSteps = queues.get(event.family());
        int before = queue(inAllSteps, step);
        int now = event.queue().ordinal();
        queues.set(event.family(), inAllSteps + ((now - before) << (step * BITS)));
        waiting[step][before] -= event.children();
        waiting[step][now] += event.children();
    }

    private static int queue(int inAllSteps, int step) {
        return (inAllSteps >> (step * BITS)) & MASK;
    }

    private void childLeft(ChildLeft event) {
        for (int step = 0; step < waiting.length; step++) {
            waiting[step][queue(queues.get(event.family()), step)]--;
        }
    }

    @Override
    public void endOfDay(int day) {
        for (int step = 0; step < waiting.length; step++) {
            for (int queue = WAITING_FROM; queue < QUEUES.length; queue++) {
                if (waiting[step][queue] != 0) {
                    days[step][queue].add(day, waiting[step][queue]);
                }
            }
        }
    }

    @Override
    public void close(Book book) {
        Tally[] all = new Tally[QUEUES.length];
        Arrays.setAll(all, this::inAllSteps);
        book.write(TOTAL, perChildYear(Tally.sum(span, all)));
        BY_QUEUE.forEach((queue, measure) -> book.write(measure, perChildYear(all[queue.ordinal()])));
        book.writeWaits(ALL, byQueue(all));
        for (Step step : STEPS_IN_ORDER) {
            book.writeWaits(name(step), byQueue(days[step.ordinal()]));
        }
    }

    private Tally inAllSteps(int queue) {
        return Tally.sum(span, Arrays.stream(days).map(each -> each[queue]).toArray(Tally[]::new));
    }

    private double[] byQueue(Tally[] tallies) {
        return Arrays.stream(tallies)
                .mapToDouble(tally -> perChildYear(tally).value())
                .toArray();
    }

    private Reading perChildYear(Tally childDays) {
        return Reading.ratio(
                childDays,
                register.held(),
                Span.DAYS_A_YEAR,
                register.held().mean().observations());
    }
}
