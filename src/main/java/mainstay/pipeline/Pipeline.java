package mainstay.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import mainstay.build.Build;
import mainstay.build.BuildIdentity;
import mainstay.pipeline.analysis.Analysis;
import mainstay.pipeline.analysis.Answer;
import mainstay.pipeline.analysis.NewManifest;
import mainstay.pipeline.analysis.Order;
import mainstay.pipeline.analysis.SensitivityAnalysis;
import mainstay.pipeline.analysis.Wiring;
import mainstay.report.Format;
import mainstay.results.file.ResultTables;
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.AnalysisKind;
import mainstay.results.folder.Builds;
import mainstay.results.folder.FolderOpening;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.folder.SensitivityFolder;
import mainstay.results.folder.SensitivityRecord;
import mainstay.results.folder.Shards;
import mainstay.results.store.RunStore;
import mainstay.results.table.TableVerdict;
import mainstay.run.LocalExecutor;
import mainstay.run.Progress;
import mainstay.run.RunExecutor;
import mainstay.run.RunPlan;
import mainstay.run.RunState;
import mainstay.run.Runner;
import mainstay.run.Shard;
import mainstay.run.Trial;

/**
 * Runs analyses, all in the same way: the executor does what the store lacks of the plan, tables are made from the store,
 * and a report from the tables. One that is interrupted is gone on with; the results are the same bytes.
 */
public final class Pipeline {
    /** Whose stores keep a value of every measure of a run. */
    private static final Set<AnalysisKind> KEEP_EVERY_MEASURE =
            EnumSet.of(AnalysisKind.STUDY, AnalysisKind.SELECTION, AnalysisKind.SWEEP);

    private final Wiring wiring;
    private final ReportDrawing drawing;
    private final int threads;

    /**
     * A pipeline.
     *
     * @param wiring the parts of the program
     * @param threads runs at a time on this machine, at least 1
     */
    public Pipeline(Wiring wiring, int threads) {
        this.wiring = wiring;
        this.drawing = new ReportDrawing(wiring);
        this.threads = threads;
    }

    /** Runs an analysis in a folder, from its plan to its report. */
    public <T extends ResultTables> Ending run(Analysis<T> analysis, Order order, Conversation<ResultsFolder, T> user) {
        return run(analysis, order, user, store -> {});
    }

    /**
     * The same, with runs that are done already.
     *
     * @param before puts them into the store
     */
    public <T extends ResultTables> Ending run(
            Analysis<T> analysis, Order order, Conversation<ResultsFolder, T> user, Consumer<RunStore> before) {
        try (ResultsFolder folder = begin(analysis, order)) {
            if (!folder.manifest().complete()) {
                return run(analysis, folder, order, user, before);
            }
            if (!order.retryFailed() || !analysis.toleratesFailures() || !hasFailures(analysis, folder)) {
                return complete(folder, folder, user);
            }
        }
        try (ResultsFolder folder =
                FolderOpening.extend(order.out(), manifest(analysis, order), order.differentBuild())) {
            return run(analysis, folder, order, user, before);
        }
    }

    /** Nothing is left to run; but the program may have been ended while it drew the report. */
    private <F> Ending complete(ResultsFolder folder, F told, Conversation<F, ?> user) {
        try {
            folder.removeLeftovers();
            Optional<Path> report = drawing.drawIfMissing(folder);
            report.ifPresent(page -> user.drawnLate(told, page));
        } catch (IOException e) {
            user.reportFailed(told, e);
            return Ending.FAILED;
        }
        return complete(told, user);
    }

    private static <F> Ending complete(F told, Conversation<F, ?> user) {
        user.alreadyComplete(told);
        return Ending.COMPLETE;
    }

    private ResultsFolder begin(Analysis<?> analysis, Order order) {
        Manifest manifest = manifest(analysis, order);
        List<String> texts = texts(analysis);
        return order.resume()
                ? FolderOpening.resume(order.out(), manifest, texts, analysis.asked(), order.differentBuild())
                : FolderOpening.create(order.out(), manifest, texts, analysis.asked());
    }

