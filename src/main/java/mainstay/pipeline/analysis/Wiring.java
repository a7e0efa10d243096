package mainstay.pipeline.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mainstay.analysis.score.ScoredPlace;
import mainstay.journey.Journey;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.MeasureDefinition;
import mainstay.report.Format;
import mainstay.results.study.PublishedRow;
import mainstay.run.RunExecutor;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.study.Sequential;
import mainstay.study.Study;
import mainstay.study.Sweep;

/** What the commands need of the rest of the program: the one place where it is put together. */
public interface Wiring {
    /**
     * The study of a study file, or of one or more scenario files or built-in places.
     *
     * @throws mainstay.scenario.Problems if there are any
     */
    Study study(List<String> named);

    /** What of the same study decides how many replications there are. */
    Sequential sequential(List<String> named);

    /** The same with the futures that its arms meet. */
    default Sweep sweep(List<String> named) {
        return Sweep.of(study(named));
    }

    /** The study with values set in every arm, each {@code path=value}. */
    Study set(Study study, List<String> assignments);

    /** The scenario of a resolved scenario file. */
    Scenario scenario(Path file);

    /** A scenario as the text of a file that reads back as the same scenario. */
    String text(Scenario scenario);

    /** What runs one replication. */
    Simulator simulator();

    /** Machines that do the runs of studies; empty if this one does them. */
    default Optional<RunExecutor> cluster() {
        return Optional.empty();
    }

    /** Every real place that can be simulated with its own figures, in alphabetical order. */
    List<ScoredPlace> realPlaces();

    /** Every measure, in the order of the values of a replication. */
    List<MeasureDefinition> measures();

    /** Every distribution that is kept. */
    List<Distribution> distributions();

    /** What official statistics say of England, for every measure that they have a level of. */
    List<PublishedRow> published();

    /** Draws the charts of a results folder and writes its report in these formats; returns the page, or the other file where the page is not asked for. */
    Path report(Path results, Set<Format> formats) throws IOException;

    /** Draws the journeys of one family through some arms into a results folder; returns the drawing. */
    Path picture(Path results, List<Journey> journeys, String title) throws IOException;
}
