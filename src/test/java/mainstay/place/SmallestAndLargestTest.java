package mainstay.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.run.AuthorityRun;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The places at the ends of the table run, for two months. */
class SmallestAndLargestTest {
    private static final Period SHORT = new Period(LocalDate.of(2025, 4, 1), 0, 2);

    static Stream<String> ends() {
        BuiltInPlaces places = new BuiltInPlaces();
        List<String> all = places.authorities();
        return Stream.of(WorkforceSettings.POSTS, DemandSettings.NEW_REFERRALS)
                .map(parameter -> Comparator.comparingDouble((String name) -> value(places, name, parameter)))
                .flatMap(order -> Stream.of(
                        all.stream().min(order).orElseThrow(),
                        all.stream().max(order).orElseThrow()))
                .distinct();
    }

    private static double value(BuiltInPlaces places, String name, Parameter parameter) {
        return places.find(name).orElseThrow().settings().get(parameter);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void aPlaceAtTheEndOfTheTableRuns(String name) {
        Scenario scenario = new BuiltInPlaces().find(name).orElseThrow().over(SHORT);
        RunMeasures run = new AuthorityRun().run(scenario, 1, 0, event -> {});
        List<String> measures =
                Measures.all().stream().map(MeasureDefinition::name).toList();
        assertThat(run.values()[measures.indexOf("children_held")]).as(name).isPositive();
    }
}
