package mainstay.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param file where it is
 * @param prose its lines outside fenced blocks
 * @param blocks its fenced blocks
 */
record Page(Path file, List<String> prose, List<Block> blocks) {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /**
     * A fenced block.
     *
     * @param info the words after the opening fence
     * @param lines what is inside
     */
    record Block(List<String> info, List<String> lines) {}

    /** Every page that a reader of the project may come to. */
    static List<Page> all() {
        List<Path> files = new ArrayList<>(List.of(
                Path.of("README.md"),
                Path.of("scenarios/README.md"),
                Path.of("results/README.md"),
                Path.of("src/changes/changes.md")));
        try (Stream<Path> site = Files.walk(Path.of("src/site/markdown"))) {
            site.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().map(Page::read).toList();
    }

    static Page read(Path file) {
        List<String> prose = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        Block open = null;
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                boolean fence = line.startsWith("```");
                if (fence && open == null) {
                    open = new Block(List.of(line.substring(3).trim().split(" +")), new ArrayList<>());
                } else if (fence) {
                    blocks.add(open);
                    open = null;
                } else if (open != null) {
                    open.lines.add(line);
                } else {
                    prose.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Page(file, prose, blocks);
    }

    /** Where its links and pictures point. */
    List<String> links() {
        return found(LINK);
    }

    /** What stands between single backticks. */
    List<String> codes() {
        return found(CODE);
    }

    private List<String> found(Pattern pattern) {
        List<String> found = new ArrayList<>();
        for (String line : prose) {
            Matcher matcher = pattern.matcher(line);
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    /** The cells of a row of a table. */
    static List<String> cells(String row) {
        String[] cells = row.split("(?<!\\\\)\\|", -1);
        return Arrays.stream(cells, 1, cells.length - 1).map(String::strip).toList();
    }

    /** The anchors of its headings, as code hosts make them. */
    Set<String> anchors() {
        Set<String> anchors = new TreeSet<>();
        for (String line : prose) {
            if (line.startsWith("#")) {
                anchors.add(anchor(line));
            }
        }
        return anchors;
    }

    /** The anchor of a heading, given with its number signs. */
    static String anchor(String heading) {
        String title = heading.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT);
        return title.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }
}