    private Manifest manifest(Analysis<?> analysis, Order order) {
        return analysis.described(NewManifest.of(analysis.kind(), analysis.study(), texts(analysis), order, threads));
    }

    private List<String> texts(Analysis<?> analysis) {
        return analysis.study().arms().stream().map(wiring::text).toList();
    }

    private static boolean hasFailures(Analysis<?> analysis, ResultsFolder folder) {
        return folder.hasRuns()
                && !folder.runs(analysis.runsDependOn()).failures().isEmpty();
    }

    private <T extends ResultTables> Ending run(
            Analysis<T> analysis,
            ResultsFolder folder,
            Order order,
            Conversation<ResultsFolder, T> user,
            Consumer<RunStore> before) {
        RunStore store = folder.runs(analysis.runsDependOn());
        if (KEEP_EVERY_MEASURE.contains(analysis.kind())) {
            store.of(wiring.measures().size());
        }
        before.accept(store);
        user.beginning(folder, order.shard());
        if (store.size() == 0 && user.wantsEstimate()) {
            analysis.plan().ifPresent(plan -> tryOut(plan, store, order.shard(), user));
        }
        Runner runner = new Runner(executor(analysis, folder), store)
                .only(order.shard())
                .retryingFailed(order.retryFailed())
                .recording(analysis.recorded(folder));
        return finish(
                analysis,
                runner,
                new Place<>(folder, folder.path(), completing(folder), () -> drawing.draw(folder)),
                user);
    }

    private static <T extends ResultTables> BiConsumer<Answer<T>, Double> completing(ResultsFolder folder) {
        return (answer, seconds) -> {
            folder.reached(answer.replications());
            folder.complete(answer.tables().orElseThrow(), seconds);
        };
    }

    /**
     * Runs what asks about a study, beside the results of that study or in a folder of its own.
     *
     * @param order where and how
     */
    public <T extends ResultTables> Ending run(
            SensitivityAnalysis<T> analysis, Order order, Conversation<SensitivityFolder, T> user) {
        Manifest asked = NewManifest.of(AnalysisKind.STUDY, analysis.study(), texts(analysis), order, threads);
        try (SensitivityFolder folder = SensitivityFolder.open(
                order.out(),
                analysis.method(),
                asked,
                analysis.design(asked),
                order.resume(),
                order.differentBuild())) {
            if (folder.isComplete()) {
                return folder.isHosted()
                        ? complete(ResultsFolder.open(folder.path()), folder, user)
                        : complete(folder, user);
            }
            RunStore store = folder.runs();
            user.beginning(folder, Shard.ALL);
            if (store.size() == 0 && user.wantsEstimate()) {
                analysis.plan().ifPresent(plan -> tryOut(plan, store, Shard.ALL, user));
            }
            RunExecutor executor = wiring.cluster().orElseGet(() -> new LocalExecutor(wiring.simulator(), threads));
            BiConsumer<Answer<T>, Double> completing = (answer, seconds) -> folder.complete(
                    answer.tables().orElseThrow(),
                    SensitivityRecord.of(
                            asked,
                            folder.design(),
                            answer.state().total(),
                            answer.state().failures().size(),
                            seconds));
            return finish(
                    analysis,
                    new Runner(executor, store),
                    new Place<>(
                            folder,
                            folder.path(),
                            completing,
                            () -> folder.isHosted()
                                    ? drawing.draw(folder.path(), EnumSet.allOf(Format.class))
                                    : folder.path()),
                    user);
        }
    }

    /** Runs that are done to see how long they take are not done again. */
    private void tryOut(RunPlan plan, RunStore store, Shard shard, Conversation<?, ?> user) {
        Trial trial = Trial.of(plan, wiring.simulator());
        trial.keep(plan, store, shard);
        user.estimated(trial, shard);
    }

