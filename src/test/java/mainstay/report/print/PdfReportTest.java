package mainstay.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import mainstay.report.FakeResults;
import mainstay.report.Format;
import mainstay.report.Report;
import mainstay.report.SamplePages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The report on paper says what the page says, to everyone. */
@Tag("slow")
class PdfReportTest {
    private static final Pattern NUMBER = Pattern.compile("[−+]?\\d(?:[\\d,.]*\\d)?");

    @TempDir
    private static Path folder;

    private static Document page;
    private static PDDocument pdf;
    private static String text;

    @BeforeAll
    static void fourArms() throws Exception {
        FakeResults.write(folder, FakeResults.ARMS);
        assertThat(new Report(folder).write(EnumSet.allOf(Format.class))).isEqualTo(folder.resolve("report.html"));
        page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(folder.resolve("report.html"))
                        .replaceFirst("<!DOCTYPE html>", "")
                        .replaceAll("(?s)<(script|style)\\b.*?</\\1>", "")
                        .strip())));
        pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile());
        text = text(pdf);
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void everyFontIsInTheFile() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (var paper : pdf.getPages()) {
            collect(paper.getResources(), fonts);
        }
        assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded).allMatch(font -> font.getName()
                .matches("[A-Z]{6}\\+LiberationSans(-Bold)?"));
    }

    private static void collect(PDResources resources, List<PDFont> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject inside = resources.getXObject(name);
            if (inside instanceof PDFormXObject drawing && drawing.getResources() != null) {
                collect(drawing.getResources(), fonts);
            }
        }
    }

    @Test
    void aScreenReaderIsToldTheLanguageTheTitleAndWhatIsWhat() {
        var catalog = pdf.getDocumentCatalog();
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getLanguage()).isEqualTo("en-GB");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Pods without the basics: Mainstay report");
        Map<String, Integer> tags = new TreeMap<>();
        walk(catalog.getStructureTreeRoot(), element -> tags.merge(element.getStructureType(), 1, Integer::sum));
        assertThat(tags).containsKeys("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Figure");
        assertThat(tags.get("Figure")).isEqualTo(elements(page, "figure").size());
    }

    @Test
    void everyChartSaysWhatItShows() {
        List<String> shown = new ArrayList<>();
        walk(pdf.getDocumentCatalog().getStructureTreeRoot(), element -> {
            if (element.getStructureType().equals("Figure")) {
                shown.add(element.getAlternateDescription());
            }
        });
        assertThat(shown)
                .as("what is folded away on the page stands at the end")
                .containsExactlyInAnyOrderElementsOf(elements(page, "figure").stream()
                        .map(figure -> elements(figure, "title").get(0).getTextContent() + ". "
                                + elements(figure, "desc").get(0).getTextContent())
                        .toList());
    }

    private static void walk(PDStructureNode node, Consumer<PDStructureElement> visitor) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                visitor.accept(element);
                walk(element, visitor);
            }
        }
    }

    @Test
    void everyLetterOfThePageIsInTheFonts() {
        assertThat(text).doesNotContain("□");
    }

    @Test
    void chartsAreDrawnAndTheirWordsCanBeSearched() throws IOException {
        // One that a page break divides is named on both pages.
        long drawings = StreamSupport.stream(pdf.getPages().spliterator(), false)
                .flatMap(paper -> StreamSupport.stream(
                                paper.getResources().getXObjectNames().spliterator(), false)
                        .filter(name -> isDrawing(paper.getResources(), name))
                        .map(name -> paper.getResources()
                                .getCOSObject()
                                .getCOSDictionary(COSName.XOBJECT)
                                .getItem(name)))
                .distinct()
                .count();
        assertThat(drawings).isGreaterThanOrEqualTo(elements(page, "figure").size());
        assertThat(text).contains("warm-up", "measured from Apr 2025");
    }

    private static boolean isDrawing(PDResources resources, COSName name) {
        try {
            return resources.getXObject(name) instanceof PDFormXObject;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatWasAskedAndWhatWasFoundStandsOnTheFirstPages() throws IOException {
        PDFTextStripper first = new PDFTextStripper();
        first.setEndPage(1);
        assertThat(inOneLine(first.getText(pdf)))
                .contains(
                        "Does moving from individual caseloads to pods cost children timely decisions, and what prevents"
                                + " it?",
                        "Clearly worse on assessments on time (11.8 percentage points lower)",
                        "One thing improves while another slips");
        for (Element sentence : elements(page, "li")) {
            if (sentence.getParentNode() instanceof Element list
                    && list.getAttribute("class").equals("findings")) {
                assertThat(inOneLine(text)).contains(inOneLine(sentence.getTextContent()));
            }
        }
    }

    /** Also of those that are folded away on the page. */
    @Test
    void everyNumberOfEveryTableIsOnPaper() {
        Map<String, Integer> onPaper = numbers(text);
        StringBuilder cells = new StringBuilder();
        elements(page, "td").forEach(cell -> cells.append(cell.getTextContent()).append('\n'));
        Map<String, Integer> onThePage = numbers(cells.toString());
        assertThat(onThePage).hasSizeGreaterThan(1000);
        assertThat(onThePage.entrySet().stream()
                        .filter(number -> number.getValue() > onPaper.getOrDefault(number.getKey(), 0)))
                .isEmpty();
    }

    /** Fingerprints aside, which are longer than their column. */
    private static Map<String, Integer> numbers(String words) {
        Map<String, Integer> numbers = new TreeMap<>();
        // A line of a narrow column may end after a sign.
        Matcher number = NUMBER.matcher(
                words.replaceAll("−\\s+(?=\\d)", "−").replaceAll("\\b(?=\\w*[a-f])(?=\\w*\\d)[0-9a-f]{12,}\\b", ""));
        while (number.find()) {
            numbers.merge(number.group(), 1, Integer::sum);
        }
        return numbers;
    }

    @Test
    void everyHeadingIsInTheOutlineAndEveryPageHasItsNumber() throws IOException {
        List<String> outline = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            outline.add(item.getTitle());
        }
        assertThat(outline)
                .startsWith("The answer", "Timeliness: decisions on time")
                .endsWith("Reproduce it", "The numbers behind the charts");
        int pages = pdf.getNumberOfPages();
        assertThat(pages).isBetween(20, 150);
        assertThat(text).contains("page 1 of " + pages, "page " + pages + " of " + pages);
    }

    @Test
    void whereATableWasTheReaderIsToldThePage() throws IOException {
        Matcher reference = Pattern.compile("The same in numbers: page (\\d+)").matcher(text);
        assertThat(reference.find()).isTrue();
        PDFTextStripper there = new PDFTextStripper();
        there.setStartPage(Integer.parseInt(reference.group(1)));
        there.setEndPage(there.getStartPage());
        assertThat(there.getText(pdf)).contains("The numbers behind the charts", "Assessments on time by arm");
    }

    @Test
    void theSameFolderGivesTheSameBytesAndNoOtherTimeThanThatOfTheStudy() throws IOException {
        Path file = folder.resolve("report.pdf");
        byte[] before = Files.readAllBytes(file);
        assertThat(new Report(folder).write(Set.of(Format.PDF))).isEqualTo(file);
        assertThat(file).hasBinaryContent(before);
        assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                .isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(pdf.getDocumentInformation().getModificationDate()).isNull();
    }

    @Test
    void namesAreTextWhateverTheyHold(@TempDir Path hostile) throws IOException {
        new Report(FakeResults.write(hostile, SamplePages.HOSTILE)).write(Set.of(Format.PDF));
        try (PDDocument document = Loader.loadPDF(hostile.resolve("report.pdf").toFile())) {
            assertThat(inOneLine(text(document)))
                    .contains(
                            "\"Pods\" & 'co', ${1+1} <#if> </td></table> compared with <script>document.title='broken'",
                            "that goes on and on that goes on and on",
                            "xxxxxxxxxxxxxxxxxxxxxxxx",
                            "צוותים קטנים אל מול תיקים אישיים",
                            "Pods □ right to left □",
                            "=SUM(A1:A9)");
        }
    }

    @Test
    void oneArmIsPutOnPaperToo(@TempDir Path alone) throws IOException {
        new Report(FakeResults.write(alone, List.of("England"))).write(Set.of(Format.PDF));
        try (PDDocument document = Loader.loadPDF(alone.resolve("report.pdf").toFile())) {
            assertThat(inOneLine(text(document))).contains("One way of working, 20 runs");
        }
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static String inOneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static List<Element> elements(org.w3c.dom.Node within, String tag) {
        NodeList found = within instanceof Document whole
                ? whole.getElementsByTagName(tag)
                : ((Element) within).getElementsByTagName(tag);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> (Element) found.item(i))
                .toList();
    }
}
