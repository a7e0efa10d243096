package mainstay.measure.shape;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.event.CaseworkEvent.DecisionAwaited;
import mainstay.event.CaseworkEvent.DecisionMade;
import mainstay.event.CaseworkEvent.Section47Started;
import mainstay.event.CaseworkEvent.ThresholdReached;
import mainstay.event.Decision;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.measure.count.Book;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Register;
import mainstay.measure.count.Router;
import mainstay.measure.count.ShapeDefinition;
import mainstay.measure.count.ShapeDefinition.Group;
import mainstay.measure.count.ShapeDefinition.Method;
import mainstay.measure.count.ShapeDefinition.Scale;
import mainstay.measure.count.Span;
import mainstay.measure.count.Spells;
import mainstay.scenario.Stage;

/** How long families wait for a decision that somebody with authority has to take, once they are ready for it. */
final class DecisionShapes implements Gauge {
    private static final Map<Decision, ShapeDefinition> BY_DECISION = new EnumMap<>(Map.of(
            Decision.ASSESSMENT,
            wait("assessment_signed", "Written assessment until a manager signs", 40),
            Decision.SECTION_47,
            wait("section_47_decided", "Enquiry until a manager decides", 40),
            Decision.END_IN_NEED_PLAN,
            wait("in_need_plan_end_decided", "Child in need plan ready to end", 100),
            Decision.END_PROTECTION_PLAN,
            wait("protection_plan_end_decided", "Protection plan ready to end", 150),
            Decision.CLOSURE,
            wait("closure_signed", "Closing summary until a manager signs", 40)));

    private static ShapeDefinition wait(String name, String title, int days) {
        return new ShapeDefinition(
                name,
                title,
                Group.DECISIONS,
                Scale.WORKING_DAY,
                days,
                Method.LIFE_TABLE,
                "children ready for the decision, until it is made; one that is no longer called for is cut off",
                Optional.empty());
    }

    static final List<ShapeDefinition> DEFINITIONS = List.copyOf(BY_DECISION.values());

    private final Register register;
    private final Map<Decision, Spells> waits = new EnumMap<>(Decision.class);

    DecisionShapes(Span span, Register register) {
        this.register = register;
        BY_DECISION.keySet().forEach(decision -> waits.put(decision, Spells.inWorkingDays(span)));
    }

    @Override
    public void listen(Router router) {
        router.on(DecisionAwaited.class, this::awaited);
        router.on(DecisionMade.class, this::made);
        router.on(Section47Started.class, event -> planHeld(event.family(), event.day()));
        router.on(ThresholdReached.class, event -> planHeld(event.family(), event.day()));
        router.on(StageEntered.class, this::moved);
        router.on(CaseClosed.class, event -> waits.values().forEach(wait -> wait.cutOff(event.family(), event.day())));
    }

    private void awaited(DecisionAwaited event) {
        Spells wait = waits.get(event.decision());
        if (wait != null && !register.setsUp(event.family(), event.day())) {
            wait.begin(event.family(), event.day(), event.children());
        }
    }

    private void made(DecisionMade event) {
        Spells wait = waits.get(event.decision());
        if (wait != null) {
            wait.end(event.family(), event.day());
        }
    }

    /** A plan's end is no question any more once the family has moved on, nor an enquiry's outcome once it is in care. */
    private void moved(StageEntered event) {
        planHeld(event.family(), event.day());
        if (event.stage() == Stage.LOOKED_AFTER) {
            waits.get(Decision.SECTION_47).cutOff(event.family(), event.day());
        }
    }

    /** Nobody asks whether the plan can end, be it for the time being or for good. */
    private void planHeld(int family, int day) {
        waits.get(Decision.END_IN_NEED_PLAN).cutOff(family, day);
        waits.get(Decision.END_PROTECTION_PLAN).cutOff(family, day);
    }

    @Override
    public void close(Book book) {
        waits.forEach((decision, wait) -> book.write(BY_DECISION.get(decision), wait.close()));
    }
}
