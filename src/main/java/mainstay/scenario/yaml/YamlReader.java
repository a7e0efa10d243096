package mainstay.scenario.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML as a {@link Tree}. Built from the parser's events, so that an alias is never expanded: what YAML calls
 * anchors, aliases, merges and tags is refused where it stands.
 */
public final class YamlReader {
    private static final int DEEPEST = 20;

    /** The parser looks ahead through a whole line, again and again: what nobody writes must not hold it up. */
    private static final int LONGEST_LINE = 200_000;

    private static final int MOST_INVISIBLE = 5;

    private final ProblemList findings;
    private final Iterator<Event> events;

    private YamlReader(String text, ProblemList findings) {
        this.findings = findings;
        this.events =
                new Parse(LoadSettings.builder().build()).parseString(text).iterator();
    }

    /** The tree of a text; empty when the text is not YAML, or holds nothing. */
    public static Optional<Tree> read(String written, ProblemList findings) {
        String text = OfficeCharacters.ofFile(written);
        if (refuseInvisible(text, findings)) {
            return Optional.empty();
        }
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.length() > LONGEST_LINE) {
                findings.add(number, 1, "is longer than " + LONGEST_LINE + " characters; write it on several lines");
                return Optional.empty();
            }
        }
        try {
            return new YamlReader(text, findings).document();
        } catch (TooDeep e) {
            findings.add(e.line, e.column, "is nested more than " + DEEPEST + " levels deep");
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            findings.add(
                    mark.map(m -> m.getLine() + 1).orElse(0),
                    mark.map(m -> m.getColumn() + 1).orElse(0),
                    YamlErrorMessage.inPlainWords(String.valueOf(e.getContext()), String.valueOf(e.getProblem())));
        } catch (ReaderException e) {
            String before = text.substring(0, text.offsetByCodePoints(0, Math.min(e.getPosition(), codePoints(text))));
            findings.add(
                    1 + (int) before.chars().filter(c -> c == '\n').count(),
                    before.length() - before.lastIndexOf('\n'),
                    String.format(
                            java.util.Locale.ROOT,
                            "holds a character that text may not hold (U+%04X)",
                            e.getCodePoint()));
        } catch (YamlEngineException e) {
            findings.add("is not well-formed YAML");
        }
        return Optional.empty();
    }

    /** Reports the characters that nobody can see, as far as a reader goes through them. */
    private static boolean refuseInvisible(String text, ProblemList findings) {
        int found = OfficeCharacters.invisible(text, 0);
        boolean any = found >= 0;
        for (int count = 0; found >= 0 && count < MOST_INVISIBLE; count++) {
            String before = text.substring(0, found);
            findings.add(
                    1 + (int) before.chars().filter(c -> c == '\n').count(),
                    found - before.lastIndexOf('\n'),
                    "a character that cannot be seen stands here, the "
                            + OfficeCharacters.named(text.codePointAt(found)) + "; delete it, or type the line again");
            found = OfficeCharacters.invisible(text, found + 1);
        }
        return any;
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private Optional<Tree> document() {
        Tree tree = null;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case DocumentStart -> {
                    if (tree != null) {
                        findings.add(
                                line(event), column(event), "a second document begins here (---); one file holds one");
                        return Optional.empty();
                    }
                    tree = node(events.next(), 0);
                }
                default -> {
                    // The stream's start and end, and the document's end, carry nothing.
                }
            }
        }
        if (tree == null) {
            findings.add("is empty");
        }
        return Optional.ofNullable(tree);
    }

    private Tree node(Event event, int depth) {
        int line = line(event);
        int column = column(event);
        if (depth > DEEPEST) {
            throw new TooDeep(line, column);
        }
        if (event instanceof AliasEvent alias) {
            findings.add(
                    line,
                    column,
                    "*" + ProblemList.echo(alias.getAlias().getValue())
                            + " refers to another place; write the value out here");
            return new Tree.Unreadable(line, column);
        }
        refuseAnchorAndTag((NodeEvent) event, line, column);
        if (event instanceof ScalarEvent scalar) {
            return word(scalar, line, column);
        }
        if (event instanceof SequenceStartEvent) {
            return items(line, column, depth);
        }
        return block(line, column, depth);
    }

    /** A single value; between curly quotes, as a word processor leaves them, it is one between straight ones. */
    private Tree word(ScalarEvent scalar, int line, int column) {
        String text = scalar.getValue();
        if (!scalar.isPlain()) {
            return new Tree.Word(text, false, line, column);
        }
        Optional<String> open = OfficeCharacters.openQuote(text);
        if (open.isPresent()) {
            findings.add(line, column, ProblemList.echo(text) + " " + open.get());
            return new Tree.Unreadable(line, column);
        }
        Optional<String> quoted = OfficeCharacters.unquoted(text);
        return new Tree.Word(quoted.orElse(text), quoted.isEmpty(), line, column);
    }

    private void refuseAnchorAndTag(NodeEvent event, int line, int column) {
        event.getAnchor()
                .ifPresent(anchor -> findings.add(
                        line,
                        column,
                        "&" + ProblemList.echo(anchor.getValue())
                                + " names a place to refer to; Mainstay files do not use that: write values out"));
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        tag.ifPresent(t -> findings.add(
                line, column, "a type (" + ProblemList.echo(t) + ") is not needed here; write only the value"));
    }

    private Tree items(int line, int column, int depth) {
        List<Tree> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(node(next, depth + 1));
        }
        return new Tree.Items(List.copyOf(items), line, column);
    }

    private Tree block(int line, int column, int depth) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Tree key = node(next, depth + 1);
            Tree value = node(events.next(), depth + 1);
            if (!(key instanceof Tree.Word word)) {
                if (!(key instanceof Tree.Unreadable)) {
                    findings.add(key, "a key must be a single word, not a list or a block");
                }
                continue;
            }
            if (word.plain() && word.text().equals("<<")) {
                findings.add(key, "<< merges another block; write the settings out here");
                continue;
            }
            Tree.Entry first = entries.putIfAbsent(word.text(), new Tree.Entry(word, value));
            if (first != null) {
                findings.add(
                        key,
                        ProblemList.echo(word.text()) + " is given twice; first on line "
                                + first.key().line());
            }
        }
        return new Tree.Block(List.copyOf(entries.values()), line, column);
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static int column(Event event) {
        return event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }

    /** Stops the descent into a file that is nested without end. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int line;
        private final int column;

        TooDeep(int line, int column) {
            super(null, null, false, false);
            this.line = line;
            this.column = column;
        }
    }
}
