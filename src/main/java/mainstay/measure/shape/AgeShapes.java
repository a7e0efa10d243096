package mainstay.measure.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mainstay.event.FamilyEvent.ChildLeft;
import mainstay.event.FamilyEvent.ChildRegistered;
import mainstay.event.FamilyEvent.StageEntered;
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
import mainstay.scenario.Stage;

/** How old children are when they become looked after. */
final class AgeShapes implements Gauge {
    private static final int ADULT_YEARS = 18;

    private static final ShapeDefinition AGE = new ShapeDefinition(
            "age_at_entry_to_care",
            "Age at entry to care",
            Group.STAYS,
            Scale.YEAR,
            ADULT_YEARS,
            Method.COUNTED,
            "children who begin to be looked after, each, by age",
            Optional.empty());

    static final List<ShapeDefinition> DEFINITIONS = List.of(AGE);

    private final Span span;
    private final Register register;
    private final Map<Integer, Map<Integer, Long>> born = new HashMap<>();
    private final Lifetimes ages = new Lifetimes();

    AgeShapes(Span span, Register register) {
        this.span = span;
        this.register = register;
    }

    @Override
    public void listen(Router router) {
        router.on(ChildRegistered.class, event -> born.computeIfAbsent(event.family(), family -> new TreeMap<>())
                .put(event.child(), event.bornOn()));
        router.on(ChildLeft.class, event -> born.getOrDefault(event.family(), new TreeMap<>())
                .remove(event.child()));
        router.on(StageEntered.class, this::entered);
    }

    private void entered(StageEntered event) {
        int day = event.day();
        if (event.stage() != Stage.LOOKED_AFTER || !span.measures(day) || register.setsUp(event.family(), day)) {
            return;
        }
        long today = span.date(day).toEpochDay();
        born.getOrDefault(event.family(), Map.of()).values().stream()
                .mapToInt(birth -> Math.toIntExact(today - birth))
                .filter(age -> age < AGE.edge(ADULT_YEARS))
                .forEach(age -> ages.add(age, 1));
    }

    @Override
    public void close(Book book) {
        book.write(AGE, ages);
    }
}
