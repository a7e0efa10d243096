package mainstay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import javax.imageio.ImageIO;
import mainstay.cli.Rehearsal;
import mainstay.report.Format;
import mainstay.report.Report;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of the documentation: a report of the study of pods on a desk, on a phone, in the dark, on paper. */
@EnabledIfSystemProperty(named = "mainstay.screenshots", matches = "true")
class ScreenshotsTest {
    private static final Path IMAGES = Path.of("src/site/resources/images");
    private static final long LARGEST = 300_000;
    private static final int GAP = 12;
    private static final float DOTS_PER_INCH = 80;

    @TempDir
    private static Path folder;

    private static Path page;

    @BeforeAll
    static void run() throws IOException {
        Path results = folder.resolve("pods");
        assertThat(Rehearsal.of(List.of("compare", "scenarios/pods.yaml", "--replications=6", "--out=" + results))
                        .code())
                .isZero();
        page = new Report(results).write(EnumSet.allOf(Format.class));
    }

    @Test
    void onADesk() throws IOException {
        save("report.png", taken(1000, 1200, "light"));
    }

    @Test
    void inTheDark() throws IOException {
        save("report-dark.png", taken(1000, 1200, "dark"));
    }

    @Test
    void onAPhone() throws IOException {
        save("report-phone.png", taken(390, 1300, "light"));
    }

    /** The first page, and one with charts. */
    @Test
    void onPaper() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(page.resolveSibling("report.pdf").toFile())) {
            PDFRenderer paper = new PDFRenderer(pdf);
            BufferedImage left = paper.renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
            BufferedImage right =
                    paper.renderImageWithDPI(Math.min(5, pdf.getNumberOfPages() - 1), DOTS_PER_INCH, ImageType.RGB);
            BufferedImage both = new BufferedImage(
                    left.getWidth() + right.getWidth() + 3 * GAP,
                    left.getHeight() + 2 * GAP,
                    BufferedImage.TYPE_INT_RGB);
            Graphics2D desk = both.createGraphics();
            desk.setPaint(Color.LIGHT_GRAY);
            desk.fillRect(0, 0, both.getWidth(), both.getHeight());
            desk.drawImage(left, GAP, GAP, null);
            desk.drawImage(right, left.getWidth() + 2 * GAP, GAP, null);
            desk.dispose();
            Path file = IMAGES.resolve("report-print.png");
            ImageIO.write(both, "png", file.toFile());
            assertThat(Files.size(file)).isLessThan(LARGEST);
        }
    }

    private static byte[] taken(int width, int height, String colours) {
        Browser browser = Browser.asOnADesk();
        browser.width(width);
        browser.look("screen", colours);
        browser.open(page);
        return Base64.getDecoder().decode(browser.picture(height, 1));
    }

    private static void save(String name, byte[] picture) throws IOException {
        Files.write(IMAGES.resolve(name), picture);
        assertThat(picture.length).as(name).isLessThan((int) LARGEST);
    }
}
