package mainstay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import mainstay.journey.Journey;
import mainstay.report.chart.Chart;
import mainstay.report.chart.ChartFile;
import mainstay.report.chart.Theme;
import mainstay.report.chart.Typeface;
import mainstay.report.chart.study.CaseloadChart;
import mainstay.report.chart.study.Waterfall;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.report.page.CloseLookSection;
import mainstay.report.page.Figure;
import mainstay.report.page.JourneyPicture;
import mainstay.report.page.JourneySection;
import mainstay.report.page.PageContents;
import mainstay.report.page.PageTemplate;
import mainstay.results.closelook.CaseloadRow;
import mainstay.results.closelook.CloseUp;
import mainstay.results.closelook.ControlRow;
import mainstay.results.closelook.JourneyRow;
import mainstay.results.closelook.JourneyRows;
import mainstay.results.closelook.PickRow;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.study.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Charts of one run that is looked at closely: journeys, caseloads, control charts; and the waterfalls. */
@Tag("slow")
class CloseUpChartsTest {
    private static final List<String> HOSTILE =
            List.of("<script>alert(1)</script>", "A".repeat(300), "خدمة الأطفال", "Pods 👩‍👧‍👦 & \"co\"");

    @TempDir
    static Path folder;

    private static LoadedResults results;
    private static PageContents contents;

    @BeforeAll
    static void fourArms() {
        results = LoadedResults.of(ResultsFolder.open(FakeResults.write(folder, FakeResults.ARMS)));
        contents = PageContents.of(results);
    }

    @Test
    void thePageHasBothFamiliesAndSaysHowLongEachWaitedAndByWhatRuleItWasPicked() {
        List<PickRow> picks = results.tables().closeUp().picks();
        assertThat(contents.journeys().told())
                .extracting(JourneySection.Told::heading)
                .containsExactly("The family in the middle", "A family near the far end");
        for (int i = 0; i < picks.size(); i++) {
            JourneySection.Told told = contents.journeys().told().get(i);
            assertThat(told.rule()).isEqualTo(picks.get(i).rule());
            assertThat(told.left()).isEmpty();
            assertThat(told.figure().chart().title())
                    .contains(
                            DisplayNumbers.exact(picks.get(i).waitedBaseline()) + " working days in "
                                    + picks.get(i).baseline(),
                            ", " + DisplayNumbers.exact(picks.get(i).waitedArm()) + " in "
                                    + picks.get(i).arm());
        }
    }

    @Test
    void aJourneyHasABlockForEachArmWhoseWorkersAreNumberedWhereTheyFit() throws Exception {
        JourneySection.Told told = contents.journeys().told().get(0);
        List<String> words = words(told.figure().svg());
        assertThat(words).containsAll(FakeResults.ARMS);
        assertThat(words.stream().filter("Stage"::equals)).hasSize(4);
        assertThat(words)
                .contains("1st worker", "2nd worker", "5th worker", "child protection", "nobody holds the family");
        // The second worker comes back after the third, and is called the second again.
        assertThat(words.stream()
                        .filter(word -> word.endsWith(" worker") && word.matches("\\d.*"))
                        .limit(6))
                .containsExactly("1st worker", "2nd worker", "3rd worker", "2nd worker", "4th worker", "5th worker");
    }

    @Test
    void everyLetterOnAJourneyHasItsMeaningBelow() throws Exception {
        for (JourneySection.Told told : contents.journeys().told()) {
            List<String> words = words(told.figure().svg());
            List<String> letters = words.stream()
                    .filter(word -> word.matches("[a-z]"))
                    .distinct()
                    .toList();
            for (String letter : letters) {
                int key = words.lastIndexOf(letter);
                assertThat(words.get(key + 1)).matches("(waits|stage:) .*");
            }
        }
    }

    @Test
    void theTableOfAJourneySaysWorkersWaitsLateStepsAndDecisionsAsTheRowsHaveThem() {
        JourneySection.Told told = contents.journeys().told().get(0);
        for (String arm : FakeResults.ARMS) {
            Map<String, String> said = new HashMap<>();
            told.figure().table().rows().stream()
                    .filter(row -> row.heading().equals(arm))
                    .forEach(row -> said.put(
                            row.cells().get(0).text(), row.cells().get(1).text()));
            List<JourneyRow> rows = results.tables().closeUp().journeys().stream()
                    .filter(row -> row.arm().equals(arm) && row.pick().equals("median"))
                    .toList();
            assertThat(said.get("Workers, in order").split("; ")).hasSize((int)
                    rows.stream().filter(row -> row.lane().equals("worker")).count());
            assertThat(said.get("Steps done late").split("; ")).hasSize((int)
                    rows.stream().filter(row -> row.note().equals("done late")).count());
            assertThat(said.get("Decisions").split("; ")).hasSize((int)
                    rows.stream().filter(row -> row.lane().equals("decision")).count());
            long waited = rows.stream()
                    .filter(row -> row.lane().equals("wait") && row.what().equals("manager"))
                    .mapToLong(row -> LocalDate.parse(row.until()).toEpochDay()
                            - LocalDate.parse(row.from()).toEpochDay())
                    .sum();
            assertThat(said.get("Waited, by what held it up")).contains("for a manager " + waited + " days");
        }
    }

