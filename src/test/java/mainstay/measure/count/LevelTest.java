package mainstay.measure.count;

import static org.assertj.core.api.Assertions.assertThat;

import mainstay.measure.Told;
import org.junit.jupiter.api.Test;

class LevelTest {
    @Test
    void aLevelCountsForEveryDayItHolds() {
        Level level = new Level(Told.span());
        level.add(0, 1);
        level.add(60, 3); // 60 days of 1, then three days of warm-up at 4
        level.add(73, -4); // ten measured days at 4
        level.close();
        assertThat(level.measured()).isEqualTo(40);
        // January has 22 working days, February 20, March 21: 18 of them at 1, three at 4; then April at 4.
        assertThat(level.in(0)).isEqualTo(22);
        assertThat(level.in(1)).isEqualTo(20);
        assertThat(level.in(2)).isEqualTo(18 + 12);
        assertThat(level.in(3)).isEqualTo(40);
        assertThat(level.in(4)).isZero();
        assertThat(level.mean().value()).isEqualTo(40 / 253.0);
        assertThat(level.mean().monthly()[2]).isEqualTo(30 / 21.0);
    }

    @Test
    void aLevelThatNeverEndsCountsToTheLastDay() {
        Level level = new Level(Told.span());
        level.add(63, 2);
        level.close();
        assertThat(level.measured()).isEqualTo(506);
        assertThat(level.mean().value()).isEqualTo(2);
    }

    @Test
    void twoChangesOnOneDayLeaveTheLast() {
        Level level = new Level(Told.span());
        level.add(70, 5);
        level.add(70, -4);
        level.add(71, -1);
        level.close();
        assertThat(level.measured()).isEqualTo(1);
    }
}
