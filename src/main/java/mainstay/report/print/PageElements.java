package mainstay.report.print;

import java.util.ArrayList;
import java.util.List;
import mainstay.report.chart.Typeface;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Elements of a page: finding them, and making them. */
final class PageElements {
    private PageElements() {}

    /** The words of the first such element, in letters that the typeface has; empty where there is none. */
    static String text(Element within, String tag) {
        return elements(within, tag).stream()
                .findFirst()
                .map(element ->
                        Typeface.bundled().written(element.getTextContent().strip()))
                .orElse("");
    }

    /** A new element with words in it, and with a class unless that is empty. */
    static Element words(Document document, String tag, String kind, String words) {
        Element element = document.createElement(tag);
        if (!kind.isEmpty()) {
            element.setAttribute("class", kind);
        }
        element.setTextContent(words);
        return element;
    }

    static boolean hasClass(Element element, String kind) {
        return List.of(element.getAttribute("class").split(" ", -1)).contains(kind);
    }

    /** A list of its own, so that the document may change while one walks along it. */
    static List<Element> elements(Node within, String tag) {
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