    @Test
    void everythingThatHappenedIsListedForEveryArmThatIsDrawn() {
        JourneySection.Told told = contents.journeys().told().get(1);
        assertThat(told.lists()).hasSize(4);
        assertThat(told.lists().stream().mapToInt(list -> list.rows().size()).sum())
                .isEqualTo((int) results.tables().closeUp().journeys().stream()
                        .filter(row -> row.family() == 1307)
                        .count());
    }

    @Test
    void ofManyArmsTheBaselineThePickedAndTheFirstOthersAreDrawnAndTheTableHasAll(@TempDir Path many) {
        List<String> nine = IntStream.range(0, 9).mapToObj(i -> "Arm " + i).toList();
        PageContents wide = contents(FakeResults.write(many, nine));
        JourneySection.Told told = wide.journeys().told().get(0);
        assertThat(told.left()).contains("The table below the drawing has all 9 arms.");
        assertThat(told.lists()).hasSize(3);
        assertThat(told.figure().table().rows().stream().map(Grid.Row::heading).distinct())
                .hasSize(9);
        assertThat(wide.closeLook().caseloads())
                .extracting(CloseLookSection.Load::arm)
                .containsExactly("Arm 0", "Arm 1");
        assertThat(wide.closeLook().further()).hasSize(7);
        assertThat(wide.figures().stream().map(it -> it.chart().name()))
                .contains("caseloads-9-arm-8")
                .doesNotHaveDuplicates()
                .allMatch(name -> Chart.isNameOfFile(name + ".svg"));
        CloseLookSection.Control control = wide.closeLook().control().get(0);
        assertThat(control.figure().caption()).contains("Drawn are the first 6 arms; the table has all 9.");
        assertThat(control.figure().table().columns()).hasSize(10);
    }

    @Test
    void aMapOfCaseloadsIsSmallAndHasOnePathForEachBand() throws Exception {
        for (CloseLookSection.Load load : contents.closeLook().caseloads()) {
            assertThat(load.figure().svg().getBytes(StandardCharsets.UTF_8).length)
                    .as(load.arm())
                    .isLessThan(120_000);
            assertThat(elements(parsed(load.figure().svg()), "path").size()).isLessThan(20);
            assertThat(words(load.figure().svg())).containsAll(CaseloadChart.bands());
        }
    }

    @Test
    void areasAndTeamsStandWithTheirIntervals() {
        Grid table = contents.closeLook().teams().get(0).table();
        assertThat(table.columns())
                .containsExactly(
                        "Area or team",
                        "Families per whole-time worker",
                        "Posts vacant (%)",
                        "Assessments on time (%)",
                        "Supervision on time (%)");
        assertThat(table.rows()).extracting(Grid.Row::heading).containsExactly("North, all", "North Assessment 1");
        Grid.Cell vacant = table.rows().get(1).cells().get(1);
        assertThat(vacant.text()).isEqualTo("33");
        assertThat(vacant.note()).isEqualTo("14 to 54");
        assertThat(table.rows().get(0).cells().get(0).text()).isEqualTo("–");
    }

    @Test
    void theTableOfCaseloadsHoldsTheWorkersOfEachTeamInTheLastMonthOfEachYear() {
        CloseLookSection.Load load = contents.closeLook().caseloads().get(2);
        Grid table = load.figure().table();
        assertThat(table.columns()).containsExactly("Team", "March 2026", "March 2027", "March 2028");
        List<CaseloadRow> last = results.tables().closeUp().caseloads().stream()
                .filter(row -> row.arm().equals(load.arm())
                        && row.month().equals("2028-03")
                        && row.team().equals("Assessment 4"))
                .toList();
        List<Integer> shown = Stream.of(
                        table.rows().get(3).cells().get(2).text().split(", "))
                .map(number -> Integer.valueOf(number.replace("*", "")))
                .toList();
        assertThat(shown)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(
                        last.stream().map(CaseloadRow::children).toList());
    }

