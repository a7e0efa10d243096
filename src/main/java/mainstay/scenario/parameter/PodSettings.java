package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** Pods: roles, meeting, shared work. */
public final class PodSettings {
    /** The block of the scenario file. */
    public static final Section SECTION =
            new Section("pods", "Small units that share families; used by services whose structure is pods.");

    public static final Parameter SIZE = SECTION.parameter(
                    "size", "Caseworkers' posts in a pod besides the consultant.", Unit.COUNT)
            .is(Role.LEVER)
            .from(1, 30)
            .defaultValue(4)
            .atStart()
            .measured("Hackney: five roles in a unit (Community Care 2010)");

    public static final Parameter GRIP = SECTION.parameter(
                    "grip",
                    "Grip that a pod settles at without monitoring or supervision; -1 for the same as teams.",
                    Unit.NUMBER)
            .is(Role.OFF)
            .from(-1, 1)
            .defaultValue(-1)
            .assumed("the same as teams unless the study says otherwise");

    public static final Parameter MEETING_INTERVAL = SECTION.parameter(
                    "meeting-interval", "Time from meeting to meeting.", Unit.WEEKS)
            .is(Role.LEVER)
            .from(1, 12)
            .defaultValue(1)
            .measured("weekly (Stoke 2015, Hackney 2010)");

    public static final Parameter MEETING_HOURS = SECTION.parameter("meeting-hours", "Length of a meeting.", Unit.HOURS)
            .is(Role.LEVER)
            .plausible(1.5, 3, "1.5 to 3 hours, remembered")
            .from(0, 8)
            .defaultValue(2)
            .derived("60 families in a six-week cycle at 10 to 15 minutes");

    public static final Parameter FAMILIES_PER_MEETING = SECTION.parameter(
                    "families-per-meeting", "Families discussed in a meeting.", Unit.COUNT)
            .is(Role.LEVER)
            .from(0, 200)
            .defaultValue(9)
            .derived("each at least every six weeks (Stoke 2015)");

    public static final Parameter CONSULTANT_HOURS = SECTION.parameter(
                    "consultant-hours",
                    "Hours a week of a consultant for decisions and oversight.",
                    Unit.HOURS_PER_WEEK)
            .plausible(8, 20)
            .from(0, 60)
            .defaultValue(14)
            .assumed("judgement: a consultant leads a smaller group and holds cases with it");

    public static final Parameter COORDINATOR_RELIEF = SECTION.parameter(
                    "coordinator-relief",
                    "Share of administration that the unit coordinator takes off caseworkers.",
                    Unit.PERCENT)
            .plausible(10, 50)
            .from(0, 100)
            .defaultValue(30)
            .assumed("judgement; the role is from Hackney 2010");

    public static final Parameter COORDINATORS = SECTION.parameter(
                    "coordinators", "Unit coordinators for each pod, in whole-time equivalents.", Unit.NUMBER)
            .is(Role.LEVER)
            .from(0, 3)
            .defaultValue(1)
            .measured("Hackney: five roles in a unit (Community Care 2010)");

    public static final Parameter CLINICIANS = SECTION.parameter(
                    "clinicians", "Clinicians for each pod, in whole-time equivalents.", Unit.NUMBER)
            .is(Role.LEVER)
            .from(0, 3)
            .defaultValue(0.5)
            .assumed("the role is one of five in a unit (Hackney 2010); half a post for each is a judgement");

    public static final Parameter MEETING_QUALITY = SECTION.parameter(
                    "meeting-quality",
                    "How much more an hour with a family is worth for having been thought about in the last meeting cycle.",
                    Unit.PERCENT)
            .plausible(0, 20, "judgement; 0 for no effect")
            .from(0, 100)
            .defaultValue(10)
            .assumed("judgement: good reflective discussion");

    public static final Parameter REMEMBERED = SECTION.parameter(
                    "remembered",
                    "Time for which a discussion in the meeting makes contact worth more.",
                    Unit.WORKING_DAYS)
            .plausible(30, 90)
            .from(0, 250)
            .defaultValue(60)
            .assumed("judgement: two cycles of meetings");

    public static final Parameter SHARED_KNOWLEDGE = SECTION.parameter(
                    "shared-knowledge",
                    "Reading-in that shared discussion saves when a family passes to another member.",
                    Unit.PERCENT)
            .plausible(30, 80)
            .from(0, 100)
            .defaultValue(60)
            .assumed("judgement; families reached another member they knew (Hackney evaluation 2010)");

    public static final Parameter HELPING = SECTION.parameter(
                    "helping",
                    "Share of overdue work that members with time to spare take over from each other.",
                    Unit.PERCENT)
            .plausible(50, 100)
            .from(0, 100)
            .defaultValue(100)
            .assumed("families reached another known member when theirs was out (Hackney evaluation 2010)");

    public static final Parameter HELP_HORIZON = SECTION.parameter(
                    "help-horizon",
                    "A member with nothing more urgent helps with what an absent colleague has due within this time.",
                    Unit.WORKING_DAYS)
            .plausible(1, 5)
            .from(0, 30)
            .defaultValue(2)
            .assumed("judgement");

    public static final Parameter JOINT_WORK = SECTION.parameter(
                    "joint-work",
                    "Share of visits that another member makes, so that the family knows more than one.",
                    Unit.PERCENT)
            .plausible(5, 30)
            .from(0, 100)
            .defaultValue(15)
            .assumed("judgement");

    public static final Parameter DUTY_WEEK = SECTION.toggle(
            "duty-week",
            "Whether pods take turns of a week to take all new families.",
            true,
            "Stoke 2015",
            Change.AT_START);

    public static final Parameter DUTY_CYCLE = SECTION.parameter(
                    "duty-cycle",
                    "Time from a pod's duty week to its next: so many pods as it takes are on duty together.",
                    Unit.WEEKS)
            .is(Role.LEVER)
            .from(1, 52)
            .defaultValue(4)
            .assumed("judgement");

    public static final Parameter SECTION_47_WORKERS = SECTION.parameter(
                    "section-47-workers", "Members of a pod who can do section 47 enquiries.", Unit.COUNT)
            .is(Role.LEVER)
            .from(1, 30)
            .defaultValue(2)
            .measured("only two people in a unit (Hackney 2010)");

    private PodSettings() {}
}
