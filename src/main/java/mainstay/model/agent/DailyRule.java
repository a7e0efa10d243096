package mainstay.model.agent;

/** Something that happens on every working day, in one phase of it. */
@FunctionalInterface
public interface DailyRule {
    /** What happens today. */
    void step(int day);
}
