package mainstay.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mainstay.event.CareEvent.ChildLeft;
import mainstay.event.CareEvent.Kind;
import mainstay.event.CareEvent.WaitChanged;
import mainstay.event.Queue;
import mainstay.event.Step;
import mainstay.measure.MeasureDefinition.Better;
import mainstay.measure.MeasureDefinition.Group;

/**
 * How long children wait for steps in their way, and in which queue: days of all steps and queues over the same
 * child-years, so that they add up.
 */
@SuppressWarnings("EnumOrdinal") // What a family waits in is kept as a number, by family.
final class QueueMeasures implements Gauge {
    /** The name of all steps together. */
    private static final String ALL = "all";

    private static final String HELD_YEARS = "child-years with a case held, allocated or waiting";
    private static final String EVERY_DAY =
            "Every day counts when it happens: what is open at either end of the period counts up to it.";
    private static final String STEPS = "assessment, initial conference, end of a plan, closure, record of a visit";

    private static final MeasureDefinition WAITING = new MeasureDefinition(
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

    static final List<MeasureDefinition> DEFINITIONS = definitions();

    private static List<MeasureDefinition> definitions() {
        List<MeasureDefinition> all = new ArrayList<>(List.of(WAITING));
        all.addAll(BY_QUEUE.values());
        return List.copyOf(all);
    }

    private static final Step[] STEPS_IN_ORDER = Step.values();
    private static final Queue[] QUEUES = Queue.values();
    private static final int BITS = 4;
    private static final int MASK = (1 << BITS) - 1;

    private final Span span;
    private final Register register;
    /** The queue of every step of a family, each in four bits: a family's waits change often, and memory is slow. */
    private final FamilyInts queues = new FamilyInts(0);

    private final Level[][] days = new Level[STEPS_IN_ORDER.length][QUEUES.length];

    QueueMeasures(Span span, Register register) {
        this.span = span;
        this.register = register;
        for (Level[] each : days) {
            Arrays.setAll(each, queue -> new Level(span));
        }
    }

    @Override
    public void listen(Router router) {
        router.on(Kind.WAIT_CHANGED, WaitChanged.class, this::changed);
        router.on(Kind.CHILD_LEFT, ChildLeft.class, this::childLeft);
    }

    private void changed(WaitChanged event) {
        int step = event.step().ordinal();
        int inAllSteps = queues.get(event.family());
        int before = queue(inAllSteps, step);
        int now = event.queue().ordinal();
        count(event.day(), step, before, -event.children());
        queues.set(event.family(), inAllSteps + ((now - before) << (step * BITS)));
        count(event.day(), step, now, event.children());
    }

    private static int queue(int inAllSteps, int step) {
        return (inAllSteps >> (step * BITS)) & MASK;
    }

    private void childLeft(ChildLeft event) {
        for (int step = 0; step < days.length; step++) {
            count(event.day(), step, queue(queues.get(event.family()), step), -1);
        }
    }

    private void count(int day, int step, int queue, int change) {
        if (queue != Queue.NONE.ordinal()) {
            days[step][queue].add(day, change);
        }
    }

    @Override
    public void close(Book book) {
        Level[] all = new Level[QUEUES.length];
        for (Level[] each : days) {
            Arrays.stream(each).forEach(Level::close);
        }
        for (int queue = 0; queue < all.length; queue++) {
            int which = queue;
            all[queue] =
                    Level.sum(span, Arrays.stream(days).map(each -> each[which]).toArray(Level[]::new));
        }
        book.write(WAITING, perChildYear(Level.sum(span, all)));
        BY_QUEUE.forEach((queue, measure) -> book.write(measure, perChildYear(all[queue.ordinal()])));
        book.writeWaits(ALL, byQueue(all));
        for (Step step : STEPS_IN_ORDER) {
            book.writeWaits(name(step), byQueue(days[step.ordinal()]));
        }
    }

    private double[] byQueue(Level[] levels) {
        return Arrays.stream(levels)
                .mapToDouble(level -> perChildYear(level).value())
                .toArray();
    }

    private Reading perChildYear(Level childDays) {
        return Reading.ratio(
                childDays,
                register.held(),
                Span.DAYS_A_YEAR,
                register.held().mean().observations());
    }
}
