package mainstay.measure.shape;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.FamilyEvent.WorkerUnassigned;
import mainstay.measure.count.Book;
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

/** How long children keep a worker, by what ended it, and how long they are without one. */
final class WorkerSpellShapes implements Gauge {
    private static final ShapeDefinition ALL = new ShapeDefinition(
            "worker_spell",
            "Time with the same worker",
            Group.RELATIONSHIPS,
            Scale.MONTH,
            36,
            Method.LIFE_TABLE,
            "children with a worker, until they lose or change the worker; closure of the case cuts a spell off",
            Optional.empty());
    private static final ShapeDefinition LOOKED_AFTER = new ShapeDefinition(
            "looked_after_worker_spell",
            "Time with the same worker, in care",
            Group.RELATIONSHIPS,
            Scale.MONTH,
            36,
            Method.LIFE_TABLE,
            "looked-after children who get a worker, until they lose or change the worker; closure cuts a spell off",
            Optional.empty());
    private static final ShapeDefinition WITHOUT = new ShapeDefinition(
            "without_worker",
            "Waiting for a worker",
            Group.RELATIONSHIPS,
            Scale.WORKING_DAY,
            40,
            Method.LIFE_TABLE,
            "children at a stage that a caseworker holds, who have none, until they get one; closure cuts a wait off",
            Optional.empty());

    private static final Map<ChangeReason, ShapeDefinition> BY_REASON = new EnumMap<>(Map.of(
            ChangeReason.TSPROC, ended("tsproc", "Ended by transfer"),
            ChangeReason.LEFTRL, ended("leftrl", "Ended because the worker left"),
            ChangeReason.MANAGE, ended("manage", "Ended to manage caseloads"),
            ChangeReason.ABSENC, ended("absenc", "Ended by absence or return"),
            ChangeReason.ORGRST, ended("orgrst", "Ended by restructure")));
    private static final ShapeDefinition OTHERWISE = ended("otherwise", "Ended on request or otherwise");
    private static final ShapeDefinition CLOSURE = ended("closure", "Ended as the case closed");

    private static ShapeDefinition ended(String name, String title) {
        return new ShapeDefinition(
                "worker_spell_ended_" + name,
                title,
                Group.RELATIONSHIPS,
                Scale.MONTH,
                24,
                Method.ENDED,
                "children whose spell with a worker ended so; a reason is the one for which the next worker begins",
                Optional.empty());
    }

    private static final List<ShapeDefinition> ENDINGS = Stream.concat(
                    BY_REASON.values().stream(), Stream.of(OTHERWISE, CLOSURE))
            .toList();

    static final List<ShapeDefinition> DEFINITIONS = Stream.concat(
                    Stream.of(ALL, LOOKED_AFTER, WITHOUT), ENDINGS.stream())
            .toList();

    /** A spell that has ended, for a reason that shows when the next worker begins. */
    private record Lost(int days, double children) {}

    private final Span span;
    private final Register register;
    private final Spells all;
    private final Spells lookedAfter;
    private final Spells without;
    private final Map<Integer, Lost> lost = new HashMap<>();
    private final Map<ShapeDefinition, Lifetimes> ends = new HashMap<>();

    WorkerSpellShapes(Span span, Register register) {
        this.span = span;
        this.register = register;
        this.all = Spells.inCalendarDays(span);
        this.lookedAfter = Spells.inCalendarDays(span);
        this.without = Spells.inWorkingDays(span);
        ENDINGS.forEach(ending -> ends.put(ending, new Lifetimes()));
    }

    @Override
    public void listen(Router router) {
        router.on(StageEntered.class, this::entered);
        router.on(WorkerAssigned.class, this::assigned);
        router.on(WorkerUnassigned.class, this::unassigned);
        router.on(CaseClosed.class, this::closed);
    }

    private void entered(StageEntered event) {
        int family = event.family();
        boolean waits = event.stage().isHeld() && !event.from().isHeld() && register.worker(family) < 0;
        if (waits && !register.setsUp(family, event.day())) {
            without.begin(family, event.day(), event.children());
        }
    }

    private void assigned(WorkerAssigned event) {
        int family = event.family();
        int day = event.day();
        without.end(family, day);
        lose(family, day);
        Lost before = lost.remove(family);
        if (before != null) {
            ends.get(BY_REASON.getOrDefault(event.reason(), OTHERWISE)).add(before.days(), before.children());
        }
        if (register.setsUp(family, day)) {
            return;
        }
        all.begin(family, day, event.children());
        if (event.stage() == Stage.LOOKED_AFTER) {
            lookedAfter.begin(family, day, event.children());
        }
    }

    private void unassigned(WorkerUnassigned event) {
        if (!event.closing()) {
            lose(event.family(), event.day());
            without.begin(event.family(), event.day(), event.children());
        }
    }

    private void lose(int family, int day) {
        int days = all.lengthOf(family, day);
        if (days >= 0 && span.measures(day)) {
            lost.put(family, new Lost(days, all.weight(family)));
        }
        all.end(family, day);
        lookedAfter.end(family, day);
    }

    private void closed(CaseClosed event) {
        int family = event.family();
        int days = all.lengthOf(family, event.day());
        if (days >= 0 && span.measures(event.day())) {
            ends.get(CLOSURE).add(days, all.weight(family));
        }
        all.cutOff(family, event.day());
        lookedAfter.cutOff(family, event.day());
        without.cutOff(family, event.day());
        lost.remove(family);
    }

    @Override
    public void close(Book book) {
        book.write(ALL, all.close());
        book.write(LOOKED_AFTER, lookedAfter.close());
        book.write(WITHOUT, without.close());
        ends.forEach(book::write);
    }
}
