package mainstay.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import mainstay.report.content.DisplayNumbers;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleInsets;

/** One look for every chart: colours that colour-blind readers tell apart, and a dash and a marker for black and white. */
public final class Theme {
    /** Pixels, of every chart. */
    public static final int WIDTH = 900;

    public static final Color INK = new Color(0x1B2733);
    public static final Color MUTED = new Color(0x4B5966);
    public static final Color GRID = new Color(0xDDE2E7);
    public static final Color SHADE = new Color(0xEEF0F3);

    /**
     * The arms, from the baseline on: near black, blue, rust, green, mauve, amber, slate and dark brown.
     *
     * <p>Each stands out from white by 3 : 1 or more (WCAG 2.2, 1.4.11). Any two differ by a CIEDE2000 of 10 or more (the
     * first four by 15) as most people see them and as they look without red, green or blue cones; {@code PaletteTest}
     * simulates that. In grey several look alike, so an arm also has a dash and a marker of its own, and its name stands
     * beside it. The ninth arm looks like the first again.
     */
    private static final Color[] COLOURS = {
        new Color(0x30363D),
        new Color(0x185EB6),
        new Color(0xB22D00),
        new Color(0x13A578),
        new Color(0x945774),
        new Color(0xCE7701),
        new Color(0x838BAF),
        new Color(0x463824)
    };

    /** From little to much: one blue that gets darker, by about as much from each band to the next. */
    private static final Color[] RAMP = {
        new Color(0xEAF1F8),
        new Color(0xC9DDEF),
        new Color(0x9CC3E2),
        new Color(0x669FCD),
        new Color(0x3A78B2),
        new Color(0x1E5290),
        new Color(0x0B2C5C)
    };

    private static final float[][] DASHES = {
        {}, {9, 4}, {2.5f, 3}, {10, 3, 2.5f, 3}, {5, 3}, {14, 4}, {7, 3, 2, 3, 2, 3}, {1.5f, 2}
    };

    public final Font title;
    public final Font text;
    public final Font strong;
    public final Font small;
    public final Font tiny;

    public Theme(Typeface typeface) {
        title = typeface.bold(18);
        text = typeface.regular(14);
        strong = typeface.bold(14);
        small = typeface.regular(13);
        tiny = typeface.regular(12);
    }

    public static Color colour(int arm) {
        return COLOURS[arm % COLOURS.length];
    }

    /** How many arms look different from each other. */
    public static int colours() {
        return COLOURS.length;
    }

    /** Colour of a band, from 0 for the lowest. */
    public static Color band(int band) {
        return RAMP[band];
    }

    /** How many bands there are. */
    public static int bands() {
        return RAMP.length;
    }

    public static Stroke line(int arm) {
        float[] dash = DASHES[arm % DASHES.length];
        return dash.length == 0
                ? new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    /** The line of a published figure: long dashes for England's, dots for a place's own. */
    public static Stroke reference(boolean england) {
        float[] dash = england ? new float[] {7, 4} : new float[] {2, 3};
        return new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    /** The marker of an arm, centred on the origin, about 10 pixels wide. */
    public static Shape marker(int arm) {
        return switch (arm % COLOURS.length) {
            case 0 -> new Ellipse2D.Double(-5, -5, 10, 10);
            case 1 -> new Rectangle2D.Double(-4.5, -4.5, 9, 9);
            case 2 -> polygon(0, -6, 5.5, 4.5, -5.5, 4.5);
            case 3 -> polygon(0, -6.5, 6.5, 0, 0, 6.5, -6.5, 0);
            case 4 -> polygon(0, 6, 5.5, -4.5, -5.5, -4.5);
            case 5 -> polygon(-2, -6, 2, -6, 2, -2, 6, -2, 6, 2, 2, 2, 2, 6, -2, 6, -2, 2, -6, 2, -6, -2, -2, -2);
            case 6 -> polygon(0, -6, 5.7, -1.9, 3.5, 4.9, -3.5, 4.9, -5.7, -1.9);
            default -> polygon(-4.5, 5.5, 4.5, 0, -4.5, -5.5);
        };
    }

    public static Shape at(Shape shape, double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** An axis of numbers with about so many round steps. */
    public NumberAxis axis(double low, double high, int steps) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(low, high);
        double step = roundStep((high - low) / steps);
        int decimals = Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
        axis.setTickUnit(new RoundSteps(step, decimals));
        plain(axis);
        return axis;
    }

    /** Steps of one size along an axis, whose numbers are written as everywhere in a report. */
    private static final class RoundSteps extends NumberTickUnit {
        private static final long serialVersionUID = 1L;

        private final int decimals;

        RoundSteps(double step, int decimals) {
            super(step);
            this.decimals = decimals;
        }

        @Override
        public String valueToString(double value) {
            return DisplayNumbers.plain(value, decimals);
        }
    }

    /** Takes line and marks off an axis, and writes its numbers small. */
    public void plain(NumberAxis axis) {
        axis.setTickLabelFont(small);
        axis.setTickLabelPaint(MUTED);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelInsets(new RectangleInsets(4, 4, 2, 6));
    }

    private static double roundStep(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double leading = step / power;
        return power * (leading < 1.5 ? 1 : leading < 3.5 ? 2 : leading < 7.5 ? 5 : 10);
    }
}
