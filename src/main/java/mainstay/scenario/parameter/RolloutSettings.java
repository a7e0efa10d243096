package mainstay.scenario.parameter;

import java.util.List;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** The programme by which a practice model arrives; without a strategy nothing of it happens. */
public final class RolloutSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section(
            "rollout",
            "How a practice model arrives: preparation, waves, training, coaching, leads, partners, attention.",
            Role.LEVER);

    public static final Parameter BEGINS = SECTION.parameter(
                    "begins",
                    "Time from the first measured day to the first day of the programme; negative for before.",
                    Unit.WEEKS)
            .from(-520, 520)
            .defaultValue(0)
            .atStart()
            .assumed("the measured period shows the whole programme");

    public static final Parameter PREPARATION = SECTION.parameter(
                    "preparation",
                    "Time from the first day of the programme until the first teams take the model up.",
                    Unit.WEEKS)
            .from(0, 260)
            .defaultValue(0)
            .atStart()
            .assumed("nothing is prepared");

    public static final Parameter CO_PRODUCTION = SECTION.parameter(
                    "co-production",
                    "How far managers and staff shape the model before it arrives: it builds ownership in the preparation.",
                    Unit.NUMBER)
            .from(0, 1)
            .defaultValue(0)
            .atStart()
            .assumed("none");

    public static final Parameter WAVES = SECTION.parameter(
                    "waves", "Waves in which teams take the model up.", Unit.COUNT)
            .from(1, 40)
            .defaultValue(1)
            .atStart()
            .assumed("all teams at once");

    public static final Parameter WAVE_INTERVAL = SECTION.parameter(
                    "wave-interval", "Time from wave to wave.", Unit.WEEKS)
            .from(1, 156)
            .defaultValue(26)
            .atStart()
            .assumed("judgement");

    public static final Parameter FIRST_WAVE = SECTION.parameter(
                    "first-wave",
                    "Share of teams in the first of several waves; 0 % for waves of equal size.",
                    Unit.PERCENT)
            .from(0, 100)
            .defaultValue(0)
            .atStart()
            .assumed("waves of equal size");

    public static final Parameter RESTRUCTURE = SECTION.toggle(
            "restructure",
            "Whether teams take the structure of the model with it.",
            true,
            "the model is taken up whole",
            Change.AT_START);

    public static final Parameter FAMILIES_MOVED = SECTION.parameter(
                    "families-moved",
                    "Share of the families of a team taking the structure up that change worker although their worker could have kept them.",
                    Unit.PERCENT)
            .is(Role.BELIEF)
            .plausible(10, 50)
            .from(0, 100)
            .defaultValue(25)
            .atStart()
            .assumed("judgement; extra changes of worker from restructures (Milton Keynes and Suffolk 2016)");

    public static final Parameter DISRUPTION = SECTION.parameter(
                    "disruption",
                    "Working time that taking a new structure up costs each worker: moves, new meetings, new systems.",
                    Unit.HOURS)
            .is(Role.BELIEF)
            .plausible(10, 60)
            .from(0, 200)
            .defaultValue(30)
            .atStart()
            .assumed("judgement; delays from restructures (York 2017)");

    public static final Parameter COMMUNICATION = SECTION.parameter(
                    "communication",
                    "How far clear and steady messages keep families with their worker and save time in a restructure.",
                    Unit.NUMBER)
            .from(0, 1)
            .defaultValue(0)
            .atStart()
            .assumed("none; a large reorganisation with little disruption was put down to them (Dorset 2021)");

    public static final Parameter TRAINING = SECTION.parameter(
                    "training",
                    "Days of training for each worker, one a week from the day the team takes the model up.",
                    Unit.WORKING_DAYS)
            .from(0, 60)
            .defaultValue(0)
            .assumed("no training");

    public static final Parameter MANAGER_TRAINING = SECTION.parameter(
                    "manager-training", "Days of training for each manager.", Unit.WORKING_DAYS)
            .from(0, 60)
            .defaultValue(0)
            .atStart()
            .assumed("no training");

    public static final Parameter MANAGERS_TRAINED = SECTION.choice(
            "managers-trained",
            "When managers are trained: before their teams, with them, or half a year after.",
            List.of("before", "with", "after"),
            "with",
            "judgement",
            Change.AT_START);

    public static final Parameter REFRESHER = SECTION.parameter(
                    "refresher", "Days of refresher training in a year for workers trained before.", Unit.WORKING_DAYS)
            .from(0, 30)
            .defaultValue(0)
            .assumed("none");

    public static final Parameter INDUCTION = SECTION.parameter(
                    "induction",
                    "Days of training for those who start in a team that practises the model.",
                    Unit.WORKING_DAYS)
            .from(0, 30)
            .defaultValue(0)
            .assumed("none");

    public static final Parameter COACHING = SECTION.parameter(
                    "coaching", "Coaching on the job: 0 none, 1 full.", Unit.NUMBER)
            .from(0, 1)
            .defaultValue(0)
            .assumed("none");

    public static final Parameter COACHING_MONTHS = SECTION.parameter(
                    "coaching-months",
                    "Time from a team's first day with the model for which coaching goes on; 0 for good.",
                    Unit.MONTHS)
            .from(0, 120)
            .defaultValue(0)
            .assumed("for good, where there is any");

    public static final Parameter SPONSORSHIP = SECTION.parameter(
                    "sponsorship",
                    "How far leaders are held to backing the model, whoever they are: 0 their own accord, 1 fully.",
                    Unit.NUMBER)
            .from(0, 1)
            .defaultValue(0)
            .assumed("their own accord");

    public static final Parameter ATTENTION = SECTION.parameter(
                    "attention",
                    "Attention that a team and its leaders give to the change itself while it settles, and not to deadlines.",
                    Unit.NUMBER)
            .is(Role.BELIEF)
            .plausible(0.3, 0.9)
            .from(0, 1)
            .defaultValue(0.6)
            .assumed("judgement; usual focus on timely decisions was lost (Ofsted on models of practice)");

    public static final Parameter SETTLING = SECTION.parameter(
                    "settling", "Time for which a change holds a team's attention.", Unit.WEEKS)
            .is(Role.BELIEF)
            .plausible(26, 78, "6 to 18 months (implementation science, remembered)")
            .from(0, 260)
            .defaultValue(39)
            .assumed("judgement: performance flat or down for 6 to 18 months (implementation science, remembered)");

    public static final Parameter BASICS = SECTION.parameter(
                    "basics",
                    "How far the basics, deadlines and supervision, are kept up while attention is on the change.",
                    Unit.NUMBER)
            .from(0, 1)
            .defaultValue(0)
            .assumed("nothing is done to keep them up");

    public static final Parameter BACKFILL = SECTION.parameter(
                    "backfill",
                    "Share of the time for training and disruption that is made good by extra cover.",
                    Unit.PERCENT)
            .from(0, 100)
            .defaultValue(0)
            .assumed("none");

    public static final Parameter PARTNERS = SECTION.parameter(
                    "partners", "How far partner agencies are brought into the model.", Unit.NUMBER)
            .from(0, 1)
            .defaultValue(0)
            .assumed("not at all");

    public static final Parameter PARTNER_MONTHS = SECTION.parameter(
                    "partner-months", "Time over which partners' involvement follows.", Unit.MONTHS)
            .is(Role.BELIEF)
            .plausible(4, 18)
            .from(0.1, 60)
            .defaultValue(9)
            .assumed("judgement");

    public static final Parameter LEADS = SECTION.parameter(
                    "leads",
                    "Share of teams for which a manager skilled in the model is at hand when the programme begins.",
                    Unit.PERCENT)
            .from(0, 100)
            .defaultValue(100)
            .atStart()
            .assumed("skill is not scarce");

    public static final Parameter LEAD_GROWTH = SECTION.parameter(
                    "lead-growth", "Skilled leads that a team at full fidelity brings on in a year.", Unit.PER_YEAR)
            .is(Role.BELIEF)
            .plausible(0.1, 0.6)
            .from(0, 5)
            .defaultValue(0.3)
            .assumed("judgement");

    public static final Parameter LEAD_HIRING = SECTION.parameter(
                    "lead-hiring",
                    "Skilled leads hired from outside in a year while the programme runs, as a share of teams.",
                    Unit.PERCENT_PER_YEAR)
            .from(0, 500)
            .defaultValue(0)
            .assumed("none hired");

    public static final Parameter SHORT_OF_LEADS = SECTION.choice(
            "short-of-leads",
            "What a team does for which no skilled lead is at hand: take the model up without one, or wait.",
            List.of("go-ahead", "wait"),
            "go-ahead",
            "judgement",
            Change.ANY_DAY);

    private RolloutSettings() {}
}
