package mainstay.report.print;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import mainstay.report.chart.Typeface;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The page as a document for paper. What serves a screen goes; nothing is folded away. Tables and charts that a reader of
 * the page would unfold stand in a section of their own at the end, and where they were, the page that they are on; of a
 * study so big that they would fill hundreds of pages, the longest tables stay where they are.
 */
final class PrintLayout {
    /** Columns of a table that fit beside each other; a wider one is set in parts, each with the first column. */
    private static final int MOST_COLUMNS = 9;
    /** Of a table of words. */
    private static final int MOST_COLUMNS_OF_WORDS = 6;

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
        this.body = elements(document, "body").get(0);
        this.crowded = elements(document, "details").stream()
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
        elements(paper.document, "figure").forEach(paper::figure);
        elements(paper.document, "details").forEach(paper::unfold);
        paper.append();
        elements(paper.document, "table").forEach(paper::fit);
        paper.headings();
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
                || hasClass(element, "skip")
                || hasClass(element, "files")
                || hasClass(element, "printed")
                || !element.getAttribute("aria-live").isEmpty()
                || element.getAttribute("role").equals("status"));
    }

    private void remove(Predicate<Element> unwanted) {
        elements(document, "*").stream().filter(unwanted).forEach(element -> element.getParentNode()
                .removeChild(element));
    }

    /** Leaves letters that the typeface has. */
    private void spell() {
        for (Element element : elements(document, "*")) {
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE) {
                    child.setNodeValue(Typeface.bundled().written(child.getNodeValue()));
                }
            }
        }
    }

    /** Puts a place for a chart where the drawing was. */
    private void figure(Element figure) {
        for (Element drawing : elements(figure, "svg")) {
            String[] box = drawing.getAttribute("viewBox").split(" ", -1);
            long height = Math.round(Double.parseDouble(box[3]) * WIDTH / Double.parseDouble(box[2]));
            Element chart = document.createElement("object");
            chart.setAttribute("type", "chart");
            chart.setAttribute("data", figure.getAttribute("id"));
            chart.setAttribute("alt", title(figure) + ". " + text(drawing, "desc"));
            chart.setAttribute("style", "width: " + WIDTH + "px; height: " + height + "px");
            drawing.getParentNode().replaceChild(chart, drawing);
        }
    }

    /** The title of its chart, which a drawing or what has taken its place tells. */
    private static String title(Element figure) {
        List<Element> drawings = elements(figure, "svg");
        return drawings.isEmpty() ? figure.getAttribute("title") : text(drawings.get(0), "title");
    }

    private static String text(Element within, String tag) {
        return elements(within, tag).stream()
                .findFirst()
                .map(element ->
                        Typeface.bundled().written(element.getTextContent().strip()))
                .orElse("");
    }

    /** Words are unfolded where they are, and so is what the page itself unfolds; the rest goes to the end. */
    private void unfold(Element details) {
        boolean words = elements(details, "table").isEmpty();
        if (words || details.hasAttribute("open")) {
            Element unfolded = document.createElement("div");
            moveInto(unfolded, details);
            details.getParentNode().replaceChild(unfolded, details);
        } else if (crowded
                && cells(details) > MANY_CELLS
                && elements(details, "figure").isEmpty()) {
            String where = text(details, "summary") + ": in report.html, and in the tables beside it.";
            details.getParentNode().replaceChild(words("p", "see", where), details);
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
                        words("p", "summary", summary.getTextContent().strip()), summary);
            }
        }
    }

    private static int cells(Element within) {
        return elements(within, "td").size();
    }

    private void moveToTheEnd(Element details) {
        int number = behind.size() + 1;
        String summary = text(details, "summary");
        Element section = document.createElement("div");
        section.setAttribute("class", "behind");
        Element heading = words("h3", "", title(details, summary));
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
        Element link = words("a", "", summary + ": page ");
        link.setAttribute("href", "#behind-" + number);
        see.appendChild(link);
        details.getParentNode().replaceChild(see, details);
    }

    /** Of a table at the end: its chart's title, or the words that it was folded under and the nearest heading above. */
    private static String title(Element details, String summary) {
        Node within = details.getParentNode();
        while (within instanceof Element element) {
            List<Element> charts = elements(element, "object");
            if (element.getTagName().equals("figure") && !charts.isEmpty()) {
                return charts.get(0).getAttribute("alt").split("\\. ", 2)[0];
            }
            if (element.getTagName().equals("section")) {
                List<Element> headings = elements(element, "h3");
                return hasClass(element, "outcome") && !headings.isEmpty()
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
        Element heading = words("h2", "", "The numbers behind the charts");
        heading.setAttribute("id", "numbers-behind");
        section.appendChild(heading);
        behind.forEach(section::appendChild);
        List<Element> footers = elements(body, "footer");
        body.insertBefore(section, footers.isEmpty() ? null : footers.get(footers.size() - 1));
    }

    /** Sets a table with more columns than a page has room for in parts. */
    private void fit(Element table) {
        int columns = elements(elements(table, "thead").get(0), "th").size();
        int most = hasClass(table, "words") ? MOST_COLUMNS_OF_WORDS : MOST_COLUMNS;
        if (columns <= most) {
            return;
        }
        int parts = (int) Math.ceil((columns - 1) / (most - 1.0));
        int each = (int) Math.ceil((columns - 1.0) / parts);
        for (int part = 0; part < parts; part++) {
            int from = 1 + part * each;
            int to = Math.min(columns, from + each);
            Element copy = (Element) table.cloneNode(true);
            for (Element row : elements(copy, "tr")) {
                List<Element> cells = cellsOf(row);
                IntStream.range(1, cells.size())
                        .filter(column -> column < from || column >= to)
                        .forEach(column -> row.removeChild(cells.get(column)));
            }
            if (part > 0) {
                elements(copy, "caption")
                        .forEach(caption -> caption.appendChild(document.createTextNode(" (continued: "
                                + cellsOf(elements(copy, "tr").get(0))
                                        .get(1)
                                        .getTextContent()
                                        .strip() + " …)")));
            }
            table.getParentNode().insertBefore(copy, table);
        }
        table.getParentNode().removeChild(table);
    }

    private static List<Element> cellsOf(Element row) {
        return elements(row, "*").stream()
                .filter(cell -> cell.getParentNode() == row)
                .toList();
    }

    /** Gives every heading an address, and the document its outline. */
    private void headings() {
        Element outline = document.createElement("bookmarks");
        Element section = null;
        int number = 0;
        for (Element heading : elements(body, "*")) {
            boolean top = heading.getTagName().equals("h2");
            if (!top && !heading.getTagName().equals("h3")) {
                continue;
            }
            if (heading.getAttribute("id").isEmpty()) {
                heading.setAttribute("id", "heading-" + ++number);
            }
            Element entry = document.createElement("bookmark");
            entry.setAttribute("name", heading.getTextContent().strip());
            entry.setAttribute("href", "#" + heading.getAttribute("id"));
            if (top || section == null) {
                section = entry;
                outline.appendChild(entry);
            } else {
                section.appendChild(entry);
            }
        }
        elements(document, "head").get(0).appendChild(outline);
    }

    private void runningTitle() {
        String name = elements(body, "h1").get(0).getTextContent().strip();
        String running = name.codePointCount(0, name.length()) <= LONGEST_RUNNING_TITLE
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_RUNNING_TITLE)) + "…";
        body.insertBefore(words("div", "running", running), body.getFirstChild());
    }

    private void properties(String style, String description) {
        Element head = elements(document, "head").get(0);
        Element meta = document.createElement("meta");
        meta.setAttribute("name", "description");
        meta.setAttribute("content", description);
        head.appendChild(meta);
        head.appendChild(words("style", "", style));
    }

    private Element words(String tag, String kind, String words) {
        Element element = document.createElement(tag);
        if (!kind.isEmpty()) {
            element.setAttribute("class", kind);
        }
        element.setTextContent(words);
        return element;
    }

    private static boolean hasClass(Element element, String kind) {
        return List.of(element.getAttribute("class").split(" ", -1)).contains(kind);
    }

    /** A list of its own, so that the document may change while one walks along it. */
    private static List<Element> elements(Node within, String tag) {
        NodeList found = within instanceof Document whole
                ? whole.getElementsByTagName(tag)
                : ((Element) within).getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
