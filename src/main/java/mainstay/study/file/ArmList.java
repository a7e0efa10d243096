package mainstay.study.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.file.Amendments;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Reference;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.Likeness;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.Suggestion;
import mainstay.scenario.yaml.Tree;

/** Reads the {@code arms} of a study. */
final class ArmList {
    /** Settings by path. */
    static final ValueFormat SET = new Reference("settings", "settings by path");

    /** The keys of an arm. */
    static final BlockFormat FORMAT =
            Amendments.format(BlockFormat.of("an arm", "A way of working: what differs from the base.")
                    .required("name", ValueFormat.name(), "Shown in tables and charts; arms have different names.")
                    .optional("description", ValueFormat.text(), "Free text for readers of the file.")
                    .optional(
                            "against",
                            ValueFormat.name(),
                            "The arm that this one is compared with; the first when it is not given.")
                    .optional("set", SET, "Settings by path."));

    private final ProblemList findings;
    private final Expect expect;

    ArmList(ProblemList findings) {
        this.findings = findings;
        this.expect = new Expect(findings);
    }

    /** The arms as they are written, in order. */
    List<Arms.Written> arms(Tree.Block block) {
        Optional<Tree.Entry> entry = block.find("arms");
        if (entry.isEmpty()) {
            findings.add(block, "arms is missing: the ways of working to compare; the first is the baseline.");
            return List.of();
        }
        Map<String, Integer> names = new LinkedHashMap<>();
        List<Arms.Written> arms = new ArrayList<>();
        expect.items(entry.get().value(), "arms").ifPresent(items -> {
            if (items.items().isEmpty()) {
                findings.add(items, "arms is empty. Give at least one.");
            }
            items.items().forEach(item -> expect.block(item, "an arm").ifPresent(arm -> arms.add(arm(arm, names))));
        });
        return arms;
    }

    private Arms.Written arm(Tree.Block arm, Map<String, Integer> names) {
        Optional<String> name = expect.required(arm, "name", "the arm's name", Spelling::name);
        name.ifPresent(text -> {
            Likeness.among(names.keySet(), text)
                    .ifPresent(other -> findings.add(
                            arm.find("name").orElseThrow().value(),
                            "another arm is " + Likeness.called(other, text) + ", on line " + names.get(other)
                                    + ". Names of arms must differ."));
            names.putIfAbsent(text, arm.line());
        });
        expect.optional(arm, "description", "description", Reading::of);
        return new Arms.Written(name.orElse(""), withoutStudyKeys(arm));
    }

    /** Which arm each is compared with, where an arm says so. */
    Map<String, String> against(Tree.Block block) {
        List<Tree.Block> arms = block.find("arms").map(Tree.Entry::value).stream()
                .filter(Tree.Items.class::isInstance)
                .flatMap(items -> ((Tree.Items) items).items().stream())
                .filter(Tree.Block.class::isInstance)
                .map(Tree.Block.class::cast)
                .toList();
        List<String> names =
                arms.stream().map(ArmList::written).flatMap(Optional::stream).toList();
        Map<String, String> against = new LinkedHashMap<>();
        for (Tree.Block arm : arms) {
            Optional<String> name = written(arm);
            Optional<String> other = expect.optional(arm, "against", "against", Spelling::name);
            if (name.isPresent() && other.isPresent()) {
                Tree where = arm.find("against").orElseThrow().value();
                if (other.get().equals(name.get())) {
                    findings.add(where, "against: an arm cannot be compared with itself. Name another arm.");
                } else if (!names.contains(other.get())) {
                    findings.add(
                            where,
                            "against: " + ProblemList.echo(other.get()) + " is not an arm of this study."
                                    + Suggestion.among(names, other.get()));
                } else if (name.get().equals(names.get(0))) {
                    findings.add(where, "against: the first arm is the one that others are compared with.");
                } else {
                    against.put(name.get(), other.get());
                }
            }
        }
        return against;
    }

    private static Optional<String> written(Tree.Block arm) {
        return arm.find("name")
                .map(Tree.Entry::value)
                .filter(Tree.Word.class::isInstance)
                .flatMap(word -> Spelling.name(((Tree.Word) word).text()).value());
    }

    /** Reports the keys that one arm cannot have alone, and leaves them out. */
    private Tree.Block withoutStudyKeys(Tree.Block arm) {
        List<Tree.Entry> rest = new ArrayList<>();
        for (Tree.Entry entry : arm.entries()) {
            String key = entry.key().text();
            if (key.equals("period") || key.equals("based-on") || key.equals("base")) {
                findings.add(
                        entry.key(),
                        key + " is the same for all arms. Write it outside the arms"
                                + (key.equals("based-on") ? ", as base." : "."));
            } else {
                rest.add(entry);
            }
        }
        return new Tree.Block(rest, arm.line(), arm.column());
    }
}
