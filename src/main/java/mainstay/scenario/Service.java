package mainstay.scenario;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A service of the authority: which stages its teams hold, its share of the caseworkers' posts, how it is structured.
 *
 * @param name name shown in tables
 * @param holds stages whose families its workers hold; not empty, never referral or closed
 * @param share its share of the posts, 0 to 1; the shares of an authority add up to 1
 * @param structure individual caseloads or pods
 */
public record Service(String name, Set<Stage> holds, double share, Structure structure) {
    /** Keeps the stages in their order. */
    public Service {
        holds = Collections.unmodifiableSet(EnumSet.copyOf(holds));
    }
}
