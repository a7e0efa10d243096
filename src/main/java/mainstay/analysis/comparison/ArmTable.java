package mainstay.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import mainstay.results.study.ArmRow;
import mainstay.scenario.Area;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Period;
import mainstay.scenario.Registry;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Stage;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Plural;

/** Every setting of every arm, and what an arm is besides its settings. */
final class ArmTable {
    private ArmTable() {}

    static List<ArmRow> rows(List<Scenario> arms) {
        List<ArmRow> rows = new ArrayList<>();
        Scenario baseline = arms.get(0);
        boolean anyModel = arms.stream().anyMatch(arm -> !practice(arm).isEmpty());
        boolean anyAreas = arms.stream().anyMatch(arm -> !arm.areas().isEmpty());
        for (Scenario arm : arms) {
            rows.add(words(arm, "period", period(arm.period()), period(baseline.period())));
            if (anyAreas) {
                rows.add(words(arm, "areas", areas(arm), areas(baseline)));
            }
            rows.add(words(arm, "services", services(arm.services()), services(baseline.services())));
            rows.add(words(arm, "timeline", timeline(arm), timeline(baseline)));
            if (anyModel) {
                rows.add(words(arm, "practice", practice(arm), practice(baseline)));
                rows.add(words(arm, "strategy", strategy(arm), strategy(baseline)));
            }
            for (Parameter parameter : Registry.all()) {
                rows.add(setting(arm, baseline, parameter));
            }
        }
        return rows;
    }

    private static ArmRow words(Scenario arm, String what, String here, String atBaseline) {
        return new ArmRow(arm.name(), what, here, "", !here.equals(atBaseline), "", "");
    }

    private static ArmRow setting(Scenario arm, Scenario baseline, Parameter parameter) {
        double value = arm.settings().get(parameter);
        String suffix = parameter.unit().suffix();
        String spelled = parameter.spell(value);
        return new ArmRow(
                arm.name(),
                parameter.path(),
                // The unit may stand in the singular after the number.
                suffix.isEmpty() ? spelled : spelled.substring(0, spelled.indexOf(' ')),
                suffix,
                value != baseline.settings().get(parameter),
                parameter.grade().name().toLowerCase(Locale.ROOT),
                parameter.source());
    }

    private static String period(Period period) {
        return "measured from " + period.start() + " for " + Plural.of(period.measureMonths(), "month") + ", after "
                + Plural.of(period.warmUpMonths(), "month") + " of warm-up";
    }

    private static String areas(Scenario arm) {
        return arm.areas().stream().map(Area::toString).collect(Collectors.joining("; "));
    }

    private static String services(List<Service> services) {
        return services.stream().map(ArmTable::service).collect(Collectors.joining("; "));
    }

    private static String service(Service service) {
        String stages = service.holds().stream().map(Stage::word).collect(Collectors.joining(", "));
        String share = String.format(Locale.ROOT, "%.4g", 100 * service.share());
        return service.name() + ": " + stages + " ("
                + new java.math.BigDecimal(share).stripTrailingZeros().toPlainString() + " % of posts, "
                + service.structure().word() + service.where() + ")";
    }

    private static String practice(Scenario arm) {
        String established = arm.established().isEmpty() ? "" : arm.established() + ", established";
        return arm.implementation()
                .map(arriving ->
                        arriving.practice() + ": " + services(arriving.services()) + values("; ", arriving.withModel()))
                .orElse(established);
    }

    private static String strategy(Scenario arm) {
        return arm.implementation()
                .map(arriving -> arriving.strategy() + values(": ", arriving.withProgramme()))
                .orElse("");
    }

    private static String values(String before, Map<Parameter, Double> values) {
        return values.isEmpty() ? "" : before + values(values);
    }

    private static String values(Map<Parameter, Double> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey().path() + " = " + entry.getKey().spell(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String timeline(Scenario arm) {
        return arm.timeline().stream().map(ArmTable::change).collect(Collectors.joining("; "));
    }

    private static String change(DatedChange change) {
        List<String> parts = new ArrayList<>();
        if (!change.set().isEmpty()) {
            parts.add(values(change.set()));
        }
        if (!change.services().isEmpty()) {
            parts.add("services = " + services(change.services()));
        }
        change.teams().forEach(teams -> parts.add(teams.words()));
        return change.on() + ": " + String.join(", ", parts);
    }
}
