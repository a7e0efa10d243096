package mainstay.report.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import mainstay.report.content.Legible;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A chart as a file: SVG whose text stays text, and PNG at twice the size. */
public final class ChartFile {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int SCALE = 2;
    private static final String CLIP = "clip-path";
    /** What an element has from the one around it unless it says otherwise. */
    private static final List<String> HANDED_DOWN = List.of(
            "fill",
            "font-family",
            "font-size",
            "font-weight",
            "stroke",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-width",
            "text-rendering");
    /** White space that would be lost if it were not kept on purpose. */
    private static final Pattern WIDE = Pattern.compile("^\\s|\\s$|\\s\\s");

    private ChartFile() {}

    /** The SVG element, without an XML declaration, so that it can stand in a page among others: its ids are its own. */
    public static String svg(Chart chart) {
        Document document = empty();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("");
        context.setPrecision(2);
        context.setIDGenerator(new SVGIDGenerator() {
            private int last;

            @Override
            public String generateID(String prefix) {
                return chart.name() + "-" + prefix + ++last;
            }
        });
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(Theme.WIDTH, chart.height()));
        draw(chart, graphics);
        Element root = graphics.getRoot();
        root.setAttribute("text-rendering", "geometricPrecision");
        tidy(root);
        root.setAttribute("viewBox", "0 0 " + Theme.WIDTH + " " + chart.height());
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", chart.name() + "-title " + chart.name() + "-desc");
        Node first = root.getFirstChild();
        root.insertBefore(words(document, "title", chart.name() + "-title", chart.title()), first);
        root.insertBefore(words(document, "desc", chart.name() + "-desc", chart.description()), first);
        return text(root);
    }

    public static byte[] png(Chart chart) throws IOException {
        BufferedImage image =
                new BufferedImage(Theme.WIDTH * SCALE, chart.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        draw(chart, graphics);
        graphics.dispose();
        return PictureFile.png(image);
    }

    /** On a white ground, with every hint that a drawing may set back to what it was. */
    public static void draw(Chart chart, Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setPaint(Color.WHITE);
        graphics.fillRect(0, 0, Theme.WIDTH, chart.height());
        chart.drawing().accept(graphics);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element words(Document document, String tag, String id, String words) {
        Element element = document.createElementNS(SVG, tag);
        element.setAttribute("id", id);
        element.setTextContent(Legible.text(words));
        return element;
    }

    /**
     * Names fonts to fall back on, takes out comments, the one id that is the same in every drawing, and whatever says
     * again what holds anyway: a page has many drawings.
     */
    private static void tidy(Element element) {
        if (!element.getAttribute("font-family").isEmpty()) {
            element.setAttribute("font-family", Typeface.FAMILIES);
        }
        if (element.getAttribute("id").equals("genericDefs")) {
            element.removeAttribute("id");
        }
        if (element.getTagName().equals("text")
                && WIDE.matcher(element.getTextContent()).find()) {
            element.setAttribute("xml:space", "preserve");
        } else {
            element.removeAttribute("xml:space");
        }
        if (element.hasAttribute("d")) {
            element.setAttribute("d", PathData.shorter(element.getAttribute("d")));
        }
        if (element.getParentNode() instanceof Element parent) {
            HANDED_DOWN.stream()
                    .filter(name -> element.getAttribute(name).equals(handedDown(parent, name)))
                    .forEach(element::removeAttribute);
        }
        Node next;
        for (Node child = element.getFirstChild(); child != null; child = next) {
            next = child.getNextSibling();
            if (child instanceof Element inner) {
                tidy(inner);
            } else if (child.getNodeType() == Node.COMMENT_NODE) {
                element.removeChild(child);
            }
        }
        clipOnce(element);
    }

    /** What an element of a drawing has of those around it. */
    private static String handedDown(Element element, String name) {
        if (element.hasAttribute(name)) {
            return element.getAttribute(name);
        }
        return element.getParentNode() instanceof Element parent ? handedDown(parent, name) : "none given";
    }

    /** What clips all that is in a group alike clips the group. */
    private static void clipOnce(Element group) {
        String clip = "";
        for (Node child = group.getFirstChild(); child != null; child = child.getNextSibling()) {
            String own = child instanceof Element inner ? inner.getAttribute(CLIP) : "";
            if (own.isEmpty() || !(clip.isEmpty() || clip.equals(own))) {
                return;
            }
            clip = own;
        }
        if (group.getTagName().equals("g") && !clip.isEmpty() && !group.hasAttribute(CLIP)) {
            group.setAttribute(CLIP, clip);
            for (Node child = group.getFirstChild(); child != null; child = child.getNextSibling()) {
                ((Element) child).removeAttribute(CLIP);
            }
        }
    }

    private static String text(Element root) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
