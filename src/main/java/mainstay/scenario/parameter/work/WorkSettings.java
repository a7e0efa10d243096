package mainstay.scenario.parameter.work;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** How long pieces of work take, for a family with one child: what holds for all of them, and work on a referral. */
public final class WorkSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section("work", "Hours that duties take.");

    public static final Parameter SPREAD = SECTION.parameter(
                    "spread", "Coefficient of variation of the hours of a duty (log-normal).", Unit.NUMBER)
            .plausible(0.2, 0.8)
            .from(0, 2)
            .defaultValue(0.4)
            .assumed("judgement");

    public static final Parameter SIBLING_SHARE = SECTION.parameter(
                    "sibling-share",
                    "Hours that each further child adds, as a share of the hours for one.",
                    Unit.PERCENT)
            .plausible(20, 60)
            .from(0, 100)
            .defaultValue(35)
            .assumed(
                    "families of several children share about half the work (Cost Calculator for Children's Services, remembered)");

    public static final Parameter TIME_GIVEN = SECTION.parameter(
                    "time-given",
                    "Hours that pieces of work, and plans until they are thought ready, get here, as a share of those below: what an authority is used to.",
                    Unit.PERCENT)
            .plausible(60, 140, "for places, from what comes for each worker")
            .from(20, 300)
            .defaultValue(100)
            .derived("100 % in the average authority; the hours below are those of England");

    public static final Parameter URGENCY = SECTION.parameter(
                    "urgency",
                    "How far what is urgent goes before what is merely due sooner: 0 for the date alone; at 1, enquiries go ten, court and visits in protection and care five, and reviews three working days ahead of assessments, plans go two behind, and records and time that no deadline asks for five.",
                    Unit.NUMBER)
            .plausible(0.5, 2, "judgement; 0 for no effect")
            .from(0, 5)
            .defaultValue(1)
            .assumed("the order is that of procedures; the days are a judgement");

    public static final Parameter DUTY_READING_HOURS = SECTION.parameter(
                    "duty-reading-hours",
                    "Reading before a piece of work that somebody on duty does for a family that is not theirs.",
                    Unit.HOURS)
            .plausible(0.25, 1)
            .from(0, 10)
            .defaultValue(0.5)
            .assumed("judgement: a look at the file before somebody else's visit");

    public static final Parameter SCREENING_HOURS = SECTION.parameter(
                    "screening-hours", "Front-door work on a referral.", Unit.HOURS)
            .plausible(
                    1,
                    1.8,
                    "0.5 to 4 hours with the manager (remembered); narrower here, for the front door has hours for 1.9")
            .from(0, 20)
            .defaultValue(1.5)
            .assumed("1.5 to 3 with the manager (Cost Calculator for Children's Services, remembered)");

    public static final Parameter FRONT_DOOR_HOURS = SECTION.parameter(
                    "front-door-hours",
                    "Screening hours a day at the front door, before leave and sickness: capacity of the whole front door.",
                    Unit.HOURS)
            .is(Role.LEVER)
            .from(0, 10000)
            .defaultValue(18)
            .assumed("judgement: about a fifth more than demand");

    private WorkSettings() {}
}
