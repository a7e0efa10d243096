package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** What a practice model does with workers who practise it in full; each effect counts in proportion to fidelity. */
public final class EffectSettings {
    /** The block of the scenario file. */
    public static final Section SECTION =
            new Section("effects", "What a practice model does at full fidelity; nothing without one.", Role.OFF);

    public static final Parameter RELATIONSHIP_GROWTH = SECTION.parameter(
                    "relationship-growth", "How much faster relationships grow with each hour.", Unit.PERCENT)
            .from(-50, 200)
            .defaultValue(0)
            .assumed("no model: nothing changes");

    public static final Parameter PLAN_PROGRESS = SECTION.parameter(
                    "plan-progress", "How much more an hour with a family moves its plan on.", Unit.PERCENT)
            .from(-50, 100)
            .defaultValue(0)
            .assumed("no model: nothing changes");

    public static final Parameter ASSESSMENT_QUALITY = SECTION.parameter(
                    "assessment-quality",
                    "What it adds to the quality of an assessment, on a scale from 0 to 100 %.",
                    Unit.PERCENT)
            .from(-50, 50)
            .defaultValue(0)
            .assumed("no model: nothing changes");

    public static final Parameter WORKER_SUPPORT = SECTION.parameter(
                    "worker-support", "What it takes off the causes of strain.", Unit.PERCENT)
            .from(-50, 100)
            .defaultValue(0)
            .assumed("no model: nothing changes");

    public static final Parameter RETENTION = SECTION.parameter(
                    "retention", "How it lowers leaving: rate x exp(-effect x fidelity).", Unit.NUMBER)
            .from(-1, 2)
            .defaultValue(0)
            .assumed("no model: nothing changes");

    public static final Parameter DIRECT_WORK = SECTION.parameter(
                    "direct-work", "How much more direct work is expected with families.", Unit.PERCENT)
            .from(-90, 200)
            .defaultValue(0)
            .assumed("no model: nothing changes");

    public static final Parameter DESK_TIME = SECTION.parameter(
                    "desk-time",
                    "How much more desk work assessments take: tools, genograms, written plans.",
                    Unit.PERCENT)
            .from(-50, 100)
            .defaultValue(0)
            .assumed("no model: nothing changes");

    public static final Parameter OPTIMISM = SECTION.parameter(
                    "optimism", "Share of growing concerns that are explained away when they arise.", Unit.PERCENT)
            .from(0, 90)
            .defaultValue(0)
            .assumed("no model: nothing changes");

    public static final Parameter CHALLENGE = SECTION.parameter(
                    "challenge",
                    "Share of that optimism which explicit challenge in supervision and meetings sees through.",
                    Unit.PERCENT)
            .from(0, 100)
            .defaultValue(0)
            .assumed("no model: nothing changes");

    public static final Parameter MEETING_INTERVAL = SECTION.parameter(
                    "meeting-interval",
                    "Time from one reflective meeting of a team that is not a pod to the next; 0 for none.",
                    Unit.WEEKS)
            .from(0, 12)
            .defaultValue(0)
            .assumed("no model: nothing changes");

    public static final Parameter MEETING_HOURS = SECTION.parameter(
                    "meeting-hours", "Length of a reflective meeting.", Unit.HOURS)
            .is(Role.BELIEF)
            .plausible(1, 3)
            .from(0, 8)
            .defaultValue(1.5)
            .assumed("judgement: group supervision of systemic models");

    public static final Parameter FAMILIES_PER_MEETING = SECTION.parameter(
                    "families-per-meeting", "Families discussed in a reflective meeting.", Unit.COUNT)
            .is(Role.BELIEF)
            .plausible(4, 12)
            .from(0, 200)
            .defaultValue(6)
            .assumed("judgement: 10 to 15 minutes for each family");

    public static final Parameter MEETING_QUALITY = SECTION.parameter(
                    "meeting-quality",
                    "How much more an hour with a family is worth for having been thought about in a reflective meeting.",
                    Unit.PERCENT)
            .is(Role.BELIEF)
            .plausible(0, 20, "judgement; 0 for no effect")
            .from(0, 100)
            .defaultValue(10)
            .assumed("judgement: as in the meetings of pods");

    public static final Parameter SPECIALISTS = SECTION.parameter(
                    "specialists",
                    "Specialists who work with adults and children beside caseworkers, for ten caseworkers' posts.",
                    Unit.NUMBER)
            .from(0, 10)
            .defaultValue(0)
            .assumed("no model: nothing changes");

    public static final Parameter SPECIALIST_VALUE = SECTION.parameter(
                    "specialist-value",
                    "What an hour of a specialist moves a plan on, as a share of an hour of a worker the family knows well.",
                    Unit.PERCENT)
            .is(Role.BELIEF)
            .plausible(40, 120)
            .from(0, 200)
            .defaultValue(80)
            .assumed("judgement: skilled work, but not the family's own worker");

    public static final Parameter FAMILY_CONFERENCES = SECTION.parameter(
                    "family-conferences", "Share of plans that begin with a family group conference.", Unit.PERCENT)
            .from(0, 100)
            .defaultValue(0)
            .assumed("no model: nothing changes");

    public static final Parameter FAMILY_CONFERENCE_HOURS = SECTION.parameter(
                    "family-conference-hours",
                    "What a family group conference takes of the caseworker's time.",
                    Unit.HOURS)
            .is(Role.BELIEF)
            .plausible(2, 8)
            .from(0, 40)
            .defaultValue(4)
            .assumed("judgement: a coordinator prepares it");

    public static final Parameter FAMILY_CONFERENCE_PROGRESS = SECTION.parameter(
                    "family-conference-progress",
                    "Share of a plan's work that the wider family takes on after a family group conference.",
                    Unit.PERCENT)
            .is(Role.BELIEF)
            .plausible(0, 30, "judgement; 0 for no effect")
            .from(0, 80)
            .defaultValue(15)
            .assumed("judgement; Leeds held 600 in 2016 (Family Valued)");

    public static final Parameter FAMILY_CONFERENCE_CARE = SECTION.parameter(
                    "family-conference-care",
                    "Share of entries to care that a family group conference prevents.",
                    Unit.PERCENT)
            .is(Role.BELIEF)
            .plausible(0, 30, "judgement; 0 for no effect")
            .from(0, 80)
            .defaultValue(15)
            .assumed("judgement");

    public static final Parameter EARLY_HELP = SECTION.parameter(
                    "early-help",
                    "Share of referrals that would come to nothing which early help takes up before they are made.",
                    Unit.PERCENT)
            .from(0, 100)
            .defaultValue(0)
            .assumed("no model: nothing changes");

    public static final Parameter PARTNER_INFORMATION = SECTION.parameter(
                    "partner-information",
                    "How much sooner information comes from partners who share the model.",
                    Unit.PERCENT)
            .from(0, 90)
            .defaultValue(0)
            .assumed("no model: nothing changes");

    public static final Parameter PARTNER_ATTENDANCE = SECTION.parameter(
                    "partner-attendance",
                    "Share of postponed conferences that go ahead when partners share the model.",
                    Unit.PERCENT)
            .from(0, 100)
            .defaultValue(0)
            .assumed("no model: nothing changes");

    public static final Parameter INAPPROPRIATE_REFERRALS = SECTION.parameter(
                    "inappropriate-referrals",
                    "Share of referrals that would come to nothing which partners who share the model do not make.",
                    Unit.PERCENT)
            .from(0, 100)
            .defaultValue(0)
            .assumed("no model: nothing changes");

    private EffectSettings() {}
}
