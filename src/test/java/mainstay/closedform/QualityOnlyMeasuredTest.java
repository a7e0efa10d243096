package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mainstay.direction.SmallAuthority;
import mainstay.direction.Uneventful;
import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.AssessmentAuthorised;
import mainstay.event.CaseworkEvent.ConcernArose;
import mainstay.event.CaseworkEvent.ConcernSeen;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.QualitySettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/** Quality without consequences is measured and moves nothing. */
class QualityOnlyMeasuredTest {
    private static final Scenario SMALL = Uneventful.of(SmallAuthority.scenario(0.1, 0, 12));
    private static final Set<Parameter> CONSEQUENCES = Set.of(
            QualitySettings.RETURN_EFFECT,
            QualitySettings.PLAN_EFFECT,
            QualitySettings.SEEN_EFFECT,
            QualitySettings.MISSED_CONCERNS);
    private static final Settings NO_CONSEQUENCES = SMALL.settings()
            .with(WorkforceSettings.TURNOVER, 1)
            .with(WorkforceSettings.NEWLY_QUALIFIED, 1)
            .with(WorkforceSettings.LEAST_TIME_TO_FILL, 1)
            .with(WorkforceSettings.TIME_TO_FILL, 2. / 52)
            .with(QualitySettings.RETURN_EFFECT, 0)
            .with(QualitySettings.PLAN_EFFECT, 0)
            .with(QualitySettings.SEEN_EFFECT, 0);

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
        for (Parameter parameter : QualitySettings.SECTION.parameters()) {
            if (!CONSEQUENCES.contains(parameter)) {
                List<Double> moved = new ArrayList<>();
                double value = parameter.defaultValue() < parameter.high() ? parameter.high() : parameter.low();
                assertThat(events(NO_CONSEQUENCES.with(parameter, value), moved))
                        .as("%s", parameter)
                        .isEqualTo(still);
                if (!parameter.equals(QualitySettings.USUAL)) {
                    assertThat(moved).as("%s", parameter).isNotEqualTo(qualities);
                }
            }
        }
    }

    @Test
    void whatIsMissedMakesTheDifferenceAndWithoutItConcernsStartEnquiriesAtOnce() {
        List<CareEvent> concerns = new ArrayList<>();
        Runs.run(SMALL.with(NO_CONSEQUENCES.with(QualitySettings.MISSED_CONCERNS, 0)), 0, event -> {
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
