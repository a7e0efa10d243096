package mainstay.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import mainstay.engine.Crew;
import mainstay.scenario.Scenario;

/** Does the same with every arm, several at a time. What comes out is in the order of the arms. */
final class EachArm {
    private final int threads;

    /** So many at a time, at least one. */
    EachArm(int threads) {
        this.threads = threads;
    }

    <T> List<T> of(List<Scenario> arms, Function<Scenario, T> task) {
        List<T> results = new ArrayList<>(Collections.nCopies(arms.size(), null));
        new Crew(threads).work(IntStream.range(0, arms.size()).iterator(), arm -> {
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
