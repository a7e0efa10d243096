package mainstay.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureFileTest {
    private static final int SEEN = 0xff_ff_ff;

    @Test
    void javaReadsEveryColourOfEveryPointBack() throws IOException {
        BufferedImage picture = new BufferedImage(37, 11, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, (x * 7_919 + y * 104_729) * 31 & SEEN);
            }
        }
        assertThat(points(read(picture))).isEqualTo(points(picture));
    }

    @Test
    void aPictureOfOneColourIsSmall() throws IOException {
        BufferedImage black = new BufferedImage(1_000, 1_000, BufferedImage.TYPE_INT_RGB);
        assertThat(PictureFile.png(black)).hasSizeLessThan(20_000);
        assertThat(points(read(black))).containsOnly(0);
    }

    private static BufferedImage read(BufferedImage picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PictureFile.png(picture)));
    }

    private static int[] points(BufferedImage picture) {
        int[] points = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(points).map(point -> point & SEEN).toArray();
    }
}