    /** What does the runs: a cluster if there is one and nothing is to be recorded on this machine. */
    private RunExecutor executor(Analysis<?> analysis, ResultsFolder folder) {
        return wiring.cluster()
                .filter(cluster -> !folder.events().keep(0))
                .orElseGet(() -> new LocalExecutor(analysis.recording(wiring.simulator(), folder), threads));
    }

    /**
     * Where the tables of an analysis go.
     *
     * @param folder as the user is told of it
     * @param path where it is
     * @param completing writes the tables, with the seconds that they took
     * @param reporting draws the report; returns its page
     */
    private record Place<F, T extends ResultTables>(
            F folder, Path path, BiConsumer<Answer<T>, Double> completing, Reporting reporting) {}

    private interface Reporting {
        Path write() throws IOException;
    }

    private static <F, T extends ResultTables> Ending finish(
            Analysis<T> analysis, Runner runner, Place<F, T> place, Conversation<F, T> user) {
        return Interruption.patient(runner::stop, () -> toItsEnd(analysis, runner, place, user));
    }

    private static <F, T extends ResultTables> Ending toItsEnd(
            Analysis<T> analysis, Runner runner, Place<F, T> place, Conversation<F, T> user) {
        long start = System.nanoTime();
        Answer<T> answer;
        try (Progress progress = user.progress()) {
            answer = analysis.answer(runner.telling(progress), place.path());
        }
        RunState state = answer.state();
        boolean ended = analysis.toleratesFailures() ? state.ended() : state.complete();
        if (ended && runner.shard().isPart()) {
            user.shardDone(place.folder(), state, runner.shard());
            return Ending.of(state);
        }
        if (answer.tables().isEmpty()) {
            user.unfinished(place.folder(), state);
            return Ending.ofUnfinished(state, analysis.toleratesFailures());
        }
        place.completing().accept(answer, Math.round((System.nanoTime() - start) / 1e8) / 10.0);
        Path report;
        try {
            report = place.reporting().write();
        } catch (IOException e) {
            user.reportFailed(place.folder(), e);
            return Ending.FAILED;
        }
        user.done(place.folder(), answer, report);
        return Ending.of(state);
    }

    /**
     * Adds replications to an analysis that a folder holds; what is there is not run again.
     *
     * @param path of the folder
     * @param replications how many there are to be of each arm
     * @param mixing whether runs of other builds of the program may be there
     * @param users tells the user, by what the folder holds
     * @throws ResultsProblem if it holds something that cannot be extended, or a scenario was changed since
     */
    public Ending extend(Path path, int replications, boolean retryFailed, boolean mixing, Conversations users) {
        ResultsFolder there = ResultsFolder.open(path);
        there.scenarios().refuseIfChanged();
        Analysis<?> analysis = new AnalysisReader(wiring, threads)
                .extendable(there)
                .orElseThrow(() ->
                        new ResultsProblem(path + " holds " + there.kind().aWhat() + ", which cannot be extended."))
                .with(replications);
        return extend(there, analysis, retryFailed, mixing, users);
    }

    private <T extends ResultTables> Ending extend(
            ResultsFolder there, Analysis<T> analysis, boolean retryFailed, boolean mixing, Conversations users) {
        Manifest before = there.manifest();
        Conversation<ResultsFolder, T> user = users.extending(analysis, before);
        int replications = analysis.study().replications();
        boolean nothingToRetry = !retryFailed || !analysis.toleratesFailures();
        if (before.complete() && before.replications() == replications && nothingToRetry) {
            return complete(there, there, user);
        }
        Order order = Order.of(there.path(), before.inputs(), NewManifest.retyped(before.command(), replications))
                .keepingEvents(before.eventsReplications())
                .resuming(true, retryFailed);
        try (ResultsFolder folder = FolderOpening.extend(there.path(), manifest(analysis, order), mixing)) {
            return run(analysis, folder, order, user, store -> {});
        }
    }

