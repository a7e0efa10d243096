package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mainstay.scenario.Parameter;
import mainstay.scenario.Registry;
import org.junit.jupiter.api.Test;

/**
 * The description of the model is in the order of the ODD protocol, leaves no setting out and names none that is not
 * there. Under the initialisation and every submodel stands a table of the settings that its words name, made from the
 * registry; write the tables anew with {@code -Dmainstay.write=true}.
 */
class ModelPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/model.md");
    private static final Pattern HEADING = Pattern.compile("(##|###) ([0-9.]+) (.*)");
    private static final String END = "<!-- end of settings -->";
    private static final Pattern TABLE = Pattern.compile("\\n<!-- settings of .*?" + END + "\\n", Pattern.DOTALL);
    private static final Pattern SETTING = Pattern.compile("`([a-z-]+\\.(?!yaml)[a-z0-9-]+)`");

    @Test
    void theTablesAreWhatTheWordsAndTheRegistrySay() throws IOException {
        Drift.check(PAGE, withTables(words()), ModelPageTest.class);
    }

    @Test
    void everySettingIsNamedInTheInitialisationOrASubmodel() throws IOException {
        Set<String> named = new TreeSet<>();
        submodels(words()).forEach(submodel -> named.addAll(settings(submodel)));
        assertThat(Registry.all().stream().map(Parameter::path)).isSubsetOf(named);
    }

    @Test
    void theWordsNameNoSettingThatIsNotThere() throws IOException {
        assertThat(settings(words()))
                .allSatisfy(path -> assertThat(Registry.find(path)).as(path).isPresent());
    }

    @Test
    void theSevenElementsOfTheProtocolAreThereInOrder() throws IOException {
        assertThat(words().lines().filter(line -> line.startsWith("## ")))
                .containsExactly(
                        "## 1. Purpose and patterns",
                        "## 2. Entities, state variables and scales",
                        "## 3. Process overview and scheduling",
                        "## 4. Design concepts",
                        "## 5. Initialisation",
                        "## 6. Input data",
                        "## 7. Submodels");
    }

    @Test
    void theListOfElementsHasEveryDesignConcept() throws IOException {
        String words = words();
        String list = words.substring(words.indexOf("| ODD element |"), words.indexOf("\n## 1."));
        assertThat(List.of(
                        "basic principles",
                        "emergence",
                        "adaptation",
                        "objectives",
                        "learning",
                        "prediction",
                        "sensing",
                        "interaction",
                        "stochasticity",
                        "collectives",
                        "observation"))
                .allMatch(list::contains);
    }

    @Test
    void aTableHoldsTheSettingsNamedAboveIt() {
        String page = """
                # Page

                ## 7. Submodels

                ### 7.1 Demand

                Grows by `demand.trend`, see `mine.yaml`.

                ### 7.2 Nothing

                No setting.
                """;
        String table = """
                <!-- settings of 7.1 -->
                <details><summary>Settings of 7.1 (1)</summary>

                | setting | default | plausible | grade |
                |---|---|---|---|
                | `demand.trend` | %s |

                </details>
                <!-- end of settings -->
                """.formatted(spelled("demand.trend"));
        assertThat(withTables(page)).isEqualTo(page.replace("### 7.2", table + "\n### 7.2"));
        assertThat(TABLE.matcher(withTables(page)).replaceAll("")).isEqualTo(page);
    }

    private static String spelled(String path) {
        Parameter setting = Registry.find(path).orElseThrow();
        return String.join(
                " | ",
                setting.spell(setting.standard()),
                setting.spellPlausible(),
                setting.grade().name().toLowerCase(Locale.ROOT));
    }

    /** The page without what is made. */
    private static String words() throws IOException {
        return TABLE.matcher(Files.readString(PAGE, StandardCharsets.UTF_8)).replaceAll("");
    }

    private static List<String> submodels(String words) {
        return parts(words).stream().filter(ModelPageTest::hasTable).toList();
    }

    private static String withTables(String words) {
        return parts(words).stream()
                .map(part -> hasTable(part) ? part + table(part) : part)
                .collect(Collectors.joining())
                .replaceAll("\\n+$", "\n");
    }

    /** The page cut before each heading. */
    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String line : words.lines().toList()) {
            if (line.matches("###? .*")) {
                parts.add(part.toString());
                part = new StringBuilder();
            }
            part.append(line).append('\n');
        }
        parts.add(part.toString());
        return parts;
    }

    private static boolean hasTable(String part) {
        return (number(part).startsWith("7.") || number(part).equals("5."))
                && !settings(part).isEmpty();
    }

    private static String number(String part) {
        var heading = HEADING.matcher(part);
        return heading.lookingAt() ? heading.group(2) : "";
    }

    private static Set<String> settings(String part) {
        return SETTING.matcher(part)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String table(String part) {
        Set<String> named = settings(part);
        String number = number(part).replaceFirst("\\.$", "");
        StringBuilder table = new StringBuilder();
        table.append(part.endsWith("\n\n") ? "" : "\n")
                .append("<!-- settings of ")
                .append(number)
                .append(" -->\n<details><summary>Settings of ")
                .append(number)
                .append(" (")
                .append(named.size())
                .append(")</summary>\n\n| setting | default | plausible | grade |\n|---|---|---|---|\n");
        Registry.all().stream().map(Parameter::path).filter(named::contains).forEach(path -> table.append("| `")
                .append(path)
                .append("` | ")
                .append(spelled(path))
                .append(" |\n"));
        return table.append("\n</details>\n").append(END).append("\n\n").toString();
    }
}
