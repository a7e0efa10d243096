package mainstay.analysis.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import mainstay.run.BoundedExecutor;
import mainstay.scenario.Scenario;

/** Does the same with every arm, several at a time. What comes out is in the order of the arms. */
public final class EachArm {
    private final int threads;

    /** So many at a time, at least one. */
    public EachArm(int threads) {
        this.threads = threads;
    }

    public <T> List<T> of(List<Scenario> arms, Function<Scenario, T> task) {
        List<T> results = new ArrayList<>(Collections.nCopies(arms.size(), null));
        new BoundedExecutor(threads).work(IntStream.range(0, arms.size()).iterator(), arm -> {
            T result = task.apply(arms.get(arm));
            synchronized (results) {
                results.set(arm, result);
            }
        });
        synchronized (results) {
            return results;
        }
    }
}
