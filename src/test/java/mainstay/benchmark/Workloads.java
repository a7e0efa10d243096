package mainstay.benchmark;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Period;
import mainstay.scenario.Registry;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.MonitoringSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.ReturnSettings;
import mainstay.scenario.parameter.StrainSettings;
import mainstay.scenario.parameter.work.DirectWorkSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;

/** What the benchmarks run. */
final class Workloads {
    private Workloads() {}

    /** The average authority over two years of warm-up and three measured ones. */
    static Scenario england() {
        return new BuiltInPlaces().find("england-2025").orElseThrow();
    }

    /** The average authority with everything that comes and everyone who works in proportion. */
    static Scenario england(int posts) {
        Scenario england = england();
        double share = posts / england.settings().get(WorkforceSettings.POSTS);
        Map<Parameter, Double> values = new LinkedHashMap<>();
        for (Parameter parameter : List.of(
                WorkforceSettings.POSTS,
                DemandSettings.NEW_REFERRALS,
                WorkSettings.FRONT_DOOR_HOURS,
                ConferenceSettings.SLOTS,
                ConferenceSettings.REVIEWING_OFFICERS,
                InitialSettings.ASSESSMENTS,
                InitialSettings.IN_NEED,
                InitialSettings.PROTECTION,
                InitialSettings.LOOKED_AFTER)) {
            double value = england.settings().get(parameter) * share;
            values.put(parameter, parameter.unit() == Unit.COUNT ? Math.rint(value) : value);
        }
        return england.with(england.settings().with(values));
    }

    /**
     * The model reduced to {@link ToyCaseload}: 300 workers, 5,000 children who come straight into care, stay for an
     * exponential time and are worked with day by day; workers leave at a constant rate, and their children go to the
     * least loaded. What cannot be switched off takes no time and comes as rarely as can be.
     */
    static Scenario toy() {
        Map<Parameter, Double> off = new LinkedHashMap<>();
        for (Parameter parameter : Registry.section("work").parameters()) {
            if (parameter.low() == 0) {
                off.put(parameter, 0.0);
            }
        }
        for (Parameter parameter : List.of(
                WorkforceSettings.INTERNAL_MOVES,
                ReorganisationSettings.DEATHS,
                WorkforceSettings.VACANCY,
                WorkforceSettings.PART_TIME,
                WorkforceSettings.NEWLY_QUALIFIED,
                WorkforceSettings.SENIOR,
                AgencySettings.AGENCY_COVER,
                AgencySettings.AGENCY_EXTRA,
                WorkingTimeSettings.OVERTIME,
                WorkforceSettings.NOTICE,
                WorkforceSettings.SLOW_DOWN,
                WorkingTimeSettings.RAMP,
                WorkforceSettings.LEAST_TIME_TO_FILL,
                WorkingTimeSettings.TRAINING_DAYS,
                WorkingTimeSettings.LEAVE,
                WorkingTimeSettings.SICKNESS_SPELLS,
                WorkingTimeSettings.LONG_ABSENCE,
                ReorganisationSettings.RESTRUCTURES,
                StrainSettings.LEAVING_EFFECT,
                StrainSettings.SUPPORT_EFFECT,
                StrainSettings.CASELOAD_EFFECT,
                AllocationSettings.REBALANCE_EVERY,
                AllocationSettings.CHILD_ASKS,
                AllocationSettings.PARENT_ASKS,
                AllocationSettings.OTHER_REASONS,
                OversightSettings.SUPERVISION_INTERVAL,
                OversightSettings.MANAGER_TURNOVER,
                OversightSettings.DECISION_HOURS,
                MonitoringSettings.INTERVAL,
                ConferenceSettings.POSTPONED,
                ConferenceSettings.RESERVED,
                LookedAfterSettings.SHORT_SHARE,
                LookedAfterSettings.COURT_SHARE,
                ReturnSettings.SHARE,
                DemandSettings.SEASON,
                DemandSettings.NEED_VARIATION,
                InitialSettings.ASSESSMENTS,
                InitialSettings.IN_NEED,
                InitialSettings.PROTECTION,
                AllocationSettings.CAP_RULE,
                AllocationSettings.POLICY)) {
            off.put(parameter, 0.0);
        }
        for (Parameter parameter : List.of(
                ClockSettings.PLACEMENT_VISIT,
                ClockSettings.LOOKED_AFTER_VISIT,
                ClockSettings.LATER_LOOKED_AFTER_VISIT,
                ClockSettings.FIRST_LOOKED_AFTER_REVIEW,
                ClockSettings.SECOND_LOOKED_AFTER_REVIEW,
                ClockSettings.LOOKED_AFTER_REVIEW,
                WorkforceSettings.EARLY_LEAVING)) {
            off.put(parameter, parameter.high());
        }
        Settings settings = Settings.defaults()
                .with(off)
                .with(Map.ofEntries(
                        Map.entry(WorkforceSettings.POSTS, (double) ToyCaseload.WORKERS),
                        Map.entry(WorkforceSettings.EARLY_LEAVING, 1.0),
                        Map.entry(WorkforceSettings.TURNOVER, ToyCaseload.LEAVING_A_YEAR),
                        Map.entry(WorkforceSettings.TIME_TO_FILL, WorkforceSettings.TIME_TO_FILL.low()),
                        Map.entry(InitialSettings.LOOKED_AFTER, (double) ToyCaseload.CHILDREN),
                        Map.entry(DemandSettings.SIBLINGS, 1.0),
                        Map.entry(DemandSettings.EMERGENCY_SHARE, 1.0),
                        Map.entry(DemandSettings.NEW_REFERRALS, ToyCaseload.CHILDREN / ToyCaseload.STAY_YEARS),
                        Map.entry(LookedAfterSettings.LONG_STAY, ToyCaseload.STAY_YEARS),
                        Map.entry(WorkSettings.FRONT_DOOR_HOURS, 100.0),
                        Map.entry(DirectWorkSettings.DIRECT_WORK_LOOKED_AFTER, ToyCaseload.HOURS_A_MONTH),
                        Map.entry(GripSettings.START, 1.0),
                        Map.entry(GripSettings.BASE, 1.0),
                        Map.entry(ConferenceSettings.SLOTS, 1000.0)));
        return new Scenario(
                "Toy",
                new Period(LocalDate.of(2025, 4, 1), 0, 60),
                settings,
                List.of(new Service(
                        "Everything", EnumSet.range(Stage.ASSESSMENT, Stage.LOOKED_AFTER), 1, Structure.INDIVIDUAL)),
                List.of());
    }
}
