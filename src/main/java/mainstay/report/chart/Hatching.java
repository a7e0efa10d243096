package mainstay.report.chart;

import java.awt.geom.Path2D;

/** Slanted lines across a box: a shade that needs no colour. */
public final class Hatching {
    private Hatching() {}

    /** Adds lines so many pixels apart, rising to the right. */
    public static void add(Path2D path, double x, double y, double width, double height, double apart) {
        // Anchored to the drawing, so that boxes side by side read as one.
        double first = Math.ceil((x + y) / apart) * apart;
        for (double sum = first; sum < x + width + y + height; sum += apart) {
            double left = Math.max(x, sum - y - height);
            double right = Math.min(x + width, sum - y);
            if (right > left) {
                path.moveTo(left, sum - left);
                path.lineTo(right, sum - right);
            }
        }
    }
}
