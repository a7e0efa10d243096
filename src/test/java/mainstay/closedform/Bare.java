package mainstay.closedform;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.scenario.Parameter;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.Unit;
import mainstay.scenario.parameter.Allocation;
import mainstay.scenario.parameter.Conferences;
import mainstay.scenario.parameter.Demand;
import mainstay.scenario.parameter.Initial;
import mainstay.scenario.parameter.LookedAfter;
import mainstay.scenario.parameter.Monitoring;
import mainstay.scenario.parameter.Oversight;
import mainstay.scenario.parameter.Pathway;
import mainstay.scenario.parameter.Returns;
import mainstay.scenario.parameter.Strain;
import mainstay.scenario.parameter.Work;
import mainstay.scenario.parameter.Workforce;

/** An authority in which nothing happens and nothing costs time: each test switches one mechanism on. */
final class Bare {
    /** One service for every stage, in one team as long as there are no more posts than a manager's span. */
    static final Service EVERYTHING = new Service(
            "Everything",
            EnumSet.of(Stage.ASSESSMENT, Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION, Stage.LOOKED_AFTER),
            1,
            Structure.INDIVIDUAL);

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private Bare() {}

    /** Nobody comes, nobody leaves, nobody is ill, nobody asks, and no work takes time. */
    static Settings settings() {
        Map<Parameter, Double> off = new LinkedHashMap<>();
        for (Parameter parameter : Work.SECTION.parameters()) {
            if (parameter.unit() == Unit.HOURS || parameter.unit() == Unit.HOURS_PER_MONTH) {
                off.put(parameter, 0.0);
            }
        }
        off.put(Work.FRONT_DOOR_HOURS, 10_000.0);
        off.put(Work.PROPORTIONATE_SHARE, 0.0);
        off.put(Work.CLEAR_AT_ONCE, 0.0);
        off.put(Demand.NEW_REFERRALS, 0.0);
        off.put(Demand.SEASON, 0.0);
        off.put(Demand.TREND, 0.0);
        off.put(Demand.SIBLINGS, 1.0);
        off.put(Demand.EMERGENCY_SHARE, 0.0);
        off.put(Pathway.RATIONING, 0.0);
        off.put(Returns.SHARE, 0.0);
        off.put(LookedAfter.SHORT_SHARE, 0.0);
        off.put(LookedAfter.LONG_STAY, 20.0);
        off.put(LookedAfter.COURT_SHARE, 0.0);
        off.put(Workforce.TURNOVER, 0.0);
        off.put(Workforce.EARLY_LEAVING, 1.0);
        off.put(Workforce.INTERNAL_MOVES, 0.0);
        off.put(Workforce.DEATHS, 0.0);
        off.put(Workforce.NOTICE, 0.0);
        off.put(Workforce.VACANCY, 0.0);
        off.put(Workforce.LEAST_TIME_TO_FILL, 0.0);
        off.put(Workforce.TIME_TO_FILL, 0.02);
        off.put(Workforce.NEWLY_QUALIFIED, 0.0);
        off.put(Workforce.PART_TIME, 0.0);
        off.put(Workforce.RAMP, 0.0);
        off.put(Workforce.AGENCY_COVER, 0.0);
        off.put(Workforce.AGENCY_EXTRA, 0.0);
        off.put(Workforce.OVERTIME, 0.0);
        off.put(Workforce.LEAVE, 0.0);
        off.put(Workforce.TRAINING_DAYS, 0.0);
        off.put(Workforce.SICKNESS_SPELLS, 0.0);
        off.put(Workforce.LONG_ABSENCE, 0.0);
        off.put(Workforce.RESTRUCTURES, 0.0);
        off.put(Strain.LEAVING_EFFECT, 0.0);
        off.put(Strain.SUPPORT_EFFECT, 0.0);
        off.put(Strain.CASELOAD_EFFECT, 0.0);
        off.put(Strain.SICKNESS_EFFECT, 0.0);
        off.put(Allocation.POLICY, word(Allocation.POLICY, "least-loaded"));
        off.put(Allocation.CAP_RULE, word(Allocation.CAP_RULE, "none"));
        off.put(Allocation.REBALANCE_EVERY, 0.0);
        off.put(Allocation.CARE_TRANSFER, 0.0);
        off.put(Allocation.CHILD_ASKS, 0.0);
        off.put(Allocation.PARENT_ASKS, 0.0);
        off.put(Allocation.OTHER_REASONS, 0.0);
        off.put(Oversight.SPAN, 60.0);
        off.put(Oversight.SUPERVISION_INTERVAL, 0.0);
        off.put(Oversight.MANAGER_TURNOVER, 0.0);
        off.put(Oversight.MANAGER_ABSENCE, 0.0);
        off.put(Monitoring.INTERVAL, 0.0);
        off.put(Conferences.SLOTS, 10_000.0);
        off.put(Conferences.RESERVED, 0.0);
        off.put(Conferences.POSTPONED, 0.0);
        off.put(Initial.ASSESSMENTS, 0.0);
        off.put(Initial.IN_NEED, 0.0);
        off.put(Initial.PROTECTION, 0.0);
        off.put(Initial.LOOKED_AFTER, 0.0);
        off.put(Initial.RETURNING, 0.0);
        return Settings.standard().with(off);
    }

    /** Value of a choice. */
    static double word(Parameter choice, String word) {
        return choice.choices().indexOf(word);
    }

    /** The settings for so many months, without a warm-up. */
    static Scenario scenario(Settings settings, int months) {
        return new Scenario("Bare", new Period(START, 0, months), settings, List.of(EVERYTHING), List.of());
    }
}
