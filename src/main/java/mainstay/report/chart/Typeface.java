package mainstay.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The bundled typeface: a chart looks the same, byte for byte, whether or not the machine has fonts installed. */
public final class Typeface {
    /** What an SVG names when the bundled family is not there: its widths equal those of Arial. */
    static final String FAMILIES = "'Liberation Sans', Arial, Helvetica, sans-serif";

    private static final char MISSING = '□';

    private static Typeface bundled;

    private final Font regular;
    private final Font bold;

    private Typeface(Font regular, Font bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /** The typeface; the first call decides how this Java machine finds fonts, so it comes before any drawing. */
    public static synchronized Typeface bundled() {
        if (bundled == null) {
            System.setProperty("java.awt.headless", "true");
            Path configuration = withoutSystemFonts();
            try {
                bundled = new Typeface(load("LiberationSans-Regular.ttf"), load("LiberationSans-Bold.ttf"));
                java.awt.GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(bundled.regular);
            } finally {
                delete(configuration);
            }
        }
        return bundled;
    }

    public Font regular(double points) {
        return regular.deriveFont((float) points);
    }

    public Font bold(double points) {
        return bold.deriveFont(Font.BOLD, (float) points);
    }

    /**
     * A text in letters that the typeface has. An empty box stands for others, one for any number of them; marks
     * that only steer the layout go.
     */
    public String written(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .map(letter -> Character.isWhitespace(letter) || regular.canDisplay(letter) ? letter : MISSING)
                .filter(letter ->
                        letter != MISSING || written.isEmpty() || written.charAt(written.length() - 1) != MISSING)
                .forEach(written::appendCodePoint);
        return written.toString();
    }

    /**
     * Where Java asks the system's font configuration it fails if there is not one font; a configuration file of its
     * own with no font in it does not. Windows and macOS always have fonts and read this file differently.
     */
    private static Path withoutSystemFonts() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")
                || system.startsWith("mac")
                || System.getProperty("sun.awt.fontconfig") != null) {
            return null;
        }
        try {
            Path file = Files.createTempFile("mainstay-fonts", ".properties");
            Files.writeString(file, "version=1\nsequence.allfonts=default\n");
            System.setProperty("sun.awt.fontconfig", file.toString());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a temporary file for the charts' typeface", e);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    private static Font load(String name) {
        try (InputStream in = Typeface.class.getResourceAsStream("/mainstay/report/" + name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled typeface " + name, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled typeface " + name + " is damaged", e);
        }
    }
}
