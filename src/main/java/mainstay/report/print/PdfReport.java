package mainstay.report.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.Collection;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import mainstay.report.chart.Chart;
import mainstay.report.chart.ChartFile;
import mainstay.report.chart.Theme;
import mainstay.report.chart.Typeface;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A page as a PDF for a board: A4, tagged for screen readers, with its fonts in it and charts as drawings. The same page
 * gives the same bytes.
 */
public final class PdfReport {
    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    /** Stands for the time that a document's number would else be made from. */
    private static final long NUMBER = 1;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Map<String, Chart> charts = new LinkedHashMap<>();

    /** With the charts of a page, by their names. */
    public PdfReport(Collection<Chart> charts) {
        charts.forEach(chart -> this.charts.put(chart.name(), chart));
    }

    /**
     * The file.
     *
     * @param page the page, as it is shown in a browser
     * @param question what it is about, for the properties of the document
     * @param made when the study began, as the manifest spells it; the only time that the file tells
     */
    public byte[] of(String page, String question, String made) throws IOException {
        Typeface.bundled();
        Document paper = PrintLayout.of(page, resource("print.css"), question);
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = builder(paper, pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            pdf.setDocumentId(NUMBER);
            pdf.getDocumentInformation().setCreationDate(date(made));
            pdf.getDocumentInformation().setCreator("Mainstay");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private PdfRendererBuilder builder(Document paper, PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Mainstay, with Open HTML to PDF");
        builder.useFont(
                new PDFontSupplier(font(pdf, "LiberationSans-Regular.ttf")), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(font(pdf, "LiberationSans-Bold.ttf")), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useUnicodeBidiSplitter(RightToLeft::new);
        builder.useUnicodeBidiReorderer(new RightToLeft.Turned());
        builder.useObjectDrawerFactory(new Drawn());
        builder.withW3cDocument(paper, null);
        return builder;
    }

    /** Without ligatures: looking for them takes more than half of the time, and words that are searched for have none. */
    private static PDFont font(PDDocument pdf, String name) throws IOException {
        try (InputStream in = stream(name)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return PDType0Font.load(pdf, font, true);
        }
    }

    private static Calendar date(String made) {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(Instant.parse(made).toEpochMilli());
        return date;
    }

    private static InputStream stream(String resource) {
        return PdfReport.class.getResourceAsStream("/mainstay/report/" + resource);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = stream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Draws the charts, in the size that the page gives them. */
    private final class Drawn implements FSObjectDrawerFactory {
        @Override
        public FSObjectDrawer createDrawer(Element place) {
            Chart chart = charts.get(place.getAttribute("data"));
            return chart == null
                    ? null
                    : (element, x, y, width, height, device, context, dotsPerPixel) -> {
                        double wide = width / dotsPerPixel;
                        device.drawWithGraphics(
                                (float) x, (float) y, (float) wide, (float) height / dotsPerPixel, graphics -> {
                                    graphics.scale(wide / Theme.WIDTH, wide / Theme.WIDTH);
                                    ChartFile.draw(chart, graphics);
                                });
                        return null;
                    };
        }

        @Override
        public boolean isReplacedObject(Element place) {
            return charts.containsKey(place.getAttribute("data"));
        }
    }
}
