package mainstay.report.print;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import mainstay.report.chart.Typeface;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The page as a document for paper. What serves a screen goes; nothing is folded away. Tables and charts that a reader of
 * the page would unfold stand in a section of their own at the end, and where they were, the page that they are on; of a
 * study so big that they would fill hundreds of pages, the longest tables stay where they are.
 */
final class PrintLayout {

    /** Cells of all folded tables that paper has room for; where there are more, tables of many cells stay on the page. */
    private static final int MOST_CELLS = 20_000;

    private static final int MANY_CELLS = 400;

    private static final int LONGEST_RUNNING_TITLE = 80;
    /** Of a chart, in CSS pixels: what A4 leaves between the margins. */
    private static final int WIDTH = 680;

    private static final String SHEET = "(?s)<(script|style)\\b.*?</\\1>";

    private final Document document;
    private final Element body;
    private final List<Element> behind = new ArrayList<>();
    private final boolean crowded;

    private PrintLayout(Document document) {
        this.document = document;
        this.body = PageElements.elements(document, "body").get(0);
        this.crowded = PageElements.elements(document, "details").stream()
                        .mapToInt(PrintLayout::cells)
                        .sum()
                > MOST_CELLS;
    }

    /**
     * The document of a page.
     *
     * @param page well-formed but for its first line
     * @param style how it looks on paper
     * @param description of the document, for its properties
     */
    static Document of(String page, String style, String description) {
        PrintLayout paper = new PrintLayout(parsed(page));
        paper.drop();
        paper.spell();
        PageElements.elements(paper.document, "figure").forEach(paper::figure);
        PageElements.elements(paper.document, "details").forEach(paper::unfold);
        paper.append();
        PageElements.elements(paper.document, "table").forEach(table -> new WideTable(table).fit());
        DocumentOutline.add(paper.document);
        paper.runningTitle();
        paper.properties(style, description);
        return paper.document;
    }

