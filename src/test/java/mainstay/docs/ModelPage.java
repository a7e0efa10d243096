package mainstay.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The description of the model: its sections, and the settings that each of them names. */
final class ModelPage {
    private static final Path PAGE = Path.of("src/site/markdown/model.md");
    private static final Pattern HEADING = Pattern.compile("###? ([0-9.]+?)\\.? (.*)");
    private static final Pattern SETTING = Pattern.compile("`([a-z-]+\\.(?!yaml)[a-z0-9-]+)`");
    private static final List<Rule> RULES = rules(words());

    private ModelPage() {}

    /**
     * The initialisation or a submodel.
     *
     * @param number as in its heading, such as 7.12
     * @param anchor where it is in the page
     * @param settings paths of the settings that its words name
     */
    record Rule(String number, String anchor, Set<String> settings) {}

    static String words() {
        try {
            return Files.readString(PAGE, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The initialisation and the submodels of the page. */
    static List<Rule> rules() {
        return RULES;
    }

    /** The initialisation and the submodels that a text in the form of the page describes. */
    static List<Rule> rules(String words) {
        List<Rule> rules = new ArrayList<>();
        for (String part : words.split("\\n(?=###? )", -1)) {
            Matcher heading = HEADING.matcher(part);
            if (heading.lookingAt() && heading.group(1).matches("5|7\\..*")) {
                String title = part.lines().findFirst().orElseThrow();
                rules.add(new Rule(heading.group(1), Page.anchor(title), settings(part)));
            }
        }
        return rules;
    }

    /** Paths of settings that stand in a text as code. */
    static Set<String> settings(String text) {
        return SETTING.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Links to the rules that name a setting. */
    static String linksTo(String setting) {
        return RULES.stream()
                .filter(rule -> rule.settings().contains(setting))
                .map(rule -> "[" + rule.number() + "](model.md#" + rule.anchor() + ")")
                .collect(Collectors.joining(", "));
    }
}
