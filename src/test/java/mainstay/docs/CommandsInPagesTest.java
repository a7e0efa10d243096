package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mainstay.cli.Rehearsal;
import mainstay.cli.Rehearsal.Performance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the pages have their reader type works, in the order in which it is typed. A block marked {@code console} holds
 * commands after a dollar sign and lines that they print; {@code console exit 2} says how they end. A block marked with a
 * file's name, such as {@code yaml scenarios/mine.yaml}, is that file. Runs are cut down to two replications of a
 * very small authority.
 */
@Tag("slow")
class CommandsInPagesTest {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Set<String> WITH_VALUE = Set.of(
            "--out",
            "--replications",
            "--seed",
            "--threads",
            "--set",
            "--events",
            "--vary",
            "--trajectories",
            "--arm",
            "--setting",
            "--method",
            "--base",
            "--until-precise",
            "--at-most",
            "--keep",
            "--shard");
    private static final List<String> SMALL = List.of(
            "period.warm-up=1 months",
            "period.measure=13 months",
            "workforce.posts=16",
            "demand.new-referrals=270 per year",
            "initial.assessments=30",
            "initial.in-need=40",
            "initial.protection=20",
            "initial.looked-after=30",
            "initial.returning=10");
    private static final List<String> SMALL_OF_SWEEP =
            SMALL.stream().filter(setting -> !setting.startsWith("demand.")).toList();
    private static final Set<String> NOT_OURS = Set.of("mvn", "alias", "function", "git", "cd");

    @TempDir
    private Path place;

    static List<Page> pages() {
        return Page.all().stream()
                .filter(page -> page.blocks().stream().anyMatch(CommandsInPagesTest::isConsole))
                .toList();
    }

    private static boolean isConsole(Page.Block block) {
        return block.info().get(0).equals("console");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatThePageHasTypedWorks(Page page) throws IOException {
        copyScenarios();
        Files.createDirectories(place.resolve("results/pods/charts")); // committed, so a reader has it already
        for (Page.Block block : page.blocks()) {
            if (isConsole(block)) {
                type(page, block);
            } else if (block.info().size() == 2 && block.info().get(1).contains("/")) {
                Path file = place.resolve(block.info().get(1));
                Files.createDirectories(file.getParent());
                Files.writeString(file, String.join("\n", block.lines()) + "\n", StandardCharsets.UTF_8);
            }
        }
    }

    private void copyScenarios() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = place.resolve(file.toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void type(Page page, Page.Block block) throws IOException {
        int expected = block.info().size() == 3 ? Integer.parseInt(block.info().get(2)) : 0;
        String printed = "";
        for (String line : block.lines()) {
            if (line.startsWith("$ ")) {
                printed = "";
                for (String command : line.substring(2).split(" && ", -1)) {
                    printed += perform(page, command, expected);
                }
            } else if (!line.isBlank() && !line.strip().equals("…")) {
                assertThat(printed).as(page.file().toString()).contains(line.strip());
            }
        }
    }

    private String perform(Page page, String command, int expected) throws IOException {
        List<String> words = words(command);
        if (NOT_OURS.contains(words.get(0)) || words.get(0).startsWith("src/scripts/")) {
            return "";
        }
        if (words.get(0).equals("cp")) {
            Files.copy(place.resolve(words.get(1)), place.resolve(words.get(2)));
            return "";
        }
        int skip = words.get(0).equals("java") ? 3 : 1;
        assertThat(words.get(skip - 1)).as(command).isIn("mainstay", "target/mainstay.jar");
        Performance performance = Rehearsal.of(cutDown(words.subList(skip, words.size())));
        assertThat(performance.code())
                .as(page.file() + ": " + command + "\n" + performance.text())
                .isEqualTo(expected);
        return performance.text().replace(place + "/", "");
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    /** The same command with its files in the temporary place, and a run so small that it takes no time. */
    private List<String> cutDown(List<String> words) {
        String command = words.get(0);
        boolean runs = Set.of("run", "compare", "score", "sensitivity", "sweep").contains(command);
        List<String> cut = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--replications") || word.equals("--places")) {
                i++;
            } else if (WITH_VALUE.contains(word)) {
                cut.add(word);
                cut.add(placed(words.get(++i)));
            } else {
                cut.add(placed(word));
                if (i > 0 && !word.startsWith("--")) {
                    named.add(Path.of(word).getFileName().toString().replace(".yaml", ""));
                }
            }
        }
        if (command.equals("extend")) {
            cut.addAll(List.of("--replications", "3"));
        }
        if (runs) {
            cut.addAll(List.of("--replications", "2"));
            if (command.equals("sensitivity")) {
                cut.addAll(List.of("--range-replications", "2"));
            }
            if (command.equals("score")) {
                cut.addAll(List.of("--places", "none"));
            }
            for (String setting : command.equals("sweep") ? SMALL_OF_SWEEP : SMALL) {
                cut.addAll(List.of("--set", setting));
            }
            if (!cut.contains("--out")) {
                cut.addAll(List.of("--out", placed("results/" + String.join("-and-", named))));
            }
        }
        return cut;
    }

    private String placed(String word) {
        boolean path = word.startsWith("results/") || word.startsWith("scenarios/");
        return path ? place.resolve(word).toString() : word;
    }
}
