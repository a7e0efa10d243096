package mainstay.scenario.parameter.leadership;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** How managers differ from each other, and those who are new from those who are not. */
public final class ManagerSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section(
            "managers",
            "How managers differ: each holder of a post has a manner of their own. Where they do not differ none of it"
                    + " matters.",
            Role.OFF);

    public static final Parameter DIFFER = SECTION.toggle(
            "differ",
            "Whether each manager has a manner of their own, by draws of the post's n-th holder; else all do as the"
                    + " other settings say, which those who differ do on average.",
            true,
            "leadership matters more than size, deprivation or funding (Ofsted)",
            Change.ANY_DAY);

    public static final Parameter GRIP_SPREAD = SECTION.parameter(
                    "grip-spread",
                    "How much managers differ in the grip that their teams settle at: standard deviation, cut off"
                            + " where grip would leave 0 to 1.",
                    Unit.NUMBER)
            .plausible(0.06, 0.2)
            .from(0, 0.5)
            .defaultValue(0.13)
            .assumed("judgement: 0.2 to 0.7, where grip.base may lie, holds 95 % of managers");

    public static final Parameter SUPERVISION_SPREAD = SECTION.parameter(
                    "supervision-spread",
                    "How much managers differ in how often they hold supervision that is due: standard deviation of"
                            + " the line below which a part of a normal distribution lies; 0.5 makes of 90 % what is 67 to"
                            + " 99 % for 95 % of managers.",
                    Unit.NUMBER)
            .plausible(0.25, 0.8)
            .from(0, 3)
            .defaultValue(0.5)
            .assumed("standard deviation of the 66, 67, 86 and 93 % that Ofsted saw (Bexley, Luton, Birmingham, Salford"
                    + " 2014-2016): 0.52 on that scale; that managers of one authority differ as much is a"
                    + " judgement");

    public static final Parameter STANDARD_SPREAD = SECTION.parameter(
                    "standard-spread",
                    "How much managers differ in the quality below which they send an assessment back: standard"
                            + " deviation.",
                    Unit.PERCENT)
            .plausible(0, 15)
            .from(0, 50)
            .defaultValue(8)
            .assumed("judgement: as much as assessments differ by chance (quality.spread)");

    public static final Parameter FAVOUR_SPREAD = SECTION.parameter(
                    "favour-spread",
                    "How much managers differ in what they make of who can carry more when they give families out:"
                            + " coefficient of variation (log-normal, mean 1) of the power that it has.",
                    Unit.NUMBER)
            .plausible(0, 0.8)
            .from(0, 2)
            .defaultValue(0.5)
            .assumed("judgement: from nearly even to twice as uneven as usual");

    public static final Parameter OWNERSHIP_SPREAD = SECTION.parameter(
                    "ownership-spread",
                    "How much managers differ in how far they come to own a practice model under the same director: as"
                            + " supervision-spread.",
                    Unit.NUMBER)
            .plausible(0, 1)
            .from(0, 3)
            .defaultValue(0.5)
            .assumed("judgement: as in supervision; some improved and others went backwards with one model (Signs of"
                    + " Safety pilots)");

    public static final Parameter NEW_SHARE = SECTION.parameter(
                    "new-share", "Share of managers who have not managed before when they start.", Unit.PERCENT)
            .plausible(30, 80)
            .from(0, 100)
            .defaultValue(60)
            .assumed("judgement: most team managers are promoted from the ranks of seniors");

    public static final Parameter LEARNING = SECTION.parameter(
                    "learning", "Time in which those who are new to management become like others.", Unit.MONTHS)
            .plausible(6, 18)
            .from(0.1, 60)
            .defaultValue(12)
            .assumed("judgement: a year, as for newly qualified workers");

    public static final Parameter NEW_GRIP = SECTION.parameter(
                    "new-grip", "Grip that is missing at the start of those who are new to management.", Unit.NUMBER)
            .plausible(0, 0.25)
            .from(0, 1)
            .defaultValue(0.13)
            .assumed("one standard deviation of managers: judgement; delay was traced to inexperienced managers"
                    + " (Ofsted, Dorset 2016)");

    public static final Parameter NEW_SLOWNESS = SECTION.parameter(
                    "new-slowness",
                    "Further time that a decision takes at the start of those who are new to management.",
                    Unit.PERCENT)
            .plausible(0, 60)
            .from(0, 200)
            .defaultValue(25)
            .assumed("judgement: as much slower as a worker who has given notice");

    public static final Parameter USUAL_NEWNESS = SECTION.parameter(
                    "usual-newness",
                    "Mean newness of managers in post, from 1 at the start of those who are new to management to 0, at"
                            + " which grip and decisions are as the other settings say.",
                    Unit.NUMBER)
            .from(0, 1)
            .defaultValue(0.029)
            .derived("new-share x (1 - (1 - exp(-x)) / x), where x is oversight.manager-turnover x learning: 0.6 x"
                    + " 0.0484; to be changed with new-share and learning, and not with turnover");

    public static final Parameter DRAWN = SECTION.parameter(
                    "drawn",
                    "Which managers there are: 0 for those of each run's own random numbers, any other number for"
                            + " those that it stands for, the same in every run; to find out how much hangs on who"
                            + " manages.",
                    Unit.NUMBER)
            .from(0, 1)
            .defaultValue(0)
            .assumed("0: who manages is part of chance");

    private ManagerSettings() {}
}
