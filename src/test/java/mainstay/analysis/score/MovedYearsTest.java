package mainstay.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mainstay.direction.SmallAuthority;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.study.YearlyMoves;
import org.junit.jupiter.api.Test;

class MovedYearsTest {
    private static final YearlyMoves MOVES = new YearlyMoves(0.2, 0.1, 0.7);
    private static final Scenario PLACE = SmallAuthority.scenario(0.5, 12, 48);

    @Test
    void aPlaceThatDoesNotMoveIsAsItIs() {
        assertThat(new MovedYears(YearlyMoves.NONE, 7, 0).of(PLACE)).isSameAs(PLACE);
    }

    @Test
    void referralsAndPostsMoveOnThe1AprilOfEachMeasuredYear() {
        MovedYears moved = new MovedYears(MOVES, 7, 0);
        Scenario scenario = moved.of(PLACE);
        double[] referrals = moved.levels(0, 0.2, 4);
        double[] posts = moved.levels(1, 0.1, 4);
        double usual = PLACE.settings().get(WorkforceSettings.POSTS);
        assertThat(scenario.settings().get(DemandSettings.SURGE)).isEqualTo(referrals[0]);
        assertThat(scenario.settings().get(WorkforceSettings.POSTS)).isEqualTo(Math.rint(usual * posts[0]));
        LocalDate start = PLACE.period().start();
        assertThat(scenario.timeline())
                .extracting(DatedChange::on)
                .containsExactly(start, start.plusYears(1), start.plusYears(2), start.plusYears(3));
        assertThat(scenario.timeline().get(3).set())
                .isEqualTo(Map.of(DemandSettings.SURGE, referrals[4], WorkforceSettings.POSTS, (double)
                        Math.round(usual * posts[4])));
    }

    @Test
    void aPlaceMovesAboutItsOwnLevel() {
        double[] levels = new MovedYears(MOVES, 7, 3).levels(0, 0.2, 8);
        assertThat(Arrays.stream(levels, 1, 9).map(Math::log).sum()).isCloseTo(0, within(1e-12));
    }

    @Test
    void movesDependOnSeedReplicationAndWhatMoves() {
        double[] levels = new MovedYears(MOVES, 7, 3).levels(0, 0.2, 8);
        assertThat(new MovedYears(MOVES, 7, 3).levels(0, 0.2, 8)).isEqualTo(levels);
        assertThat(List.of(
                        new MovedYears(MOVES, 8, 3).levels(0, 0.2, 8)[1],
                        new MovedYears(MOVES, 7, 4).levels(0, 0.2, 8)[1],
                        new MovedYears(MOVES, 7, 3).levels(1, 0.2, 8)[1]))
                .doesNotContain(levels[1])
                .doesNotHaveDuplicates();
    }

    /**
     * The difference of two years that follow each other has the standard deviation 0.2 × √(2 × (1 − 0.7)) = 0.1549; of
     * years that lie two apart 0.2 × √(2 × (1 − 0.49)) = 0.2020. Of 4000 draws the standard error is 1.1 %; a false alarm
     * at four of them comes once in 16,000 times.
     */
    @Test
    void movesHaveTheSpreadAndThePersistenceAskedFor() {
        double one = 0;
        double two = 0;
        int draws = 4000;
        for (int replication = 0; replication < draws; replication++) {
            double[] levels = new MovedYears(MOVES, 7, replication).levels(0, 0.2, 8);
            one += Math.pow(Math.log(levels[4] / levels[3]), 2) / draws;
            two += Math.pow(Math.log(levels[8] / levels[6]), 2) / draws;
        }
        assertThat(Math.sqrt(one)).isCloseTo(0.1549, within(4 * 0.011 * 0.1549));
        assertThat(Math.sqrt(two)).isCloseTo(0.2020, within(4 * 0.011 * 0.2020));
    }
}
