package mainstay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

@SuppressWarnings("EnumOrdinal") // a number for each stage is all that is wanted
class ArrivalsTest {
    private final Arrivals arrivals = new Arrivals();

    private void referred(int day, int family, int episode, boolean initial) {
        arrivals.accept(new FamilyReferred(day, family, episode, 10 * family, 1, 1, initial));
    }

    @Test
    void theFirstReferralCountsAndAFamilyThatWasThereHasNone() {
        referred(0, 1, 0, true);
        referred(0, 2, 0, false);
        referred(4, 4, 0, false);
        referred(9, 5, 0, false);
        referred(9, 1, 1, false);
        referred(9, 4, 1, false);
        assertThat(arrivals.families()).containsExactly(1, 2, 4, 5);
        assertThat(arrivals.firstReferred(0, 9)).containsExactly(2, 4);
        assertThat(arrivals.firstReferred(4, 10)).containsExactly(4, 5);
        assertThat(arrivals.came(3)).isFalse();
    }

    @Test
    void aFamilyGoesOnToAPlanOrIntoCare() {
        for (Stage stage : Stage.values()) {
            int family = stage.ordinal();
            referred(1, family, 0, false);
            arrivals.accept(new StageEntered(2, family, 1, Stage.REFERRAL, stage));
            boolean planOrCare =
                    stage == Stage.CHILD_IN_NEED || stage == Stage.CHILD_PROTECTION || stage == Stage.LOOKED_AFTER;
            assertThat(arrivals.wentOn(family)).as(stage.word()).isEqualTo(planOrCare);
        }
    }
}
