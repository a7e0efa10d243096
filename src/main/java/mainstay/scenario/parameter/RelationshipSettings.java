package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** How relationships grow, fade and are carried over. */
public final class RelationshipSettings {
    /** The block of the scenario file. */
    public static final Section SECTION =
            new Section("relationships", "How a child and a worker come to know each other.");

    public static final Parameter GROWTH = SECTION.parameter(
                    "growth",
                    "How fast a relationship grows: share of what is missing that one hour together adds.",
                    Unit.PERCENT)
            .plausible(4, 14)
            .from(0, 100)
            .defaultValue(7)
            .assumed("judgement: half-way after about ten hours");

    public static final Parameter HALF_LIFE = SECTION.parameter(
                    "half-life", "Time without contact after which half of it has faded.", Unit.MONTHS)
            .plausible(4, 18)
            .from(0.5, 120)
            .defaultValue(9)
            .assumed("judgement");

    public static final Parameter KNOWN_FROM = SECTION.parameter(
                    "known-from", "Strength from which a family counts as knowing the worker.", Unit.NUMBER)
            .plausible(0.08, 0.3)
            .from(0, 1)
            .defaultValue(0.15)
            .assumed("judgement: two visits");

    public static final Parameter HAND_OVER_SHARE = SECTION.parameter(
                    "hand-over-share",
                    "Share of the old relationship that is carried over when both workers visit together.",
                    Unit.PERCENT)
            .plausible(0, 40, "judgement; 0 for no effect")
            .from(0, 100)
            .defaultValue(20)
            .assumed("judgement");

    public static final Parameter JOINT_VISITS = SECTION.parameter(
                    "joint-visits",
                    "Share of hand-overs with a joint visit, when the old worker is still there.",
                    Unit.PERCENT)
            .plausible(25, 75)
            .from(0, 100)
            .defaultValue(50)
            .assumed("judgement");

    public static final Parameter INITIAL = SECTION.parameter(
                    "initial",
                    "Strength with which families that are open on the first day know their worker.",
                    Unit.NUMBER)
            .plausible(0.25, 0.75)
            .from(0, 1)
            .defaultValue(0.5)
            .atStart()
            .assumed("judgement; the warm-up does the rest");

    private RelationshipSettings() {}
}
