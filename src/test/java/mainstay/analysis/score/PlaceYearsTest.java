package mainstay.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mainstay.direction.SmallAuthority;
import mainstay.measure.Measures;
import mainstay.measure.count.RunMeasures;
import mainstay.run.AuthorityRun;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.study.YearlyMoves;
import org.junit.jupiter.api.Test;

class PlaceYearsTest {
    @Test
    void everyPlaceHasLuckOfItsOwnWhateverOthersThereAre() {
        Set<Long> seeds = new HashSet<>();
        for (String place : List.of("Leeds", "Stockport", "Kent", "Bury")) {
            seeds.add(PlaceYears.own(20250401, place));
            seeds.add(PlaceYears.own(20250402, place));
        }
        assertThat(seeds).hasSize(8);
        assertThat(PlaceYears.own(7, "Leeds")).isEqualTo(PlaceYears.own(7, "Leeds"));
    }

    @Test
    void yearsStandInPlaceOfMonthsAndTheCountOf31MarchIsThatOfItsMonth() {
        // 24 months of warm-up from April 2023: March 2026 is month 35, March 2027 month 47.
        Scenario scenario = SmallAuthority.scenario(0.1, 24, 24);
        int measure = Measures.all()
                .indexOf(Measures.find("three_or_more_workers_percent").orElseThrow());
        Simulator fake = (asked, seed, replication, events) -> {
            double[][] monthly = new double[Measures.all().size()][48];
            Arrays.setAll(monthly[measure], month -> month);
            return new RunMeasures(new double[0], new long[0], monthly, Map.of(), Map.of(), Map.of());
        };
        RunMeasures kept = PlaceYears.measurement(Measures.all(), YearlyMoves.NONE)
                .by(fake)
                .run(scenario, 1, 0, event -> {});
        assertThat(kept.values()).containsExactly(2026, 2027);
        assertThat(kept.monthly()[PlaceYears.MEASURES.indexOf("three_or_more_workers_percent")])
                .containsExactly(35, 47);
    }

    @Test
    void aRealRunGivesEveryFigureOfEveryYear() {
        Scenario scenario = SmallAuthority.scenario(0.2, 12, 24);
        RunMeasures kept = PlaceYears.measurement(Measures.all(), YearlyMoves.NONE)
                .by(new AuthorityRun())
                .run(scenario, 1, 0, event -> {});
        for (double[] years : kept.monthly()) {
            assertThat(years).hasSize(2).doesNotContain(Double.NaN);
        }
    }
}
