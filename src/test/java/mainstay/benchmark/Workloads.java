package mainstay.benchmark;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Parameter;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.Unit;
import mainstay.scenario.parameter.Allocation;
import mainstay.scenario.parameter.Clocks;
import mainstay.scenario.parameter.Conferences;
import mainstay.scenario.parameter.Demand;
import mainstay.scenario.parameter.Grip;
import mainstay.scenario.parameter.Initial;
import mainstay.scenario.parameter.LookedAfter;
import mainstay.scenario.parameter.Monitoring;
import mainstay.scenario.parameter.Oversight;
import mainstay.scenario.parameter.Returns;
import mainstay.scenario.parameter.Strain;
import mainstay.scenario.parameter.Work;
import mainstay.scenario.parameter.Workforce;

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
        double share = posts / england.settings().get(Workforce.POSTS);
        Map<Parameter, Double> values = new LinkedHashMap<>();
        for (Parameter parameter : List.of(
                Workforce.POSTS,
                Demand.NEW_REFERRALS,
                Work.FRONT_DOOR_HOURS,
                Conferences.SLOTS,
                Initial.ASSESSMENTS,
                Initial.IN_NEED,
                Initial.PROTECTION,
                Initial.LOOKED_AFTER)) {
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
        for (Parameter parameter : Work.SECTION.parameters()) {
            if (parameter.low() == 0) {
                off.put(parameter, 0.0);
            }
        }
        for (Parameter parameter : List.of(
                Workforce.INTERNAL_MOVES,
                Workforce.DEATHS,
                Workforce.VACANCY,
                Workforce.PART_TIME,
                Workforce.NEWLY_QUALIFIED,
                Workforce.SENIOR,
                Workforce.AGENCY_COVER,
                Workforce.AGENCY_EXTRA,
                Workforce.OVERTIME,
                Workforce.NOTICE,
                Workforce.SLOW_DOWN,
                Workforce.RAMP,
                Workforce.LEAST_TIME_TO_FILL,
                Workforce.TRAINING_DAYS,
                Workforce.LEAVE,
                Workforce.SICKNESS_SPELLS,
                Workforce.LONG_ABSENCE,
                Workforce.RESTRUCTURES,
                Strain.LEAVING_EFFECT,
                Strain.SUPPORT_EFFECT,
                Strain.CASELOAD_EFFECT,
                Allocation.REBALANCE_EVERY,
                Allocation.CHILD_ASKS,
                Allocation.PARENT_ASKS,
                Allocation.OTHER_REASONS,
                Oversight.SUPERVISION_INTERVAL,
                Oversight.MANAGER_TURNOVER,
                Oversight.DECISION_HOURS,
                Monitoring.INTERVAL,
                Conferences.POSTPONED,
                Conferences.RESERVED,
                LookedAfter.SHORT_SHARE,
                LookedAfter.COURT_SHARE,
                Returns.SHARE,
                Demand.SEASON,
                Demand.NEED_VARIATION,
                Initial.ASSESSMENTS,
                Initial.IN_NEED,
                Initial.PROTECTION,
                Allocation.CAP_RULE,
                Allocation.POLICY)) {
            off.put(parameter, 0.0);
        }
        for (Parameter parameter : List.of(
                Clocks.PLACEMENT_VISIT,
                Clocks.LOOKED_AFTER_VISIT,
                Clocks.LATER_LOOKED_AFTER_VISIT,
                Clocks.FIRST_LOOKED_AFTER_REVIEW,
                Clocks.SECOND_LOOKED_AFTER_REVIEW,
                Clocks.LOOKED_AFTER_REVIEW,
                Workforce.EARLY_LEAVING)) {
            off.put(parameter, parameter.high());
        }
        Settings settings = Settings.standard()
                .with(off)
                .with(Map.ofEntries(
                        Map.entry(Workforce.POSTS, (double) ToyCaseload.WORKERS),
                        Map.entry(Workforce.EARLY_LEAVING, 1.0),
                        Map.entry(Workforce.TURNOVER, ToyCaseload.LEAVING_A_YEAR),
                        Map.entry(Workforce.TIME_TO_FILL, Workforce.TIME_TO_FILL.low()),
                        Map.entry(Initial.LOOKED_AFTER, (double) ToyCaseload.CHILDREN),
                        Map.entry(Demand.SIBLINGS, 1.0),
                        Map.entry(Demand.EMERGENCY_SHARE, 1.0),
                        Map.entry(Demand.NEW_REFERRALS, ToyCaseload.CHILDREN / ToyCaseload.STAY_YEARS),
                        Map.entry(LookedAfter.LONG_STAY, ToyCaseload.STAY_YEARS),
                        Map.entry(Work.FRONT_DOOR_HOURS, 100.0),
                        Map.entry(Work.DIRECT_WORK_LOOKED_AFTER, ToyCaseload.HOURS_A_MONTH),
                        Map.entry(Grip.START, 1.0),
                        Map.entry(Grip.BASE, 1.0),
                        Map.entry(Conferences.SLOTS, 1000.0)));
        return new Scenario(
                "Toy",
                new Period(LocalDate.of(2025, 4, 1), 0, 60),
                settings,
                List.of(new Service(
                        "Everything", EnumSet.range(Stage.ASSESSMENT, Stage.LOOKED_AFTER), 1, Structure.INDIVIDUAL)),
                List.of());
    }
}
