package mainstay.scenario.parameter.workforce;

import java.util.List;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** The people who hold cases: posts, who leaves them, and who comes. */
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
                    "Share of workers with under five years in the authority when the run begins; -1 for what leaving makes it.",
                    Unit.PERCENT)
            .from(-1, 100)
            .defaultValue(-1)
            .atStart()
            .derived(
                    "what leaving makes it in the long run; about 30 % under two and 25 % two to five years are remembered");

    public static final Parameter INTERNAL_MOVES = SECTION.parameter(
                    "internal-moves",
                    "Share of permanent workers who move to another role inside the authority in a year.",
                    Unit.PERCENT_PER_YEAR)
            .plausible(2, 8)
            .from(0, 500)
            .defaultValue(5)
            .assumed("judgement; no source counts moves between teams");

    public static final Parameter MOVES_FILL_VACANCIES = SECTION.toggle(
            "moves-fill-vacancies",
            "Whether who moves inside the authority fills a vacant post of another team, rather than be lost to it.",
            true,
            "a move inside fills another post, and only what is left vacant in the end is advertised outside",
            Change.ANY_DAY);

    public static final Parameter PROMOTIONS = SECTION.parameter(
                    "promotions",
                    "Share of permanent workers who go to posts without families in the authority in a year: managers, reviewing officers.",
                    Unit.PERCENT_PER_YEAR)
            .plausible(2.7, 6.1)
            .from(0, 100)
            .defaultValue(4.3)
            .assumed(
                    "judgement on published shares: 43.1 of 56.9 social workers hold no families (DfE workforce 2025), 8 % of their posts fall vacant in a year (6 to 10) and 70 % of these are filled from inside (60 to 80)");

    public static final Parameter PROGRESSION = SECTION.toggle(
            "progression",
            "Whether the newly qualified are experienced after a year, and senior posts that fall vacant go to the longest-serving of the team.",
            true,
            "the assessed and supported year is a year, and seniors are a third of case-holders year after year",
            Change.ANY_DAY);

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
            .defaultValue(1.02)
            .derived("vacancies over starters, England 2025 (DfE workforce): 5,965 over 5,838");

    public static final Parameter LEAST_TIME_TO_FILL = SECTION.parameter(
                    "least-time-to-fill", "Shortest life of a vacancy: advert, checks, notice.", Unit.WEEKS)
            .plausible(6, 20, "14 to 30 weeks from the notice of the one who leaves, less that notice; remembered")
            .from(0, 52)
            .defaultValue(10)
            .assumed("remembered practice, not seen in a source; 14 to 30 weeks from notice");

    public static final Parameter HIRING_ELASTICITY = SECTION.parameter(
                    "hiring-elasticity",
                    "How hires go with vacancies: relative growth of the one with that of the other, against the"
                            + " vacancies usual when the run begins. At 1 a post is filled as fast however many others"
                            + " are vacant; at 0 hires stay the same number.",
                    Unit.NUMBER)
            .is(Role.OFF)
            .plausible(0.3, 1)
            .from(0, 1)
            .defaultValue(0.4)
            .assumed(
                    "1 until the model is fitted with it; 0.4 when on: 0.3 to 0.5 in matching functions of whole labour"
                            + " markets (Petrongolo and Pissarides, Journal of Economic Literature 39, 2001)");

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

    public static final Parameter PART_LOADS = SECTION.parameter(
                    "part-loads",
                    "Share of permanent workers who carry a part of a full load besides other tasks.",
                    Unit.PERCENT)
            .plausible(8, 25)
            .from(0, 100)
            .defaultValue(19)
            .atStart()
            .assumed(
                    "judgement: the official count takes in whoever holds a case, and 9.2 % hold fewer than five (DfE caseload bands 2021)");

    public static final Parameter MOST_PART_LOAD = SECTION.parameter(
                    "most-part-load",
                    "Largest part of a full load of those with other tasks: parts are spread evenly below it.",
                    Unit.PERCENT)
            .plausible(40, 80)
            .from(1, 100)
            .defaultValue(60)
            .atStart()
            .assumed("judgement");

    public static final Parameter SENIOR_LOAD = SECTION.parameter(
                    "senior-load",
                    "Share of a full load that a senior carries besides teaching and advising.",
                    Unit.PERCENT)
            .is(Role.LEVER)
            .plausible(60, 90)
            .from(10, 100)
            .defaultValue(80)
            .assumed("judgement");

    private WorkforceSettings() {}
}
