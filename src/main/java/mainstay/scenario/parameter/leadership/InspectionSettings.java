package mainstay.scenario.parameter.leadership;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** Inspections that follow what is published, and what follows a critical judgement. */
public final class InspectionSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section(
            "inspection",
            "Inspections that follow the figures of the last year, and what follows a critical judgement besides"
                    + " damage to reputation (shocks).",
            Role.OFF);

    public static final Parameter EVERY = SECTION.parameter(
                    "every",
                    "Time from one inspection to the next; the first is somewhere in the first such time; 0 for none.",
                    Unit.YEARS)
            .from(0, 50)
            .defaultValue(3)
            .measured("about every three years (Ofsted, inspecting local authority children's services)");

    public static final Parameter AGAIN = SECTION.parameter(
                    "again", "Time from a critical judgement to the next inspection.", Unit.YEARS)
            .plausible(1.5, 3)
            .from(0.1, 50)
            .defaultValue(2.5)
            .assumed("about two and a half years after a judgement of inadequate (read second-hand)");

    public static final Parameter USUAL_ON_TIME = SECTION.parameter(
                    "usual-on-time", "Assessments on time that inspectors are used to.", Unit.PERCENT)
            .from(0, 100)
            .defaultValue(84.9)
            .measured("mean of authorities, England 2025");

    public static final Parameter SPREAD_ON_TIME = SECTION.parameter(
                    "spread-on-time", "How much authorities differ in that: standard deviation.", Unit.PERCENT)
            .from(0.1, 50)
            .defaultValue(8.7)
            .measured("standard deviation of authorities, England 2025");

    public static final Parameter USUAL_SUPERVISION = SECTION.parameter(
                    "usual-supervision", "Supervision held that inspectors are used to.", Unit.PERCENT)
            .from(0, 100)
            .defaultValue(78)
            .derived("mean of 66, 67, 86 and 93 % (Bexley, Luton, Birmingham, Salford; Ofsted 2014-2016)");

    public static final Parameter SPREAD_SUPERVISION = SECTION.parameter(
                    "spread-supervision", "How much authorities differ in that: standard deviation.", Unit.PERCENT)
            .from(0.1, 50)
            .defaultValue(12)
            .derived("standard deviation of those four");

    public static final Parameter USUAL_VISITS = SECTION.parameter(
                    "usual-visits", "Visits on time that inspectors are used to.", Unit.PERCENT)
            .from(0, 100)
            .defaultValue(90)
            .assumed("88.2 to 93.4 % of visits to looked-after children (Darlington 2018-2020)");

    public static final Parameter SPREAD_VISITS = SECTION.parameter(
                    "spread-visits", "How much authorities differ in that: standard deviation.", Unit.PERCENT)
            .from(0.1, 50)
            .defaultValue(6)
            .assumed("judgement");

    public static final Parameter NOISE = SECTION.parameter(
                    "noise",
                    "What else inspectors see, against the mean of the three figures in their standard deviations:"
                            + " standard deviation.",
                    Unit.NUMBER)
            .plausible(0.6, 2)
            .from(0, 10)
            .defaultValue(1.2)
            .derived("with figures that correlate at 0.3 between authorities, this leaves those judged inadequate 0.64"
                    + " standard deviations below the mean in assessments on time, as they are (79.3 %; Ofsted"
                    + " reports 2018-2025 with LAIT)");

    public static final Parameter CRITICAL_BELOW = SECTION.parameter(
                    "critical-below", "Sum of the two below which a judgement is critical.", Unit.NUMBER)
            .plausible(-2.5, -1.2)
            .from(-20, 20)
            .defaultValue(-1.75)
            .derived("11 % of judgements are of inadequate (remembered), with the noise above");

    public static final Parameter SEVERITY = SECTION.parameter(
                    "severity",
                    "Severity of a critical judgement: on that day the authority's reputation is damaged by as much.",
                    Unit.NUMBER)
            .from(0, 1)
            .defaultValue(1)
            .assumed("the effects of damage are the differences between the outer grades");

    public static final Parameter ANSWERED = SECTION.toggle(
            "answered",
            "Whether a critical judgement, drawn or of a timeline (shocks.inspection), is answered: close monitoring,"
                    + " further posts, attention to improvement, and perhaps another director; until a judgement that is"
                    + " not critical, or where none is drawn for the time to the next inspection.",
            true,
            "councils judged inadequate have monitoring visits and intervention",
            Change.ANY_DAY);

    public static final Parameter MONITORING = SECTION.parameter(
                    "monitoring", "Monitoring while a judgement is answered.", Unit.NUMBER)
            .plausible(0.5, 1)
            .from(0, 1)
            .defaultValue(0.8)
            .assumed("judgement: as with a remedy of the authority's own");

    public static final Parameter POSTS = SECTION.parameter(
                    "posts", "Further posts while a judgement is answered, as a share of posts.", Unit.PERCENT)
            .plausible(0, 10)
            .from(0, 50)
            .defaultValue(5)
            .assumed("judgement: money comes with intervention, and goes with it");

    public static final Parameter DIRECTOR_GOES = SECTION.parameter(
                    "director-goes", "Chance that the director goes on that day.", Unit.PERCENT)
            .plausible(20, 80)
            .from(0, 100)
            .defaultValue(50)
            .assumed("judgement; authorities judged inadequate had 2.9 directors in six years, those judged outstanding"
                    + " 2.2 (CYP Now 2014)");

    private InspectionSettings() {}
}
