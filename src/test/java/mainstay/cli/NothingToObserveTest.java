package mainstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mainstay.cli.terminal.ExitCode;
import mainstay.report.Format;
import mainstay.run.Simulator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every analysis, table, chart, page and sentence on nothing, on one observation, and on values that are always the same. */
@Tag("slow")
class NothingToObserveTest {
    /** Java's words for what is no number; ids of a page may have anything in them. */
    private static final Pattern NO_NUMBER = Pattern.compile("\\bNaN\\b|\\bInfinity\\b|�|\\bnull\\b");

    /** Of a list of nothing its frame is left. */
    private static final Pattern EMPTY_LIST = Pattern.compile(": [.;,]|\\b0 of( the)? 0\\b");

    private static final Pattern NOUGHT_OF_NOUGHT = Pattern.compile("\\b0 of( the)? 0\\b");

    private static final String ARMS = """
            base: england-2025
            period: { start: 2025-04-01, warm-up: 6 months, measure: 12 months }
            arms:
              - { name: As now, workforce: { turnover: 15 % per year } }
              - { name: High turnover, workforce: { turnover: 45 % per year } }
              - { name: Low turnover, workforce: { turnover: 5 % per year } }
            outcomes: [assessments_on_time, worker_changes_per_child_year, caseload_fte, children_held, cost_per_year]
            seed: 7
            """;

    @TempDir
    private Path place;

    private final StringBuilder said = new StringBuilder();

    /** Off where nothing looks at the page. */
    private boolean draws = true;

    /** All real but the simulator. */
    private static final class Wired extends UndrawnWiring {
        private static final BuiltIn REAL = new BuiltIn();
        private final Simulator simulator;
        private final boolean draws;

        Wired(Simulator simulator, boolean draws) {
            this.simulator = simulator;
            this.draws = draws;
        }

        @Override
        public Simulator simulator() {
            return simulator;
        }

        @Override
        public Path report(Path results, Set<Format> formats) throws IOException {
            return draws ? REAL.report(results, formats) : super.report(results, formats);
        }
    }

    private int run(Simulator simulator, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Mainstay.commandLine(new Wired(simulator, draws))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
        String all = out.toString() + err;
        said.append("$ ")
                .append(String.join(" ", words))
                .append('\n')
                .append(all)
                .append('\n');
        assertThat(code).as(all).isNotEqualTo(3);
        assertThat(all)
                .doesNotContain("should not have")
                .doesNotContainPattern(NO_NUMBER)
                .doesNotContainPattern(EMPTY_LIST);
        return code;
    }

