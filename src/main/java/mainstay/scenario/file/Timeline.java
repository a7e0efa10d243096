package mainstay.scenario.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.Area;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Period;
import mainstay.scenario.Scope;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.SettingFormats;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Inside;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Suggestion;
import mainstay.scenario.yaml.Tree;

/** Reads the dated changes of a scenario. */
public final class Timeline {
    /** The keys of a change on a date. */
    public static final BlockFormat FORMAT = BlockFormat.of("an entry of the timeline", "A change on a date.")
            .required("on", ValueFormat.date(), "The date, such as 2026-01-05.")
            .optional("set", new Inside(SettingFormats.DATED), SettingFormats.DATED.about())
            .with(List.of(ServiceList.SERVICES, ServiceList.STRUCTURE_OF_ALL))
            .with(TeamChangeReader.KEYS)
            .atLeast(2);

    private static final String CHANGES =
            Suggestion.either(FORMAT.names().stream().filter(Timeline::isChange).toList());

    private static final List<String> SERVICES =
            List.of(ServiceList.SERVICES.name(), ServiceList.STRUCTURE_OF_ALL.name());

    private final ProblemList findings;
    private final Expect expect;
    private final List<Area> areas;
    private final Settings atStart;

    /**
     * The timeline of a scenario.
     *
     * @param findings where problems go
     * @param areas areas of the authority
     * @param atStart what it has on the first day
     */
    Timeline(ProblemList findings, List<Area> areas, Settings atStart) {
        this.findings = findings;
        this.areas = areas;
        this.atStart = atStart;
        this.expect = new Expect(findings);
    }

    /** An entry whose date is known: changes of services build on each other in order of date, not of the file. */
    private record Dated(LocalDate on, Tree.Block block, Map<Parameter, Double> set) {}

    /**
     * The changes in order of date.
     *
     * @param tree the list
     * @param period the period they must fall in; empty when it is not known
     * @param start services before the first change
     */
    List<DatedChange> read(Tree tree, Optional<Period> period, List<Service> start) {
        List<Dated> entries = new ArrayList<>();
        expect.items(tree, "timeline")
                .ifPresent(items -> items.items().forEach(item -> expect.block(item, "an entry of the timeline")
                        .flatMap(block -> entry(block, period))
                        .ifPresent(entries::add)));
        entries.sort(Comparator.comparing(Dated::on));
        refuseOverruled(entries);
        List<DatedChange> changes = new ArrayList<>();
        List<Service> services = start;
        for (Dated entry : entries) {
            boolean restructured = entry.block().find("services").isPresent()
                    || entry.block().find("structure").isPresent();
            services = new ServiceList(findings, areas, Optional.of(atStart)).read(entry.block(), services);
            TeamChangeReader teams = new TeamChangeReader(findings, areas, atStart);
            Scope whose = teams.whose(entry.block(), services);
            changes.add(new DatedChange(
                    entry.on(), entry.set(), restructured ? services : List.of(), teams.read(entry.block(), whose)));
        }
        return changes;
    }

    /** On one date a setting has one value, and services are given once: of two, one would not be seen. */
    private void refuseOverruled(List<Dated> entries) {
        for (int i = 1; i < entries.size(); i++) {
            Dated later = entries.get(i);
            for (int j = i - 1; j >= 0 && entries.get(j).on().equals(later.on()); j--) {
                Dated earlier = entries.get(j);
                String line = ", as on line " + earlier.block().line() + ". Give it once.";
                later.set().keySet().stream()
                        .filter(earlier.set()::containsKey)
                        .forEach(parameter ->
                                findings.add(later.block(), parameter.path() + " changes on " + later.on() + line));
                SERVICES.stream()
                        .filter(key -> later.block().find(key).isPresent()
                                && earlier.block().find(key).isPresent())
                        .forEach(key -> findings.add(later.block(), key + " changes on " + later.on() + line));
            }
        }
    }

    private Optional<Dated> entry(Tree.Block block, Optional<Period> period) {
        block.entries().stream()
                .filter(entry -> !FORMAT.has(entry.key().text()))
                .forEach(entry ->
                        findings.add(entry.key(), FORMAT.unknown(entry.key().text())));
        Map<Parameter, Double> set = new LinkedHashMap<>();
        boolean isOfSome = block.entries().stream()
                .anyMatch(entry -> TeamChangeReader.saysWhose(entry.key().text()));
        if (!isOfSome) {
            block.find("set")
                    .flatMap(entry -> expect.block(entry.value(), "set"))
                    .ifPresent(values -> values.entries().forEach(entry -> SettingReader.dated(findings, atStart)
                            .read(entry.key().text(), entry, set)));
        }
        if (block.entries().stream().noneMatch(entry -> isChange(entry.key().text()))) {
            findings.add(block, "this entry changes nothing. Give " + CHANGES + ".");
        }
        Optional<LocalDate> on = expect.required(block, "on", "the date (on)", Spelling::date);
        on.ifPresent(date -> outside(date, period)
                .ifPresent(
                        message -> findings.add(block.find("on").orElseThrow().value(), message)));
        return on.map(date -> new Dated(date, block, set));
    }

    private static boolean isChange(String key) {
        return FORMAT.has(key) && !key.equals("on") && !TeamChangeReader.saysWhose(key);
    }

    /** What to say about a date that is never simulated. */
    public static Optional<String> outside(LocalDate date, Optional<Period> period) {
        return period.filter(p -> date.isBefore(p.simulatedFrom()) || !date.isBefore(p.end()))
                .map(p -> date + " is outside the simulated time, " + p.simulatedFrom() + " to "
                        + p.end().minusDays(1) + ".");
    }
}
