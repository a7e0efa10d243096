package mainstay.model.demand;

import static org.assertj.core.api.Assertions.assertThat;

import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Family;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.DemandSettings;
import org.junit.jupiter.api.Test;

/** Who the families are: some are referred before or at a birth. */
class FamiliesTest {
    private static final int MANY = 2000;
    private static final double QUARTER_DAYS = 0.25 * 365.25;
    private static final Settings TWO_CHILDREN = TinyWorld.quiet().with(DemandSettings.SIBLINGS, 2);

    private static long withABaby(double births) {
        TinyWorld world = new TinyWorld(TWO_CHILDREN.with(DemandSettings.BIRTHS, births));
        Families families = new Families(world.office);
        long today = world.office.calendar().epochDay(0);
        long babies = 0;
        for (int i = 0; i < MANY; i++) {
            Family family = families.next();
            long age = today - family.born(family.siblings() - 1);
            assertThat(age).isNotNegative();
            babies += age <= QUARTER_DAYS ? 1 : 0;
        }
        return babies;
    }

    @Test
    void everyFamilyHasABabyWhereAllAreReferredAtABirth() {
        assertThat(withABaby(1)).isEqualTo(MANY);
    }

    /** By chance alone a quarter of a year out of 17½ for each child: few; a third of families more where that is the rule. */
    @Test
    void aShareHasAndTheOthersAreAsTheyWere() {
        long byChance = withABaby(0);
        new BinomialCount(withABaby(0.3) - byChance, MANY - byChance).hasProbability(0.3);
    }

    @Test
    void theEldestIsTheSameWithAndWithout() {
        TinyWorld with = new TinyWorld(TWO_CHILDREN.with(DemandSettings.BIRTHS, 1));
        TinyWorld without = new TinyWorld(TWO_CHILDREN.with(DemandSettings.BIRTHS, 0));
        Families born = new Families(with.office);
        Families all = new Families(without.office);
        for (int i = 0; i < 200; i++) {
            Family baby = born.next();
            Family other = all.next();
            assertThat(baby.siblings()).isEqualTo(other.siblings());
            if (baby.siblings() > 1) {
                assertThat(baby.born(0)).isEqualTo(other.born(0));
            }
        }
    }
}
