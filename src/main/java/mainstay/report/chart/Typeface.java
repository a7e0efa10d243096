package mainstay.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import mainstay.results.file.Scratch;

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

    /** The same, where the working folder stands in for a temporary folder that cannot be written. */
    public static Typeface bundled() {
        return bundled(Path.of(""));
    }

    /**
     * The typeface; the first call decides how this Java machine finds fonts, so it comes before any drawing.
     *
     * @param results where files may stand while the program runs, if there is no temporary folder
     */
    public static synchronized Typeface bundled(Path results) {
        if (bundled == null) {
            System.setProperty("java.awt.headless", "true");
            Path scratch = Scratch.folder(results);
            try {
                withoutSystemFonts(scratch);
                bundled = new Typeface(
                        load(scratch, "LiberationSans-Regular.ttf"), load(scratch, "LiberationSans-Bold.ttf"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            java.awt.GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(bundled.regular);
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
    private static void withoutSystemFonts(Path scratch) throws IOException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")
                || system.startsWith("mac")
                || System.getProperty("sun.awt.fontconfig") != null) {
            return;
        }
        Path file = Files.writeString(scratch.resolve("fonts.properties"), "version=1\nsequence.allfonts=default\n");
        System.setProperty("sun.awt.fontconfig", file.toString());
    }

    /** From a file: from a stream Java would make one of its own, which stays behind when the program is killed. */
    private static Font load(Path scratch, String name) throws IOException {
        Path file = scratch.resolve(name);
        try (InputStream in = Typeface.class.getResourceAsStream("/mainstay/report/" + name)) {
            Files.copy(in, file);
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled typeface " + name + " is damaged", e);
        }
    }
}
