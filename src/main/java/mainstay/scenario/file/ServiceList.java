package mainstay.scenario.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mainstay.scenario.Service;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.Key;
import mainstay.scenario.format.ValueFormat;
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
            .required("share", ValueFormat.percent(), "Its share of the posts; shares add up to 100 %.")
            .optional(
                    "structure",
                    new Reference("structure", STRUCTURE.words()),
                    "Its structure; individual by default.");

    /** Services, and the structure of all of them, as a scenario, an arm, a card or a change may give them. */
    static final Key SERVICES = Key.optional(
            "services", new Reference("services", "a list of services"), "Who holds which stages; one service each.");

    static final Key STRUCTURE_OF_ALL =
            Key.optional("structure", new Reference("structure", STRUCTURE.words()), "The structure of every service.");
    private static final double SHARES_TOLERANCE = 0.001;

    private final ProblemList findings;
    private final Expect expect;

    ServiceList(ProblemList findings) {
        this.findings = findings;
        this.expect = new Expect(findings);
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
        if (structure.isEmpty()) {
            return services;
        }
        if (list.isPresent()) {
            refuseStructureTwice(list.get().value(), structure.get());
        }
        return expect.value(structure.get().value(), "structure", ServiceList::structure)
                .map(all -> services.stream()
                        .map(service -> new Service(service.name(), service.holds(), service.share(), all))
                        .toList())
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
        int unreadable = 0;
        for (Tree item : items.get().items()) {
            Optional<Service> service = expect.block(item, "a service").flatMap(this::service);
            service.ifPresent(services::add);
            unreadable += service.isPresent() ? 0 : 1;
        }
        if (unreadable == 0) {
            checkTogether(items.get(), services);
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
        if (name.isEmpty() || holds.isEmpty() || share.isEmpty() || structure.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Service(name.get(), holds.get(), share.get(), structure.get()));
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

    private void checkTogether(Tree.Items items, List<Service> services) {
        Map<Stage, String> holders = new EnumMap<>(Stage.class);
        List<String> names = new ArrayList<>();
        double shares = 0;
        for (int i = 0; i < services.size(); i++) {
            Service service = services.get(i);
            Tree where = items.items().get(i);
            Likeness.among(names, service.name())
                    .ifPresent(other -> findings.add(
                            where,
                            other.equals(service.name())
                                    ? "two services are called " + service.name() + "."
                                    : "another service is " + Likeness.called(other, service.name())
                                            + ". Names of services differ."));
            names.add(service.name());
            for (Stage stage : service.holds()) {
                String other = holders.putIfAbsent(stage, service.name());
                if (other != null) {
                    findings.add(
                            where,
                            stage.word() + " is held by " + other + " and by " + service.name()
                                    + ". One service holds each stage.");
                }
            }
            shares += service.share();
        }
        for (Stage stage : HELD) {
            if (!holders.containsKey(stage)) {
                findings.add(items, "no service holds " + stage.word() + ". Each stage needs one.");
            }
        }
        if (Math.abs(shares - 1) > SHARES_TOLERANCE) {
            String sum = BigDecimal.valueOf(Math.round(shares * 1e4), 2)
                    .stripTrailingZeros()
                    .toPlainString();
            findings.add(items, "the services' shares add up to " + sum + " %, not to 100 %.");
        }
    }

    private static Reading<Double> share(String text) {
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