    private static Document parsed(String page) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(
                            page.strip().replaceFirst("^<!DOCTYPE html>", "").replaceAll(SHEET, ""))));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalStateException("the page cannot be put on paper: " + e.getMessage(), e);
        }
    }

    /** Takes away what only a screen has use for. */
    private void drop() {
        remove(element -> element.getTagName().equals("nav")
                || element.getTagName().equals("meta")
                || element.hasAttribute("hidden")
                || element.getAttribute("id").equals("choose")
                || PageElements.hasClass(element, "skip")
                || PageElements.hasClass(element, "files")
                || PageElements.hasClass(element, "printed")
                || !element.getAttribute("aria-live").isEmpty()
                || element.getAttribute("role").equals("status"));
    }

    private void remove(Predicate<Element> unwanted) {
        PageElements.elements(document, "*").stream().filter(unwanted).forEach(element -> element.getParentNode()
                .removeChild(element));
    }

    /** Leaves letters that the typeface has. */
    private void spell() {
        for (Element element : PageElements.elements(document, "*")) {
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE) {
                    child.setNodeValue(Typeface.bundled().written(child.getNodeValue()));
                }
            }
        }
    }

    /** Puts a place for a chart where the drawing was. */
    private void figure(Element figure) {
        for (Element drawing : PageElements.elements(figure, "svg")) {
            String[] box = drawing.getAttribute("viewBox").split(" ", -1);
            long height = Math.round(Double.parseDouble(box[3]) * WIDTH / Double.parseDouble(box[2]));
            Element chart = document.createElement("object");
            chart.setAttribute("type", "chart");
            chart.setAttribute("data", figure.getAttribute("id"));
            chart.setAttribute("alt", title(figure) + ". " + PageElements.text(drawing, "desc"));
            chart.setAttribute("style", "width: " + WIDTH + "px; height: " + height + "px");
            drawing.getParentNode().replaceChild(chart, drawing);
        }
    }

    /** The title of its chart, which a drawing or what has taken its place tells. */
    private static String title(Element figure) {
        List<Element> drawings = PageElements.elements(figure, "svg");
        return drawings.isEmpty() ? figure.getAttribute("title") : PageElements.text(drawings.get(0), "title");
    }

    /** Words are unfolded where they are, and so is what the page itself unfolds; the rest goes to the end. */
    private void unfold(Element details) {
        boolean words = PageElements.elements(details, "table").isEmpty();
        if (words || details.hasAttribute("open")) {
            Element unfolded = document.createElement("div");
            moveInto(unfolded, details);
            details.getParentNode().replaceChild(unfolded, details);
        } else if (crowded
                && cells(details) > MANY_CELLS
                && PageElements.elements(details, "figure").isEmpty()) {
            String where = PageElements.text(details, "summary") + ": in report.html, and in the tables beside it.";
            details.getParentNode().replaceChild(PageElements.words(document, "p", "see", where), details);
        } else {
            moveToTheEnd(details);
        }
    }

    /** Summaries become a line in bold. */
    private void moveInto(Element target, Element details) {
        for (Node child = details.getFirstChild(); child != null; child = details.getFirstChild()) {
            target.appendChild(child);
            if (child instanceof Element summary && summary.getTagName().equals("summary")) {
                target.replaceChild(
                        PageElements.words(
                                document,
                                "p",
                                "summary",
                                summary.getTextContent().strip()),
                        summary);
            }
        }
    }

    private static int cells(Element within) {
        return PageElements.elements(within, "td").size();
    }

    private void moveToTheEnd(Element details) {
        int number = behind.size() + 1;
        String summary = PageElements.text(details, "summary");
        Element section = document.createElement("div");
        section.setAttribute("class", "behind");
        Element heading = PageElements.words(document, "h3", "", title(details, summary));
        heading.setAttribute("id", "behind-" + number);
        section.appendChild(heading);
        for (Node child = details.getFirstChild(); child != null; child = details.getFirstChild()) {
            if (child instanceof Element element && element.getTagName().equals("summary")) {
                details.removeChild(child);
            } else {
                section.appendChild(child);
            }
        }
        behind.add(section);
        Element see = document.createElement("p");
        see.setAttribute("class", "see");
        Element link = PageElements.words(document, "a", "", summary + ": page ");
        link.setAttribute("href", "#behind-" + number);
        see.appendChild(link);
        details.getParentNode().replaceChild(see, details);
    }

    /** Of a table at the end: its chart's title, or the words that it was folded under and the nearest heading above. */
    private static String title(Element details, String summary) {
        Node within = details.getParentNode();
        while (within instanceof Element element) {
            List<Element> charts = PageElements.elements(element, "object");
            if (element.getTagName().equals("figure") && !charts.isEmpty()) {
                return charts.get(0).getAttribute("alt").split("\\. ", 2)[0];
            }
            if (element.getTagName().equals("section")) {
                List<Element> headings = PageElements.elements(element, "h3");
                return PageElements.hasClass(element, "outcome") && !headings.isEmpty()
                        ? headings.get(0).getTextContent().strip() + ": " + summary
                        : summary;
            }
            within = within.getParentNode();
        }
        return summary;
    }

    private void append() {
        if (behind.isEmpty()) {
            return;
        }
        Element section = document.createElement("div");
        section.setAttribute("class", "numbers");
        Element heading = PageElements.words(document, "h2", "", "The numbers behind the charts");
        heading.setAttribute("id", "numbers-behind");
        section.appendChild(heading);
        behind.forEach(section::appendChild);
        List<Element> footers = PageElements.elements(body, "footer");
        body.insertBefore(section, footers.isEmpty() ? null : footers.get(footers.size() - 1));
    }

    private void runningTitle() {
        String name = PageElements.elements(body, "h1").get(0).getTextContent().strip();
        String running = name.codePointCount(0, name.length()) <= LONGEST_RUNNING_TITLE
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_RUNNING_TITLE)) + "…";
        body.insertBefore(PageElements.words(document, "div", "running", running), body.getFirstChild());
    }

    private void properties(String style, String description) {
        Element head = PageElements.elements(document, "head").get(0);
        Element meta = document.createElement("meta");
        meta.setAttribute("name", "description");
        meta.setAttribute("content", description);
        head.appendChild(meta);
        head.appendChild(PageElements.words(document, "style", "", style));
    }
}
