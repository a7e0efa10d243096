package mainstay.analysis.shapes;

import java.util.ArrayList;
import java.util.List;
import mainstay.analysis.comparison.Replications;
import mainstay.calendar.WorkingCalendar;
import mainstay.measure.count.Lifetimes;
import mainstay.measure.count.ShapeDefinition;
import mainstay.measure.shape.ShapeCatalogue;
import mainstay.measure.shape.ShapeLedger;
import mainstay.results.evidence.ShapeMomentsRow;
import mainstay.results.evidence.ShapePublishedRow;
import mainstay.results.evidence.ShapeRow;
import mainstay.results.evidence.ShapeTables;
import mainstay.run.AuthorityRun;
import mainstay.run.Progress;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;

/** The whole distribution of every duration and spell that comes out of a scenario. */
public final class Shapes {
    private final List<Shape> shapes;

    private Shapes(List<Shape> shapes) {
        this.shapes = shapes;
    }

    /**
     * Runs a scenario and looks at every shape.
     *
     * @param scenario what to simulate
     * @param seed seed of the random numbers
     * @param replications how many runs, at least 1
     * @param threads how many at a time; the shapes do not depend on it
     */
    public static Shapes of(Scenario scenario, long seed, int replications, int threads) {
        return of(new AuthorityRun(), scenario, seed, replications, threads, (done, total) -> {});
    }

    /**
     * The same with another simulator, telling how far it is.
     *
     * @param simulator runs one replication
     * @param scenario what to simulate
     * @param seed seed of the random numbers
     * @param replications how many runs, at least 1
     * @param threads how many at a time; the shapes do not depend on it
     * @param progress is told at the start and after each replication
     */
    public static Shapes of(
            Simulator simulator, Scenario scenario, long seed, int replications, int threads, Progress progress) {
        WorkingCalendar calendar = new WorkingCalendar(
                scenario.period().simulatedFrom(), scenario.period().end());
        List<List<Lifetimes>> runs = new Replications(simulator, threads)
                .run(
                        scenario,
                        seed,
                        replications,
                        () -> new ShapeLedger(calendar, scenario.period()),
                        ShapeLedger::close,
                        progress);
        return of(scenario.settings(), runs);
    }

    /** What was counted in each replication, in the order of the catalogue. */
    static Shapes of(Settings settings, List<List<Lifetimes>> runs) {
        List<ShapeDefinition> definitions = ShapeCatalogue.all();
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < definitions.size(); i++) {
            int place = i;
            shapes.add(new Shape(
                    definitions.get(i),
                    definitions.get(i).limit(settings),
                    runs.stream().map(run -> run.get(place)).toList()));
        }
        return new Shapes(shapes);
    }

    /** Every shape bin by bin, in a few numbers, and beside what is published. */
    public ShapeTables tables() {
        List<ShapeRow> rows = new ArrayList<>();
        List<ShapeMomentsRow> moments = new ArrayList<>();
        List<ShapePublishedRow> published = new ArrayList<>();
        for (Shape shape : shapes) {
            rows.addAll(shape.rows());
            moments.add(shape.moments());
            PublishedShape.all().stream()
                    .filter(figure -> figure.shape().equals(shape.name()))
                    .forEach(figure -> published.add(shape.beside(figure)));
        }
        return new ShapeTables(rows, moments, published);
    }
}
