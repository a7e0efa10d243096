package mainstay.scenario.parameter.workforce;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** Reorganisations of teams, and deaths in service. */
public final class ReorganisationSettings {
    /** A part of the block of the scenario file. */
    public static final Section SECTION = WorkforceSettings.SECTION.part();

    public static final Parameter RESTRUCTURES = SECTION.parameter(
                    "restructures", "Reorganisations of a team in a year.", Unit.PER_YEAR)
            .plausible(0.05, 0.25)
            .from(0, 12)
            .defaultValue(0.06)
            .assumed(
                    "fitted to published levels of England (calibration), from 0.1: judgement; restructure is in the half of reasons that is not published");

    public static final Parameter RESTRUCTURE_MOVES = SECTION.parameter(
                    "restructure-moves",
                    "Share of a team's families that change worker in a reorganisation.",
                    Unit.PERCENT)
            .plausible(25, 70)
            .from(0, 100)
            .defaultValue(30)
            .assumed(
                    "fitted to published levels of England by hand, once whole authorities are reorganised too, from 45 %: judgement");

    public static final Parameter DEATHS = SECTION.parameter(
                    "deaths", "Share of workers who die in service in a year.", Unit.PERCENT_PER_YEAR)
            .plausible(0.02, 0.1)
            .from(0, 10)
            .defaultValue(0.05)
            .assumed("judgement: mortality at working age");

    private ReorganisationSettings() {}
}
