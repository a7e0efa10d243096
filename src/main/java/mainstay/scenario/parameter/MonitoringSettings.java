package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** The monitoring loop. */
public final class MonitoringSettings {
    /** The block of the scenario file. */
    public static final Section SECTION =
            new Section("monitoring", "Leaders look at published indicators and act.", Role.LEVER);

    public static final Parameter INTERVAL = SECTION.parameter(
                    "interval", "Time from one look to the next; 0 for never.", Unit.WEEKS)
            .from(0, 104)
            .defaultValue(13)
            .assumed("quarterly performance reports; judgement");

    public static final Parameter BASE_DOSE = SECTION.parameter(
                    "base-dose", "Everyday performance monitoring, without a remedy: 0 none, 1 close.", Unit.NUMBER)
            .from(0, 1)
            .defaultValue(0.15)
            .assumed("judgement");

    public static final Parameter ASSESSMENT_THRESHOLD = SECTION.parameter(
                    "assessment-threshold", "Share of assessments on time below which leaders act.", Unit.PERCENT)
            .from(0, 100)
            .defaultValue(78)
            .assumed("judgement: a little under the English figure");

    public static final Parameter CONFERENCE_THRESHOLD = SECTION.parameter(
                    "conference-threshold",
                    "Share of initial conferences on time below which leaders act.",
                    Unit.PERCENT)
            .from(0, 100)
            .defaultValue(68)
            .assumed("judgement: a little under the English figure");

    public static final Parameter REMEDY_DOSE = SECTION.parameter(
                    "remedy-dose", "Monitoring while a remedy lasts.", Unit.NUMBER)
            .from(0, 1)
            .defaultValue(0.8)
            .assumed("judgement");

    public static final Parameter REMEDY_WEEKS = SECTION.parameter(
                    "remedy-weeks", "How long a remedy lasts.", Unit.WEEKS)
            .from(0, 104)
            .defaultValue(26)
            .assumed("judgement");

    public static final Parameter REMEDY_HOURS = SECTION.parameter(
                    "remedy-hours", "Oversight hours that a remedy adds.", Unit.PERCENT)
            .from(0, 100)
            .defaultValue(15)
            .assumed("judgement");

    public static final Parameter SATURATION = SECTION.parameter(
                    "saturation",
                    "How fast the effect of monitoring saturates: the effect of a dose d is (1 - exp(-s d)) / (1 - exp(-s)).",
                    Unit.NUMBER)
            .is(Role.BELIEF)
            .plausible(0.5, 4)
            .from(0.01, 20)
            .defaultValue(2)
            .assumed("judgement: saturating return (Hackney 2016)");

    private MonitoringSettings() {}
}
