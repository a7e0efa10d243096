package mainstay.scenario.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mainstay.scenario.Area;
import mainstay.scenario.Scope;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.TeamChange;
import mainstay.scenario.TeamChange.AddManager;
import mainstay.scenario.TeamChange.ManagersLeave;
import mainstay.scenario.TeamChange.Merge;
import mainstay.scenario.TeamChange.MovePosts;
import mainstay.scenario.TeamChange.OwnSettings;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.Key;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Inside;
import mainstay.scenario.format.ValueFormat.Text;
import mainstay.scenario.format.ValueFormat.Whole;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.Tree;
import mainstay.scenario.yaml.UnitWords;

/** Reads what an entry of a timeline changes in some teams. */
final class TeamChangeReader {
    private static final int MOST_POSTS = 10_000;
    private static final int MOST_WEEKS = 520;

    private static final BlockFormat MERGE = BlockFormat.of("merge", "Teams of one service that become one.")
            .required("teams", ValueFormat.name().list().allDifferent(), "Names of the teams, two or more.")
            .required("into", ValueFormat.name(), "Name of the new team.");

    private static final BlockFormat ADD_MANAGER = BlockFormat.of(
                    "add-manager", "A manager more: half of a team is a team of its own.")
            .required("team", ValueFormat.name(), "Name of the team.")
            .required("name", ValueFormat.name(), "Name of the new team.");

    private static final BlockFormat MOVE_POSTS = BlockFormat.of(
                    "move-posts", "Posts that go over to another team, with whoever holds them.")
            .required("posts", new Whole(1, MOST_POSTS), "How many.")
            .required("from", ValueFormat.name(), "Name of the team that they leave.")
            .required("to", ValueFormat.name(), "Name of the other team.");

    private static final BlockFormat MANAGERS_LEAVE = BlockFormat.of("managers-leave", "Managers who leave.")
            .required("share", ValueFormat.percent(), "Share of those in post.")
            .required(
                    "within",
                    new Text(0, UnitWords.pattern(Unit.WEEKS, false), "a time"),
                    "Time in which they go, each on a day of their own.");

    private static final List<Key> WHOSE = List.of(
            Key.optional("area", ValueFormat.name(), "Whose settings, or managers: those of this area,"),
            Key.optional("service", ValueFormat.name(), "of this service,"),
            Key.optional("team", ValueFormat.name(), "or of this team; left out, the authority's."));

    /** The keys of an entry that are read here. */
    static final List<Key> KEYS = Stream.concat(
                    WHOSE.stream(),
                    Stream.of(MERGE, ADD_MANAGER, MOVE_POSTS, MANAGERS_LEAVE)
                            .map(format -> Key.optional(format.place(), new Inside(format), format.about())))
            .toList();

    private final ProblemList findings;
    private final Expect expect;
    private final List<Area> areas;
    private final Settings atStart;

    TeamChangeReader(ProblemList findings, List<Area> areas, Settings atStart) {
        this.findings = findings;
        this.expect = new Expect(findings);
        this.areas = areas;
        this.atStart = atStart;
    }

    /** Whether a key says whose settings or managers are meant, and changes nothing by itself. */
    static boolean saysWhose(String key) {
        return WHOSE.stream().anyMatch(whose -> whose.name().equals(key));
    }

    /** Whose settings an entry changes: everybody's where it does not say. */
    Scope whose(Tree.Block entry, List<Service> services) {
        Optional<String> area = expect.optional(entry, "area", "area", this::area);
        List<String> names = Stream.concat(
                        services.stream().map(Service::name),
                        Area.divide(areas, services).stream().map(Service::name))
                .distinct()
                .toList();
        Optional<String> service =
                expect.optional(entry, "service", "service", text -> Spelling.oneOf(names, name -> name, text));
        Optional<String> team = expect.optional(entry, "team", "team", Spelling::name);
        boolean given =
                entry.entries().stream().anyMatch(key -> saysWhose(key.key().text()));
        if (given
                && entry.find("set").isEmpty()
                && entry.find(MANAGERS_LEAVE.place()).isEmpty()) {
            findings.add(entry, "area, service and team say whose set or managers-leave is; there is neither.");
        }
        return new Scope(area.orElse(""), service.orElse(""), team.orElse(""));
    }

