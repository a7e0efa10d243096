package mainstay.scenario.parameter.leadership;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** What befalls an authority as an organisation: reorganisations, and money that is lost and comes back. */
public final class OrganisationSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section(
            "organisation",
            "What befalls an authority by chance, or on a date: reorganisations, and money that is lost and comes"
                    + " back.",
            Role.OFF);

    public static final Parameter REORGANISATIONS = SECTION.parameter(
                    "reorganisations",
                    "Reorganisations of the whole authority in a year, besides those that new directors bring: in each"
                            + " team as many families change worker as when it alone is reorganised.",
                    Unit.PER_YEAR)
            .plausible(0, 0.3)
            .from(0, 12)
            .defaultValue(0.1)
            .assumed(
                    "judgement: once in ten years; seen in York 2017, Milton Keynes 2016, Suffolk 2016, Dorset 2021 (Ofsted)");

    public static final Parameter NEW_DIRECTOR = SECTION.parameter(
                    "new-director",
                    "Share of new directors who reorganise the authority in their first year.",
                    Unit.PERCENT)
            .plausible(0, 60)
            .from(0, 100)
            .defaultValue(30)
            .assumed("judgement: some new directors reorganise");

    public static final Parameter REORGANISED = SECTION.parameter(
                    "reorganised",
                    "For timelines: on the day on which it is raised the whole authority is reorganised.",
                    Unit.COUNT)
            .from(0, 100)
            .defaultValue(0)
            .assumed("0: no reorganisation has a date");

    public static final Parameter ATTENTION = SECTION.parameter(
                    "attention",
                    "Attention that a reorganisation, or the answer to a critical judgement, takes from deadlines when"
                            + " it begins: share of what is left.",
                    Unit.NUMBER)
            .plausible(0.2, 0.7)
            .from(0, 1)
            .defaultValue(0.4)
            .assumed("judgement: two thirds of what a practice model takes; assessments were late through a restructure"
                    + " and vacancies (Ofsted, York 2017), hardly anything suffered in another (Dorset 2021)");

    public static final Parameter SETTLING = SECTION.parameter(
                    "settling", "Time over which that attention comes back (exponential).", Unit.MONTHS)
            .plausible(3, 12)
            .from(0.1, 60)
            .defaultValue(6)
            .assumed("judgement: performance down for 6 to 18 months (implementation science, remembered)");

    public static final Parameter SAVINGS = SECTION.parameter(
                    "savings", "Rounds of savings that begin in a year, while none goes on.", Unit.PER_YEAR)
            .plausible(0, 0.3)
            .from(0, 12)
            .defaultValue(0.1)
            .assumed("judgement: once in ten years");

    public static final Parameter SAVINGS_POSTS = SECTION.parameter(
                    "savings-posts", "Share of posts that a round of savings cuts, vacant ones first.", Unit.PERCENT)
            .plausible(2, 10)
            .from(0, 50)
            .defaultValue(5)
            .assumed("judgement");

    public static final Parameter SAVINGS_YEARS = SECTION.parameter(
                    "savings-years", "Time until the posts come back, and are advertised.", Unit.YEARS)
            .plausible(1, 6)
            .from(0.1, 50)
            .defaultValue(3)
            .assumed("judgement");

    private OrganisationSettings() {}
}
