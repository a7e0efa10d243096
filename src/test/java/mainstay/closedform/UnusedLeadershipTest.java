package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mainstay.direction.SmallAuthority;
import mainstay.direction.Uneventful;
import mainstay.golden.EventDigest;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.leadership.InspectionSettings;
import mainstay.scenario.parameter.leadership.LeadershipSettings;
import mainstay.scenario.parameter.leadership.ManagerSettings;
import mainstay.scenario.parameter.leadership.OrganisationSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much managers, places and directors differ does not matter by a byte where they do not, nor what befalls nobody. */
@Tag("slow")
class UnusedLeadershipTest {
    private static final Scenario SMALL = Uneventful.of(SmallAuthority.scenario(0.2, 0, 6));
    /** What is nought or off until somebody turns it on. */
    private static final List<Parameter> TURNED_ON = List.of(
            ManagerSettings.DIFFER,
            LeadershipSettings.DIFFER,
            OversightSettings.STANDARD,
            OrganisationSettings.REORGANISATIONS,
            OrganisationSettings.SAVINGS);
    /** What does something only together with others, or on a date. */
    private static final List<Parameter> TOGETHER = List.of(
            LeadershipSettings.DIRECTOR,
            OrganisationSettings.REORGANISED,
            OrganisationSettings.NEW_DIRECTOR,
            InspectionSettings.EVERY,
            InspectionSettings.ANSWERED);

    private static String digest(Scenario scenario) {
        EventDigest digest = new EventDigest(event -> true);
        Runs.run(scenario, 0, digest);
        return digest.result();
    }

    @Test
    void sizesDoNothingWhereNothingIsTurnedOn() {
        Map<Parameter, Double> extremes = new LinkedHashMap<>();
        Stream.of(
                        ManagerSettings.SECTION,
                        LeadershipSettings.SECTION,
                        OrganisationSettings.SECTION,
                        InspectionSettings.SECTION)
                .flatMap(section -> section.parameters().stream())
                .filter(size -> !TURNED_ON.contains(size) && !TOGETHER.contains(size) && size.unit() != Unit.SWITCH)
                .forEach(size -> extremes.put(size, size.high()));
        extremes.put(OversightSettings.REWORK, 1.0);
        assertThat(digest(SMALL.with(SMALL.settings().with(extremes)))).isEqualTo(digest(SMALL));
    }

    @Test
    void eachDoesSomethingOnceItIsTurnedOn() {
        String off = digest(SMALL);
        for (Parameter rule : TURNED_ON) {
            double on = rule.equals(OversightSettings.STANDARD) ? 0.9 : rule.high();
            assertThat(digest(SMALL.with(rule, on))).as("%s", rule).isNotEqualTo(off);
        }
        assertThat(digest(SMALL.with(InspectionSettings.EVERY, 0.1))).isNotEqualTo(off);
    }
}
