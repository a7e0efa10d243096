package mainstay.model.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.PathwaySettings;
import org.junit.jupiter.api.Test;

/** How ages decide how likely a family comes into care. Today is 2 June 2025. */
class CareRiskTest {
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(Map.of(
                    LookedAfterSettings.UNDER_ONE, 5.0,
                    LookedAfterSettings.ONE_TO_FOUR, 2.0,
                    LookedAfterSettings.FIVE_TO_NINE, 0.0,
                    LookedAfterSettings.TEN_TO_FIFTEEN, 1.0,
                    LookedAfterSettings.SIXTEEN_AND_OVER, 0.5));

    private static final LocalDate BABY = LocalDate.of(2025, 1, 1);
    private static final LocalDate EIGHT = LocalDate.of(2017, 1, 1);
    private static final LocalDate SIXTEEN = LocalDate.of(2009, 1, 1);

    private static Case family(TinyWorld world, LocalDate... born) {
        return world.family(Stage.CHILD_IN_NEED, world.worker(world.team(Stage.CHILD_IN_NEED)), born);
    }

    @Test
    void aFamilysFactorIsTheMeanOfThoseOfItsChildren() {
        TinyWorld world = new TinyWorld(SETTINGS);
        CareRisk risk = world.casework.careRisk();
        assertThat(risk.of(family(world, BABY).family)).isEqualTo(5);
        assertThat(risk.of(family(world, SIXTEEN, EIGHT, BABY).family)).isCloseTo(5.5 / 3, within(1e-12));
    }

    @Test
    void agesAreThoseOfTheDay() {
        TinyWorld world = new TinyWorld(SETTINGS);
        Case family = family(world, LocalDate.of(2024, 7, 1));
        world.live(1, world.casework);
        assertThat(world.casework.careRisk().of(family.family)).isEqualTo(5);
        world.live(30, world.casework);
        assertThat(world.casework.careRisk().of(family.family)).isEqualTo(2);
    }

    @Test
    void withoutAgeEverybodyIsAlike() {
        TinyWorld world = new TinyWorld(TinyWorld.quiet());
        assertThat(world.casework.careRisk().of(family(world, SIXTEEN, EIGHT, BABY).family))
                .isEqualTo(1);
    }

    /** At ninety entries a year for a lone child each of a hundred babies comes in within a quarter, and none of eight. */
    @Test
    void childrenOfAnAgeWithoutRiskNeverComeInFromAPlan() {
        TinyWorld world = new TinyWorld(SETTINGS.with(PathwaySettings.CARE_FROM_NEED, 5));
        for (int i = 0; i < 100; i++) {
            world.casework.plans().beginInNeed(family(world, BABY));
            world.casework.plans().beginInNeed(family(world, EIGHT));
        }
        world.live(60, world.casework);
        assertThat(world.told(StageEntered.class))
                .filteredOn(entered -> entered.stage() == Stage.LOOKED_AFTER)
                .hasSizeGreaterThan(95)
                .allMatch(entered -> entered.family() % 2 == 0);
    }

    @Test
    void norInAnEmergency() {
        TinyWorld world = new TinyWorld(SETTINGS.with(DemandSettings.EMERGENCY_SHARE, 0.2));
        CareRisk risk = world.casework.careRisk();
        // A share of a fifth times five is everybody; times nought nobody.
        assertThat(0.2 * risk.of(family(world, BABY).family)).isEqualTo(1);
        assertThat(risk.of(family(world, EIGHT).family)).isZero();
    }
}
