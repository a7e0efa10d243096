package mainstay.measure.shape;

import java.util.List;
import java.util.Optional;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.PostFilled;
import mainstay.event.WorkforceEvent.PostVacated;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.measure.count.Book;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Router;
import mainstay.measure.count.ShapeDefinition;
import mainstay.measure.count.ShapeDefinition.Group;
import mainstay.measure.count.ShapeDefinition.Method;
import mainstay.measure.count.ShapeDefinition.Scale;
import mainstay.measure.count.Span;
import mainstay.measure.count.Spells;

/** How long posts are vacant and agency workers stay. */
final class PostShapes implements Gauge {
    private static final ShapeDefinition VACANCY = shape(
            "vacancy",
            "Vacancy, until the post is filled",
            156,
            "posts that lost their permanent holder, until filled");
    private static final ShapeDefinition AGENCY =
            shape("agency_assignment", "Agency assignment", 104, "agency workers who started, until they left");

    private static ShapeDefinition shape(String name, String title, int weeks, String counted) {
        return new ShapeDefinition(
                name, title, Group.WORKFORCE, Scale.WEEK, weeks, Method.LIFE_TABLE, counted, Optional.empty());
    }

    static final List<ShapeDefinition> DEFINITIONS = List.of(VACANCY, AGENCY);

    private final Spells vacancies;
    private final Spells assignments;

    PostShapes(Span span) {
        this.vacancies = Spells.inWorkingDays(span);
        this.assignments = Spells.inWorkingDays(span);
    }

    @Override
    public void listen(Router router) {
        router.on(PostVacated.class, this::vacated);
        router.on(PostFilled.class, event -> vacancies.end(event.post(), event.day()));
        router.on(WorkerStarted.class, this::started);
        router.on(WorkerLeft.class, event -> assignments.end(event.worker(), event.day()));
    }

    /** Of a post that is vacant on the first day nobody knows since when. */
    private void vacated(PostVacated event) {
        if (event.day() > 0) {
            vacancies.begin(event.post(), event.day(), 1);
        }
    }

    private void started(WorkerStarted event) {
        if (event.contract() == Contract.AGENCY && !event.initial()) {
            assignments.begin(event.worker(), event.day(), 1);
        }
    }

    @Override
    public void close(Book book) {
        book.write(VACANCY, vacancies.close());
        book.write(AGENCY, assignments.close());
    }
}
