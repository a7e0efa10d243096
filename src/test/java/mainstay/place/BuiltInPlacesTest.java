package mainstay.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mainstay.place.figure.Authorities;
import mainstay.place.rule.AverageAuthority;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

class BuiltInPlacesTest {
    private final Scenario england = new BuiltInPlaces().find("england-2025").orElseThrow();

    @Test
    void theDefaultsOfTheRegistryAreWhatTheOfficialFiguresGive() {
        Settings defaults = Settings.defaults();
        AverageAuthority.derived(Authorities.shipped())
                .forEach((parameter, value) ->
                        assertThat(value).as(parameter.path()).isEqualTo(defaults.get(parameter)));
        assertThat(england.settings()).isEqualTo(defaults);
    }

    @Test
    void theArithmeticIsThatOfAnAverageAuthority() {
        // 49,420 / 153 = 323.0; 30.8 / 93.5 = 32.94 %.
        assertThat(AverageAuthority.derived(Authorities.shipped()).values())
                .containsExactly(0.065, 0.329, 0.858, 0.118, 0.142, 323.0, 534.0);
    }

    @Test
    void functionalTeamsHoldEveryStageOnceAndShareAllPosts() {
        assertThat(england.services().stream().mapToDouble(s -> s.share()).sum())
                .isEqualTo(1);
        assertThat(england.services().stream().flatMap(s -> s.holds().stream()))
                .containsExactly(Stage.ASSESSMENT, Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION, Stage.LOOKED_AFTER);
        assertThat(england.period()).isEqualTo(new Period(LocalDate.of(2025, 4, 1), 24, 36));
    }

    @Test
    void aPlaceCanBeNamedWithoutWhatWasFittedToIt() {
        BuiltInPlaces places = new BuiltInPlaces();
        Scenario unfitted = places.unfitted("Bristol, City of");
        assertThat(places.find("Bristol, City of, unfitted")).contains(unfitted.named(unfitted.name() + ", unfitted"));
        assertThat(places.find("bristol UNFITTED")).contains(unfitted.named(unfitted.name() + ", unfitted"));
        assertThat(places.find("Narnia, unfitted")).isEmpty();
        assertThat(places.find("unfitted")).isEmpty();
    }

    @Test
    void namesAreThoseThatCanBeFound() {
        BuiltInPlaces places = new BuiltInPlaces();
        assertThat(places.names()).hasSize(154).contains("england-2025", "Leeds");
        assertThat(places.find("narnia")).isEmpty();
    }
}
