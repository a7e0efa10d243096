package mainstay.place;

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

    private static final Period PERIOD = new Period(LocalDate.of(2025, 4, 1), 24, 36);

    // Functional teams, the usual arrangement. The shares are a judgement, so that caseloads per worker come out alike.
    private static final List<Service> SERVICES = List.of(
            new Service("Assessment", EnumSet.of(Stage.ASSESSMENT), 0.30, Structure.INDIVIDUAL),
            new Service(
                    "Safeguarding",
                    EnumSet.of(Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION),
                    0.51,
                    Structure.INDIVIDUAL),
            new Service("Looked after", EnumSet.of(Stage.LOOKED_AFTER), 0.19, Structure.INDIVIDUAL));

    private AverageAuthority() {}

    static Scenario scenario() {
        Settings settings = Settings.standard().with(derived(Figures.read("england-2025.csv")));
        return new Scenario("England 2025, average authority", PERIOD, settings, SERVICES, List.of());
    }

    /** What follows from the figures by division alone; percentages to one decimal, children to whole ones. */
    static Map<Parameter, Double> derived(Figures england) {
        double authorities = england.get("local_authorities");
        double assessedPercent = 100 - england.get("no_further_action");
        Map<Parameter, Double> values = new LinkedHashMap<>();
        values.put(Pathway.NO_FURTHER_ACTION, percent(england.get("no_further_action")));
        values.put(Pathway.NOT_IN_NEED, percent(100 * england.get("not_in_need") / assessedPercent));
        values.put(
                Pathway.CONFERENCE_SHARE,
                percent(100 * england.get("initial_conferences") / england.get("section_47_enquiries")));
        values.put(
                Pathway.PLAN_SHARE,
                percent(100 * england.get("protection_plans_started") / england.get("initial_conferences")));
        values.put(Workforce.TURNOVER, percent(england.get("turnover")));
        values.put(Workforce.VACANCY, percent(england.get("vacancy")));
        values.put(Workforce.AGENCY_COVER, percent(england.get("vacancies_covered_by_agency")));
        values.put(Initial.PROTECTION, (double) Math.round(england.get("protection_plans") / authorities));
        values.put(Initial.LOOKED_AFTER, (double) Math.round(england.get("looked_after") / authorities));
        return values;
    }

    private static double percent(double value) {
        return Unit.PERCENT.inside(java.math.BigDecimal.valueOf(Math.round(value * 10), 1));
    }
}
