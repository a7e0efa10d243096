package mainstay.closedform;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.direction.Uneventful;
import mainstay.scenario.Deadline;
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
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.LegalSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.MonitoringSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.ReturnSettings;
import mainstay.scenario.parameter.StrainSettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import mainstay.scenario.parameter.work.ThinningSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;

/** An authority in which nothing happens and nothing costs time: each test switches one mechanism on. */
public final class Bare {
    /** One service for every stage, in one team as long as there are no more posts than a manager's span. */
    static final Service EVERYTHING = new Service(
            "Everything",
            EnumSet.of(Stage.ASSESSMENT, Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION, Stage.LOOKED_AFTER),
            1,
            Structure.INDIVIDUAL);

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private Bare() {}

    /** Nobody comes, nobody leaves, nobody is ill, nobody asks, and no work takes time. */
    public static Settings settings() {
        Map<Parameter, Double> off = new LinkedHashMap<>();
        for (Parameter parameter : Registry.section("work").parameters()) {
            if (parameter.unit() == Unit.HOURS || parameter.unit() == Unit.HOURS_PER_MONTH) {
                off.put(parameter, 0.0);
            }
        }
        off.put(ThinningSettings.THINNING, 0.0);
        off.put(WorkSettings.FRONT_DOOR_HOURS, 10_000.0);
        off.put(AssessmentWorkSettings.PROPORTIONATE_SHARE, 0.0);
        off.put(AssessmentWorkSettings.CLEAR_AT_ONCE, 0.0);
        off.put(DemandSettings.NEW_REFERRALS, 0.0);
        off.put(DemandSettings.SEASON, 0.0);
        off.put(DemandSettings.TREND, 0.0);
        off.put(DemandSettings.SIBLINGS, 1.0);
        off.put(DemandSettings.EMERGENCY_SHARE, 0.0);
        off.put(PathwaySettings.RATIONING, 0.0);
        off.put(PathwaySettings.NEED_EFFECT, 0.0);
        off.put(DemandSettings.NEED_ON_TOP, 1.0);
        off.put(ReturnSettings.TURNED_AWAY_EFFECT, 0.0);
        off.put(ReturnSettings.SHARE, 0.0);
        off.put(ReturnSettings.WITH_REFERRALS, 0.0);
        off.put(PathwaySettings.ENQUIRIES_IN_PROTECTION, 0.0);
        off.put(PathwaySettings.ENQUIRIES_IN_CARE, 0.0);
        off.put(LegalSettings.GATE, 0.0);
        off.put(LookedAfterSettings.SHORT_SHARE, 0.0);
        off.put(LookedAfterSettings.LONG_STAY, 20.0);
        off.put(LookedAfterSettings.COURT_SHARE, 0.0);
        off.put(LookedAfterSettings.ROUTES, 0.0);
        off.put(LookedAfterSettings.HOME_SUPPORT, 0.0);
        off.put(LookedAfterSettings.RE_ENTRY, 0.0);
        off.put(DemandSettings.UNACCOMPANIED, 0.0);
        off.put(DemandSettings.BIRTHS, 0.0);
        off.put(LookedAfterSettings.UNDER_ONE, 1.0);
        off.put(LookedAfterSettings.ONE_TO_FOUR, 1.0);
        off.put(LookedAfterSettings.FIVE_TO_NINE, 1.0);
        off.put(LookedAfterSettings.TEN_TO_FIFTEEN, 1.0);
        off.put(LookedAfterSettings.SIXTEEN_AND_OVER, 1.0);
        off.put(AllocationSettings.AFTER_PROCEEDINGS, 0.0);
        off.put(AllocationSettings.AT_SIXTEEN, 0.0);
        off.put(WorkforceSettings.TURNOVER, 0.0);
        off.put(WorkforceSettings.EARLY_LEAVING, 1.0);
        off.put(WorkforceSettings.UNDER_FIVE_YEARS, 0.55);
        off.put(WorkforceSettings.INTERNAL_MOVES, 0.0);
        off.put(WorkforceSettings.MOVES_FILL_VACANCIES, 0.0);
        off.put(WorkforceSettings.PROMOTIONS, 0.0);
        off.put(WorkforceSettings.PROGRESSION, 0.0);
        off.put(ReorganisationSettings.DEATHS, 0.0);
        off.put(WorkforceSettings.NOTICE, 0.0);
        off.put(WorkforceSettings.VACANCY, 0.0);
        off.put(WorkforceSettings.LEAST_TIME_TO_FILL, 0.0);
        off.put(WorkforceSettings.TIME_TO_FILL, 0.02);
        off.put(WorkforceSettings.HIRING_ELASTICITY, 1.0);
        off.put(WorkforceSettings.NEWLY_QUALIFIED, 0.0);
        off.put(WorkforceSettings.PART_TIME, 0.0);
        off.put(WorkforceSettings.PART_LOADS, 0.0);
        off.put(WorkforceSettings.SENIOR_LOAD, 1.0);
        off.put(WorkingTimeSettings.PROTECTED_TIME, 0.0);
        off.put(WorkingTimeSettings.RAMP, 0.0);
        off.put(AgencySettings.AGENCY_COVER, 0.0);
        off.put(AgencySettings.AGENCY_EXTRA, 0.0);
        off.put(AgencySettings.AGENCY_OVERLAP, 0.0);
        off.put(AgencySettings.AGENCY_BUDGET, 2.0);
        off.put(AgencySettings.AGENCY_RESPONSE, 0.0);
        off.put(AgencySettings.POST_GROWTH, 0.0);
        off.put(WorkingTimeSettings.OVERTIME, 0.0);
        off.put(WorkingTimeSettings.LEAVE, 0.0);
        off.put(WorkingTimeSettings.TRAINING_DAYS, 0.0);
        off.put(WorkingTimeSettings.SICKNESS_SPELLS, 0.0);
        off.put(WorkingTimeSettings.LONG_ABSENCE, 0.0);
        off.put(ReorganisationSettings.RESTRUCTURES, 0.0);
        off.put(StrainSettings.USUAL, 0.08);
        off.put(StrainSettings.LEAVING_EFFECT, 0.0);
        off.put(StrainSettings.SUPPORT_EFFECT, 0.0);
        off.put(StrainSettings.USUAL_SUPPORT, 0.0);
        off.put(StrainSettings.CASELOAD_EFFECT, 0.0);
        off.put(StrainSettings.SICKNESS_EFFECT, 0.0);
        off.put(AllocationSettings.POLICY, word(AllocationSettings.POLICY, "least-loaded"));
        off.put(AllocationSettings.CAP_RULE, word(AllocationSettings.CAP_RULE, "none"));
        off.put(AllocationSettings.REBALANCE_EVERY, 0.0);
        off.put(AllocationSettings.CARE_TRANSFER, 0.0);
        off.put(AllocationSettings.DUTY_COVER, 0.0);
        off.put(AllocationSettings.BY_RISK, 0.0);
        off.put(AllocationSettings.PATCHES, 0.0);
        off.put(AllocationSettings.LOAD_SPREAD, 0.0);
        off.put(AllocationSettings.BY_EXPERIENCE, 0.0);
        off.put(AllocationSettings.BY_MANAGERS, 0.0);
        off.put(AllocationSettings.TRANSFER_MEETING, 0.0);
        off.put(AllocationSettings.LONGEST_WAIT, 0.0);
        off.put(AllocationSettings.LENDING_WEEKS, 0.0);
        off.put(AllocationSettings.POST_MOVES, 0.0);
        off.put(WorkSettings.URGENCY, 0.0);
        for (Deadline deadline : Deadline.values()) {
            deadline.protection().ifPresent(protection -> off.put(protection, 0.0));
        }
        off.put(AllocationSettings.CHILD_ASKS, 0.0);
        off.put(AllocationSettings.PARENT_ASKS, 0.0);
        off.put(AllocationSettings.OTHER_REASONS, 0.0);
        off.put(OversightSettings.SPAN, 60.0);
        off.put(OversightSettings.SUPERVISION_INTERVAL, 0.0);
        off.put(OversightSettings.MANAGER_TURNOVER, 0.0);
        off.put(OversightSettings.MANAGER_ABSENCE, 0.0);
        off.put(OversightSettings.THINNING, 0.0);
        off.putAll(Uneventful.settings());
        off.put(OversightSettings.DEPUTY_HOURS, 0.0);
        off.put(MonitoringSettings.INTERVAL, 0.0);
        off.put(ConferenceSettings.OUTSIDE_CHAIRS, 0.0);
        off.put(ConferenceSettings.SLOTS, 10_000.0);
        off.put(ConferenceSettings.RESERVED, 0.0);
        off.put(ConferenceSettings.REVIEWING_OFFICERS, 0.0);
        off.put(ConferenceSettings.OFFICER_NAMED, 0.0);
        off.put(ConferenceSettings.OFFERED_EARLIER, 0.0);
        off.put(LookedAfterSettings.FIRST_VISIT_FROM_THE_START, 0.0);
        off.put(ConferenceSettings.POSTPONED, 0.0);
        off.put(ConferenceSettings.REVIEWS_POSTPONED, 0.0);
        off.put(ConferenceSettings.STRETCH, 0.0);
        off.put(InitialSettings.ASSESSMENTS, 0.0);
        off.put(InitialSettings.IN_NEED, 0.0);
        off.put(InitialSettings.PROTECTION, 0.0);
        off.put(InitialSettings.LOOKED_AFTER, 0.0);
        off.put(InitialSettings.RETURNING, 0.0);
        return Settings.defaults().with(off);
    }

    /** Value of a choice. */
    public static double word(Parameter choice, String word) {
        return choice.choices().indexOf(word);
    }

    /** The settings for so many months, without a warm-up. */
    static Scenario scenario(Settings settings, int months) {
        return new Scenario("Bare", new Period(START, 0, months), settings, List.of(EVERYTHING), List.of());
    }
}
