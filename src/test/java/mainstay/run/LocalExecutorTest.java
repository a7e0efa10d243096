package mainstay.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.measure.count.RunMeasures;
import mainstay.scenario.Scenario;
import org.junit.jupiter.api.Test;

class LocalExecutorTest {
    private static final TaskSource SOURCE = new TaskSource() {
        @Override
        public Scenario scenario(int point) {
            return FakeAuthority.scenario("Point " + point, 0.1 + 0.01 * point);
        }

        @Override
        public long seed() {
            return 42;
        }
    };

    private final Set<String> done = ConcurrentHashMap.newKeySet();
    private final Set<String> failed = ConcurrentHashMap.newKeySet();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();

    @Test
    void everyTaskIsDoneOnceAndOneThatFailsHoldsNobodyUp() {
        Simulator failing = (scenario, seed, replication, events) -> {
            if (replication == 7) {
                throw new IllegalStateException("a duty was lost");
            }
            return new FakeAuthority().run(scenario, seed, replication, events);
        };
        new LocalExecutor(failing, 3).execute(tasks(50), SOURCE, finished());
        assertThat(done).hasSize(49);
        assertThat(told).hasValue(50);
        assertThat(failed).containsExactly("1 7: a duty was lost");
    }

    @Test
    void noMoreTasksAreAskedForThanThereIsRoomFor() {
        RunListener inTurn = new RunListener() {
            @Override
            public void finished(Task task, RunMeasures measures) {
                assertThat(asked.get() - told.get()).isLessThanOrEqualTo(3);
                told.incrementAndGet();
            }

            @Override
            public void failed(Task task, Throwable cause) {
                told.incrementAndGet();
            }
        };
        new LocalExecutor(new FakeAuthority(), 3).execute(tasks(200), SOURCE, inTurn);
        assertThat(told).hasValue(200);
    }

    @Test
    void whatIsUnderWayIsFinishedWhenItIsToldToStop() {
        LocalExecutor[] threads = new LocalExecutor[1];
        threads[0] = new LocalExecutor(
                (scenario, seed, replication, events) -> {
                    if (replication == 4) {
                        threads[0].stop();
                    }
                    return new FakeAuthority().run(scenario, seed, replication, events);
                },
                1);
        threads[0].execute(tasks(50), SOURCE, finished());
        assertThat(done).hasSize(5);
        assertThat(threads[0].isStopped()).isTrue();
    }

    @Test
    void aDiskThatIsFullEndsTheWork() {
        RunListener full = new RunListener() {
            @Override
            public void finished(Task task, RunMeasures measures) {
                throw new UncheckedIOException(new IOException("no space left"));
            }

            @Override
            public void failed(Task task, Throwable cause) {
                failed.add(cause.getMessage());
            }
        };
        assertThatThrownBy(() -> new LocalExecutor(new FakeAuthority(), 2).execute(tasks(50), SOURCE, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no space left");
        assertThat(asked.get()).isLessThanOrEqualTo(4);
        assertThat(failed).isEmpty();
    }

    private Iterator<Task> tasks(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Task(i % 2, i))
                .peek(task -> asked.incrementAndGet())
                .iterator();
    }

    private RunListener finished() {
        return new RunListener() {
            @Override
            public void finished(Task task, RunMeasures measures) {
                told.incrementAndGet();
                done.add(task.point() + " " + task.replication());
            }

            @Override
            public void failed(Task task, Throwable cause) {
                told.incrementAndGet();
                failed.add(task.point() + " " + task.replication() + ": " + cause.getMessage());
            }
        };
    }
}
