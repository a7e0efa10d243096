package mainstay.scenario;

import java.util.List;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;

/**
 * The settings that an area, a service or a team may have of its own: those that rules read of one team. All others are
 * the authority's.
 */
public final class LocalSettings {
    /** In the order of the reference. */
    public static final List<Parameter> ALL = List.of(
            WorkforceSettings.TURNOVER,
            WorkforceSettings.EARLY_LEAVING,
            WorkforceSettings.INTERNAL_MOVES,
            WorkforceSettings.PROMOTIONS,
            WorkforceSettings.NOTICE,
            WorkforceSettings.VACANCY,
            WorkforceSettings.TIME_TO_FILL,
            WorkforceSettings.LEAST_TIME_TO_FILL,
            WorkforceSettings.NEWLY_QUALIFIED,
            WorkforceSettings.SENIOR,
            WorkforceSettings.PART_TIME,
            WorkforceSettings.PART_TIME_FTE,
            AgencySettings.AGENCY_COVER,
            AgencySettings.AGENCY_LAG,
            AgencySettings.AGENCY_STAY,
            AllocationSettings.CAP,
            AllocationSettings.NEWLY_QUALIFIED_LOAD,
            OversightSettings.SPAN,
            OversightSettings.MANAGER_HOURS,
            OversightSettings.MANAGER_DAYS,
            OversightSettings.SUPERVISION_INTERVAL,
            OversightSettings.SUPERVISION_HOURS,
            OversightSettings.SUPERVISION_HELD,
            OversightSettings.WHEN_BUSY,
            OversightSettings.DISCUSSED_PER_SUPERVISION,
            OversightSettings.MANAGER_TURNOVER,
            OversightSettings.MANAGER_VACANCY,
            OversightSettings.COVER_SHARE,
            OversightSettings.MANAGER_ABSENCE,
            PodSettings.SIZE,
            PodSettings.CONSULTANT_HOURS);

    private LocalSettings() {}
}
