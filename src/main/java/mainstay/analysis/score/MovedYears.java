package mainstay.analysis.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.study.YearlyMoves;
import org.apache.commons.math3.util.FastMath;

/**
 * A place whose new referrals and posts move on 1 April of each measured year.
 *
 * <p>The moves of a place in a replication are a pure function of its seed and the number of the replication. Their
 * logarithms add up to nothing over the measured years, so that a place moves about its own level: what is published of it
 * can still be compared. The time before the measured years has a level of its own, from which the first year follows.
 */
final class MovedYears {
    private static final int YEAR = 12;

    private final YearlyMoves moves;
    private final Chance chance;

    /** Moves of a place with this seed in one replication. */
    MovedYears(YearlyMoves moves, long seed, int replication) {
        this.moves = moves;
        this.chance = new Chance(seed, replication);
    }

    /** The scenario as it is moved; the same where nothing moves. */
    Scenario of(Scenario place) {
        if (moves.equals(YearlyMoves.NONE)) {
            return place;
        }
        Period period = place.period();
        int years = period.measureMonths() / YEAR;
        double[] referrals = levels(0, moves.referrals(), years);
        double[] posts = levels(1, moves.posts(), years);
        List<DatedChange> timeline = new ArrayList<>(place.timeline());
        LocalDate first = firstApril(period);
        for (int year = 0; year < years; year++) {
            timeline.add(new DatedChange(
                    first.plusYears(year), set(place.settings(), referrals[year + 1], posts[year + 1]), List.of()));
        }
        timeline.sort(Comparator.comparing(DatedChange::on));
        return place.with(place.settings().with(set(place.settings(), referrals[0], posts[0])))
                .changing(timeline);
    }

    private static LocalDate firstApril(Period period) {
        LocalDate april = LocalDate.of(period.start().getYear(), 4, 1);
        return april.isBefore(period.start()) ? april.plusYears(1) : april;
    }

    private static Map<Parameter, Double> set(Settings usual, double referrals, double posts) {
        Map<Parameter, Double> set = new LinkedHashMap<>();
        set.put(DemandSettings.SURGE, usual.get(DemandSettings.SURGE) * referrals);
        set.put(WorkforceSettings.POSTS, (double) Math.max(1, Math.round(usual.get(WorkforceSettings.POSTS) * posts)));
        return set;
    }

    /**
     * Levels, as factors on the usual one: of the time before, and of each measured year.
     *
     * @param what 0 for referrals, 1 for posts
     * @param sd standard deviation of the logarithm
     */
    double[] levels(int what, double sd, int years) {
        double[] levels = new double[years + 1];
        double fresh = FastMath.sqrt(1 - moves.persistence() * moves.persistence());
        double mean = 0;
        for (int year = 0; year <= years; year++) {
            double draw = sd * chance.normal(Purpose.YEARLY_MOVE, what, year);
            levels[year] = year == 0 ? draw : moves.persistence() * levels[year - 1] + fresh * draw;
            mean += year == 0 ? 0 : levels[year] / years;
        }
        for (int year = 0; year <= years; year++) {
            levels[year] = FastMath.exp(levels[year] - mean);
        }
        return levels;
    }
}