    private void works(Simulator simulator, String... words) {
        assertThat(run(simulator, words)).as(said.toString()).isEqualTo(ExitCode.OK);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text).toString();
    }

    private String folder(String name) {
        return place.resolve(name).toString();
    }

    /** No file of a folder, and no page of its paper, has a word of Java's for what is no number. */
    private void saysNothingOfJava(String name) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(place.resolve(name))) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String ending = file.toString().replaceFirst(".*\\.", "");
            if (List.of("csv", "txt", "html", "svg", "md").contains(ending)) {
                assertNoJava(file, Files.readString(file, StandardCharsets.UTF_8));
            } else if (ending.equals("pdf")) {
                try (PDDocument paper = Loader.loadPDF(file.toFile())) {
                    assertNoJava(file, new PDFTextStripper().getText(paper));
                }
            }
        }
    }

    private static void assertNoJava(Path file, String text) {
        String words = text.replaceAll("(?s)<(script|style).*?</\\1>", "").replaceAll("<[^>]+>", "");
        for (Pattern pattern : List.of(NO_NUMBER, NOUGHT_OF_NOUGHT)) {
            Matcher found = pattern.matcher(words);
            if (found.find()) {
                int from = Math.max(0, found.start() - 200);
                throw new AssertionError(
                        file + " says " + words.substring(from, Math.min(words.length(), found.end() + 100)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(SeenAuthority.class)
    void studies(SeenAuthority seen) throws IOException {
        String study = file("study.yaml", "mainstay-study: 1\nname: Study\nreplications: 3\n" + ARMS);
        works(seen, "compare", study, "--out", folder("compare"));
        saysNothingOfJava("compare");
        draws = false;
        works(seen, "reproduce", folder("compare"));
        works(seen, "extend", folder("compare"), "--replications", "4");
        assertThat(run(seen, "journey", folder("compare"), "--family", "0")).isEqualTo(ExitCode.WRONG_INPUT);
        draws = true;
        works(seen, "run", "england-2025", "--replications", "1", "--out", folder("run"));
        saysNothingOfJava("run");
    }

    @ParameterizedTest
    @EnumSource(SeenAuthority.class)
    void precision(SeenAuthority seen) throws IOException {
        String study = file("study.yaml", "mainstay-study: 1\nname: Study\nreplications: 3\n" + ARMS);
        draws = false;
        works(
                seen,
                "compare",
                study,
                "--out",
                folder("precise"),
                "--until-precise",
                "assessments_on_time=1",
                "--at-most",
                "12",
                "--quiet");
        String best = file(
                "best.yaml",
                "mainstay-study: 1\nname: Best\nreplications: 10\n" + ARMS
                        + "select: { measure: assessments_on_time, probability: 95 %, indifference: 1, most: 12 }\n");
        draws = true;
        works(seen, "select", best, "--out", folder("best"));
        saysNothingOfJava("best");
    }

    @ParameterizedTest
    @EnumSource(SeenAuthority.class)
    void futures(SeenAuthority seen) throws IOException {
        String sweep = file("sweep.yaml", "mainstay-study: 1\nname: Sweep\nreplications: 2\n" + ARMS + """
                futures:
                  design: sobol
                  points: 8
                  factors:
                    - { setting: demand.new-referrals, from: 1000 per year, to: 3000 per year }
                """);
        draws = false;
        works(seen, "sweep", sweep, "--out", folder("sweep"));
        run(seen, "discover", folder("sweep"), "--measure", "assessments_on_time", "--value", "> 5");
        run(
                seen,
                "discover",
                folder("sweep"),
                "--measure",
                "assessments_on_time",
                "--arm",
                "High turnover",
                "--difference",
                "< 0");
        draws = true;
        works(seen, "report", folder("sweep"));
        saysNothingOfJava("sweep");
    }

    @ParameterizedTest
    @EnumSource(SeenAuthority.class)
    void sensitivity(SeenAuthority seen) throws IOException {
        String study = file("study.yaml", "mainstay-study: 1\nname: Study\nreplications: 2\n" + ARMS);
        draws = false;
        works(seen, "compare", study, "--out", folder("study"));
        List<String> words =
                new ArrayList<>(List.of("sensitivity", study, "--out", folder("study"), "--trajectories", "2"));
        for (String setting : List.of("work.visit-gap", "work.information-lag", "strain.leaving-effect")) {
            words.addAll(List.of("--vary", setting));
        }
        works(seen, words.toArray(String[]::new));
        List<String> sobol = new ArrayList<>(
                List.of("sensitivity", study, "--out", folder("study"), "--method", "sobol", "--base", "8"));
        for (String setting : List.of("work.visit-gap", "work.information-lag")) {
            sobol.addAll(List.of("--vary", setting));
        }
        works(seen, sobol.toArray(String[]::new));
        draws = true;
        works(seen, "report", folder("study"));
        saysNothingOfJava("study");
    }

    @ParameterizedTest
    @EnumSource(SeenAuthority.class)
    void evidence(SeenAuthority seen) throws IOException {
        works(seen, "score", "england-2025", "--out", folder("score"), "--replications", "2", "--places", "4");
        saysNothingOfJava("score");
        works(seen, "shapes", "england-2025", "--out", folder("shapes"), "--replications", "2");
        saysNothingOfJava("shapes");
        String calibration = file("calibration.yaml", TinyStudy.CALIBRATION);
        int code = run(seen, "calibrate", calibration, "--out", folder("calibration"));
        assertThat(code).as(said.toString()).isBetween(ExitCode.OK, ExitCode.WRONG_INPUT);
        saysNothingOfJava("calibration");
    }
}
