package mainstay.scenario.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import mainstay.scenario.Area;
import mainstay.scenario.NamedTeam;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.Key;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Inside;
import mainstay.scenario.format.ValueFormat.Reference;
import mainstay.scenario.format.ValueFormat.Word;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.Likeness;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.Tree;

/** Reads who holds which stages, and checks that every held stage is held exactly once. */
public final class ServiceList {
    static final List<Stage> HELD =
            Arrays.stream(Stage.values()).filter(Stage::isHeld).toList();

    /** The structure of every service, where one is named for all of them. */
    public static final ValueFormat STRUCTURE = new Word(
                    Arrays.stream(Structure.values()).map(Structure::word).toList())
            .saying("The structure of every service.");

    /** The keys of a service. */
    public static final BlockFormat FORMAT = BlockFormat.of("a service", "A service of the authority.")
            .required("name", ValueFormat.name(), "Shown in tables.")
            .required(
                    "holds",
                    new Word(HELD.stream().map(Stage::word).toList()).list().allDifferent(),
                    "Stages whose families its workers hold.")
            .required(
                    "share",
                    ValueFormat.percent(),
                    "Its share of the posts, of each area that it is in; shares add up to 100 %.")
            .optional(
                    "structure", new Reference("structure", STRUCTURE.words()), "Its structure; individual by default.")
            .optional(
                    "area", ValueFormat.name(), "The area that has it, or all for one in all; left out, each has one.")
            .with(List.of(AreaList.OWN))
            .optional(
                    "teams",
                    new Inside(TeamList.FORMAT).list(),
                    "Its teams by name; left out, as many as the span makes of its posts.");

    /** Services, and the structure of all of them, as a scenario, an arm, a card or a change may give them. */
    static final Key SERVICES = Key.optional(
            "services", new Reference("services", "a list of services"), "Who holds which stages; one service each.");

    static final Key STRUCTURE_OF_ALL =
            Key.optional("structure", new Reference("structure", STRUCTURE.words()), "The structure of every service.");
    private static final double SHARES_TOLERANCE = 0.001;

    private final ProblemList findings;
    private final Expect expect;
    private final List<Area> areas;
    private final Optional<Settings> authority;

    /** Services in some areas; none for an authority that is one. */
    ServiceList(ProblemList findings, List<Area> areas, Optional<Settings> authority) {
        this.findings = findings;
        this.expect = new Expect(findings);
        this.areas = areas;
        this.authority = authority;
    }

    /**
     * The services in force from here on: those listed, else those of before; with the structure given, if one is.
     *
     * @param block a scenario, an arm, or an entry of a timeline
     * @param before services without this block
     */
    List<Service> read(Tree.Block block, List<Service> before) {
        Optional<Tree.Entry> list = block.find("services");
        Optional<Tree.Entry> structure = block.find("structure");
        List<Service> services = list.map(entry -> list(entry.value())).orElse(before);
        if (list.isEmpty() && !services.isEmpty()) {
            block.find(AreaList.AREAS.name())
                    .ifPresent(entry -> checkTogether(entry.key(), service -> entry.key(), services));
        }
        if (structure.isEmpty()) {
            return services;
        }
        if (list.isPresent()) {
            refuseStructureTwice(list.get().value(), structure.get());
        }
        return expect.value(structure.get().value(), "structure", ServiceList::structure)
                .map(all -> services.stream().map(service -> service.with(all)).toList())
                .orElse(services);
    }

    private void refuseStructureTwice(Tree list, Tree.Entry structure) {
        if (list instanceof Tree.Items items
                && items.items().stream()
                        .anyMatch(item -> item instanceof Tree.Block service
                                && service.find("structure").isPresent())) {
            findings.add(structure.key(), "structure is given here and in services. Give it in one place.");
        }
    }

    private List<Service> list(Tree tree) {
        Optional<Tree.Items> items = expect.items(tree, "services");
        if (items.isEmpty()) {
            return List.of();
        }
        List<Service> services = new ArrayList<>();
        IdentityHashMap<Service, Tree> where = new IdentityHashMap<>();
        int unreadable = 0;
        for (Tree item : items.get().items()) {
            Optional<Service> service = expect.block(item, "a service").flatMap(this::service);
            service.ifPresent(services::add);
            service.ifPresent(one -> where.put(one, item));
            unreadable += service.isPresent() ? 0 : 1;
        }
        if (unreadable == 0) {
            checkTogether(items.get(), where::get, services);
        }
        return services;
    }

