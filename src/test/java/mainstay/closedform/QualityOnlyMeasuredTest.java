package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mainstay.direction.SmallAuthority;
import mainstay.event.CareEvent;
import mainstay.event.CareEvent.AssessmentAuthorised;
import mainstay.event.CareEvent.ConcernArose;
import mainstay.event.CareEvent.ConcernSeen;
import mainstay.scenario.Parameter;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.Quality;
import mainstay.scenario.parameter.Workforce;
import org.junit.jupiter.api.Test;

/** Quality without consequences is measured and moves nothing. */
class QualityOnlyMeasuredTest {
    private static final Scenario SMALL = SmallAuthority.scenario(0.1, 0, 9);
    private static final Set<Parameter> CONSEQUENCES =
            Set.of(Quality.RETURN_EFFECT, Quality.PLAN_EFFECT, Quality.SEEN_EFFECT, Quality.MISSED_CONCERNS);
    private static final Settings NO_CONSEQUENCES = SMALL.settings()
            .with(Workforce.TURNOVER, 1)
            .with(Workforce.NEWLY_QUALIFIED, 1)
            .with(Workforce.LEAST_TIME_TO_FILL, 1)
            .with(Workforce.TIME_TO_FILL, 2. / 52)
            .with(Quality.RETURN_EFFECT, 0)
            .with(Quality.PLAN_EFFECT, 0)
            .with(Quality.SEEN_EFFECT, 0);

    private static List<String> events(Settings settings, List<Double> qualities) {
        List<String> events = new ArrayList<>();
        Runs.run(SMALL.with(settings), 0, event -> {
            if (event instanceof AssessmentAuthorised one) {
                qualities.add(one.quality());
                event = new AssessmentAuthorised(
                        one.day(), one.family(), one.children(), one.referredDay(), one.visits(), one.notInNeed(), 0);
            }
            events.add(event.toString());
        });
        return events;
    }

    @Test
    void howQualityComesAboutMovesNothingElse() {
        List<Double> qualities = new ArrayList<>();
        List<String> still = events(NO_CONSEQUENCES, qualities);
        for (Parameter parameter : Quality.SECTION.parameters()) {
            if (!CONSEQUENCES.contains(parameter)) {
                List<Double> moved = new ArrayList<>();
                double value = parameter.standard() < parameter.high() ? parameter.high() : parameter.low();
                assertThat(events(NO_CONSEQUENCES.with(parameter, value), moved))
                        .as("%s", parameter)
                        .isEqualTo(still);
                if (!parameter.equals(Quality.USUAL)) {
                    assertThat(moved).as("%s", parameter).isNotEqualTo(qualities);
                }
            }
        }
    }

    @Test
    void whatIsMissedMakesTheDifferenceAndWithoutItConcernsStartEnquiriesAtOnce() {
        List<CareEvent> concerns = new ArrayList<>();
        Runs.run(SMALL.with(NO_CONSEQUENCES.with(Quality.MISSED_CONCERNS, 0)), 0, event -> {
            if (event instanceof ConcernArose) {
                concerns.add(event);
            } else if (event instanceof ConcernSeen seen) {
                assertThat(seen.aroseDay()).isEqualTo(seen.day());
                assertThat(concerns.remove(concerns.size() - 1).family()).isEqualTo(seen.family());
            }
        });
        assertThat(concerns).isEmpty();
    }
}
