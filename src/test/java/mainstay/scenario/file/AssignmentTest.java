package mainstay.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Period;
import mainstay.scenario.Problems;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.study.Study;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private final Scenario england = new BuiltInPlaces().find("england-2025").orElseThrow();

    @Test
    void aValueIsSetAsAFileWouldSetIt() {
        assertThat(Assignment.apply(england, "workforce.turnover=18 % per year"))
                .isEqualTo(england.with(WorkforceSettings.TURNOVER, 0.18));
        assertThat(Assignment.apply(england, List.of("workforce.posts=10", "workforce.posts = 12")))
                .isEqualTo(england.with(WorkforceSettings.POSTS, 12));
    }

    @Test
    void structureAndPeriodCanBeSet() {
        assertThat(Assignment.apply(england, "structure=pods").services())
                .extracting(Service::structure)
                .containsOnly(Structure.PODS);
        assertThat(Assignment.apply(
                                england,
                                List.of("period.start=2024-01-01", "period.warm-up=1 year", "period.measure=6 months"))
                        .period())
                .isEqualTo(new Period(LocalDate.parse("2024-01-01"), 12, 6));
    }

    @Test
    void everyArmOfAStudyGetsTheValue() {
        Study study = new Study("S", "", List.of(england, england.named("B")), List.of("strain"), 3, 1);
        assertThat(study.withEach(arm -> Assignment.apply(arm, List.of("workforce.posts=12")))
                        .arms())
                .allMatch(arm -> arm.settings().count(WorkforceSettings.POSTS) == 12);
    }

    @Test
    void sharesOfOneWholeAreSeenTogether() {
        assertThatThrownBy(() -> Assignment.apply(england, "legal.at-once=90 %"))
                .hasMessage(
                        "--set: legal.no-grounds (15 %) and legal.at-once (90 %) add up to 105 % of legal planning meetings."
                                + " Together they may be 100 % at most.");
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        assertThatThrownBy(() -> Assignment.apply(
                        england,
                        List.of(
                                "workforce.turnovr=18 %",
                                "workforce.turnover=18 weeks", "posts", "period.stat=2025-01-01")))
                .isInstanceOf(Problems.class)
                .hasMessage("""
                        --set: period.stat is not a setting. Did you mean period.start?
                        --set: posts has no equals sign. Write path=value, such as "workforce.turnover=18 % per year".
                        --set: workforce.turnover: 18 weeks has the wrong unit. Write a percentage per year, such as 12 % per year.
                        --set: workforce.turnovr is not a setting. Did you mean workforce.turnover?""".strip());
    }
}
