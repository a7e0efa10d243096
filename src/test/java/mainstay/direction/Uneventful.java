package mainstay.direction;

import java.util.LinkedHashMap;
import java.util.Map;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.leadership.InspectionSettings;
import mainstay.scenario.parameter.leadership.LeadershipSettings;
import mainstay.scenario.parameter.leadership.ManagerSettings;
import mainstay.scenario.parameter.leadership.OrganisationSettings;

/** Settings with which all managers are alike and nothing befalls an authority. */
public final class Uneventful {
    private Uneventful() {}

    /** What has to be set for that. */
    public static Map<Parameter, Double> settings() {
        Map<Parameter, Double> off = new LinkedHashMap<>();
        off.put(ManagerSettings.DIFFER, 0.0);
        off.put(LeadershipSettings.DIFFER, 0.0);
        off.put(OversightSettings.STANDARD, 0.0);
        off.put(OrganisationSettings.REORGANISATIONS, 0.0);
        off.put(OrganisationSettings.NEW_DIRECTOR, 0.0);
        off.put(OrganisationSettings.SAVINGS, 0.0);
        off.put(InspectionSettings.EVERY, 0.0);
        off.put(InspectionSettings.ANSWERED, 0.0);
        return off;
    }

    /** A scenario with these settings. */
    public static Scenario of(Scenario scenario) {
        return scenario.with(scenario.settings().with(settings()));
    }
}
