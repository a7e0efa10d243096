package mainstay.analysis.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mainstay.measure.count.Lifetimes;
import mainstay.measure.count.ShapeDefinition;
import mainstay.measure.shape.ShapeCatalogue;
import mainstay.results.evidence.ShapeMomentsRow;
import mainstay.results.evidence.ShapePublishedRow;
import mainstay.results.evidence.ShapeRow;
import mainstay.results.evidence.ShapeTables;
import mainstay.results.store.RunStore;
import mainstay.run.RunPlan;
import mainstay.run.StudyPlan;
import mainstay.scenario.Settings;
import mainstay.study.Study;

/** The whole distribution of every duration and spell that comes out of a scenario. */
public final class Shapes {
    private final List<Shape> shapes;

    private Shapes(List<Shape> shapes) {
        this.shapes = shapes;
    }

    /** The runs that shapes are counted in: every replication of the one arm of a study. */
    public static RunPlan plan(Study study) {
        return new StudyPlan(study, 0, new ShapeMeasurement());
    }

    /**
     * Every shape of a study with one arm, from the runs of its {@link #plan}, all of them finished.
     *
     * @param runs where they are kept
     */
    public static Shapes of(Study study, RunStore runs) {
        return of(
                study.baseline().settings(),
                IntStream.range(0, study.replications())
                        .mapToObj(replication -> runs.read(0, replication).orElseThrow())
                        .map(ShapeMeasurement::counted)
                        .toList());
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
