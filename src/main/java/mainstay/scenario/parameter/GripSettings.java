package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** Grip: how far deadlines, and not salience, pull work forward. */
public final class GripSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section("grip", "Deadline discipline of a team.");

    public static final Parameter BASE = SECTION.parameter(
                    "base", "Grip that a team settles at without monitoring or supervision.", Unit.NUMBER)
            .plausible(0.2, 0.7)
            .from(0, 1)
            .defaultValue(0.431)
            .assumed("fitted to published levels of England (calibration), from 0.45: judgement");

    public static final Parameter SUPERVISION_EFFECT = SECTION.parameter(
                    "supervision-effect", "Grip that full supervision adds.", Unit.NUMBER)
            .plausible(0, 0.4, "judgement; 0 for no effect")
            .from(0, 1)
            .defaultValue(0.2)
            .assumed("judgement; weak supervision and drift are named together in inspection reports 2018-2025");

    public static final Parameter MONITORING_EFFECT = SECTION.parameter(
                    "monitoring-effect", "Grip that close monitoring (dose 1) adds.", Unit.NUMBER)
            .plausible(0, 0.6, "judgement; 0 for no effect")
            .from(0, 1)
            .defaultValue(0.35)
            .assumed("judgement; units that watched timeliness closely were faster and better (Ofsted, Hackney 2016)");

    public static final Parameter SUPERVISION_MEMORY = SECTION.parameter(
                    "supervision-memory",
                    "Time over which grip looks back at the supervisions that were held.",
                    Unit.WEEKS)
            .plausible(6, 24)
            .from(1, 104)
            .defaultValue(12)
            .assumed("judgement");

    public static final Parameter MONTHS = SECTION.parameter(
                    "months", "Time over which grip follows its causes.", Unit.MONTHS)
            .plausible(1.5, 6)
            .from(0.1, 36)
            .defaultValue(3)
            .assumed("judgement");

    public static final Parameter ATTENTION_EFFECT = SECTION.parameter(
                    "attention-effect",
                    "Grip that full attention on a change takes away where nothing is done to keep the basics up.",
                    Unit.NUMBER)
            .plausible(0, 0.7, "judgement; 0 for no effect")
            .from(0, 1)
            .defaultValue(0.35)
            .assumed(
                    "judgement: the usual focus on timely decisions was lost while pods came in (Ofsted on models of practice)");

    public static final Parameter START = SECTION.parameter("start", "Grip when the run begins.", Unit.NUMBER)
            .plausible(0.4, 0.9)
            .from(0, 1)
            .defaultValue(0.75)
            .atStart()
            .assumed("settles in the warm-up");

    private GripSettings() {}
}
