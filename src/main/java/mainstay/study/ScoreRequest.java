package mainstay.study;

import java.util.Set;
import java.util.TreeSet;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;

/**
 * What is to be held against the published patterns.
 *
 * @param name title of the score
 * @param scenario whose levels are scored
 * @param replications its replications (1 to 100,000)
 * @param seed seed of the random numbers
 * @param places how many real places are simulated for slopes and spread; 0 for none, {@link #ALL} for every one
 * @param placeReplications replications of each place (1 to 100,000)
 * @param years measured years of each place (1 to 20)
 * @param moves how far places move from year to year
 * @param fitted numbers of the patterns that settings were chosen by
 */
public record ScoreRequest(
        String name,
        Scenario scenario,
        int replications,
        long seed,
        int places,
        int placeReplications,
        int years,
        YearlyMoves moves,
        Set<String> fitted) {
    /** Every place there is. */
    public static final int ALL = Integer.MAX_VALUE;

    /** Replications of each place where nobody says how many. */
    public static final int USUAL_PLACE_REPLICATIONS = 2;

    /** Measured years of each place where nobody says how many. */
    public static final int USUAL_YEARS = 3;

    /** Sorts the patterns. */
    public ScoreRequest {
        fitted = java.util.Collections.unmodifiableSet(new TreeSet<>(fitted));
    }

    /** The same with other numbers of replications and places, and another seed. */
    public ScoreRequest with(int otherReplications, long otherSeed, int otherPlaces, int otherPlaceReplications) {
        return new ScoreRequest(
                name,
                scenario,
                otherReplications,
                otherSeed,
                otherPlaces,
                otherPlaceReplications,
                years,
                moves,
                fitted);
    }

    /** The same of another scenario. */
    public ScoreRequest of(Scenario other) {
        return new ScoreRequest(name, other, replications, seed, places, placeReplications, years, moves, fitted);
    }

    /** The scenario of a place over the years that places are measured. */
    public Scenario overYears(Scenario place) {
        Period period = place.period();
        return place.over(new Period(period.start(), period.warmUpMonths(), 12 * years));
    }
}