    private Reading<String> area(String text) {
        return areas.isEmpty()
                ? Reading.wrong("there are no areas. List them under areas, outside the timeline.")
                : Spelling.oneOf(areas.stream().map(Area::name).toList(), name -> name, text);
    }

    /** The changes of an entry, settings first. */
    List<TeamChange> read(Tree.Block entry, Scope whose) {
        List<TeamChange> changes = new ArrayList<>();
        if (!whose.equals(Scope.ALL)) {
            own(entry).filter(set -> !set.isEmpty()).ifPresent(set -> changes.add(new OwnSettings(whose, set)));
        }
        block(entry, MERGE).flatMap(this::merge).ifPresent(changes::add);
        block(entry, ADD_MANAGER).flatMap(this::addManager).ifPresent(changes::add);
        block(entry, MOVE_POSTS).flatMap(this::movePosts).ifPresent(changes::add);
        block(entry, MANAGERS_LEAVE)
                .flatMap(block -> managersLeave(block, whose))
                .ifPresent(changes::add);
        return changes;
    }

    private Optional<Map<Parameter, Double>> own(Tree.Block entry) {
        return entry.find("set")
                .flatMap(set -> expect.block(set.value(), "set"))
                .map(values -> {
                    Map<Parameter, Double> own = new LinkedHashMap<>();
                    values.entries().forEach(value -> SettingReader.localOnADate(findings, atStart)
                            .read(value.key().text(), value, own));
                    return own;
                });
    }

    private Optional<Tree.Block> block(Tree.Block entry, BlockFormat format) {
        Optional<Tree.Block> block =
                entry.find(format.place()).flatMap(found -> expect.block(found.value(), format.place()));
        block.ifPresent(found -> format.refuseUnknown(found, findings));
        return block;
    }

    private Optional<TeamChange> merge(Tree.Block block) {
        Optional<String> into = expect.required(block, "into", "the new team's name (into)", Spelling::name);
        List<String> teams = new ArrayList<>();
        expect.items(block, "teams", "two or more names.")
                .ifPresent(items -> items.items().forEach(item -> expect.value(item, "teams", Spelling::name)
                        .filter(name -> isNew(name, teams, item))
                        .ifPresent(teams::add)));
        if (teams.size() == 1) {
            findings.add(block, "merge: one team alone cannot merge. Give two or more.");
        }
        return into.filter(name -> teams.size() > 1).map(name -> new Merge(teams, name));
    }

    private boolean isNew(String name, List<String> teams, Tree where) {
        if (teams.contains(name)) {
            findings.add(where, "teams: " + name + " is given twice.");
            return false;
        }
        return true;
    }

    private Optional<TeamChange> addManager(Tree.Block block) {
        Optional<String> team = expect.required(block, "team", "the team", Spelling::name);
        Optional<String> name = expect.required(block, "name", "the new team's name", Spelling::name);
        return team.flatMap(of -> name.map(called -> new AddManager(of, called)));
    }

    private Optional<TeamChange> movePosts(Tree.Block block) {
        Optional<Long> posts = expect.required(block, "posts", "the number of posts", MOVE_POSTS.whole("posts"));
        Optional<String> from = expect.required(block, "from", "the team that they leave (from)", Spelling::name);
        Optional<String> to = expect.required(block, "to", "the other team (to)", Spelling::name);
        if (posts.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.equals(to)) {
            findings.add(block, "move-posts: " + to.get() + " is given as both teams.");
            return Optional.empty();
        }
        return Optional.of(new MovePosts(posts.get().intValue(), from.get(), to.get()));
    }

    private Optional<TeamChange> managersLeave(Tree.Block block, Scope whose) {
        Optional<Double> share = expect.required(block, "share", "the share of managers", ServiceList::share);
        Optional<Integer> within =
                expect.required(block, "within", "the time in which they go (within)", TeamChangeReader::weeks);
        return share.flatMap(of -> within.map(time -> new ManagersLeave(whose, of, time)));
    }

    private static Reading<Integer> weeks(String text) {
        Reading<BigDecimal> number = Spelling.number(Unit.WEEKS, text);
        if (number.value().isEmpty()) {
            return Reading.wrong(number.complaint());
        }
        long weeks = Math.round(number.value().get().doubleValue());
        return weeks >= 1 && weeks <= MOST_WEEKS
                ? Reading.of((int) weeks)
                : Reading.wrong(ProblemList.echo(text) + " is out of range. Allowed: 1 to " + MOST_WEEKS + " weeks.");
    }
}
