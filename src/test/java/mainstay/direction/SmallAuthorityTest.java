package mainstay.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import java.util.List;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Registry;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.file.ScenarioFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallAuthorityTest {
    /** A setting that grows with an authority and was not made smaller leaves a small one with what a large one has. */
    @ParameterizedTest
    @ValueSource(strings = {"scenarios/hypotheses/small.yaml", "src/test/resources/mainstay/input/small.yaml"})
    void filesOfAQuarterOfAnAuthorityHoldAQuarterOfAllThatGrowsWithIt(String file) {
        Scenario small = ScenarioFile.read(Path.of(file), new BuiltInPlaces());
        Scenario quarter = SmallAuthority.scenario(0.25, 12, 24);
        List<Parameter> others = Registry.all().stream()
                .filter(parameter ->
                        small.settings().get(parameter) != quarter.settings().get(parameter))
                .toList();
        assertThat(others).allSatisfy(parameter -> assertThat(small.settings().get(parameter))
                .as(parameter.path())
                .isCloseTo(quarter.settings().get(parameter), withinPercentage(2)));
    }
}
