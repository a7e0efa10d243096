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

    private final Register register;
    private final FamilyInts[] queueOf = new FamilyInts[STEPS_IN_ORDER.length];
    private final Level all;
    private final Level[] inQueue = new Level[QUEUES.length];
    private final Level[][] inStep = new Level[STEPS_IN_ORDER.length][QUEUES.length];

    QueueMeasures(Span span, Register register) {
        this.register = register;
        Arrays.setAll(queueOf, step -> new FamilyInts(Queue.NONE.ordinal()));
        this.all = new Level(span);
        Arrays.setAll(inQueue, queue -> new Level(span));
        for (Level[] queues : inStep) {
            Arrays.setAll(queues, queue -> new Level(span));
        }
    }

    @Override
    public void listen(Router router) {
        router.on(Kind.WAIT_CHANGED, WaitChanged.class, this::changed);
        router.on(Kind.CHILD_LEFT, ChildLeft.class, this::childLeft);
    }

    private void changed(WaitChanged event) {
        int step = event.step().ordinal();
        count(event.day(), step, queueOf[step].get(event.family()), -event.children());
        queueOf[step].set(event.family(), event.queue().ordinal());
        count(event.day(), step, event.queue().ordinal(), event.children());
    }

    private void childLeft(ChildLeft event) {
        for (int step = 0; step < queueOf.length; step++) {
            count(event.day(), step, queueOf[step].get(event.family()), -1);
        }
    }

    private void count(int day, int step, int queue, int change) {
        if (queue != Queue.NONE.ordinal()) {
            all.add(day, change);
            inQueue[queue].add(day, change);
            inStep[step][queue].add(day, change);
        }
    }

    @Override
    public void close(Book book) {
        all.close();
        book.write(WAITING, perChildYear(all));
        BY_QUEUE.forEach((queue, measure) -> {
            inQueue[queue.ordinal()].close();
            book.write(measure, perChildYear(inQueue[queue.ordinal()]));
        });
        book.writeWaits(ALL, byQueue(inQueue));
        for (Step step : STEPS_IN_ORDER) {
            Arrays.stream(inStep[step.ordinal()]).forEach(Level::close);
            book.writeWaits(name(step), byQueue(inStep[step.ordinal()]));
        }
    }

    private double[] byQueue(Level[] queues) {
        return Arrays.stream(queues)
                .mapToDouble(days -> perChildYear(days).value())
                .toArray();
    }

    private Reading perChildYear(Level days) {
        return Reading.ratio(
                days, register.held(), Span.DAYS_A_YEAR, register.held().mean().observations());
    }
}
