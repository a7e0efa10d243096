package mainstay.place.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import mainstay.place.BuiltInPlaces;
import mainstay.place.figure.Authorities;
import mainstay.place.figure.Imputation;
import mainstay.place.figure.LocalAuthority;
import mainstay.place.figure.Profile;
import mainstay.place.figure.PublishedFigure;
import mainstay.place.figure.Quantity;
import mainstay.place.figure.Rate;
import mainstay.place.figure.RateEstimate;
import mainstay.place.figure.Shrinkage;
import mainstay.place.figure.SourcedFigure;
import mainstay.place.figure.SourcedFigure.Origin;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.PlanSettings;
import mainstay.scenario.parameter.ReturnSettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import mainstay.scenario.parameter.work.DirectWorkSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DerivationTest {
    private static final Authorities SHIPPED = Authorities.shipped();
    private static final Profile AVERAGE = Profile.average(SHIPPED);
    private static final double ROUNDED = 0.0006;

    /** Settings of a place that is like the average one but for some counts and rates. */
    private static Settings like(Map<? extends Quantity, Double> factors) {
        return derivation(factors).on(AverageAuthority.scenario(SHIPPED)).settings();
    }

    private static Derivation derivation(Map<? extends Quantity, Double> factors) {
        Map<PublishedFigure, SourcedFigure> counts = new EnumMap<>(AVERAGE.counts());
        Map<Rate, RateEstimate> rates = new EnumMap<>(AVERAGE.rates());
        factors.forEach((quantity, factor) -> {
            if (quantity instanceof PublishedFigure figure) {
                counts.put(figure, new SourcedFigure(figure, factor * AVERAGE.of(figure), Origin.PUBLISHED));
            } else {
                Rate rate = (Rate) quantity;
                double value = factor * AVERAGE.of(rate);
                rates.put(rate, new RateEstimate(rate, value, OptionalDouble.of(value), value, false, 1, false));
            }
        });
        return Derivation.of(new Profile(counts, rates), AVERAGE);
    }

    private static double ratio(Settings settings, Parameter parameter) {
        return settings.get(parameter) / parameter.defaultValue();
    }

    @Test
    void theFiguresOfTheAverageAuthorityGiveItsDefaultsExactly() {
        Derivation same = Derivation.of(AVERAGE, AVERAGE);
        Scenario england = AverageAuthority.scenario(SHIPPED);
        assertThat(same.settings()).hasSizeGreaterThan(30);
        assertThat(same.on(england)).isEqualTo(england);
    }

    @Test
    void aPlaceTwiceAsLargeHasTwiceOfAllThatCounts() {
        Map<PublishedFigure, Double> twice = new EnumMap<>(PublishedFigure.class);
        PublishedFigure.counts().forEach(figure -> twice.put(figure, 2.0));
        Settings settings = like(twice);
        Map<Parameter, Double> differences = settings.differencesFrom(Settings.defaults());
        assertThat(differences.keySet())
                .containsExactlyInAnyOrder(
                        DemandSettings.NEW_REFERRALS,
                        DemandSettings.UNACCOMPANIED,
                        WorkSettings.FRONT_DOOR_HOURS,
                        WorkforceSettings.POSTS,
                        mainstay.scenario.parameter.ConferenceSettings.SLOTS,
                        mainstay.scenario.parameter.ConferenceSettings.REVIEWING_OFFICERS,
                        InitialSettings.ASSESSMENTS,
                        InitialSettings.IN_NEED,
                        InitialSettings.PROTECTION,
                        InitialSettings.LOOKED_AFTER,
                        InitialSettings.RETURNING);
        differences.keySet().forEach(each -> assertThat(ratio(settings, each)).isCloseTo(2, within(ROUNDED)));
    }

    @Test
    void familiesThatComeBackAreNotNew() {
        // A quarter more re-referrals: a quarter more of the families that are not new, of as many referrals.
        Settings settings = like(Map.of(Rate.REREFERRAL, 1.25));
        double returning = 632830 / 153.0 - DemandSettings.NEW_REFERRALS.defaultValue();
        assertThat(settings.get(DemandSettings.NEW_REFERRALS))
                .isCloseTo(DemandSettings.NEW_REFERRALS.defaultValue() - returning / 4, within(1.0));
        assertThat(ratio(settings, ReturnSettings.SHARE)).isCloseTo(1.25, within(ROUNDED));
        assertThat(ratio(settings, InitialSettings.RETURNING)).isCloseTo(1.25, within(0.001));
    }

    /**
     * The same children for four fifths of the workers, and for a quarter more. Administration goes on, for each of 500 + 745 +
     * 323 + 534 children; pieces of work share what is left.
     */
    @Test
    void workGetsTheTimeThatTheWeekLeaves() {
        double administration = 12 * DirectWorkSettings.ADMINISTRATION.defaultValue() * 2102;
        double referrals = 632830 / 153.0;
        double assessment = AssessmentWorkSettings.ASSESSMENT_HOURS.defaultValue()
                + everyYear(
                        AssessmentWorkSettings.ASSESSMENT_VISITS.defaultValue(),
                        AssessmentWorkSettings.ASSESSMENT_VISIT_HOURS);
        double enquiry = AssessmentWorkSettings.SECTION_47_HOURS.defaultValue();
        double inNeed = everyYear(12, DirectWorkSettings.DIRECT_WORK_IN_NEED)
                + everyYear(253 / 20.0, PlanWorkSettings.IN_NEED_VISIT_HOURS)
                + everyYear(52 / 12.0, PlanWorkSettings.IN_NEED_REVIEW_HOURS);
        double inProtection = everyYear(12, DirectWorkSettings.DIRECT_WORK_PROTECTION)
                + everyYear(253 / 10.0, PlanWorkSettings.PROTECTION_VISIT_HOURS)
                + everyYear(52 / 6.0, PlanWorkSettings.CORE_GROUP_HOURS)
                + everyYear(12 / 6.0, PlanWorkSettings.REVIEW_REPORT_HOURS);
        double inCare = everyYear(12, DirectWorkSettings.DIRECT_WORK_LOOKED_AFTER)
                + everyYear(52 / 6.0, PlanWorkSettings.LOOKED_AFTER_VISIT_HOURS)
                + everyYear(12 / 6.0, PlanWorkSettings.LOOKED_AFTER_REVIEW_HOURS);
        double pieces = referrals * ((1 - 0.065) * assessment + AVERAGE.of(Rate.ENQUIRIES) * enquiry)
                + 745 * inNeed
                + 323 * inProtection
                + 534 * inCare;
        assertThat(ratio(like(Map.of(Rate.CASELOAD, 1.25)), WorkSettings.TIME_GIVEN))
                .isCloseTo(((pieces + administration) * 0.8 - administration) / pieces, within(ROUNDED));
        assertThat(ratio(like(Map.of(Rate.CASELOAD, 0.8)), WorkSettings.TIME_GIVEN))
                .isCloseTo(((pieces + administration) * 1.25 - administration) / pieces, within(ROUNDED));
        assertThat(ratio(like(Map.of(Rate.CASELOAD, 4.0)), WorkSettings.TIME_GIVEN))
                .isCloseTo(0.5, within(ROUNDED));
        Settings manyReferrals = like(Map.of(PublishedFigure.REFERRALS, 1.5));
        assertThat(ratio(manyReferrals, WorkSettings.TIME_GIVEN)).isBetween(1 / 1.5, 1.0);
    }

    private static double everyYear(double times, Parameter hours) {
        return times * hours.defaultValue();
    }

    @Test
    void notInNeedIsAShareOfThoseAssessed() {
        Settings settings = like(Map.of(Rate.NO_FURTHER_ACTION, 2.0));
        assertThat(ratio(settings, PathwaySettings.NO_FURTHER_ACTION)).isCloseTo(2, within(ROUNDED));
        assertThat(ratio(settings, PathwaySettings.NOT_IN_NEED)).isCloseTo((1 - 0.065) / (1 - 0.13), within(ROUNDED));
    }

    @Test
    void theSameEnquiriesAreMadeInFewerAssessments() {
        Settings settings = like(Map.of(Rate.NO_FURTHER_ACTION, 2.0));
        double inAssessments = PathwaySettings.SECTION_47_IN_ASSESSMENT.defaultValue() * 632830 / 153.0 * (1 - 0.065);
        Map<Parameter, Parameter> open = Map.of(
                PathwaySettings.CRISIS_RATE, InitialSettings.IN_NEED,
                PathwaySettings.ENQUIRIES_IN_PROTECTION, InitialSettings.PROTECTION,
                PathwaySettings.ENQUIRIES_IN_CARE, InitialSettings.LOOKED_AFTER);
        double usual = inAssessments;
        double here =
                ratio(settings, PathwaySettings.SECTION_47_IN_ASSESSMENT) * inAssessments * (1 - 0.13) / (1 - 0.065);
        for (Map.Entry<Parameter, Parameter> each : open.entrySet()) {
            usual += each.getKey().defaultValue() * each.getValue().defaultValue();
            here += settings.get(each.getKey()) * settings.get(each.getValue());
        }
        assertThat(here).isCloseTo(usual, within(0.001 * usual));
    }

    @Test
    void theSameStartsOfCareComeFromMoreProtectionPlans() {
        Settings settings = like(Map.of(PublishedFigure.PROTECTION_PLANS, 2.0));
        double atOnce = DemandSettings.EMERGENCY_SHARE.defaultValue() * 632830 / 153.0;
        double protectedBefore =
                PathwaySettings.CARE_FROM_PROTECTION.defaultValue() * InitialSettings.PROTECTION.defaultValue();
        double inNeed = PathwaySettings.CARE_FROM_NEED.defaultValue() * InitialSettings.IN_NEED.defaultValue();
        double expected = ratio(settings, DemandSettings.EMERGENCY_SHARE) * atOnce
                + 2 * ratio(settings, PathwaySettings.CARE_FROM_PROTECTION) * protectedBefore
                + ratio(settings, PathwaySettings.CARE_FROM_NEED) * inNeed;
        assertThat(expected)
                .isCloseTo(atOnce + protectedBefore + inNeed, within(0.001 * (atOnce + protectedBefore + inNeed)));
    }

    @Test
    void lengthsOfStayFollowStockOverStarts() {
        Settings settings = like(Map.of(Rate.PLAN_YEARS, 1.1, Rate.CARE_YEARS, 1.5, Rate.NEED_YEARS, 1.1025));
        assertThat(ratio(settings, PlanSettings.PROTECTION_HOURS)).isCloseTo(1.1, within(ROUNDED));
        assertThat(ratio(settings, LookedAfterSettings.SHORT_STAY)).isCloseTo(1.5, within(ROUNDED));
        assertThat(ratio(settings, LookedAfterSettings.LONG_STAY)).isCloseTo(1.5, within(ROUNDED));
        assertThat(ratio(settings, PathwaySettings.PLAN_AFTER_ASSESSMENT)).isCloseTo(1.05, within(ROUNDED));
        assertThat(ratio(settings, PlanSettings.IN_NEED_HOURS)).isCloseTo(1.05, within(ROUNDED));
        assertThat(ratio(settings, InitialSettings.IN_NEED)).isCloseTo(1.1025, within(0.002));
        assertThat(ratio(like(Map.of(Rate.NEED_YEARS, 9.0)), PlanSettings.IN_NEED_HOURS))
                .isCloseTo(2, within(ROUNDED));
    }

    @Test
    void vacanciesLastAsLongAsTheClosedFormSays() {
        Settings settings = like(Map.of(Rate.VACANCY, 2.0, Rate.TURNOVER, 1.5));
        double before =
                vacant(WorkforceSettings.TURNOVER.defaultValue(), WorkforceSettings.TIME_TO_FILL.defaultValue());
        double after = vacant(settings.get(WorkforceSettings.TURNOVER), settings.get(WorkforceSettings.TIME_TO_FILL));
        // Odds of vacancy: 0.284 ÷ 0.716 against 0.142 ÷ 0.858.
        double odds = 0.284 / 0.716 / (0.142 / 0.858);
        assertThat(after / (1 - after) / (before / (1 - before))).isCloseTo(odds, within(0.001 * odds));
    }

    /** v = hV / (1 + hV). */
    private static double vacant(double turnover, double years) {
        boolean movesFill = WorkforceSettings.MOVES_FILL_VACANCIES.defaultValue() != 0;
        double leaving = turnover
                + (movesFill ? 0 : WorkforceSettings.INTERNAL_MOVES.defaultValue())
                + ReorganisationSettings.DEATHS.defaultValue()
                + WorkforceSettings.PROMOTIONS.defaultValue();
        return leaving * years / (1 + leaving * years);
    }

    @Test
    void asManyAreAtWorkInMorePostsWhenMoreAreVacant() {
        Settings settings = like(Map.of(Rate.VACANCY, 2.0));
        double wholeTime =
                1 - WorkforceSettings.PART_TIME.defaultValue() * (1 - WorkforceSettings.PART_TIME_FTE.defaultValue());
        double before = atWork(Settings.defaults(), wholeTime);
        // Posts are whole ones: half a post is at most half a person at work.
        assertThat(atWork(settings, wholeTime)).isCloseTo(before, within(0.5));
    }

    private static double atWork(Settings settings, double wholeTime) {
        double vacancy = settings.get(WorkforceSettings.VACANCY);
        return settings.get(WorkforceSettings.POSTS)
                * ((1 - vacancy) * wholeTime
                        + vacancy * settings.get(AgencySettings.AGENCY_COVER)
                        + settings.get(AgencySettings.AGENCY_EXTRA));
    }

    @Test
    void servicesShareThePostsByTheChildrenAtTheirStages() {
        // Twice the children looked after: the last service weighs twice, and shares are rounded to a tenth of a per
        // cent.
        List<Service> usual = AverageAuthority.SERVICES;
        double last = usual.get(2).share();
        List<Service> services =
                derivation(Map.of(PublishedFigure.LOOKED_AFTER, 2.0)).services();
        for (int i = 0; i < usual.size(); i++) {
            assertThat(services.get(i).share())
                    .isCloseTo((i == 2 ? 2 : 1) * usual.get(i).share() / (1 + last), within(0.0011));
        }
        assertThat(services).extracting(Service::name).containsExactly("Assessment", "Safeguarding", "Looked after");
    }

    @Test
    void aPlaceOfFewPostsHasOneService() {
        assertThat(derivation(Map.of(PublishedFigure.NEED_EPISODES, 0.05)).services())
                .singleElement()
                .satisfies(service -> {
                    assertThat(service.share()).isEqualTo(1);
                    assertThat(service.holds()).isEqualTo(EnumSet.range(Stage.ASSESSMENT, Stage.LOOKED_AFTER));
                });
    }

    @Test
    void everyPlaceHasAScenarioInsideAllBounds() {
        BuiltInPlaces places = new BuiltInPlaces();
        assertThat(places.authorities()).hasSize(153);
        for (String name : places.authorities()) {
            Scenario scenario = places.find(name).orElseThrow();
            // Settings refuses values outside their bounds; what is left to go wrong is a value that is no number.
            mainstay.scenario.Registry.all()
                    .forEach(parameter -> assertThat(scenario.settings().get(parameter))
                            .as(name + " " + parameter)
                            .isBetween(parameter.low(), parameter.high()));
            assertThat(scenario.services().stream().mapToDouble(Service::share).sum())
                    .as(name)
                    .isCloseTo(1, within(1e-9));
            assertThat(scenario.settings().get(WorkforceSettings.POSTS))
                    .as(name)
                    .isPositive();
        }
    }

    /** No outcome is an input of an unfitted place: with other outcomes, or none, every setting stays as it is. */
    @ParameterizedTest
    @EnumSource
    void howWellThingsWentSetsNothing(Outcomes outcomes) {
        List<LocalAuthority> others = new ArrayList<>();
        Map<String, List<String>> neighbours = new LinkedHashMap<>();
        others.add(outcomes.instead(SHIPPED.england()));
        for (LocalAuthority one : SHIPPED.all()) {
            others.add(outcomes.instead(one));
            neighbours.put(
                    one.code(),
                    SHIPPED.neighbours(one).stream().map(LocalAuthority::code).toList());
        }
        Authorities changed = Authorities.of(others, neighbours);
        Profile average = Profile.average(changed);
        Shrinkage shrinkage = new Shrinkage(changed);
        BuiltInPlaces places = new BuiltInPlaces();
        for (LocalAuthority one : changed.all()) {
            Derivation derivation = Derivation.of(Profile.of(one, new Imputation(changed), shrinkage), average);
            Scenario shipped = places.unfitted(one.code());
            assertThat(derivation.on(shipped)).as(one.name()).isEqualTo(shipped);
        }
    }

    /** What becomes of the published outcomes. */
    enum Outcomes {
        NONE,
        ALL_AT_HALF;

        LocalAuthority instead(LocalAuthority one) {
            Map<PublishedFigure, Double> figures = new EnumMap<>(one.published());
            for (PublishedFigure figure : PublishedFigure.values()) {
                if (figure.kind() == PublishedFigure.Kind.OUTCOME) {
                    figures.remove(figure);
                    if (this == ALL_AT_HALF) {
                        figures.put(figure, 50.0);
                    }
                }
            }
            return new LocalAuthority(one.code(), one.name(), one.region(), one.joint(), figures);
        }
    }

    @Test
    void timelinessIsMarkedAsAnOutcome() {
        assertThat(List.of(PublishedFigure.values()).stream()
                        .filter(figure -> figure.kind() == PublishedFigure.Kind.OUTCOME))
                .containsExactly(
                        PublishedFigure.ASSESSMENTS_ON_TIME,
                        PublishedFigure.ICPC_ON_TIME,
                        PublishedFigure.CP_REVIEWS_ON_TIME);
    }
}
