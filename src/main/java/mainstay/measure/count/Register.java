package mainstay.measure.count;

import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ChildLeft;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.FamilyEvent.WorkerUnassigned;
import mainstay.scenario.Stage;

/**
 * Where every family stands, as the events tell it, and how many children that makes. It hears each event before the
 * measures do.
 */
@SuppressWarnings("EnumOrdinal") // Stages are kept in arrays of numbers, by family.
public final class Register implements Gauge {
    private static final Stage[] STAGES = Stage.values();
    private static final int NEVER = -1;

    private final FamilyInts stage = new FamilyInts(Stage.CLOSED.ordinal());
    private final FamilyInts children = new FamilyInts(0);
    private final FamilyInts worker = new FamilyInts(-1);
    private final FamilyInts stageSince = new FamilyInts(NEVER);
    private final FamilyInts heldSince = new FamilyInts(NEVER);
    private final FamilyInts initial = new FamilyInts(0);
    private final int[] childrenAt = new int[STAGES.length];
    private final Level held;
    private final Level unallocated;
    private final Level lookedAfter;
    private int families;

    public Register(Span span) {
        this.held = new Level(span);
        this.unallocated = new Level(span);
        this.lookedAfter = new Level(span);
    }

    @Override
    public void listen(Router router) {
        router.on(FamilyReferred.class, this::referred);
        router.on(
                StageEntered.class,
                event -> move(event.day(), event.family(), event.stage(), worker(event.family()), event.children()));
        router.on(
                CaseClosed.class,
                event -> move(event.day(), event.family(), Stage.CLOSED, -1, children(event.family())));
        router.on(ChildLeft.class, this::childLeft);
        router.on(
                WorkerAssigned.class,
                event -> move(event.day(), event.family(), stage(event.family()), event.worker(), event.children()));
        router.on(
                WorkerUnassigned.class,
                event -> move(event.day(), event.family(), stage(event.family()), -1, event.children()));
    }

    private void referred(FamilyReferred event) {
        families = Math.max(families, event.family() + 1);
        initial.set(event.family(), event.initial() ? 1 : 0);
        move(event.day(), event.family(), Stage.REFERRAL, -1, event.children());
    }

    private void childLeft(ChildLeft event) {
        int family = event.family();
        move(event.day(), family, stage(family), worker(family), Math.max(0, children(family) - 1));
    }

    private void move(int day, int family, Stage to, int nextWorker, int nextChildren) {
        Stage from = stage(family);
        count(day, family, -1);
        if (from != to) {
            stage.set(family, to.ordinal());
            stageSince.set(family, day);
        }
        if (!to.isHeld()) {
            heldSince.set(family, NEVER);
        } else if (heldSince.get(family) == NEVER) {
            heldSince.set(family, day);
        }
        worker.set(family, nextWorker);
        children.set(family, nextChildren);
        count(day, family, 1);
    }

    private void count(int day, int family, int sign) {
        Stage at = stage(family);
        int change = sign * children(family);
        childrenAt[at.ordinal()] += change;
        if (at.isHeld()) {
            held.add(day, change);
            if (worker(family) < 0) {
                unallocated.add(day, change);
            }
            if (at == Stage.LOOKED_AFTER) {
                lookedAfter.add(day, change);
            }
        }
    }

    @Override
    public void close(Book book) {
        held.close();
        unallocated.close();
        lookedAfter.close();
    }

    /** Families are numbered below this. */
    public int families() {
        return families;
    }

    public Stage stage(int family) {
        return STAGES[stage.get(family)];
    }

    /** Children of a family now, or when its case closed. */
    public int children(int family) {
        return children.get(family);
    }

    /** The allocated worker, or -1. */
    public int worker(int family) {
        return worker.get(family);
    }

    /** The day on which the family came to its present stage. */
    public int stageSince(int family) {
        return stageSince.get(family);
    }

    /** The day from which the family's case has been held without a break; -1 if it is not held. */
    public int heldSince(int family) {
        return heldSince.get(family);
    }

    /** Whether what happens to a family on a day only sets up the authority that the run starts from. */
    public boolean setsUp(int family, int day) {
        return day == 0 && initial.get(family) == 1;
    }

    /** Children at a stage now. */
    public int childrenAt(Stage at) {
        return childrenAt[at.ordinal()];
    }

    /** Children at a stage that a caseworker holds, allocated or waiting. */
    public Level held() {
        return held;
    }

    /** Children at a stage that a caseworker holds, who have none. */
    public Level unallocated() {
        return unallocated;
    }

    /** Children looked after. */
    public Level lookedAfter() {
        return lookedAfter;
    }
}
