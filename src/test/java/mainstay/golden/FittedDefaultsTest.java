package mainstay.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import mainstay.results.evidence.FitRow;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings that were set after the fit of levels, or before it, are still ones that it allows. */
class FittedDefaultsTest {
    static List<FitRow> fitted() {
        return FitRow.TABLE.read(Path.of("results/calibration-levels"));
    }

    @ParameterizedTest
    @MethodSource("fitted")
    void everyDefaultLiesWithinTheIntervalThatTheFitFound(FitRow row) {
        Parameter parameter = Registry.find(row.parameter()).orElseThrow();
        double standard = parameter.defaultValue() * parameter.unit().scale();
        assertThat(standard).as(row.parameter()).isBetween(row.ciLow(), row.ciHigh());
    }
}
