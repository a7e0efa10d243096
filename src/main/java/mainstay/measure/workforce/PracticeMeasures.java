package mainstay.measure.workforce;

import java.util.List;
import mainstay.event.MonthEndCount.PracticeCounted;
import mainstay.event.MonthEndCount.TeamCounted;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.measure.count.Book;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.Reading;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;
import mainstay.measure.count.Tally;

/** How far workers practise the practice model, and how far managers own it. */
public final class PracticeMeasures implements Gauge {
    private static final String EACH_MONTH_END = "Counted anew at each month-end; nought where there is no model.";

    private static final MeasureDefinition FIDELITY = new MeasureDefinition(
            "fidelity",
            "Fidelity to the practice model",
            "percent",
            Better.NEITHER,
            Group.CHILDREN,
            "fidelity of workers in teams that practise the model, at month-ends",
            "workers in post at the month-ends, in whatever team, so that a half-done roll-out shows",
            EACH_MONTH_END);

    private static final MeasureDefinition OWNERSHIP = new MeasureDefinition(
            "ownership",
            "Managers' ownership of the practice model",
            "percent",
            Better.NEITHER,
            Group.CHILDREN,
            "ownership by managers of teams that practise the model, at month-ends; none where nobody is in post",
            "teams at the month-ends, whether they practise the model or not",
            EACH_MONTH_END);

    public static final List<MeasureDefinition> DEFINITIONS = List.of(FIDELITY, OWNERSHIP);

    private final Tally fidelity;
    private final Tally workers;
    private final Tally ownership;
    private final Tally teams;

    public PracticeMeasures(Span span) {
        this.fidelity = new Tally(span);
        this.workers = new Tally(span);
        this.ownership = new Tally(span);
        this.teams = new Tally(span);
    }

    @Override
    public void listen(Router router) {
        router.on(WorkerCounted.class, event -> workers.add(event.day(), 1));
        router.on(TeamCounted.class, event -> teams.add(event.day(), 1));
        router.on(PracticeCounted.class, this::practiceCounted);
    }

    private void practiceCounted(PracticeCounted event) {
        fidelity.add(event.day(), event.fidelity() * event.workers());
        ownership.add(event.day(), event.ownership());
    }

    @Override
    public void close(Book book) {
        book.write(FIDELITY, Reading.ratio(fidelity, workers, 100, workers.observations()));
        book.write(OWNERSHIP, Reading.ratio(ownership, teams, 100, teams.observations()));
    }
}
