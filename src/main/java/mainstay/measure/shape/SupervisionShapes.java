package mainstay.measure.shape;

import java.util.List;
import java.util.Optional;
import mainstay.event.WorkforceEvent.SupervisionHeld;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.measure.count.Book;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Router;
import mainstay.measure.count.ShapeDefinition;
import mainstay.measure.count.ShapeDefinition.Group;
import mainstay.measure.count.ShapeDefinition.Method;
import mainstay.measure.count.ShapeDefinition.Scale;
import mainstay.measure.count.Span;
import mainstay.measure.count.Spells;
import mainstay.scenario.parameter.OversightSettings;

/** How far a worker's supervisions lie apart. */
final class SupervisionShapes implements Gauge {
    private static final ShapeDefinition GAP = new ShapeDefinition(
            "supervision_gap",
            "Between two supervisions of a worker",
            Group.WORKFORCE,
            Scale.WORKING_DAY,
            80,
            Method.LIFE_TABLE,
            "workers who were supervised, until the next supervision is held; leaving cuts off",
            Optional.of(OversightSettings.SUPERVISION_INTERVAL));

    static final List<ShapeDefinition> DEFINITIONS = List.of(GAP);

    private final Spells gaps;

    SupervisionShapes(Span span) {
        this.gaps = Spells.inWorkingDays(span);
    }

    @Override
    public void listen(Router router) {
        router.on(SupervisionHeld.class, this::held);
        router.on(WorkerLeft.class, event -> gaps.cutOff(event.worker(), event.day()));
    }

    private void held(SupervisionHeld event) {
        gaps.end(event.worker(), event.day());
        gaps.begin(event.worker(), event.day(), 1);
    }

    @Override
    public void close(Book book) {
        book.write(GAP, gaps.close());
    }
}
