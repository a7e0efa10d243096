package mainstay.study.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.Period;
import mainstay.scenario.Places;
import mainstay.scenario.Scenario;
import mainstay.scenario.file.Amendments;
import mainstay.scenario.file.Base;
import mainstay.scenario.file.PeriodBlock;
import mainstay.scenario.file.ScenarioFile;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.Suggestion;
import mainstay.scenario.yaml.Tree;
import mainstay.study.Sequential;
import mainstay.study.Study;
import mainstay.study.Sweep;

/** Reads the keys of a study file. */
final class StudyReader {
    private final Path file;
    private final List<String> measures;
    private final Places places;
    private final ProblemList findings;
    private final Expect expect;

    StudyReader(Path file, Collection<String> measures, Places places, ProblemList findings) {
        this.file = file;
        this.measures = List.copyOf(measures);
        this.places = places;
        this.findings = findings;
        this.expect = new Expect(findings);
    }

    /** The study; empty, with findings, when it cannot be read. */
    Optional<StudyFile.Loaded> read(Tree.Block block) {
        if (block.find(StudyFile.VERSION).isEmpty() && block.find("mainstay").isPresent()) {
            findings.add(block, "is a scenario; a study file begins with mainstay-study: 1.");
            return Optional.empty();
        }
        ScenarioFile.version(block, StudyFile.VERSION, findings);
        block.entries().stream()
                .filter(entry -> !StudyFile.FORMAT.has(entry.key().text()))
                .forEach(entry -> findings.add(entry.key(), unknown(entry.key().text())));
        Optional<String> name = expect.required(block, "name", "name", Spelling::name);
        String question = expect.optional(block, "question", "question", Reading::of)
                .map(String::strip)
                .orElse("");
        expect.optional(block, "description", "description", Reading::of);
        Base base = base(block);
        Optional<Period> period = new PeriodBlock(findings).read(block, base);
        ArmList arms = new ArmList(findings);
        List<Arms.Written> written = arms.arms(block);
        List<Choices> levers = new LeverBlock(findings).read(block);
        FuturesBlock.Read futures = new FuturesBlock(findings, file).read(block);
        Crossing crossing = new Crossing(
                findings, new Arms(findings, file, block, base, period, places, measures), written, levers, futures);
        Map<List<Integer>, List<Scenario>> crossed = crossing.arms(block, columns());
        Map<String, String> against = crossing.against(arms.against(block));
        List<String> outcomes = block.find("outcomes")
                .map(entry -> outcomes(entry.value()))
                .orElseGet(() -> StudyFile.usualOutcomes(measures));
        int replications = expect.optional(
                        block, "replications", "replications", StudyFile.FORMAT.whole("replications"))
                .map(Math::toIntExact)
                .orElse(StudyFile.USUAL_REPLICATIONS);
        long seed = expect.optional(block, "seed", "seed", StudyFile.FORMAT.whole("seed"))
                .orElse(StudyFile.USUAL_SEED);
        Sequential sequential = new SequentialBlocks(findings, this::measure).read(block);
        return base.scenario()
                .filter(scenario -> findings.isEmpty())
                .map(scenario -> new StudyFile.Loaded(
                        new Sweep(
                                new Study(
                                        name.orElseThrow(),
                                        question,
                                        crossing.asNow(),
                                        against,
                                        outcomes,
                                        replications,
                                        seed),
                                crossing.levers(),
                                futures.futures(),
                                crossed),
                        scenario,
                        sequential));
    }

    private String unknown(String key) {
        return Amendments.has(key)
                ? key + " is not a key of a study file. Write it in an arm, or in the base."
                : StudyFile.FORMAT.unknown(key);
    }

    private Base base(Tree.Block block) {
        return Base.of(
                expect.required(block, "base", "base", Reading::of).flatMap(text -> new ScenarioFile(places, measures)
                        .base(
                                text,
                                Optional.of(file),
                                findings,
                                List.of(),
                                block.find("base").orElseThrow().value())));
    }

    /** Columns of the tables of a sweep besides levers and factors. */
    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("point", "future", "arm", "replication", "seed"));
        columns.addAll(measures);
        return columns;
    }

    private List<String> outcomes(Tree tree) {
        List<String> outcomes = new ArrayList<>();
        expect.items(tree, "outcomes").ifPresent(items -> {
            if (items.items().isEmpty()) {
                findings.add(items, "outcomes is empty. Name at least one measure.");
            }
            items.items().forEach(item -> expect.value(item, "outcomes", this::measure)
                    .ifPresent(measure -> {
                        if (outcomes.contains(measure)) {
                            findings.add(item, "outcomes: " + measure + " is given twice.");
                        }
                        outcomes.add(measure);
                    }));
        });
        return outcomes;
    }

    private Reading<String> measure(String text) {
        return measures.contains(text.strip())
                ? Reading.of(text.strip())
                : Reading.wrong(ProblemList.echo(text) + " is not a measure." + Suggestion.among(measures, text));
    }
}
