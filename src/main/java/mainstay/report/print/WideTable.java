package mainstay.report.print;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** A table of the page that may have more columns than paper has room for. */
record WideTable(Element table) {
    /** Columns of a table that fit beside each other; a wider one is set in parts, each with the first column. */
    private static final int MOST_COLUMNS = 9;
    /** Of a table of words. */
    private static final int MOST_COLUMNS_OF_WORDS = 6;

    /** Sets it in parts where it has more columns than a page has room for. */
    void fit() {
        int columns = PageElements.elements(
                        PageElements.elements(table, "thead").get(0), "th")
                .size();
        int most = PageElements.hasClass(table, "words") ? MOST_COLUMNS_OF_WORDS : MOST_COLUMNS;
        if (columns <= most) {
            return;
        }
        int parts = (int) Math.ceil((columns - 1) / (most - 1.0));
        int each = (int) Math.ceil((columns - 1.0) / parts);
        for (int part = 0; part < parts; part++) {
            int from = 1 + part * each;
            int to = Math.min(columns, from + each);
            Element copy = (Element) table.cloneNode(true);
            for (Element row : PageElements.elements(copy, "tr")) {
                List<Element> cells = cellsOf(row);
                IntStream.range(1, cells.size())
                        .filter(column -> column < from || column >= to)
                        .forEach(column -> row.removeChild(cells.get(column)));
            }
            if (part > 0) {
                PageElements.elements(copy, "caption")
                        .forEach(caption -> caption.appendChild(table.getOwnerDocument()
                                .createTextNode(" (continued: "
                                        + cellsOf(PageElements.elements(copy, "tr")
                                                        .get(0))
                                                .get(1)
                                                .getTextContent()
                                                .strip()
                                        + " …)")));
            }
            table.getParentNode().insertBefore(copy, table);
        }
        table.getParentNode().removeChild(table);
    }

    private static List<Element> cellsOf(Element row) {
        return PageElements.elements(row, "*").stream()
                .filter(cell -> cell.getParentNode() == row)
                .toList();
    }
}
