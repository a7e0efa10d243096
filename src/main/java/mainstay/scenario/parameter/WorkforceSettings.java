package mainstay.scenario.parameter;

import java.util.List;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** The people who hold cases. */
public final class WorkforceSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section("workforce", "Posts, leaving, recruitment, agency, absence.");

    public static final Parameter POSTS = SECTION.parameter("posts", "Caseworkers' posts, whole-time.", Unit.COUNT)
            .is(Role.LEVER)
            .from(1, 5000)
            .defaultValue(150)
            .derived(
                    "21,105 case-holders FTE over 153 authorities are 138 with agency; 14.2 % vacant, 73.6 % of these covered (DfE workforce 2025), part-time posts");

    public static final Parameter TURNOVER = SECTION.parameter(
                    "turnover", "Share of permanent workers who leave the authority in a year.", Unit.PERCENT_PER_YEAR)
            .from(0, 500)
            .defaultValue(11.8)
            .measured("England, year to 30 September 2025 (DfE workforce)");

    public static final Parameter EARLY_LEAVING = SECTION.parameter(
                    "early-leaving", "Leaving rate in the first five years over the rate later.", Unit.NUMBER)
            .plausible(1.8, 2.75, "18 to 22 over 8 to 10 % a year")
            .from(1, 10)
            .defaultValue(2.2)
            .derived(
                    "18 to 22 % against 8 to 10 % a year , from tenure of leavers and staff 2016-2022 (DfE workforce, Community Care 2023)");

    public static final Parameter UNDER_FIVE_YEARS = SECTION.parameter(
                    "under-five-years",
                    "Share of workers with under five years in the authority when the run begins.",
                    Unit.PERCENT)
            .plausible(45, 65, "30 and 25 %, each 5 points either way (remembered)")
            .from(0, 100)
            .defaultValue(55)
            .atStart()
            .assumed("about 30 % under two and 25 % two to five years (remembered)");

    public static final Parameter INTERNAL_MOVES = SECTION.parameter(
                    "internal-moves",
                    "Share of permanent workers who move to another role inside the authority in a year.",
                    Unit.PERCENT_PER_YEAR)
            .plausible(4, 12)
            .from(0, 500)
            .defaultValue(9.19)
            .assumed(
                    "fitted to published levels of England (calibration), from 8: judgement: case-holders fell from 52 to 48 % of the workforce 2019-2021, managers rose");

    public static final Parameter NOTICE = SECTION.parameter("notice", "Notice of a permanent worker.", Unit.WEEKS)
            .plausible(4, 12, "4 to 12 weeks, remembered")
            .from(0, 26)
            .defaultValue(8)
            .assumed("remembered practice, not seen in a source; 4 to 12 weeks");

    public static final Parameter SLOW_DOWN = SECTION.parameter(
                    "slow-down", "Share of their pace that workers lose once they have given notice.", Unit.PERCENT)
            .plausible(10, 50)
            .from(0, 100)
            .defaultValue(25)
            .assumed("28 to 55 % lower odds of timely discharge in the year before leaving (SSWR 2025)");

    public static final Parameter VACANCY = SECTION.parameter(
                    "vacancy", "Share of posts vacant when the run begins.", Unit.PERCENT)
            .from(0, 95)
            .defaultValue(14.2)
            .atStart()
            .measured("England, 30 September 2025 (DfE workforce)");

    public static final Parameter TIME_TO_FILL = SECTION.parameter(
                    "time-to-fill", "Mean life of a vacancy.", Unit.YEARS)
            .plausible(
                    0.5,
                    2,
                    "1.02 years in 2025, 1.64 in 2022 (vacancies over starters, DfE workforce); 0.5 to 2 between places")
            .from(0.02, 10)
            .defaultValue(0.95)
            .derived("vacancies over starters are 1.02 years, England 2025; starters also come to posts newly made");

    public static final Parameter LEAST_TIME_TO_FILL = SECTION.parameter(
                    "least-time-to-fill", "Shortest life of a vacancy: advert, checks, notice.", Unit.WEEKS)
            .plausible(6, 20, "14 to 30 weeks from the notice of the one who leaves, less that notice; remembered")
            .from(0, 52)
            .defaultValue(10)
            .assumed("remembered practice, not seen in a source; 14 to 30 weeks from notice");

    public static final Parameter HIRING = SECTION.choice(
            "hiring",
            "Whether vacant posts are filled.",
            List.of("open", "frozen"),
            "open",
            "recruitment goes on",
            Change.ANY_DAY);

    public static final Parameter NEWLY_QUALIFIED = SECTION.parameter(
                    "newly-qualified", "Share of starters who are newly qualified.", Unit.PERCENT)
            .plausible(20, 50)
            .from(0, 100)
            .defaultValue(35)
            .assumed("judgement; most start in September");

    public static final Parameter AUTUMN_START = SECTION.parameter(
                    "autumn-start",
                    "How much likelier a starter is newly qualified from September to November than on average over the year.",
                    Unit.NUMBER)
            .plausible(1.4, 3)
            .from(1, 4)
            .defaultValue(2.2)
            .assumed("judgement: courses end in the summer");

    public static final Parameter SENIOR = SECTION.parameter(
                    "senior", "Share of workers in senior posts.", Unit.PERCENT)
            .from(0, 100)
            .defaultValue(33)
            .atStart()
            .derived("senior practitioners are a third of case-holders and senior practitioners (DfE workforce 2025)");

    public static final Parameter PART_TIME = SECTION.parameter(
                    "part-time", "Share of workers at 0.6 whole-time equivalents.", Unit.PERCENT)
            .plausible(8, 25)
            .from(0, 100)
            .defaultValue(15)
            .atStart()
            .assumed("judgement");

    public static final Parameter PART_TIME_FTE = SECTION.parameter(
                    "part-time-fte", "Whole-time equivalent of a part-time worker.", Unit.NUMBER)
            .plausible(0.5, 0.7)
            .from(0.1, 1)
            .defaultValue(0.6)
            .assumed("judgement: three days a week");

    public static final Parameter AGENCY_COVER = SECTION.parameter(
                    "agency-cover", "Share of vacancies covered by agency workers.", Unit.PERCENT)
            .plausible(68, 76, "England, 2017 to 2025 (DfE workforce)")
            .from(0, 100)
            .defaultValue(73.6)
            .measured("England, 30 September 2025 (DfE workforce)");

    public static final Parameter AGENCY_EXTRA = SECTION.parameter(
                    "agency-extra", "Agency workers beyond vacancies, as a share of posts.", Unit.PERCENT)
            .from(0, 50)
            .defaultValue(3)
            .derived("19 % of agency workers do not cover vacancies, England 2025 (DfE workforce)");

    public static final Parameter AGENCY_LAG = SECTION.parameter(
                    "agency-lag", "Time until an agency worker starts.", Unit.WEEKS)
            .plausible(1, 4, "1 to 4 weeks, remembered")
            .from(0, 26)
            .defaultValue(2)
            .assumed("remembered practice, not seen in a source; 1 to 4 weeks");

    public static final Parameter AGENCY_STAY = SECTION.parameter(
                    "agency-stay", "Mean assignment of an agency worker (exponential).", Unit.MONTHS)
            .plausible(4, 18)
            .from(0.5, 120)
            .defaultValue(9)
            .assumed("judgement");

    public static final Parameter AGENCY_NOTICE = SECTION.parameter(
                    "agency-notice", "Notice of an agency assignment.", Unit.WEEKS)
            .from(0, 12)
            .defaultValue(4)
            .measured("DfE statutory guidance from 31 October 2024");

    public static final Parameter AGENCY_OVERLAP = SECTION.parameter(
                    "agency-overlap",
                    "Time that an agency worker stays beside whoever starts in the post, and passes families on; 0 to go that day.",
                    Unit.WEEKS)
            .is(Role.LEVER)
            .plausible(1, 4)
            .from(0, 12)
            .defaultValue(2)
            .assumed("judgement: whoever leaves hands over");

    public static final Parameter AGENCY_IN_FREEZE = SECTION.toggle(
            "agency-in-freeze",
            "Whether agency workers go on being sent while no vacant post is filled.",
            false,
            "judgement: a freeze that agency can go round saves nothing",
            Change.ANY_DAY);

    public static final Parameter AGENCY_BUDGET = SECTION.parameter(
                    "agency-budget",
                    "Agency workers beyond vacancies that the authority pays for at most, as a share of posts; as many as on the first day, if more.",
                    Unit.PERCENT)
            .is(Role.LEVER)
            .plausible(3, 10)
            .from(0, 200)
            .defaultValue(5)
            .assumed(
                    "judgement: twice what is usual, as 19 % of 13 % agency in England do not cover vacancies (DfE workforce 2025)");

    public static final Parameter USUAL_DELAY = SECTION.parameter(
                    "usual-delay",
                    "Share of open assessments and initial conferences overdue, plus share of families held without a worker, up to which delay is usual.",
                    Unit.PERCENT)
            .plausible(10, 25)
            .from(0, 200)
            .defaultValue(14)
            .assumed(
                    "85.7 % of assessments are on time (England, year to 31 March 2025); that delay is seen from as much on the lists is a judgement");

    public static final Parameter AGENCY_RESPONSE = SECTION.parameter(
                    "agency-response",
                    "Agency workers asked for in delay, over those that would bring children per worker back to the usual; 0 for none.",
                    Unit.NUMBER)
            .is(Role.LEVER)
            .plausible(0.5, 1)
            .from(0, 2)
            .defaultValue(1)
            .assumed("judgement: as many as it takes, within the budget");

    public static final Parameter POST_GROWTH = SECTION.parameter(
                    "post-growth",
                    "Share of posts by which the establishment grows at most on 1 April after a year of delay; 0 for never.",
                    Unit.PERCENT)
            .is(Role.LEVER)
            .plausible(0, 5, "England's workforce grew by 2 to 5 % a year from 2022 to 2025 (DfE workforce)")
            .from(0, 50)
            .defaultValue(2)
            .assumed("the workforce grew by 2 to 5 % a year; what one authority can pay for in a year is a judgement");

    public static final Parameter RAMP = SECTION.parameter(
                    "ramp", "Months until a starter works at full pace.", Unit.MONTHS)
            .plausible(3, 12, "6 to 12 months for the newly qualified (remembered); half of it for others")
            .from(0, 24)
            .defaultValue(6)
            .assumed("remembered practice, not seen in a source; 6 to 12 months for the newly qualified");

    public static final Parameter AGENCY_RAMP = SECTION.parameter(
                    "agency-ramp", "Months until an agency worker works at full pace.", Unit.MONTHS)
            .plausible(1, 3, "4 to 8 weeks and longer (remembered)")
            .from(0, 24)
            .defaultValue(2)
            .assumed("70 to 100 % in 4 to 8 weeks (remembered)");

    public static final Parameter STARTING_PACE = SECTION.parameter(
                    "starting-pace", "Pace of a starter on the first day.", Unit.PERCENT)
            .plausible(45, 75, "50 % in month one, agency 70 % (remembered)")
            .from(5, 100)
            .defaultValue(60)
            .assumed("remembered practice, not seen in a source; 50 % in month one; agency 70 %");

    public static final Parameter WEEK = SECTION.parameter(
                    "week", "Contracted hours of a whole-time week.", Unit.HOURS_PER_WEEK)
            .plausible(35, 37.5)
            .from(1, 60)
            .defaultValue(37)
            .assumed("local government contract: 37 hours (remembered)");

    public static final Parameter NON_CASE_SHARE = SECTION.parameter(
                    "non-case-share",
                    "Share of the time at work that belongs to no case: team meetings, e-mail, travel between sites.",
                    Unit.PERCENT)
            .plausible(12, 28)
            .from(0, 90)
            .defaultValue(20)
            .assumed("judgement: team meetings, e-mail and travel take a fifth of the week");

    public static final Parameter OVERTIME = SECTION.parameter(
                    "overtime", "Overtime that a worker with overdue work puts in, at most.", Unit.HOURS_PER_WEEK)
            .plausible(3, 8, "40 to 45 hours are worked on a contract of 37 (remembered)")
            .from(0, 40)
            .defaultValue(6)
            .assumed("8 hours a week are the buffer before burn-out (remembered)");

    public static final Parameter TRAINING_DAYS = SECTION.parameter(
                    "training-days", "Days of training in a year.", Unit.WORKING_DAYS)
            .plausible(5, 12)
            .from(0, 60)
            .defaultValue(8)
            .assumed("remembered practice, not seen in a source; 8 days");

    public static final Parameter LEAVE = SECTION.parameter("leave", "Annual leave in a year.", Unit.WORKING_DAYS)
            .plausible(28, 33, "28 to 33 days, remembered")
            .from(0, 80)
            .defaultValue(30)
            .assumed("remembered practice, not seen in a source; 28 to 33 days");

    public static final Parameter SICKNESS_SPELLS = SECTION.parameter(
                    "sickness-spells", "Short spells of sickness in a year.", Unit.PER_YEAR)
            .from(0, 20)
            .defaultValue(1.1)
            .derived("8.9 days per FTE a year, England 2025 (DfE workforce), about half of it in short spells");

    public static final Parameter SICKNESS_LENGTH = SECTION.parameter(
                    "sickness-length", "Mean length of a short spell.", Unit.WORKING_DAYS)
            .plausible(2, 7)
            .from(0, 60)
            .defaultValue(4)
            .assumed("judgement");

    public static final Parameter LONG_ABSENCE = SECTION.parameter(
                    "long-absence", "Long absences in a year, per worker.", Unit.PER_YEAR)
            .from(0, 5)
            .defaultValue(0.09)
            .derived("the other half of 8.9 days a year");

    public static final Parameter LONG_ABSENCE_LENGTH = SECTION.parameter(
                    "long-absence-length", "Mean length of a long absence.", Unit.WORKING_DAYS)
            .plausible(30, 90)
            .from(0, 500)
            .defaultValue(55)
            .assumed("judgement");

    public static final Parameter RESTRUCTURES = SECTION.parameter(
                    "restructures", "Reorganisations of a team in a year.", Unit.PER_YEAR)
            .plausible(0.05, 0.25)
            .from(0, 12)
            .defaultValue(0.181)
            .assumed(
                    "fitted to published levels of England (calibration), from 0.1: judgement; restructure is in the half of reasons that is not published");

    public static final Parameter RESTRUCTURE_MOVES = SECTION.parameter(
                    "restructure-moves",
                    "Share of a team's families that change worker in a reorganisation.",
                    Unit.PERCENT)
            .plausible(25, 70)
            .from(0, 100)
            .defaultValue(45)
            .assumed("judgement");

    public static final Parameter DEATHS = SECTION.parameter(
                    "deaths", "Share of workers who die in service in a year.", Unit.PERCENT_PER_YEAR)
            .plausible(0.02, 0.1)
            .from(0, 10)
            .defaultValue(0.05)
            .assumed("judgement: mortality at working age");

    private WorkforceSettings() {}
}
