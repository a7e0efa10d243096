package mainstay.report.content;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultsProblem;

/**
 * A chart that is kept as SVG in a results folder, to be put into a page. The folder may come from a stranger: a drawing may
 * hold shapes and text, and nothing that a browser would run or fetch.
 */
public final class KeptDrawing {
    private static final int MOST_BYTES = 1 << 24;

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "clipPath",
            "title",
            "desc",
            "text",
            "tspan",
            "path",
            "line",
            "rect",
            "circle",
            "ellipse",
            "polyline",
            "polygon");

    /** Attributes whose values cannot name a place. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "aria-labelledby",
            "clip-path",
            "clip-rule",
            "clipPathUnits",
            "color-interpolation",
            "color-rendering",
            "cx",
            "cy",
            "d",
            "dx",
            "dy",
            "fill",
            "fill-opacity",
            "fill-rule",
            "font-family",
            "font-size",
            "font-style",
            "font-weight",
            "height",
            "id",
            "image-rendering",
            "opacity",
            "points",
            "r",
            "role",
            "rx",
            "ry",
            "shape-rendering",
            "space",
            "stroke",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-opacity",
            "stroke-width",
            "text-anchor",
            "text-rendering",
            "transform",
            "viewBox",
            "width",
            "x",
            "x1",
            "x2",
            "y",
            "y1",
            "y2");

    private KeptDrawing() {}

    /**
     * The text of a drawing.
     *
     * @throws ResultsProblem if it is none, or holds anything else
     */
    public static String read(Path file) throws IOException {
        String text = PlainFile.text(file, MOST_BYTES);
        if (text.contains("<!") || text.contains("<?")) {
            throw notDrawn(file, "a comment or an instruction");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    check(file, reader);
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw notDrawn(file, "what is not well-formed XML");
        }
        return text;
    }

    private static void check(Path file, XMLStreamReader reader) {
        if (!ELEMENTS.contains(reader.getLocalName())) {
            throw notDrawn(file, "the element \"" + reader.getLocalName() + "\"");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String value = reader.getAttributeValue(i);
            if (!ATTRIBUTES.contains(reader.getAttributeLocalName(i))
                    || (value.contains("url(") && !value.startsWith("url(#"))) {
                throw notDrawn(file, "the attribute \"" + reader.getAttributeLocalName(i) + "\"");
            }
        }
    }

    private static ResultsProblem notDrawn(Path file, String what) {
        return new ResultsProblem(file + " is not as Mainstay draws charts: it holds " + what
                + ". A report does not take it in. Remove it, or draw it again with mainstay discover.");
    }
}
