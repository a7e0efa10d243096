package mainstay.scenario.parameter;

import java.util.List;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** How families come to workers, and when they change hands. */
public final class AllocationSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section("allocation", "Who gets which family.");

    public static final Parameter POLICY = SECTION.choice(
            "policy",
            "Who gets a new family in a team.",
            List.of("least-loaded", "continuity", "duty-rota"),
            "continuity",
            "a worker the family knows first, then the least loaded; judgement",
            Change.ANY_DAY);

    public static final Parameter CASELOAD_TARGET = SECTION.parameter(
                    "caseload-target", "Children per whole-time worker that the authority aims at.", Unit.NUMBER)
            .is(Role.LEVER)
            .plausible(14, 18, "14 to 18 (Ofsted reports 2013 to 2018)")
            .from(1, 200)
            .defaultValue(16)
            .assumed("local targets seen by Ofsted: 14 to 18");

    public static final Parameter CAP = SECTION.parameter(
                    "cap", "Children per whole-time worker above which nobody is given more.", Unit.NUMBER)
            .is(Role.LEVER)
            .plausible(20, 35, "problem caseloads seen by Ofsted: 30 to 35; lower end a judgement")
            .from(1, 100000)
            .defaultValue(26)
            .assumed("problem caseloads seen by Ofsted: 30 to 35");

    public static final Parameter CAP_RULE = SECTION.choice(
            "cap-rule",
            "What the cap does: nothing, gives way when nobody has room, or makes families wait.",
            List.of("none", "soft", "hard"),
            "soft",
            "caseloads of 30 to 35 are seen (Ofsted): nobody's wall stands at the cap",
            Change.ANY_DAY);

    public static final Parameter LONGEST_WAIT = SECTION.parameter(
                    "longest-wait",
                    "Time after which a hard cap gives way for a family that nobody has room for, and at once for one with an enquiry, on a protection plan or in care; 0 for never.",
                    Unit.WORKING_DAYS)
            .is(Role.LEVER)
            .plausible(3, 20)
            .from(0, 250)
            .defaultValue(10)
            .assumed(
                    "no case is to be left (procedures of Walsall and Milton Keynes); weeks without a worker are named as a failing in inspection reports; the time is a judgement");

    public static final Parameter NEWLY_QUALIFIED_LOAD = SECTION.parameter(
                    "newly-qualified-load", "Load of a newly qualified worker in the first year.", Unit.PERCENT)
            .is(Role.LEVER)
            .plausible(50, 90, "50 to 90 % (Ofsted 2016; standard)")
            .from(10, 100)
            .defaultValue(90)
            .measured("90 % averaged over the year (standard); 70 % and 67 % seen (Middlesbrough, Solihull 2016)");

    public static final Parameter PATCHES = SECTION.toggle(
            "patches",
            "Whether teams serve areas: new work goes to the team of the family's area, unless it is in trouble.",
            true,
            "teams of most authorities serve localities (remembered)",
            Change.ANY_DAY);

    public static final Parameter LOAD_SPREAD = SECTION.parameter(
                    "load-spread",
                    "Coefficient of variation of how much managers think that a worker can carry (log-normal, mean 1); 0 for everybody alike.",
                    Unit.NUMBER)
            .plausible(0.1, 0.35)
            .from(0, 1)
            .defaultValue(0.2)
            .atStart()
            .assumed("judgement: managers give more to those who they think can carry more");

    public static final Parameter BY_EXPERIENCE = SECTION.toggle(
            "by-experience",
            "Whether newly qualified workers lead no enquiries, protection plans or court proceedings in their first year while a colleague has room, and families with the most need go to seniors first.",
            true,
            "employer standards for the assessed and supported year",
            Change.ANY_DAY);

    public static final Parameter REBALANCE_EVERY = SECTION.parameter(
                    "rebalance-every", "How often managers even out caseloads; 0 for never.", Unit.WEEKS)
            .plausible(2, 8)
            .from(0, 52)
            .defaultValue(4)
            .assumed("judgement");

    public static final Parameter REBALANCE_GAP = SECTION.parameter(
                    "rebalance-gap",
                    "How far the most loaded worker of a team is above the least loaded, as a share of the target, before a family moves.",
                    Unit.PERCENT)
            .plausible(25, 70)
            .from(0, 500)
            .defaultValue(51)
            .assumed(
                    "fitted to published levels of England (calibration), from 40: judgement, so that 13 to 17 % of new workers come for this reason");

    public static final Parameter DUTY_COVER = SECTION.parameter(
                    "duty-cover",
                    "Share of what cannot wait that the team's duty worker does for families whose worker is away, or who have none; 0 for no duty.",
                    Unit.PERCENT)
            .is(Role.LEVER)
            .plausible(70, 100, "always, in procedures; upper end")
            .from(0, 100)
            .defaultValue(90)
            .assumed(
                    "no case is ever to be left (procedures of Walsall and Milton Keynes); that practice is a little less is a judgement");

    public static final Parameter BY_RISK = SECTION.toggle(
            "by-risk",
            "Whether families with an enquiry, on protection plans and in care get a worker before those who have waited longer.",
            true,
            "protection and looked-after children are allocated first (Cumberland)",
            Change.ANY_DAY);

    public static final Parameter BY_MANAGERS = SECTION.toggle(
            "by-managers",
            "Whether a family gets its worker from the manager of the team that takes it, on a day on which that manager is at work and has hours left; families at risk get one the same day from whoever is in.",
            true,
            "managers allocate, and a duty manager allocates what cannot wait (procedures)",
            Change.ANY_DAY);

    public static final Parameter TRANSFER_MEETING = SECTION.parameter(
                    "transfer-meeting",
                    "How often a service meets to take families over from the workers of others; 0 for the next morning.",
                    Unit.WEEKS)
            .is(Role.LEVER)
            .plausible(1, 4)
            .from(0, 13)
            .defaultValue(1)
            .assumed("judgement: a weekly meeting at which services hand over");

    public static final Parameter LENDING_GAP = SECTION.parameter(
                    "lending-gap",
                    "How far the pressure on a team is above that on the others, each against what is usual with such families, before it borrows a worker and new work goes round it.",
                    Unit.PERCENT)
            .plausible(15, 60)
            .from(0, 500)
            .defaultValue(30)
            .assumed("judgement");

    public static final Parameter LENDING_WEEKS = SECTION.parameter(
                    "lending-weeks",
                    "For how long a worker is lent to a team in trouble; 0 for no lending.",
                    Unit.WEEKS)
            .is(Role.LEVER)
            .plausible(2, 12)
            .from(0, 52)
            .defaultValue(6)
            .assumed("judgement: staff are lent for weeks");

    public static final Parameter LENDING_SHARE = SECTION.parameter(
                    "lending-share",
                    "Share of the days of a loan on which the worker works for the other team.",
                    Unit.PERCENT)
            .plausible(20, 80)
            .from(0, 100)
            .defaultValue(50)
            .assumed("judgement: half of the week");

    public static final Parameter POST_MOVES = SECTION.parameter(
                    "post-moves",
                    "Share of posts that can go over, while they are vacant, to a team with more to do, in a year; 0 for none.",
                    Unit.PERCENT_PER_YEAR)
            .is(Role.LEVER)
            .plausible(0, 20)
            .from(0, 100)
            .defaultValue(10)
            .assumed("judgement: of posts that fall vacant some are advertised where most is to do");

    public static final Parameter COVER_AFTER = SECTION.parameter(
                    "cover-after", "Expected absence from which the families get another worker.", Unit.WORKING_DAYS)
            .plausible(20, 60)
            .from(1, 250)
            .defaultValue(40)
            .assumed("judgement");

    public static final Parameter RETURN_SHARE = SECTION.parameter(
                    "return-share", "Share of covered families that go back to the worker who returns.", Unit.PERCENT)
            .plausible(10, 60)
            .from(0, 100)
            .defaultValue(30)
            .assumed("judgement");

    public static final Parameter CARE_TRANSFER = SECTION.parameter(
                    "care-transfer",
                    "Time from entry into care after which a family passes to a service that holds looked-after children, if its worker's does not; 0 for at once.",
                    Unit.WEEKS)
            .from(0, 104)
            .defaultValue(26)
            .plausible(0, 40)
            .assumed(
                    "fitted to published levels of England (calibration), from 17: judgement, the worker who knows the family stays until the second review, by which the permanence plan is due (about four months)");

    public static final Parameter AFTER_PROCEEDINGS = SECTION.parameter(
                    "after-proceedings",
                    "Share of families that pass to another team that holds looked-after children when care proceedings end and the children stay in care.",
                    Unit.PERCENT)
            .is(Role.LEVER)
            .plausible(20, 80)
            .from(0, 100)
            .defaultValue(50)
            .assumed("judgement: the final order passes a child who stays to a permanence team");

    public static final Parameter AT_SIXTEEN = SECTION.parameter(
                    "at-sixteen",
                    "Share of families in care that pass to another worker when the youngest child turns sixteen.",
                    Unit.PERCENT)
            .is(Role.LEVER)
            .plausible(20, 80)
            .from(0, 100)
            .defaultValue(50)
            .assumed("judgement: leaving care teams take over at sixteen in about half of authorities");

    public static final Parameter CHILD_ASKS = SECTION.parameter(
                    "child-asks", "Changes of worker in a year because the child asks, per family.", Unit.PER_YEAR)
            .from(0, 2)
            .defaultValue(0.004)
            .measured("under 0.5 % of reasons (DfE reasons, two-year cohort 2025)");

    public static final Parameter PARENT_ASKS = SECTION.parameter(
                    "parent-asks",
                    "Changes of worker in a year because a parent or carer asks, per family.",
                    Unit.PER_YEAR)
            .plausible(0.005, 0.03)
            .from(0, 2)
            .defaultValue(0.01)
            .assumed("judgement");

    public static final Parameter OTHER_REASONS = SECTION.parameter(
                    "other-reasons", "Changes of worker in a year for other reasons, per family.", Unit.PER_YEAR)
            .plausible(0.03, 0.12)
            .from(0, 2)
            .defaultValue(0.06)
            .assumed("judgement");

    public static final Parameter AREA_MOVES = SECTION.parameter(
                    "area-moves",
                    "Share of open families that move to another area of the authority in a year.",
                    Unit.PERCENT_PER_YEAR)
            .is(Role.OFF)
            .from(0, 500)
            .defaultValue(0)
            .assumed("off; judgement: 0 to 10 %, most families that move stay within reach of the same team");

    private AllocationSettings() {}
}
