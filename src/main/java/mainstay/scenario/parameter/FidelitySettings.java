package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** Fidelity of workers and ownership of managers: how they grow and decay. */
public final class FidelitySettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section(
            "fidelity",
            "How far workers practise the model: it grows by training, coaching, supervision and colleagues, and decays.");

    public static final Parameter START = SECTION.parameter(
                    "start", "Fidelity of the workers in post when the run begins.", Unit.PERCENT)
            .is(Role.OFF)
            .from(0, 100)
            .defaultValue(0)
            .atStart()
            .assumed("no model");

    public static final Parameter OWNERSHIP_START = SECTION.parameter(
                    "ownership-start", "Ownership of the model by managers when the run begins.", Unit.PERCENT)
            .is(Role.OFF)
            .from(0, 100)
            .defaultValue(0)
            .atStart()
            .assumed("no model");

    public static final Parameter TRAINING_GAIN = SECTION.parameter(
                    "training-gain",
                    "Share of what is missing to full fidelity that a day of training gives.",
                    Unit.PERCENT)
            .plausible(4, 14)
            .from(0, 100)
            .defaultValue(7)
            .assumed("judgement: five days bring a worker to about a third");

    public static final Parameter COACHING_RATE = SECTION.parameter(
                    "coaching-rate",
                    "Rate at which full coaching closes what is missing to full fidelity.",
                    Unit.PER_YEAR)
            .plausible(0.4, 1.6)
            .from(0, 20)
            .defaultValue(0.8)
            .assumed("judgement: two to four years to full implementation (implementation science, remembered)");

    public static final Parameter SUPERVISION_RATE = SECTION.parameter(
                    "supervision-rate",
                    "Rate at which supervision by a manager who owns the model closes what is missing.",
                    Unit.PER_YEAR)
            .plausible(0.5, 2)
            .from(0, 20)
            .defaultValue(1)
            .assumed("judgement; quality of supervision goes with quality of practice (Bostock and others 2019)");

    public static final Parameter COLLEAGUE_RATE = SECTION.parameter(
                    "colleague-rate", "Rate at which workers come to practise as their colleagues do.", Unit.PER_YEAR)
            .plausible(0, 1, "judgement; 0 for no effect")
            .from(0, 20)
            .defaultValue(0.5)
            .assumed("judgement");

    public static final Parameter DECAY = SECTION.parameter(
                    "decay", "Rate at which fidelity is lost without upkeep.", Unit.PER_YEAR)
            .plausible(0.25, 1)
            .from(0, 20)
            .defaultValue(0.5)
            .assumed("judgement: without coaching half is lost in a year and a half");

    public static final Parameter OWNERSHIP_GAIN = SECTION.parameter(
                    "ownership-gain",
                    "Share of what is missing to full ownership that a day of a manager's training gives.",
                    Unit.PERCENT)
            .plausible(4, 16)
            .from(0, 100)
            .defaultValue(8)
            .assumed("judgement");

    public static final Parameter OWNERSHIP_RATE = SECTION.parameter(
                    "ownership-rate",
                    "Rate at which the backing of leaders closes what is missing to a manager's full ownership.",
                    Unit.PER_YEAR)
            .plausible(0.5, 2)
            .from(0, 20)
            .defaultValue(1)
            .assumed("judgement");

    public static final Parameter OWNERSHIP_DECAY = SECTION.parameter(
                    "ownership-decay", "Rate at which ownership is lost.", Unit.PER_YEAR)
            .plausible(0.2, 0.8)
            .from(0, 20)
            .defaultValue(0.4)
            .assumed("judgement");

    public static final Parameter COMMITMENT = SECTION.parameter(
                    "commitment",
                    "Backing that a new director gives the model of their own accord, on average.",
                    Unit.PERCENT)
            .plausible(25, 65)
            .from(0, 100)
            .defaultValue(45)
            .assumed(
                    "judgement: differences between pilots of one model were put down to leadership (Signs of Safety pilots 2020)");

    public static final Parameter COMMITMENT_SPREAD = SECTION.parameter(
                    "commitment-spread",
                    "How far directors' own backing lies from the average, at most either way.",
                    Unit.PERCENT)
            .plausible(20, 60)
            .from(0, 100)
            .defaultValue(40)
            .assumed("judgement; wide spread between pilots with no average effect (Signs of Safety pilots 2020)");

    public static final Parameter LEADER_TURNOVER = SECTION.parameter(
                    "leader-turnover", "Directors who leave in a year.", Unit.PER_YEAR)
            .plausible(0.15, 0.5)
            .from(0, 12)
            .defaultValue(0.34)
            .measured(
                    "directors in permanent posts had been there for 35 months in March 2024 (ADCS, in Community Care 1 May 2024); at a steady rate that is the mean of a whole stay");

    public static final Parameter LEADER_VACANCY = SECTION.parameter(
                    "leader-vacancy", "Mean time until a new director starts.", Unit.MONTHS)
            .plausible(2, 8)
            .from(0, 36)
            .defaultValue(4)
            .assumed("judgement");

    public static final Parameter ACTING_LEADER = SECTION.parameter(
                    "acting-leader",
                    "Share of the backing that leaders are held to which lasts while there is no director.",
                    Unit.PERCENT)
            .plausible(20, 80)
            .from(0, 100)
            .defaultValue(50)
            .assumed("judgement: what was agreed goes on, nobody speaks for it");

    public static final Parameter UNSKILLED_LEAD = SECTION.parameter(
                    "unskilled-lead",
                    "How well a manager without the model's skill passes it on, as a share of one who has it.",
                    Unit.PERCENT)
            .plausible(20, 80)
            .from(0, 100)
            .defaultValue(40)
            .assumed("judgement: skilled leads are the scarce input (Hackney 2010)");

    public static final Parameter WORKERS_PER_COACH = SECTION.parameter(
                    "workers-per-coach", "Workers whom one whole-time coach coaches in full.", Unit.NUMBER)
            .plausible(8, 25)
            .from(1, 100)
            .defaultValue(15)
            .assumed("judgement: two and a half hours a week for each worker, preparation included");

    private FidelitySettings() {}
}
