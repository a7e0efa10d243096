package mainstay.model.workforce;

import mainstay.scenario.Settings;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;

/**
 * What a hiring freeze holds up.
 *
 * @param posts whether no vacant post is filled
 * @param agency whether no agency worker is sent either
 */
record HiringFreeze(boolean posts, boolean agency) {
    private record Parameters(boolean frozen, boolean agencyGoesOn) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.word(WorkforceSettings.HIRING).equals("frozen"),
                    settings.on(AgencySettings.AGENCY_IN_FREEZE));
        }
    }

    static HiringFreeze of(Settings settings) {
        Parameters parameters = Parameters.of(settings);
        return new HiringFreeze(parameters.frozen(), parameters.frozen() && !parameters.agencyGoesOn());
    }
}
