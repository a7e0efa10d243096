package mainstay.measure.shape;

import java.util.List;
import java.util.Optional;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.FamilyReferred;
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

/** How long episodes last from referral to closure: those taken on, those in need that ended, those that are open. */
final class EpisodeShapes implements Gauge {
    private static final String INITIAL = "; one that was open when the run began counts as longest";

    private static final ShapeDefinition EPISODE = shape(
            "episode",
            "Episode, from referral to closure",
            Method.LIFE_TABLE,
            "children referred and taken on for an assessment or into care, from referral until the case closes");
    private static final ShapeDefinition ENDED = shape(
            "episode_ended",
            "Episodes of need that ended, by length",
            Method.ENDED,
            "children in need whose case closed" + INITIAL);
    private static final ShapeDefinition OPEN = shape(
            "episode_open",
            "Episodes open on 31 March, by age",
            Method.COUNTED,
            "children being assessed, on a plan or looked after on each 31 March" + INITIAL);

    private static ShapeDefinition shape(String name, String title, Method method, String counted) {
        return new ShapeDefinition(name, title, Group.STAYS, Scale.MONTH, 36, method, counted, Optional.empty());
    }

    static final List<ShapeDefinition> DEFINITIONS = List.of(EPISODE, ENDED, OPEN);

    private static final int BEFORE_THE_RUN = -1;

    private final Span span;
    private final Register register;
    private final FamilyInts referred = new FamilyInts(BEFORE_THE_RUN);
    private final Spells episodes;
    private final Lifetimes ended = new Lifetimes();
    private final Lifetimes open = new Lifetimes();

    EpisodeShapes(Span span, Register register) {
        this.span = span;
        this.register = register;
        this.episodes = Spells.inCalendarDays(span);
    }

    @Override
    public void listen(Router router) {
        router.on(
                FamilyReferred.class,
                event -> referred.set(event.family(), event.initial() ? BEFORE_THE_RUN : event.day()));
        router.on(StageEntered.class, this::entered);
        router.on(CaseClosed.class, this::closed);
    }

    private void entered(StageEntered event) {
        int since = referred.get(event.family());
        if (event.from() == Stage.REFERRAL && since != BEFORE_THE_RUN) {
            episodes.begin(event.family(), since, event.day(), event.children());
        }
    }

    private void closed(CaseClosed event) {
        episodes.end(event.family(), event.day());
        if (event.inNeed() && span.measures(event.day())) {
            ended.add(length(event.family(), event.day(), ENDED), event.children());
        }
    }

    private int length(int family, int day, ShapeDefinition shape) {
        int since = referred.get(family);
        return since == BEFORE_THE_RUN ? shape.edge(shape.bins()) : span.calendarDays(since, day);
    }

    @Override
    public void endOfDay(int day) {
        if (!span.isCountOfMarch(day) || !span.measures(day)) {
            return;
        }
        for (int family = 0; family < register.families(); family++) {
            if (register.stage(family).isHeld() && register.children(family) > 0) {
                open.add(length(family, day, OPEN), register.children(family));
            }
        }
    }

    @Override
    public void close(Book book) {
        book.write(EPISODE, episodes.close());
        book.write(ENDED, ended);
        book.write(OPEN, open);
    }
}
