package mainstay.place.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.place.figure.Authorities;
import mainstay.place.figure.LocalAuthority;
import mainstay.place.figure.PublishedFigure;
import mainstay.place.figure.PublishedMeasures;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;

/** An average English local authority: England's figures divided by the number of authorities. */
public final class AverageAuthority {
    public static final String NAME = "england-2025";

    /** The period of every built-in place. */
    static final Period PERIOD = new Period(LocalDate.of(2025, 4, 1), 24, 36);

    // Functional teams, the usual arrangement. The shares are a judgement, so that caseloads per worker come out alike.
    static final List<Service> SERVICES = List.of(
            new Service("Assessment", EnumSet.of(Stage.ASSESSMENT), 0.30, Structure.INDIVIDUAL),
            new Service(
                    "Safeguarding",
                    EnumSet.of(Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION),
                    0.51,
                    Structure.INDIVIDUAL),
            new Service("Looked after", EnumSet.of(Stage.LOOKED_AFTER), 0.19, Structure.INDIVIDUAL));

    private AverageAuthority() {}

    public static Scenario scenario(Authorities authorities) {
        Settings settings = Settings.defaults().with(derived(authorities));
        return new Scenario("England 2025, average authority", PERIOD, settings, SERVICES, List.of())
                .against(PublishedMeasures.average(authorities));
    }

    /** What follows from the figures by division alone; percentages to one decimal, children to whole ones. */
    public static Map<Parameter, Double> derived(Authorities authorities) {
        LocalAuthority england = authorities.england();
        double number = authorities.all().size();
        double noFurtherAction = figure(england, PublishedFigure.NO_FURTHER_ACTION_PERCENT);
        double conferences = figure(england, PublishedFigure.INITIAL_CONFERENCES);
        Map<Parameter, Double> values = new LinkedHashMap<>();
        values.put(PathwaySettings.NO_FURTHER_ACTION, percent(noFurtherAction));
        values.put(
                PathwaySettings.NOT_IN_NEED,
                percent(100 * figure(england, PublishedFigure.NOT_IN_NEED_PERCENT) / (100 - noFurtherAction)));
        values.put(
                PathwaySettings.PLAN_SHARE,
                percent(100 * figure(england, PublishedFigure.PROTECTION_PLANS_STARTED) / conferences));
        values.put(WorkforceSettings.TURNOVER, percent(figure(england, PublishedFigure.TURNOVER_RATE_FTE)));
        values.put(WorkforceSettings.VACANCY, percent(figure(england, PublishedFigure.VACANCY_RATE_FTE)));
        values.put(InitialSettings.PROTECTION, (double)
                Math.round(figure(england, PublishedFigure.PROTECTION_PLANS) / number));
        values.put(InitialSettings.LOOKED_AFTER, (double)
                Math.round(figure(england, PublishedFigure.LOOKED_AFTER) / number));
        return values;
    }

    private static double figure(LocalAuthority england, PublishedFigure figure) {
        return england.published(figure).orElseThrow();
    }

    private static double percent(double value) {
        return Unit.PERCENT.toModel(BigDecimal.valueOf(Math.round(value * 10), 1));
    }
}
