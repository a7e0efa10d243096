package mainstay.scenario.yaml;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a YAML parser complains about, in the words of someone who writes a file. */
final class YamlErrorMessage {
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("(TAB)", "a tab stands here; indent with spaces");
        WORDS.put(
                "mapping values are not allowed",
                "a colon that does not fit here: check the indentation, or put text that holds a colon in quotes");
        WORDS.put("could not find expected ':'", "a key needs a colon and a value: key: value");
        WORDS.put("unexpected end of stream", "the file ends inside quotes; close them");
        WORDS.put("expected ',' or ']'", "a list in [ ] needs commas between its items and a ] at its end");
        WORDS.put("expected ',' or '}'", "a block in { } needs commas between its keys and a } at its end");
        WORDS.put("expected <block end>", "the indentation does not fit the lines above");
        WORDS.put("expected the node content", "a value is missing here");
        WORDS.put("undefined alias", "a value that begins with * needs quotes");
        WORDS.put("cannot start any token", "a value that begins with this character needs quotes");
        WORDS.put("unknown escape character", "a backslash in double quotes; use single quotes, or write it twice");
        WORDS.put("document start", "only one document may stand in a file, and nothing before or after it");
        WORDS.put("unacceptable character", "a character that text may not hold");
        WORDS.put(
                "block sequence entries are not allowed", "a list item (-) does not fit here: begin it on a new line");
        WORDS.put("block mapping entries are not allowed", "a key does not fit here: check the indentation");
    }

    private YamlErrorMessage() {}

    static String inPlainWords(String context, String problem) {
        String all = context + " " + problem;
        return WORDS.entrySet().stream()
                .filter(entry -> all.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("is not well-formed YAML: " + ProblemList.echo(problem));
    }
}