    private Optional<Service> service(Tree.Block block) {
        FORMAT.refuseUnknown(block, findings);
        Optional<String> name = expect.required(block, "name", "the service's name", Spelling::name);
        Optional<Set<Stage>> holds = holds(block);
        Optional<Double> share = expect.required(block, "share", "the service's share", ServiceList::share);
        Optional<Structure> structure = block.find("structure")
                .map(entry -> expect.value(entry.value(), "the service's structure", ServiceList::structure))
                .orElse(Optional.of(Structure.INDIVIDUAL));
        Optional<String> area = block.find("area")
                .map(entry -> expect.value(entry.value(), "the service's area", this::area))
                .orElse(Optional.of(Service.EVERY_AREA));
        List<NamedTeam> teams = new TeamList(findings, authority).read(block);
        Map<Parameter, Double> own = SettingReader.ownOf(block, findings, authority);
        if (name.isEmpty() || holds.isEmpty() || share.isEmpty() || structure.isEmpty() || area.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Service(name.get(), holds.get(), share.get(), structure.get(), area.get(), own, teams));
    }

    private Reading<String> area(String text) {
        if (areas.isEmpty()) {
            return Reading.wrong("there are no areas. List them under areas, or leave area out.");
        }
        List<String> allowed = Stream.concat(areas.stream().map(Area::name), Stream.of(Service.ALL_AREAS))
                .toList();
        return Spelling.oneOf(allowed, name -> name, text);
    }

    private Optional<Set<Stage>> holds(Tree.Block block) {
        Optional<Tree.Entry> entry = block.find("holds");
        if (entry.isEmpty()) {
            findings.add(block, "the service's list of stages (holds) is missing.");
            return Optional.empty();
        }
        Optional<Tree.Items> items = expect.items(entry.get().value(), "holds");
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        boolean complete = true;
        for (Tree item : items.get().items()) {
            Optional<Stage> stage = expect.value(item, "holds", ServiceList::stage);
            complete &= stage.isPresent();
            if (stage.isPresent() && !stages.add(stage.get())) {
                findings.add(item, "holds: " + stage.get().word() + " is given twice.");
                complete = false;
            }
        }
        if (complete && stages.isEmpty()) {
            findings.add(items.get(), "holds is empty. Give at least one stage.");
        }
        return complete && !stages.isEmpty() ? Optional.of(stages) : Optional.empty();
    }

    private void checkTogether(Tree all, Function<Service, Tree> where, List<Service> services) {
        if (areas.isEmpty()) {
            checkTogether(all, where, services, "");
        }
        for (Area area : areas) {
            checkTogether(
                    all,
                    where,
                    services.stream().filter(service -> service.isIn(area)).toList(),
                    " in " + area.name());
        }
    }

    /** The services of one area; two that every area has are told apart in the first. */
    private void checkTogether(Tree all, Function<Service, Tree> where, List<Service> services, String here) {
        Map<Stage, String> holders = new EnumMap<>(Stage.class);
        List<String> names = new ArrayList<>();
        for (Service service : services) {
            Likeness.among(names, service.name())
                    .ifPresent(other -> findings.add(
                            where.apply(service),
                            other.equals(service.name())
                                    ? "two services are called " + service.name() + here + "."
                                    : "another service is " + Likeness.called(other, service.name()) + here
                                            + ". Names of services differ."));
            names.add(service.name());
            for (Stage stage : service.holds()) {
                String other = holders.putIfAbsent(stage, service.name());
                if (other != null) {
                    findings.add(
                            where.apply(service),
                            stage.word() + " is held by " + other + " and by " + service.name() + here
                                    + ". One service holds each stage.");
                }
            }
        }
        for (Stage stage : HELD) {
            if (!holders.containsKey(stage)) {
                findings.add(all, "no service holds " + stage.word() + here + ". Each stage needs one.");
            }
        }
        checkShares(
                findings, all, "the services' shares" + here, services.stream().map(Service::share));
    }

    /** Shares of one thing add up to all of it. */
    static void checkShares(ProblemList findings, Tree where, String what, Stream<Double> shares) {
        double sum = shares.mapToDouble(share -> share).sum();
        if (Math.abs(sum - 1) > SHARES_TOLERANCE) {
            String percent = BigDecimal.valueOf(Math.round(sum * 1e4), 2)
                    .stripTrailingZeros()
                    .toPlainString();
            findings.add(where, what + " add up to " + percent + " %, not to 100 %.");
        }
    }

    static Reading<Double> share(String text) {
        Reading<BigDecimal> number = Spelling.number(Unit.PERCENT, text);
        if (number.value().isEmpty()) {
            return Reading.wrong(number.complaint());
        }
        double share = Unit.PERCENT.toModel(number.value().get());
        return share > 0 && share <= 1
                ? Reading.of(share)
                : Reading.wrong(ProblemList.echo(text) + " is out of range. Allowed: above 0 to 100 %.");
    }

    private static Reading<Stage> stage(String text) {
        return Spelling.oneOf(HELD, Stage::word, text);
    }

    static Reading<Structure> structure(String text) {
        return Spelling.oneOf(List.of(Structure.values()), Structure::word, text);
    }
}
