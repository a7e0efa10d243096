package mainstay.scenario.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.Area;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.Key;
import mainstay.scenario.format.SettingFormats;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Inside;
import mainstay.scenario.format.ValueFormat.Reference;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.Likeness;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Tree;

/** Reads which areas an authority has. */
public final class AreaList {
    /** What an area, a service or a team has of its own. */
    static final Key OWN = Key.optional("set", new Inside(SettingFormats.LOCAL), SettingFormats.LOCAL.about());

    /** The keys of an area. */
    public static final BlockFormat FORMAT = BlockFormat.of("an area", "An area of the authority.")
            .required("name", ValueFormat.name(), "Shown in tables, before the names of its services and teams.")
            .required(
                    "families",
                    ValueFormat.percent(),
                    "Share of the families that come who live there; shares add up to 100 %.")
            .optional("posts", ValueFormat.percent(), "Its share of the posts; in no area given, as its families.")
            .with(List.of(OWN));

    /** Areas, as a scenario or an arm may give them. */
    static final Key AREAS = Key.optional(
            "areas",
            new Reference("areas", "a list of areas"),
            "Where families live; [] for an authority that is one.");

    private final ProblemList findings;
    private final Expect expect;
    private final Settings authority;

    /**
     * Areas of an authority.
     *
     * @param findings where problems go
     * @param authority what the authority has
     */
    AreaList(ProblemList findings, Settings authority) {
        this.findings = findings;
        this.authority = authority;
        this.expect = new Expect(findings);
    }

    /** An area of which it is not yet clear whether its posts are as its families. */
    private record Read(Tree where, String name, double families, Optional<Double> posts, Map<Parameter, Double> set) {}

    /**
     * The areas in force: those listed, else those of before.
     *
     * @param block a scenario or an arm
     * @param before areas without this block
     */
    List<Area> read(Tree.Block block, List<Area> before) {
        return block.find(AREAS.name())
                .map(entry -> expect.items(entry.value(), AREAS.name())
                        .map(this::list)
                        .orElse(List.of()))
                .orElse(before);
    }

    private List<Area> list(Tree.Items items) {
        List<Read> areas = new ArrayList<>();
        items.items()
                .forEach(item ->
                        expect.block(item, "an area").flatMap(this::area).ifPresent(areas::add));
        if (!areas.isEmpty() && areas.size() == items.items().size()) {
            checkTogether(items, areas);
        }
        boolean asFamilies = areas.stream().allMatch(area -> area.posts().isEmpty());
        return areas.stream()
                .map(area -> new Area(
                        area.name(),
                        area.families(),
                        asFamilies ? area.families() : area.posts().orElse(0.0),
                        area.set()))
                .toList();
    }

    private Optional<Read> area(Tree.Block block) {
        FORMAT.refuseUnknown(block, findings);
        Optional<String> name = expect.required(block, "name", "the area's name", Spelling::name);
        Optional<Double> families =
                expect.required(block, "families", "the area's share of the families", ServiceList::share);
        Optional<Double> posts = expect.optional(block, "posts", "the area's share of the posts", ServiceList::share);
        Map<Parameter, Double> own = SettingReader.ownOf(block, findings, Optional.of(authority));
        boolean unclear = block.find("posts").isPresent() && posts.isEmpty();
        return unclear || name.isEmpty() || families.isEmpty()
                ? Optional.empty()
                : Optional.of(new Read(block, name.get(), families.get(), posts, own));
    }

    private void checkTogether(Tree.Items items, List<Read> areas) {
        List<String> names = new ArrayList<>(List.of(Service.ALL_AREAS));
        for (Read area : areas) {
            Likeness.among(names, area.name())
                    .ifPresent(other -> findings.add(
                            area.where(),
                            other.equals(Service.ALL_AREAS)
                                    ? "an area cannot be called all: that is a service for all areas."
                                    : "another area is " + Likeness.called(other, area.name())
                                            + ". Names of areas differ."));
            names.add(area.name());
        }
        ServiceList.checkShares(
                findings,
                items,
                "the areas' shares of the families",
                areas.stream().map(Read::families));
        boolean some = areas.stream().anyMatch(area -> area.posts().isPresent());
        Optional<Read> without =
                areas.stream().filter(area -> area.posts().isEmpty()).findFirst();
        if (some && without.isPresent()) {
            findings.add(
                    without.get().where(),
                    without.get().name() + " has no share of the posts (posts), and other areas have. Give it in all"
                            + " areas or in none.");
        } else if (some) {
            ServiceList.checkShares(
                    findings,
                    items,
                    "the areas' shares of the posts",
                    areas.stream().map(area -> area.posts().orElseThrow()));
        }
    }
}
