package mainstay.measure.shape;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.measure.count.Book;
import mainstay.measure.count.FamilyInts;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Lifetimes;
import mainstay.measure.count.Register;
import mainstay.measure.count.Router;
import mainstay.measure.count.ShapeDefinition;
import mainstay.measure.count.ShapeDefinition.Group;
import mainstay.measure.count.ShapeDefinition.Method;
import mainstay.measure.count.ShapeDefinition.Scale;
import mainstay.measure.count.Span;
import mainstay.measure.count.Spells;
import mainstay.scenario.Stage;

/** How long plans last and children stay in care. */
final class StageShapes implements Gauge {
    private static final Map<Stage, ShapeDefinition> BY_STAGE = new EnumMap<>(Map.of(
            Stage.CHILD_IN_NEED,
            stay("in_need_plan", "Child in need plan", 36, "children who begin a child in need plan"),
            Stage.CHILD_PROTECTION,
            stay("protection_plan", "Protection plan", 36, "children who begin a protection plan"),
            Stage.LOOKED_AFTER,
            stay("care_stay", "Stay in care", 60, "children who begin to be looked after")));

    private static ShapeDefinition stay(String name, String title, int months, String who) {
        return new ShapeDefinition(
                name,
                title,
                Group.STAYS,
                Scale.MONTH,
                months,
                Method.LIFE_TABLE,
                who + ", until the family moves on or its case closes",
                Optional.empty());
    }

    private static final ShapeDefinition PROTECTION_ENDED = new ShapeDefinition(
            "protection_plan_ended",
            "Protection plans that ended, by length",
            Group.STAYS,
            Scale.MONTH,
            36,
            Method.ENDED,
            "children whose protection plan ended; one begun before the run counts as longest",
            Optional.empty());

    private static final ShapeDefinition PROTECTION_OPEN = new ShapeDefinition(
            "protection_plan_open",
            "Protection plans open on 31 March, by age",
            Group.STAYS,
            Scale.MONTH,
            36,
            Method.COUNTED,
            "children on a protection plan on each 31 March; one begun before the run counts as longest",
            Optional.empty());

    static final List<ShapeDefinition> DEFINITIONS = List.of(
            BY_STAGE.get(Stage.CHILD_IN_NEED),
            BY_STAGE.get(Stage.CHILD_PROTECTION),
            PROTECTION_ENDED,
            PROTECTION_OPEN,
            BY_STAGE.get(Stage.LOOKED_AFTER));

    private static final int BEFORE_THE_RUN = -1;
    private static final int NOT_ON_A_PLAN = -2;

    private final Span span;
    private final Register register;
    private final Map<Stage, Spells> stays = new EnumMap<>(Stage.class);
    private final FamilyInts planSince = new FamilyInts(NOT_ON_A_PLAN);
    private final Lifetimes plansEnded = new Lifetimes();
    private final Lifetimes plansOpen = new Lifetimes();

    StageShapes(Span span, Register register) {
        this.span = span;
        this.register = register;
        BY_STAGE.keySet().forEach(stage -> stays.put(stage, Spells.inCalendarDays(span)));
    }

    @Override
    public void listen(Router router) {
        router.on(StageEntered.class, this::entered);
        router.on(CaseClosed.class, event -> left(event.family(), event.day()));
    }

    private void entered(StageEntered event) {
        int family = event.family();
        left(family, event.day());
        boolean setUp = register.setsUp(family, event.day());
        if (!setUp && stays.containsKey(event.stage())) {
            stays.get(event.stage()).begin(family, event.day(), event.children());
        }
        if (event.stage() == Stage.CHILD_PROTECTION) {
            planSince.set(family, setUp ? BEFORE_THE_RUN : event.day());
        }
    }

    private void left(int family, int day) {
        stays.values().forEach(stay -> stay.end(family, day));
        if (planSince.get(family) != NOT_ON_A_PLAN && span.measures(day)) {
            plansEnded.add(length(family, day, PROTECTION_ENDED), register.children(family));
        }
        planSince.set(family, NOT_ON_A_PLAN);
    }

    private int length(int family, int day, ShapeDefinition shape) {
        int since = planSince.get(family);
        return since == BEFORE_THE_RUN ? shape.edge(shape.bins()) : span.calendarDays(since, day);
    }

    @Override
    public void endOfDay(int day) {
        if (!span.isCountOfMarch(day) || !span.measures(day)) {
            return;
        }
        for (int family = 0; family < register.families(); family++) {
            if (planSince.get(family) != NOT_ON_A_PLAN && register.children(family) > 0) {
                plansOpen.add(length(family, day, PROTECTION_OPEN), register.children(family));
            }
        }
    }

    @Override
    public void close(Book book) {
        stays.forEach((stage, stay) -> book.write(BY_STAGE.get(stage), stay.close()));
        book.write(PROTECTION_ENDED, plansEnded);
        book.write(PROTECTION_OPEN, plansOpen);
    }
}
