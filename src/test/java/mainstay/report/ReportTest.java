package mainstay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Typeface;
import mainstay.report.content.FileName;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.report.page.PageContents;
import mainstay.report.page.PageTemplate;
import mainstay.report.page.SettingsSection;
import mainstay.results.closelook.CloseUp;
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.study.PrecisionRow;
import mainstay.results.study.SeriesRow;
import mainstay.results.study.SummaryRow;
import mainstay.results.study.Tables;
import mainstay.scenario.Registry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@Tag("slow")
class ReportTest {
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"Pods\" & 'co', ${1+1} <#if>",
            "A name of a way of working that goes on and on until it can not possibly fit beside a chart in one line",
            "Unbroken" + "x".repeat(292),
            "\u05DE\u05D7\u05E7\u05E8 (\u05D0)",
            "\uD83E\uDDD2 Pods \uD83D\uDC69\u200D\uD83D\uDC67");

    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?");

    @TempDir
    static Path folder;

    private static Document page;
    private static String html;

    @BeforeAll
    static void fourArms() throws Exception {
        html = Files.readString(new Report(FakeResults.write(folder, FakeResults.ARMS)).write());
        page = parsed(html);
    }

    @Test
    void everyChartIsAWellFormedDrawingAndAPictureTwiceItsSize() throws Exception {
        Map<String, String> drawings = drawings(folder);
        assertThat(drawings)
                .containsKeys(
                        "assessments-on-time-by-arm.svg",
                        "assessments-on-time-by-month.svg",
                        "changes-of-worker-by-reason.svg",
                        "changes-of-worker-by-reason-looked-after.svg",
                        "caseload-distribution.svg",
                        "children-held-by-month.svg");
        for (Map.Entry<String, String> drawing : drawings.entrySet()) {
            Element svg = parsed(drawing.getValue()).getDocumentElement();
            int height = Integer.parseInt(svg.getAttribute("height"));
            assertThat(svg.getAttribute("width")).isEqualTo("900");
            var picture =
                    ImageIO.read(folder.resolve("charts/" + drawing.getKey().replace(".svg", ".png"))
                            .toFile());
            assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1800, 2 * height);
        }
    }

    @Test
    void aMeasureTakenOnceAYearIsDrawnAsPoints() throws Exception {
        assertThat(drawings(folder).get("turnover-rate-fte-by-month.svg"))
                .contains("percent. Marker: average of the runs.");
        assertThat(drawings(folder).get("assessments-on-time-by-month.svg"))
                .contains("percent. Line: average of the runs.");
    }

    @Test
    void textOfADrawingStaysTextInAFontWithFallbacks() throws Exception {
        for (String drawing : drawings(folder).values()) {
            List<Element> texts = elements(parsed(drawing), "text");
            assertThat(texts).isNotEmpty();
            assertThat(drawing).contains("'Liberation Sans', Arial, Helvetica, sans-serif");
            assertThat(drawing.split("font-family", -1).length - 1)
                    .isEqualTo(drawing.split("font-family=\"'Liberation Sans', Arial", -1).length - 1);
        }
    }

    @Test
    void drawingTwiceGivesTheSameBytes(@TempDir Path again) throws Exception {
        PageContents contents = contents(FakeResults.write(again, FakeResults.ARMS));
        assertThat(drawings(contents)).isEqualTo(drawings(folder));
        assertThat(PageTemplate.html(contents)).isEqualTo(html);
    }

    @Test
    void aMachineWithoutFontsOrScreenDrawsTheSame(@TempDir Path elsewhere) throws Exception {
        Path noFonts =
                Files.writeString(elsewhere.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReportMain.class.getName(),
                        elsewhere.resolve("results").toString())
                .redirectErrorStream(true)
                .redirectOutput(elsewhere.resolve("said.txt").toFile());
        java.environment().put("FONTCONFIG_FILE", noFonts.toString());
        java.environment().put("FONTCONFIG_PATH", elsewhere.toString());
        java.environment().put("DISPLAY", ":no-such-screen");
        Process process = java.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(elsewhere.resolve("said.txt")).hasContent("");
        assertThat(drawings(elsewhere.resolve("results"))).isEqualTo(drawings(folder));
        new Report(folder).write(Set.of(Format.PDF));
        assertThat(elsewhere.resolve("results/report.pdf")).hasSameBinaryContentAs(folder.resolve("report.pdf"));
    }

    @Test
    void everyFigureSaysWhatItShowsAndHasATableThatSaysTheSame() {
        List<Element> figures = elements(page, "figure");
        assertThat(figures).hasSize(9 * 2 + 3 * 2 + 1 + 2 + 1 + 3 + 2 + 4 + 2);
        for (Element figure : figures) {
            Element svg = elements(figure, "svg").get(0);
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            List<String> labels = List.of(svg.getAttribute("aria-labelledby").split(" ", -1));
            assertThat(labels).hasSize(2);
            assertThat(elements(svg, "title").get(0).getAttribute("id")).isEqualTo(labels.get(0));
            assertThat(elements(svg, "desc").get(0).getAttribute("id")).isEqualTo(labels.get(1));
            assertThat(elements(svg, "desc").get(0).getTextContent())
                    .containsPattern("Individual caseloads|Pods")
                    .containsPattern("\\d");
            assertThat(elements(figure, "figcaption").get(0).getTextContent()).isNotBlank();
            assertThat(elements(elements(figure, "details").get(0), "table")).hasSize(1);
        }
    }

    @Test
    void aWarningStandsBesideTheAnswer() {
        Element answer = elements(page, "section").get(0);
        assertThat(elements(answer, "section")).hasSize(1);
        assertThat(elements(answer, "section").get(0).getTextContent())
                .contains("Pods with weak grip improves stability (", "while timeliness slips (");
    }

    @Test
    void theDifferenceOfAnArmIsShownPartByPart() throws Exception {
        Element section = byId("origins-3");
        assertThat(elements(section, "h3").get(0).getTextContent()).isEqualTo("Pods with weak grip");
        assertThat(elements(section, "li").get(0).getTextContent())
                .startsWith("Of 0.27 fewer changes of worker per child and year, ");
        assertThat(drawings(folder))
                .containsKeys(
                        "changes-of-worker-where-from-3-pods-with-weak-grip.svg",
                        "changes-of-worker-looked-after-where-from-3-pods-with-weak-grip.svg",
                        "waiting-where-from-3-pods-with-weak-grip.svg")
                .doesNotContainKeys("waiting-where-from-2-pods.svg");
        Element twin = elements(elements(section, "figure").get(0), "table").get(0);
        List<Element> rows = elements(elements(twin, "tbody").get(0), "tr");
        assertThat(elements(rows.get(rows.size() - 1), "th").get(0).getTextContent())
                .isEqualTo("All together");
        // As many digits as the table has; what is drawn adds up to the last bar.
        List<Double> numbers = rows.stream()
                .map(row -> Double.parseDouble(elements(row, "data").get(0).getAttribute("value")))
                .toList();
        double parts = numbers.stream()
                .limit(numbers.size() - 1)
                .mapToDouble(number -> number)
                .sum();
        assertThat(parts).isCloseTo(numbers.get(numbers.size() - 1), within(1e-5));
    }

    @Test
    void costHasASectionThatSaysWhatAChangeAvoidedCosts() {
        Element section = byId("cost");
        assertThat(elements(section, "li")).hasSize(3);
        assertThat(elements(section, "li").get(0).getTextContent()).contains("444 pounds for each change avoided");
        assertThat(elements(section, "table").get(0).getTextContent()).contains("Cost per child held", "5,1");
    }

    private static Element byId(String id) {
        return byId(page, id);
    }

    private static Element byId(Document document, String id) {
        return elements(document, "*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyTableHasACaptionAndHeadings() {
        for (Element table : elements(page, "table")) {
            assertThat(elements(table, "caption")).hasSize(1);
            int columns = elements(elements(table, "thead").get(0), "th").size();
            assertThat(elements(table, "th"))
                    .allMatch(cell -> !cell.getAttribute("scope").isEmpty());
            for (Element row : elements(elements(table, "tbody").get(0), "tr")) {
                assertThat(elements(row, "th").size() + elements(row, "td").size())
                        .isEqualTo(columns);
            }
        }
    }

    @Test
    void noIdStandsTwiceAndEveryLinkInsideThePageLeadsSomewhere() {
        List<String> ids = elements(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements(page, "a").stream()
                        .map(link -> link.getAttribute("href"))
                        .filter(link -> link.startsWith("#"))
                        .map(link -> link.substring(1)))
                .isNotEmpty()
                .allMatch(ids::contains);
        assertThat(html.replaceAll("(?s)^.*?<body>", "")).doesNotContain("url(#clip");
    }

    @Test
    void thePageNeedsNothingFromElsewhereAndItsOneScriptIsOurs() {
        assertThat(elements(page, "script")).singleElement().matches(script -> !script.hasAttribute("src"));
        assertThat(elements(page, "script").get(0).getTextContent()).contains("getElementById('choose')");
        assertThat(elements(page, "link")).isEmpty();
        assertThat(elements(page, "img")).isEmpty();
        assertThat(html.replaceAll("http://www.w3.org/[^\"]*", ""))
                .doesNotContain("http:", "https:", "@import", "src=");
    }

    @Test
    void numbersInTheAnswerAreThoseOfTheTables() throws Exception {
        LoadedResults results = LoadedResults.of(ResultsFolder.open(folder));
        Element answer = elements(elements(page, "section").get(0), "table").get(0);
        List<Element> rows = elements(elements(answer, "tbody").get(0), "tr");
        List<String> outcomes = results.manifest().outcomes();
        assertThat(rows).hasSameSizeAs(outcomes);
        for (int i = 0; i < rows.size(); i++) {
            String measure = outcomes.get(i);
            List<Double> shown = elements(rows.get(i), "data").stream()
                    .map(number -> Double.parseDouble(number.getAttribute("value")))
                    .toList();
            List<Double> expected = new ArrayList<>();
            expected.add(results.summary("Individual caseloads", measure)
                    .orElseThrow()
                    .mean());
            FakeResults.ARMS.stream()
                    .skip(1)
                    .map(arm -> results.comparison(arm, measure).orElseThrow().difference())
                    .forEach(expected::add);
            assertThat(shown).isEqualTo(expected);
        }
    }

    @Test
    void everyNumberOnThePageIsItsTableCellRounded() {
        List<Element> numbers = elements(page, "data");
        assertThat(numbers).hasSizeGreaterThan(500);
        for (Element number : numbers) {
            String shown =
                    number.getTextContent().replace("−", "-").replace("+", "").replace(",", "");
            BigDecimal exact = new BigDecimal(number.getAttribute("value"));
            int decimals = new BigDecimal(shown).scale();
            assertThat(new BigDecimal(shown)).isEqualByComparingTo(exact.setScale(decimals, RoundingMode.HALF_EVEN));
        }
    }

    /** Tables, lists and sentences; not what the program says of measures and settings whatever the study. */
    @Test
    void everyNumberThatIsShownStandsInATableOfTheFolder() throws Exception {
        Set<String> there = new HashSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                FIGURE.matcher(Files.readString(file)).results().forEach(found -> {
                    BigDecimal number = new BigDecimal(found.group()).abs();
                    IntStream.rangeClosed(0, 4)
                            .forEach(decimals -> there.add(number.setScale(decimals, RoundingMode.HALF_EVEN)
                                    .toPlainString()));
                });
            }
        }
        Document shown = parsed(html.replaceAll("(?s)<svg.*?</svg>|<span class=\"detail\">.*?</span>", ""));
        for (String settingsAndDefinitions :
                List.of("settings", "measures", "grades", "reproduce", "journeys", "close-look")) {
            Element section = byId(shown, settingsAndDefinitions);
            section.getParentNode().removeChild(section);
        }
        // A waterfall ends at the sums of its parts, which no table has; that they add up is tested where it is drawn.
        elements(shown, "tr").stream()
                .map(row -> List.of(elements(row, "th"), elements(row, "td")))
                .filter(row -> row.get(1).size() == 4
                        && row.get(0).get(0).getTextContent().strip().equals("All together"))
                .flatMap(row -> row.get(1).subList(2, 4).stream())
                .forEach(cell -> cell.setTextContent(""));
        List<String> places = new ArrayList<>();
        for (String tag : List.of("td", "th", "li", "p", "dd", "caption")) {
            for (Element element : elements(elements(shown, "main").get(0), tag)) {
                if (!element.getAttribute("class").contains("scale")) {
                    places.add(element.getTextContent());
                }
            }
        }
        assertThat(places).hasSizeGreaterThan(2000);
        for (String place : places) {
            String text = place.replaceAll("(95|90|100) %|one in twenty", "").replaceAll("(?<=\\d),(?=\\d)", "");
            assertThat(FIGURE.matcher(text)
                            .results()
                            .map(found -> new BigDecimal(found.group()).abs().toPlainString())
                            .filter(number -> !there.contains(number)))
                    .as(place)
                    .isEmpty();
        }
    }

    @Test
    void theAnswerComesFirstThenFamiliesOfOutcomesThenReasonsAndCertainty() {
        assertThat(elements(page, "h2").stream().map(Element::getTextContent))
                .containsExactly(
                        "The answer",
                        "Timeliness: decisions on time",
                        "Stability: who stays with the child",
                        "Workload",
                        "Workforce",
                        "Children",
                        "Cost",
                        "Area by area",
                        "Where the difference comes from",
                        "Why workers change",
                        "A child’s journey",
                        "A service in motion",
                        "How sure is it?",
                        "What differs between the arms",
                        "All measures",
                        "Reproduce it");
        assertThat(elements(byId("workload"), "figure").stream().map(figure -> figure.getAttribute("id")))
                .contains("caseload-distribution");
    }

    @Test
    void headingsGoDownOneLevelAtATime() {
        List<Integer> levels = elements(page, "*").stream()
                .map(Element::getTagName)
                .filter(tag -> tag.matches("h[1-6]"))
                .map(tag -> tag.charAt(1) - '0')
                .toList();
        assertThat(levels).startsWith(1).filteredOn(level -> level == 1).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void whatIsClearIsSaidFirstAndTheRestCounted() {
        assertThat(elements(elements(page, "section").get(0), "p").stream()
                        .filter(paragraph -> paragraph.getAttribute("data-arm").equals("3"))
                        .map(Element::getTextContent))
                .containsExactly("Pods with weak grip: Clearly worse on assessments on time (11.8 percentage points"
                        + " lower). Clearly better on changes of worker per child and year (0.27 lower). The other"
                        + " outcomes: 2 uncertain, 2 no clear difference.");
    }

    @Test
    void aReaderChoosesAmongAllArmsAndOutcomes() throws Exception {
        Element form = byId("choose");
        assertThat(form.hasAttribute("hidden")).isTrue();
        assertThat(chosen(form, "arm")).containsExactly("1", "2", "3", "4");
        List<String> anchors = LoadedResults.of(ResultsFolder.open(folder)).manifest().outcomes().stream()
                .map(outcome -> outcome.replace('_', '-'))
                .toList();
        assertThat(chosen(form, "outcome")).containsExactlyElementsOf(anchors);
        for (String anchor : anchors) {
            assertThat(byId("outcome-" + anchor).getAttribute("data-outcome")).isEqualTo(anchor);
        }
        for (Element table : elements(page, "table")) {
            List<String> classes = List.of(table.getAttribute("class").split(" ", -1));
            if (classes.contains("arms")) {
                assertThat(elements(elements(table, "thead").get(0), "th").stream()
                                .skip(1)
                                .map(Element::getTextContent))
                        .isEqualTo(FakeResults.ARMS);
            }
        }
        for (String drawn : List.of("-by-arm.svg", "-by-month.svg", "-distribution.svg")) {
            drawings(folder).forEach((file, drawing) -> {
                if (file.endsWith(drawn)) {
                    assertThat(drawing)
                            .as(file)
                            .contains("class=\"arm-1\"", "class=\"arm-2\"", "class=\"arm-3\"", "class=\"arm-4\"");
                }
            });
        }
    }

    private static List<String> chosen(Element form, String name) {
        return elements(form, "input").stream()
                .filter(box -> box.getAttribute("name").equals(name) && box.hasAttribute("checked"))
                .map(box -> box.getAttribute("value"))
                .toList();
    }

    @Test
    void publishedFiguresStandInChartsAndTables() throws Exception {
        assertThat(drawings(folder).get("assessments-on-time-by-arm.svg"))
                .contains(">England, published: 83.6<", ">This place, published: 79.2<");
        assertThat(drawings(folder).get("assessments-on-time-by-month.svg"))
                .contains(">England, published: 83.6<", ">This place, published:<");
        Element table = elements(
                        elements(byId("assessments-on-time-by-arm"), "table").get(0), "tbody")
                .get(0);
        assertThat(elements(table, "tr").stream().skip(4).map(row -> row.getTextContent()
                        .replaceAll("[\\s–]+", " ")
                        .strip()))
                .containsExactly(
                        "England, published 2024-25; Department for Education, children in need83.6",
                        "This place, published 2024-25; Local return79.2");
    }

    @Test
    void aHandfulOfDatesIsMarkedAndAllAreListed() throws Exception {
        assertThat(drawings(folder).get("assessments-on-time-by-month.svg"))
                .contains(
                        "1 October 2025: programme begins (Pods; Pods with weak grip; Pods, closely monitored)",
                        ">E<",
                        "1 June 2026: wave 2")
                .doesNotContain(">F<", "wave 3");
        Element dates = elements(page, "table").stream()
                .filter(table -> table.getTextContent().contains("What leaders did or decided, by date"))
                .findFirst()
                .orElseThrow();
        assertThat(elements(elements(dates, "tbody").get(0), "tr")).hasSize(10);
        assertThat(dates.getTextContent()).contains("1 January 2027", "wave 4: 7 teams take the model up");
    }

    /** A figure stands for a value if it is no further away than half of its last place. */
    private static void assertRounded(String shown, double value) {
        BigDecimal figure = new BigDecimal(shown.replace("−", "-").replace(",", ""));
        assertThat(figure.doubleValue())
                .isCloseTo(value, within(0.5000001 * figure.ulp().doubleValue()));
    }

    @Test
    void theErrorOfEveryOutcomeIsGivenForEveryArm() throws Exception {
        LoadedResults results = LoadedResults.of(ResultsFolder.open(folder));
        Element table = elements(byId("uncertainty"), "table").get(0);
        List<Element> rows = elements(elements(table, "tbody").get(0), "tr");
        assertThat(rows).hasSize(9 * 4);
        for (Element row : rows) {
            PrecisionRow expected = results.tables().precision().stream()
                    .filter(each ->
                            row.getAttribute("data-arm").equals("" + (1 + FakeResults.ARMS.indexOf(each.arm()))))
                    .filter(each -> row.getAttribute("data-outcome").equals(FileName.of(each.measure())))
                    .findFirst()
                    .orElseThrow();
            assertThat(elements(row, "data").stream().map(number -> Double.parseDouble(number.getAttribute("value"))))
                    .isEqualTo(Stream.of(expected.standardError(), expected.differenceHalfWidth(), expected.gain())
                            .filter(Double::isFinite)
                            .toList());
            SummaryRow average = results.tables().summary().stream()
                    .filter(each ->
                            each.arm().equals(expected.arm()) && each.measure().equals(expected.measure()))
                    .findFirst()
                    .orElseThrow();
            String interval = elements(row, "td").get(2).getTextContent().strip();
            int between = interval.indexOf(" to ");
            assertRounded(interval.substring(0, between), average.ciLow());
            assertRounded(interval.substring(between + " to ".length()), average.ciHigh());
        }
        assertThat(byId("uncertainty").getTextContent())
                .containsPattern("as good as between \\d.\\d and \\d.\\d times as many runs");
    }

    @Test
    void everySettingIsCountedUnderItsGrade() {
        Element counts = elements(byId("grades"), "table").stream()
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(elements(elements(counts, "tbody").get(0), "tr").stream()
                        .map(row -> elements(row, "td").get(1).getTextContent())
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(Registry.all().size());
        assertThat(byId("grades").getTextContent()).contains("pods.grip");
    }

    @Test
    void aBigStudyMakesAPageOfLessThanFiveMillionBytes(@TempDir Path big) throws Exception {
        PageContents contents = contents(FakeResults.writeBig(big));
        assertThat(contents.arms()).hasSize(20);
        assertThat(contents.choices()).hasSize(30);
        assertThat(PageTemplate.html(contents).getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(5_000_000);
    }

    @Test
    void everyMonthInATableIsItsMonthOfTheSeriesRounded() {
        LoadedResults results = LoadedResults.of(ResultsFolder.open(folder));
        int cells = 0;
        for (String measure : results.manifest().outcomes()) {
            Element figure = elements(page, "figure").stream()
                    .filter(each -> each.getAttribute("id").equals(FileName.of(measure) + "-by-month"))
                    .findFirst()
                    .orElseThrow();
            for (Element row : elements(elements(figure, "tbody").get(0), "tr")) {
                String month = YearMonth.parse(
                                elements(row, "th").get(0).getTextContent(),
                                DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK))
                        .toString();
                for (int arm = 0; arm < FakeResults.ARMS.size(); arm++) {
                    String name = FakeResults.ARMS.get(arm);
                    SeriesRow expected = results.tables().series().stream()
                            .filter(each -> each.arm().equals(name)
                                    && each.measure().equals(measure)
                                    && each.month().equals(month))
                            .findFirst()
                            .orElseThrow();
                    assertThat(numbers(elements(row, "td").get(arm).getTextContent()))
                            .zipSatisfy(
                                    seen(expected.mean(), expected.ciLow(), expected.ciHigh()),
                                    (shown, exact) -> assertThat(shown)
                                            .isEqualByComparingTo(BigDecimal.valueOf(exact)
                                                    .setScale(shown.scale(), RoundingMode.HALF_EVEN)));
                    cells++;
                }
            }
        }
        assertThat(cells).isGreaterThan(1000);
    }

    private static List<Double> seen(double... values) {
        return DoubleStream.of(values)
                .filter(value -> !Double.isNaN(value))
                .boxed()
                .toList();
    }

    private static List<BigDecimal> numbers(String text) {
        return Pattern.compile("−?[0-9][0-9,]*(\\.[0-9]+)?")
                .matcher(text)
                .results()
                .map(found -> new BigDecimal(found.group().replace("−", "-").replace(",", "")))
                .toList();
    }

    @Test
    void symbolsStandBesideWords() {
        String answer = elements(page, "section").get(0).getTextContent().replaceAll("\\s+", " ");
        assertThat(answer).contains("▼ worse −11.8 (−12.5 to −11.1)", "▲ better −0.27", "● no clear difference −0.6");
    }

    @Test
    void namesFromTheTablesAreTextWhateverTheyHold(@TempDir Path hostile) throws Exception {
        Document document = parsed(PageTemplate.html(contents(FakeResults.write(hostile, HOSTILE))));
        assertThat(elements(document, "script")).hasSize(1);
        Element answer = elements(document, "table").get(0);
        assertThat(elements(elements(answer, "thead").get(0), "th").stream()
                        .map(Element::getTextContent)
                        .map(name -> name.replaceAll("[\u2068\u2069]", "")))
                .containsExactly(
                        Stream.concat(Stream.of("Outcome"), HOSTILE.stream()).toArray(String[]::new));
    }

    @Test
    void aNameFromRightToLeftDoesNotTurnTheWordsBesideIt(@TempDir Path hostile) throws Exception {
        List<String> names = List.of("As now", "\u05DE\u05D7\u05E7\u05E8 (\u05D0)");
        String html = PageTemplate.html(contents(FakeResults.write(hostile, names)));
        String text = parsed(html.replaceAll("(?s)<svg.*?</svg>", ""))
                .getDocumentElement()
                .getTextContent();
        assertThat(text).contains("\u2068" + names.get(1) + "\u2069");
        assertThat(text.replace("\u2068" + names.get(1) + "\u2069", "")).doesNotContain(names.get(1));
    }

    @Test
    void noWordOfADrawingIsCutOffAtItsEdge(@TempDir Path crowded) throws Exception {
        List<String> nine = Stream.concat(
                        HOSTILE.stream(), IntStream.range(0, 5).mapToObj(i -> "Another way of working, number " + i))
                .toList();
        PageContents contents = contents(FakeResults.write(crowded, nine));
        for (Map.Entry<String, String> drawing : drawings(contents).entrySet()) {
            Document document = parsed(drawing.getValue());
            int height = Integer.parseInt(document.getDocumentElement().getAttribute("height"));
            for (Element text : elements(document, "text")) {
                double x = Double.parseDouble(text.getAttribute("x"));
                double y = Double.parseDouble(text.getAttribute("y"));
                assertThat(x)
                        .as(drawing.getKey() + ": " + text.getTextContent())
                        .isBetween(0.0, 900.0);
                assertThat(x + width(text))
                        .as(drawing.getKey() + ": " + text.getTextContent())
                        .isLessThan(900);
                assertThat(y)
                        .as(drawing.getKey() + ": " + text.getTextContent())
                        .isBetween(10.0, height - 3.0);
            }
        }
    }

    @Test
    void oneArmIsReportedWithoutComparison(@TempDir Path alone) throws Exception {
        String one = PageTemplate.html(contents(FakeResults.write(alone, List.of("England"))));
        assertThat(parsed(one).getElementsByTagName("figure").getLength()).isEqualTo(9 * 2 + 2 + 1 + 3 + 2 + 1 + 2);
        assertThat(one)
                .contains("One way of working, 20 runs, measured from April 2025 to March 2028.")
                .doesNotContain("no clear difference", "ways of working, ", "Black line", "Difference (");
    }

    @Test
    void oneRunIsNotCalledRuns(@TempDir Path once) throws Exception {
        FakeResults.write(once, List.of("England"));
        Path manifest = once.resolve("manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replace("\"replications\" : 20,", "\"replications\" : 1,"));
        assertThat(PageTemplate.html(contents(once))).contains("One way of working, 1 run, measured from April 2025");
    }

    @Test
    void aSummaryAndTheManifestAreEnoughForAReport(@TempDir Path bare) throws Exception {
        FakeResults.write(
                bare,
                FakeResults.manifest(List.of("A")),
                new Tables(
                        List.of(
                                summary("A", "caseload_fte", "children per FTE", 15.25),
                                summary("A", "grip", "index, 0 to 1", Double.NaN)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        CloseUp.NONE));
        for (String file : List.of(
                "comparison.csv",
                "guardrails.csv",
                "explanation.csv",
                "value.csv",
                "runs.csv",
                "arms.csv",
                "series.csv",
                "changes_by_reason.csv",
                "waiting_by_queue.csv",
                "distributions.csv",
                "findings.csv")) {
            Files.delete(bare.resolve(file));
        }
        Document document = parsed(Files.readString(new Report(bare).write()));
        String answer = elements(document, "table").get(0).getTextContent();
        assertThat(answer).contains("15.2");
        assertThat(drawings(bare)).containsOnlyKeys("caseload-fte-by-arm.svg");
    }

    @Test
    void aFolderWithoutItsLargeTablesIsReportedWithTheRest(@TempDir Path light) throws Exception {
        FakeResults.write(light, FakeResults.ARMS);
        for (String large : List.of("runs.csv", "series.csv", "distributions.csv")) {
            Files.delete(light.resolve(large));
        }
        assertThat(drawings(contents(light)))
                .containsKeys("assessments-on-time-by-arm.svg", "changes-of-worker-by-reason.svg")
                .doesNotContainKeys("assessments-on-time-by-month.svg", "caseload-distribution.svg");
    }

    @Test
    void theApostropheThatGuardsAFormulaIsNotShown(@TempDir Path guarded) throws Exception {
        FakeResults.write(guarded, List.of("=As now", "+5 % posts", "-5 % posts", "@home"));
        assertThat(guarded.resolve("summary.csv")).content().contains("\n'=As now,", "\n'-5 % posts,");
        PageContents contents = contents(guarded);
        assertThat(contents.arms()).containsExactly("=As now", "+5 % posts", "-5 % posts", "@home");
        assertThat(PageTemplate.html(contents))
                .contains("=As now", "+5 % posts", "-5 % posts", "@home")
                .doesNotContainPattern("(?:'|&#39;|&apos;)(?:=As|\\+5|-5|@home)");
    }

    @Test
    void charactersThatNoPageMayHoldAreReplaced(@TempDir Path illegible) throws Exception {
        String html = PageTemplate.html(
                contents(FakeResults.write(illegible, List.of("As\u0001 now", "Pods\uFFFF", "More\u001b"))));
        assertThat(html).contains("As\uFFFD now", "Pods\uFFFD", "More\uFFFD");
        parsed(html);
    }

    @Test
    void thePracticeModelIsShownBesideThePeriodAndNotAmongTheParameters(@TempDir Path folder) throws Exception {
        PageContents contents = contents(FakeResults.write(folder, List.of("England")));
        assertThat(contents.frame().rows())
                .extracting(Grid.Row::toString)
                .anyMatch(row -> row.contains("Practice model") && row.contains("Units, established"))
                .anyMatch(row -> row.contains("How the practice model arrives") && row.contains("none"));
        assertThat(contents.parameters())
                .extracting(SettingsSection.Block::name)
                .doesNotContain("practice", "strategy");
    }

    @Test
    void chartsOfAnEarlierReportGoAndOtherFilesStay(@TempDir Path again) throws Exception {
        Path manifest = FakeResults.write(again, List.of("England")).resolve("manifest.json");
        new Report(again).write();
        Path charts = again.resolve("charts");
        List<String> others = List.of("logo.svg", "Our own-by-arm.png", "notes.txt", "caseload-distribution.svg.txt");
        for (String other : others) {
            Files.writeString(charts.resolve(other), "kept");
        }
        Files.createDirectory(charts.resolve("a-by-arm.png"));
        Files.writeString(manifest, Files.readString(manifest).replace("\"assessments_on_time\",", ""));
        Files.delete(again.resolve("changes_by_reason.csv"));
        new Report(again).write();
        assertThat(charts.resolve("assessments-on-time-by-arm.svg")).doesNotExist();
        assertThat(charts.resolve("assessments-on-time-by-month.png")).doesNotExist();
        assertThat(charts.resolve("changes-of-worker-by-reason-looked-after.png"))
                .doesNotExist();
        assertThat(charts.resolve("icpc-on-time-by-arm.svg")).exists();
        assertThat(charts.resolve("caseload-distribution.png")).exists();
        assertThat(charts.resolve("a-by-arm.png")).isDirectory();
        others.forEach(other -> assertThat(charts.resolve(other)).hasContent("kept"));
    }

    @Test
    void everyChartIsNamedSoThatALaterReportKnowsIt() throws Exception {
        assertThat(drawings(folder).keySet()).allMatch(Chart::isNameOfFile);
        assertThat(contents(folder).figures())
                .allMatch(figure -> Chart.isNameOfFile(figure.chart().png()));
    }

    @Test
    void aFolderThatHoldsNoResultsIsNamed(@TempDir Path empty) {
        assertThatThrownBy(() -> new Report(empty).write())
                .isInstanceOf(ResultsProblem.class)
                .hasMessage(empty + " is not a results folder: it holds no manifest.json.");
    }

    @Test
    void aMissingSummaryIsNamed(@TempDir Path light) throws Exception {
        FakeResults.write(light, FakeResults.ARMS);
        Files.delete(light.resolve("summary.csv"));
        assertThatThrownBy(() -> new Report(light).write())
                .isInstanceOf(ResultsProblem.class)
                .hasMessage(light.resolve("summary.csv") + " is missing: this results folder is not whole.");
        assertThat(light.resolve("report.html")).doesNotExist();
    }

    @Test
    void aDamagedTableIsNamedWithItsRow(@TempDir Path damaged) throws Exception {
        FakeResults.write(damaged, FakeResults.ARMS);
        Path series = damaged.resolve("series.csv");
        Files.writeString(series, "arm,month,measure,mean,ci_low,ci_high,p05,p95\nA,2025-4,x,1,1,1,1,1\n");
        assertThatThrownBy(() -> new Report(damaged).write())
                .isInstanceOf(ResultsProblem.class)
                .hasMessage(series + ", row 2, column month: \"2025-4\" is not a month such as 2025-04.");
    }

    private static SummaryRow summary(String arm, String measure, String unit, double mean) {
        return new SummaryRow(
                arm, measure, unit, mean, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 1, 900);
    }

    private static double width(Element text) {
        String size = inherited(text, "font-size").replace("px", "");
        Typeface typeface = Typeface.bundled();
        boolean bold = inherited(text, "font-weight").equals("bold");
        var font = bold ? typeface.bold(Double.parseDouble(size)) : typeface.regular(Double.parseDouble(size));
        var graphics =
                new java.awt.image.BufferedImage(1, 1, java.awt.image.BufferedImage.TYPE_INT_RGB).createGraphics();
        return graphics.getFontMetrics(font).stringWidth(text.getTextContent());
    }

    private static String inherited(Element element, String attribute) {
        Element at = element;
        while (at.getAttribute(attribute).isEmpty()) {
            at = (Element) at.getParentNode();
        }
        return at.getAttribute(attribute);
    }

    private static PageContents contents(Path results) {
        return PageContents.of(LoadedResults.of(ResultsFolder.open(results)));
    }

    private static Map<String, String> drawings(PageContents contents) {
        Map<String, String> drawings = new TreeMap<>();
        contents.figures().forEach(figure -> drawings.put(figure.chart().name() + ".svg", figure.svg() + "\n"));
        return drawings;
    }

    private static Map<String, String> drawings(Path results) throws IOException {
        Map<String, String> drawings = new TreeMap<>();
        try (Stream<Path> files = Files.list(results.resolve("charts"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".svg")).toList()) {
                drawings.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return drawings;
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Document document, String tag) {
        return elements(document.getDocumentElement(), tag);
    }

    private static List<Element> elements(Element inside, String tag) {
        NodeList found = inside.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