    @Test
    void aControlChartMarksItsSignalsAndItsTableHoldsEveryMonthAndLimit() throws Exception {
        CloseLookSection.Control control = contents.closeLook().control().get(0);
        assertThat(control.title()).isEqualTo("Assessments on time");
        assertThat(control.signals())
                .anyMatch(
                        signal -> signal.startsWith("Pods with weak grip: outside from July 2026 to March 2028; run"));
        assertThat(words(control.figure().svg())).contains("outside", "three of four", "a", "b", "c");
        List<Grid.Row> rows = control.figure().table().rows();
        assertThat(rows).hasSize(4 + FakeCloseUp.MONTHS);
        for (int arm = 0; arm < 4; arm++) {
            String name = FakeResults.ARMS.get(arm);
            List<ControlRow> expected = results.tables().closeUp().control().stream()
                    .filter(row -> row.arm().equals(name) && row.measure().equals("assessments_on_time"))
                    .toList();
            int column = arm;
            assertThat(rows.get(0).cells().get(arm).exact())
                    .isEqualTo(DisplayNumbers.exact(expected.get(0).centre()));
            assertThat(rows.get(1).cells().get(arm).exact())
                    .isEqualTo(DisplayNumbers.exact(expected.get(0).lower()));
            assertThat(rows.get(2).cells().get(arm).exact())
                    .isEqualTo(DisplayNumbers.exact(expected.get(0).upper()));
            assertThat(rows.stream().skip(4).map(row -> row.cells().get(column).exact()))
                    .containsExactlyElementsOf(expected.stream()
                            .map(row -> DisplayNumbers.exact(row.value()))
                            .toList());
            assertThat(rows.stream().skip(4).map(row -> row.cells().get(column).note()))
                    .containsExactlyElementsOf(
                            expected.stream().map(ControlRow::signals).toList());
        }
    }

    @Test
    void ofManyIndicatorsTheFirstEightAreChartedOnThePageAndTheOthersBesideIt() {
        Tables few = results.tables();
        List<ControlRow> rows = new ArrayList<>();
        for (String measure : results.measures().subList(0, 11)) {
            few.closeUp().control().stream()
                    .filter(row -> row.measure().equals("caseload_fte"))
                    .map(row -> new ControlRow(
                            row.arm(),
                            measure,
                            row.month(),
                            row.value(),
                            row.movingRange(),
                            row.centre(),
                            row.lower(),
                            row.upper(),
                            row.basis(),
                            row.signals()))
                    .forEach(rows::add);
        }
        CloseUp much = new CloseUp(List.of(), rows, List.of(), List.of(), List.of(), List.of());
        CloseLookSection closeLook = CloseLookSection.of(
                new LoadedResults(
                        results.manifest(),
                        new Tables(
                                few.summary(),
                                few.comparison(),
                                few.guardrails(),
                                few.explanation(),
                                few.value(),
                                few.runs(),
                                few.arms(),
                                few.series(),
                                few.reasons(),
                                few.waits(),
                                few.distributions(),
                                few.findings(),
                                few.precision(),
                                few.published(),
                                few.trends(),
                                few.areas(),
                                much),
                        Optional.empty(),
                        List.of()),
                FakeResults.ARMS,
                new Theme(Typeface.bundled()));
        assertThat(closeLook.control()).hasSize(8);
        assertThat(closeLook.furtherControl()).hasSize(3).allMatch(control -> !control.signals()
                .isEmpty());
        assertThat(closeLook.figures()).hasSize(11);
    }

    @Test
    void aWaterfallLeadsFromTheValueOfTheBaselineToThatOfTheArm() throws Exception {
        Figure figure = contents.origins().get(1).figures().get(0);
        double from = sum("Individual caseloads");
        double to = sum("Pods with weak grip");
        List<Grid.Row> rows = figure.table().rows();
        Grid.Row total = rows.get(rows.size() - 1);
        int decimals = total.cells().get(0).text().replaceAll(".*[.]", "").length();
        assertThat(total.cells().get(2).text()).isEqualTo(DisplayNumbers.plain(from, decimals));
        assertThat(total.cells().get(3).text()).isEqualTo(DisplayNumbers.plain(to, decimals));
        assertThat(words(figure.svg()))
                .contains(DisplayNumbers.plain(from, decimals), DisplayNumbers.plain(to, decimals))
                .contains("Individual caseloads", "Pods with weak grip");
        assertThat(figure.chart().description()).contains("Transfer by standard process −0.2");
    }

    private static double sum(String arm) {
        return results.tables().reasons().stream()
                .filter(row -> row.arm().equals(arm)
                        && row.cohort().equals("all")
                        && !row.reason().equals("FCONTA"))
                .mapToDouble(row -> row.changesPerChildYear())
                .sum();
    }

