package mainstay.pipeline.analysis;

import java.nio.file.Path;
import java.util.List;
import mainstay.analysis.sequential.Selecting;
import mainstay.analysis.sequential.SelectionOutcome;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.file.FolderFile;
import mainstay.results.file.Json;
import mainstay.results.file.JsonRules;
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.AnalysisKind;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.selection.SelectionTable;
import mainstay.run.Runner;
import mainstay.study.Selection;
import mainstay.study.Study;

/** The best arm of a study, found with a stated probability. */
public final class SelectionAnalysis implements Analysis<SelectionTable> {
    /**
     * What is asked: {@code selection.json}.
     *
     * @param measure in which an arm is to be the best
     * @param probability with which it is
     * @param indifference the difference that does not matter
     * @param firstReplications replications before the first arm may be dropped
     * @param mostReplications replications at most
     */
    private record Asked(
            String measure, double probability, double indifference, int firstReplications, int mostReplications) {}

    private static final int MOST_REPLICATIONS = 1_000_000;

    private final Study study;
    private final Selection wanted;
    private final List<MeasureDefinition> measures;

    /**
     * A search.
     *
     * @param study two arms or more
     * @param wanted which arm is wanted, of a measure of which more or less is better
     * @param measures what the values of a replication are, in their order
     */
    public SelectionAnalysis(Study study, Selection wanted, List<MeasureDefinition> measures) {
        this.study = study;
        this.wanted = wanted;
        this.measures = List.copyOf(measures);
    }

    @Override
    public AnalysisKind kind() {
        return AnalysisKind.SELECTION;
    }

    @Override
    public Study study() {
        return study.with(selecting().first(), study.seed());
    }

    /** Which arm is wanted. */
    public Selection wanted() {
        return wanted;
    }

    private Selecting selecting() {
        return new Selecting(study, wanted, measures);
    }

    @Override
    public List<FolderFile> asked() {
        Asked asked = new Asked(
                wanted.measure(),
                wanted.probability(),
                wanted.indifference(),
                selecting().first(),
                wanted.most());
        return List.of(FolderFile.of(kind().mark(), Json.write(asked)));
    }

    @Override
    public Answer<SelectionTable> answer(Runner runner, Path folder) {
        SelectionOutcome outcome = selecting().run(runner);
        if (!outcome.complete()) {
            return Answer.unfinished(outcome.state());
        }
        MeasureDefinition measure = measures.stream()
                .filter(each -> each.name().equals(wanted.measure()))
                .findFirst()
                .orElseThrow();
        return Answer.of(
                outcome.state(), new SelectionTable(outcome.rows(), outcome.sentence(measure)), study().replications());
    }

    /**
     * The search that a folder holds.
     *
     * @param study its arms
     * @throws ResultsProblem if the file that says what was asked cannot be read
     */
    public static SelectionAnalysis read(ResultsFolder folder, Study study, List<MeasureDefinition> measures) {
        Path file = folder.path().resolve(folder.kind().mark());
        Asked asked = Json.read(file, Asked.class, List.of());
        JsonRules rules = new JsonRules(file);
        MeasureDefinition measure = measures.stream()
                .filter(each -> each.name().equals(asked.measure()))
                .findFirst()
                .orElse(null);
        rules.require(measure != null, "measure", asked.measure(), "a measure of this version of Mainstay");
        rules.require(
                study.arms().size() >= 2
                        && asked.probability() > 1.0 / study.arms().size()
                        && asked.probability() < 1,
                "probability",
                asked.probability(),
                "below 1, and above 1 in " + study.arms().size() + ", the number of arms");
        rules.require(asked.indifference() > 0, "indifference", asked.indifference(), "above 0");
        rules.require(
                asked.firstReplications() >= 2 && asked.firstReplications() <= asked.mostReplications(),
                "firstReplications",
                asked.firstReplications(),
                "between 2 and mostReplications");
        rules.require(
                asked.mostReplications() <= MOST_REPLICATIONS,
                "mostReplications",
                asked.mostReplications(),
                "at most " + MOST_REPLICATIONS);
        return new SelectionAnalysis(
                study,
                new Selection(asked.measure(), asked.probability(), asked.indifference(), asked.mostReplications()),
                measures);
    }
}