    /**
     * Puts together what several machines have run of an analysis, and writes its tables.
     *
     * @param out where; must not be there yet, or be empty
     * @param paths folders of the shards
     * @param resume whether to go on with what is there
     * @param mixing whether their runs may be of other builds of the program
     * @param users tells the user, by what the folders hold
     * @throws ResultsProblem if they hold different things, or a run is in none of them
     */
    public Ending merge(Path out, List<Path> paths, boolean resume, boolean mixing, Conversations users) {
        List<ResultsFolder> folders = paths.stream().map(ResultsFolder::open).toList();
        folders.get(0).scenarios().refuseIfChanged();
        List<BuildIdentity> here = List.of(Build.identity());
        folders.forEach(folder -> Builds.refuseOthers(folder.path(), folder.makers(), here, mixing));
        Analysis<?> analysis = new AnalysisReader(wiring, threads).read(folders.get(0));
        Shards shards = new Shards(folders, analysis.runsDependOn());
        RunPlan plan = analysis.plan()
                .orElseThrow(() -> new ResultsProblem(
                        paths.get(0) + " holds " + folders.get(0).kind().aWhat() + ", which has no shards."));
        refuseUnlessWhole(shards, plan, analysis.toleratesFailures());
        return merge(out, folders.get(0).manifest(), shards, analysis, resume, users);
    }

    private <T extends ResultTables> Ending merge(
            Path out, Manifest first, Shards shards, Analysis<T> analysis, boolean resume, Conversations users) {
        Order order = Order.of(
                        out,
                        first.inputs(),
                        NewManifest.retyped(first.command(), analysis.study().replications()))
                .resuming(resume, false)
                .takingRunsOf(shards.makers());
        return run(analysis, order, users.with(analysis), shards::copyInto);
    }

    private static void refuseUnlessWhole(Shards shards, RunPlan plan, boolean toleratesFailures) {
        List<Shards.Run> runs = new ArrayList<>();
        for (long number = 0; number < plan.runs(); number++) {
            runs.add(new Shards.Run(
                    plan.task(number).point(), plan.task(number).replication(), plan.name(plan.task(number))));
        }
        shards.refuseUnlessWhole(runs, toleratesFailures);
    }

    /**
     * Runs what a folder holds again in another place, and compares every table.
     *
     * @param before a complete folder, which is not changed
     * @param place where; not there yet
     * @return a verdict for each scenario that was changed since, and for each table
     */
    public List<TableVerdict> reproduce(ResultsFolder before, Path place, Progress progress) {
        Analysis<?> analysis = new AnalysisReader(wiring, threads).read(before);
        List<TableVerdict> verdicts = new ArrayList<>();
        before.scenarios()
                .changed(texts(analysis))
                .forEach(file -> verdicts.add(new TableVerdict(file, false, "was changed since the study ran")));
        verdicts.addAll(reproduce(before, analysis, place, progress));
        return verdicts;
    }

    private <T extends ResultTables> List<TableVerdict> reproduce(
            ResultsFolder before, Analysis<T> analysis, Path place, Progress progress) {
        Manifest then = before.manifest();
        Order order = Order.of(place, then.inputs(), then.command()).keepingEvents(then.eventsReplications());
        try (ResultsFolder again = begin(analysis, order)) {
            Runner runner = new Runner(executor(analysis, again), again.runs(analysis.runsDependOn()))
                    .telling(progress)
                    .recording(analysis.recorded(again));
            Answer<T> answer = analysis.answer(runner, place);
            if (answer.tables().isEmpty()) {
                throw new IllegalStateException(answer.state().failures().stream()
                        .findFirst()
                        .map(failure -> "replication " + failure.replication() + " of \"" + failure.arm()
                                + "\" failed: " + failure.cause())
                        .orElse("it was stopped before its end"));
            }
            again.reached(answer.replications());
            again.complete(answer.tables().orElseThrow(), 0);
            return before.compareWith(again);
        }
    }
}