    @Test
    void withoutTheAveragesAWaterfallBeginsAtZero(@TempDir Path light) throws Exception {
        FakeResults.write(light, FakeResults.ARMS);
        Files.delete(light.resolve("changes_by_reason.csv"));
        Figure figure = contents(light).origins().get(1).figures().get(0);
        assertThat(words(figure.svg())).contains("All together").doesNotContain("Individual caseloads");
        assertThat(figure.table().rows().get(0).cells().get(2).text()).isEqualTo("–");
    }

    @Test
    void ofManyPartsTheSmallestBecomeOneStepAndTheDescriptionAddsUp() {
        List<Waterfall.Part> parts = IntStream.range(0, 11)
                .mapToObj(i -> new Waterfall.Part("part " + i, new Estimate(11 - i, 10 - i, 12 - i)))
                .toList();
        Waterfall chart = new Waterfall(
                new Theme(Typeface.bundled()),
                "waiting-where-from-2-b",
                "Waiting",
                "days",
                new Waterfall.End("A", 0, 10),
                new Waterfall.End("B", 1, 76),
                parts,
                new Estimate(66, 60, 72));
        assertThat(chart.chart().description())
                .contains("part 6 +5.0", "4 others +10.0")
                .doesNotContain("part 7");
    }

    @Test
    void namesAreTextWhateverTheyHoldAndNoDrawingBreaks(@TempDir Path hostile) throws Exception {
        PageContents wild = contents(FakeResults.write(hostile, HOSTILE));
        Document page = parsed(PageTemplate.html(wild));
        assertThat(elements(page, "script")).hasSize(1);
        for (Figure figure : wild.figures()) {
            Element svg = parsed(figure.svg()).getDocumentElement();
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(figure.chart().description()).isNotBlank();
            ChartFile.png(figure.chart());
        }
        assertThat(wild.journeys().told().get(0).figure().table().rows().get(0).heading())
                .isEqualTo(HOSTILE.get(0));
    }

    @Test
    void oneArmHasNoFamilyPickedByADifferenceAndIsDrawnAlone(@TempDir Path alone) throws Exception {
        PageContents one = contents(FakeResults.write(alone, List.of("England")));
        assertThat(one.journeys().told())
                .extracting(told -> told.figure().chart().title())
                .containsExactly(
                        "The family in the middle: waited 44 working days",
                        "A family near the far end: waited 128 working days");
        assertThat(one.closeLook().caseloads()).hasSize(1);
        assertThat(parsed(PageTemplate.html(one)).getDocumentElement().getTextContent())
                .contains("A child’s journey", "A service in motion");
    }

    @Test
    void withoutTheTablesTheSectionsAreLeftOut(@TempDir Path older) throws Exception {
        FakeResults.write(older, FakeResults.ARMS);
        for (String table : List.of("dates", "control", "caseloads", "teams", "picks", "journeys")) {
            Files.delete(older.resolve(table + ".csv"));
        }
        PageContents bare = contents(older);
        assertThat(bare.journeys().told()).isEmpty();
        assertThat(bare.closeLook().figures()).isEmpty();
        assertThat(PageTemplate.html(bare))
                .doesNotContain("id=\"journeys\"", "id=\"close-look\"", "#close-look", "#journeys");
    }

    @Test
    void anyFamilyIsDrawnIntoTheFolderAndALaterReportLeavesItThere(@TempDir Path study) throws Exception {
        FakeResults.write(study, FakeResults.ARMS);
        List<Journey> journeys = JourneyRows.journeys(results.tables().closeUp().journeys().stream()
                .filter(row -> row.family() == 812)
                .toList());
        Path drawing = JourneyPicture.write(study, journeys, "Family 812 in four arms");
        assertThat(drawing).isEqualTo(study.resolve("charts/journey-family-812.svg"));
        assertThat(words(Files.readString(drawing))).contains("Family 812 in four arms", "Pods, closely monitored");
        assertThat(study.resolve("charts/journey-family-812.png")).isNotEmptyFile();
        assertThat(study.resolve("ro-crate-metadata.json")).content().contains("journey-family-812.svg");
        new Report(study).write();
        assertThat(drawing).exists();
    }

    @Test
    void aPictureIsOfOneFamily(@TempDir Path study) {
        assertThatThrownBy(() -> JourneyPicture.write(study, List.of(), "Nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A journey is that of one family, not of 0.");
    }

    private static PageContents contents(Path path) {
        return PageContents.of(LoadedResults.of(ResultsFolder.open(path)));
    }

    private static List<String> words(String svg) throws Exception {
        return elements(parsed(svg), "text").stream()
                .map(Element::getTextContent)
                .toList();
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Document document, String tag) {
        NodeList found = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
