package mainstay.report.print;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The outline of a document: its sections, and what is in each. */
final class DocumentOutline {
    private DocumentOutline() {}

    /** Gives every heading an address, and the document an outline in its head. */
    static void add(Document document) {
        Element outline = document.createElement("bookmarks");
        Element section = null;
        int number = 0;
        for (Element heading :
                PageElements.elements(PageElements.elements(document, "body").get(0), "*")) {
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
        PageElements.elements(document, "head").get(0).appendChild(outline);
    }
}
