package mainstay.measure.shape;

import java.util.List;
import java.util.Optional;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.FamilyReferred;
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

/** How long after a closure families are referred again. */
final class ReturnShapes implements Gauge {
    private static final ShapeDefinition RETURN = new ShapeDefinition(
            "return",
            "From closure to the next referral",
            Group.STAYS,
            Scale.MONTH,
            36,
            Method.LIFE_TABLE,
            "children whose case closed for another reason than that all are adults, until they are referred again",
            Optional.empty());

    static final List<ShapeDefinition> DEFINITIONS = List.of(RETURN);

    private final Register register;
    private final Spells away;

    ReturnShapes(Span span, Register register) {
        this.register = register;
        this.away = Spells.inCalendarDays(span);
    }

    @Override
    public void listen(Router router) {
        router.on(CaseClosed.class, this::closed);
        router.on(FamilyReferred.class, event -> away.end(event.family(), event.day()));
    }

    private void closed(CaseClosed event) {
        if (event.reason() != ClosureReason.ALL_CHILDREN_ADULT) {
            away.begin(event.family(), event.day(), register.children(event.family()));
        }
    }

    @Override
    public void close(Book book) {
        book.write(RETURN, away.close());
    }
}
