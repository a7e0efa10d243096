package mainstay.cluster;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mainstay.build.Build;
import mainstay.build.BuildIdentity;
import mainstay.results.file.ResultsProblem;
import mainstay.results.store.RunBytes;
import mainstay.run.RunExecutor;
import mainstay.run.RunListener;
import mainstay.run.Task;
import mainstay.run.TaskSource;
import org.apache.spark.FutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import scala.concurrent.ExecutionContext;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction0;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;
import scala.util.Try;

/**
 * Does runs on a Spark cluster. Tasks travel in batches of a few seconds of work; what came of a batch is handed on as soon
 * as Spark has it, so that ending this program loses no more than the batches under way. Batches of a machine that was lost
 * are done again by Spark: a run is a pure function of what travels, so it comes out the same.
 *
 * <p>Twice as many batches are under way as there are cores, so that none waits, and no more, so that memory stays flat.
 */
public final class SparkExecutor implements RunExecutor {
    private static final int BATCHES_PER_CORE = 2;
    private static final ExecutionContext AT_ONCE = ExecutionContext.fromExecutor(Runnable::run);

    private final JavaSparkContext spark;
    private volatile boolean stopped;

    /** Runs on the cluster of a connection to Spark. */
    public SparkExecutor(JavaSparkContext spark) {
        this.spark = spark;
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public boolean isStopped() {
        return stopped;
    }

    @Override
    public void execute(Iterator<Task> tasks, TaskSource source, RunListener listener) {
        Window window = new Window();
        try {
            submitAll(tasks, source, new Arrived(window, listener));
        } catch (RuntimeException e) {
            window.wentWrong(e);
        }
        window.awaitEmpty();
        if (window.problem().isPresent()) {
            stop();
            throw window.problem().get();
        }
    }

    private void submitAll(Iterator<Task> tasks, TaskSource source, Arrived arrived) {
        while (!stopped && tasks.hasNext()) {
            int room = arrived.window.awaitRoom(BATCHES_PER_CORE * spark.defaultParallelism());
            if (room == 0) {
                return;
            }
            List<Task> next = take(tasks, room * arrived.window.batchSize());
            submit(cut(next, room, source), new Arrived(arrived.window, arrived.listener));
        }
    }

    private List<Task> take(Iterator<Task> tasks, int most) {
        List<Task> taken = new ArrayList<>();
        while (taken.size() < most && !stopped && tasks.hasNext()) {
            taken.add(tasks.next());
        }
        return taken;
    }

    /** Cuts tasks into as many batches of about the same size as there may be. */
    private static List<Batch> cut(List<Task> tasks, int most, TaskSource source) {
        Map<Integer, PackedScenario> scenarios = new LinkedHashMap<>();
        for (Task task : tasks) {
            scenarios.computeIfAbsent(task.point(), point -> PackedScenario.of(source.scenario(point)));
        }
        int batches = Math.min(most, tasks.size());
        return IntStream.range(0, batches)
                .mapToObj(i -> tasks.subList(
                        (int) ((long) tasks.size() * i / batches), (int) ((long) tasks.size() * (i + 1) / batches)))
                .map(some -> Batch.of(source.seed(), source.measurement(), some, scenarios))
                .toList();
    }

    private void submit(List<Batch> batches, Arrived arrived) {
        if (batches.isEmpty()) {
            return;
        }
        arrived.window.began(batches.size());
        FutureAction<?> job;
        try {
            job = spark.sc()
                    .submitJob(
                            spark.parallelize(batches, batches.size()).rdd(),
                            new BatchRun(),
                            CollectionConverters.asScala(IntStream.range(0, batches.size())
                                            .<Object>mapToObj(i -> i)
                                            .iterator())
                                    .toSeq(),
                            arrived,
                            new Nothing());
        } catch (RuntimeException e) {
            arrived.window.ended(batches.size());
            throw e;
        }
        job.onComplete(outcome -> ended(outcome, batches.size(), arrived), AT_ONCE);
    }

    private Void ended(Try<?> outcome, int batches, Arrived arrived) {
        if (outcome.isFailure() && !stopped) {
            arrived.window.wentWrong(new IllegalStateException(
                    "The cluster gave up: " + outcome.failed().get().getMessage(),
                    outcome.failed().get()));
        }
        arrived.window.ended(batches - arrived.batches);
        return null;
    }

    /** Hands on what came of a batch, one after the other, and makes room for another. */
    private static final class Arrived extends AbstractFunction2<Object, BatchRun.Result, BoxedUnit> {
        private final Window window;
        private final RunListener listener;
        private int batches;

        Arrived(Window window, RunListener listener) {
            this.window = window;
            this.listener = listener;
        }

        @Override
        public BoxedUnit apply(Object number, BatchRun.Result result) {
            window.took(result.done().size(), result.nanos());
            try {
                refuseOtherBuild(result.build());
                result.done().forEach(this::handOn);
            } catch (RuntimeException e) {
                window.wentWrong(e);
            }
            batches++;
            window.ended(1);
            return BoxedUnit.UNIT;
        }

        private static void refuseOtherBuild(String hash) {
            BuildIdentity there = new BuildIdentity(hash, Build.version(), "");
            if (!there.isSameAs(Build.identity())) {
                throw new ResultsProblem("A machine of the cluster has another build of Mainstay: build " + there.brief()
                        + "; this is " + Build.identity().words() + ". The same run may come out differently there."
                        + " Nothing that it did was kept. Give every machine the same jar.");
            }
        }

        private void handOn(Done done) {
            if (done.cause() == null) {
                listener.finished(done.task(), RunBytes.unpacked(done.measures()));
            } else {
                listener.failed(done.task(), new RunFailed(done.cause()));
            }
        }
    }

    private static final class Nothing extends AbstractFunction0<BoxedUnit> {
        @Override
        public BoxedUnit apply() {
            return BoxedUnit.UNIT;
        }
    }
}
