package mainstay.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Parameter;
import org.junit.jupiter.api.Test;

class DoubtfulColumnsTest {
    private static List<String> warnings(String path, double... inFile) {
        Parameter parameter = Registry.find(path).orElseThrow();
        Factor factor = new Factor.Setting(parameter, parameter.low(), parameter.high(), List.of());
        List<double[]> rows = DoubleStream.of(inFile)
                .mapToObj(value -> new double[] {parameter.unit().toModel(BigDecimal.valueOf(value))})
                .toList();
        Study study = new Study(
                "S", "", List.of(new BuiltInPlaces().find("england-2025").orElseThrow()), List.of("strain"), 1, 1);
        return DoubtfulColumns.of(
                new Sweep(study, List.of(), new Futures(Design.LIST, 0, List.of(factor), rows), Map.of()));
    }

    @Test
    void percentagesWrittenAsFractionsAreWarnedOf() {
        assertThat(warnings("workforce.turnover", 0.08, 0.14))
                .containsExactly(
                        "workforce.turnover: every value of the list is within 0.08 to 0.14 % per year, far below"
                                + " the base's 11.8 % per year. If 0.14 stands for 14 %, write 14.");
        assertThat(warnings("workforce.vacancy", 0.18))
                .singleElement()
                .asString()
                .contains("every value of the list is 0.18 %", "If 0.18 stands for 18 %, write 18.");
    }

    @Test
    void aColumnInAnotherUnitIsWarnedOf() {
        assertThat(warnings("workforce.week", 1, 1.5))
                .singleElement()
                .asString()
                .contains(
                        "far below the base's", "A number alone is read in hours per week; if another unit was meant,");
        assertThat(warnings("workforce.week", 1600, 1700))
                .singleElement()
                .asString()
                .contains("far above the base's");
        assertThat(warnings("demand.new-referrals", 50, 60)).hasSize(1);
    }

    @Test
    void whatIsNearTheBaseOrAtZeroIsNot() {
        assertThat(warnings("workforce.turnover", 8, 14)).isEmpty();
        assertThat(warnings("workforce.turnover", 0.08, 14)).isEmpty();
        assertThat(warnings("workforce.turnover", 0, 0)).isEmpty();
        assertThat(warnings("workforce.turnover", 4, 30)).isEmpty();
        assertThat(warnings("workforce.hiring", 0, 1)).isEmpty();
        assertThat(warnings("demand.trend", -2, 2)).isEmpty();
    }

    @Test
    void aSpanHasItsUnitOnce() {
        Parameter turnover = Registry.find("workforce.turnover").orElseThrow();
        Futures futures = new Futures(Design.LIST, 0, List.of(), List.of(new double[] {0.14}, new double[] {0.08}));
        assertThat(DoubtfulColumns.Span.of(futures, 0).map(span -> span.spell(turnover)))
                .isEqualTo(Optional.of("8 to 14 % per year"));
    }
}
