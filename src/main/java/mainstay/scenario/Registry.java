package mainstay.scenario;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.CostSettings;
import mainstay.scenario.parameter.DeadlineSettings;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.LegalSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.MonitoringSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.PlanSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.QualitySettings;
import mainstay.scenario.parameter.RelationshipSettings;
import mainstay.scenario.parameter.ReturnSettings;
import mainstay.scenario.parameter.RolloutSettings;
import mainstay.scenario.parameter.ShockSettings;
import mainstay.scenario.parameter.StrainSettings;
import mainstay.scenario.parameter.leadership.InspectionSettings;
import mainstay.scenario.parameter.leadership.LeadershipSettings;
import mainstay.scenario.parameter.leadership.ManagerSettings;
import mainstay.scenario.parameter.leadership.OrganisationSettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import mainstay.scenario.parameter.work.DirectWorkSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;
import mainstay.scenario.parameter.work.ThinningSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;

/** Every parameter there is, in the order of the reference page. */
public final class Registry {
    private static final List<Section> SECTIONS = List.of(
            DemandSettings.SECTION,
            PathwaySettings.SECTION,
            PlanSettings.SECTION,
            LegalSettings.SECTION,
            LookedAfterSettings.SECTION,
            ReturnSettings.SECTION,
            ClockSettings.SECTION,
            WorkSettings.SECTION.followedBy(
                    AssessmentWorkSettings.SECTION,
                    PlanWorkSettings.SECTION,
                    DirectWorkSettings.SECTION,
                    ThinningSettings.SECTION),
            RelationshipSettings.SECTION,
            WorkforceSettings.SECTION.followedBy(
                    AgencySettings.SECTION, WorkingTimeSettings.SECTION, ReorganisationSettings.SECTION),
            StrainSettings.SECTION,
            AllocationSettings.SECTION,
            OversightSettings.SECTION,
            ManagerSettings.SECTION,
            LeadershipSettings.SECTION,
            OrganisationSettings.SECTION,
            InspectionSettings.SECTION,
            ConferenceSettings.SECTION,
            GripSettings.SECTION,
            DeadlineSettings.SECTION,
            MonitoringSettings.SECTION,
            PodSettings.SECTION,
            QualitySettings.SECTION,
            EffectSettings.SECTION,
            FidelitySettings.SECTION,
            RolloutSettings.SECTION,
            ShockSettings.SECTION,
            CostSettings.SECTION,
            InitialSettings.SECTION);
    private static final List<Parameter> ALL =
            SECTIONS.stream().flatMap(section -> section.parameters().stream()).toList();
    private static final IdentityHashMap<Parameter, Integer> INDEX = new IdentityHashMap<>();
    private static final Map<String, Parameter> BY_PATH = new LinkedHashMap<>();

    static {
        for (Parameter parameter : ALL) {
            INDEX.put(parameter, INDEX.size());
            if (BY_PATH.put(parameter.path(), parameter) != null) {
                throw new IllegalStateException("two parameters at " + parameter.path());
            }
        }
    }

    private Registry() {}

    /** The blocks of a scenario file, in order. */
    public static List<Section> sections() {
        return SECTIONS;
    }

    /**
     * A whole block, with all its parts.
     *
     * @param name such as {@code work}
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Section section(String name) {
        return SECTIONS.stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no block is called " + name));
    }

    /** Every parameter, in order. */
    public static List<Parameter> all() {
        return ALL;
    }

    /** The parameter at a path such as {@code workforce.turnover}. */
    public static Optional<Parameter> find(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    static int index(Parameter parameter) {
        Integer index = INDEX.get(parameter);
        if (index == null) {
            throw new IllegalArgumentException(parameter.path() + " is not in the registry");
        }
        return index;
    }
}
