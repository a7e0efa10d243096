package mainstay.place;

import java.math.BigDecimal;
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
import mainstay.scenario.parameter.Initial;
import mainstay.scenario.parameter.Pathway;
import mainstay.scenario.parameter.Workforce;

/** An average English local authority: England's figures divided by the number of authorities. */
final class AverageAuthority {
    static final String NAME = "england-2025";

    /** The period of every built-in place. */
    static final Period PERIOD = new Period(LocalDate.of(2025, 4, 1), 24, 36);

    // Functional teams, the usual arrangement. The shares are a judgement, so that caseloads per worker come out alike.
    static final List<Service> SERVICES = List.of(
            new Service("Assessment", EnumSet.of(Stage.ASSESSMENT), 0.36, Structure.INDIVIDUAL),
            new Service(
                    "Safeguarding",
                    EnumSet.of(Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION),
                    0.43,
                    Structure.INDIVIDUAL),
            new Service("Looked after", EnumSet.of(Stage.LOOKED_AFTER), 0.21, Structure.INDIVIDUAL));

    private AverageAuthority() {}

    static Scenario scenario(Authorities authorities) {
        Settings settings = Settings.standard().with(derived(authorities));
        return new Scenario("England 2025, average authority", PERIOD, settings, SERVICES, List.of())
                .against(Baseline.average(authorities));
    }

    /** What follows from the figures by division alone; percentages to one decimal, children to whole ones. */
    static Map<Parameter, Double> derived(Authorities authorities) {
        Authority england = authorities.england();
        double number = authorities.all().size();
        double noFurtherAction = figure(england, Figure.NO_FURTHER_ACTION_PERCENT);
        double conferences = figure(england, Figure.INITIAL_CONFERENCES);
        Map<Parameter, Double> values = new LinkedHashMap<>();
        values.put(Pathway.NO_FURTHER_ACTION, percent(noFurtherAction));
        values.put(
                Pathway.NOT_IN_NEED,
                percent(100 * figure(england, Figure.NOT_IN_NEED_PERCENT) / (100 - noFurtherAction)));
        values.put(Pathway.CONFERENCE_SHARE, percent(100 * conferences / figure(england, Figure.SECTION_47_ENQUIRIES)));
        values.put(Pathway.PLAN_SHARE, percent(100 * figure(england, Figure.PROTECTION_PLANS_STARTED) / conferences));
        values.put(Workforce.TURNOVER, percent(figure(england, Figure.TURNOVER_RATE_FTE)));
        values.put(Workforce.VACANCY, percent(figure(england, Figure.VACANCY_RATE_FTE)));
        values.put(Workforce.AGENCY_COVER, percent(figure(england, Figure.VACANCIES_COVERED_PERCENT)));
        values.put(Initial.PROTECTION, (double) Math.round(figure(england, Figure.PROTECTION_PLANS) / number));
        values.put(Initial.LOOKED_AFTER, (double) Math.round(figure(england, Figure.LOOKED_AFTER) / number));
        return values;
    }

    private static double figure(Authority england, Figure figure) {
        return england.published(figure).orElseThrow();
    }

    private static double percent(double value) {
        return Unit.PERCENT.inside(BigDecimal.valueOf(Math.round(value * 10), 1));
    }
}
