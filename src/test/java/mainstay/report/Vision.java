package mainstay.report;

import java.awt.Color;

/**
 * How a colour looks to somebody.
 *
 * <p>Without one sort of cones: Machado, Oliveira and Fernandes (2009), A Physiologically-based Model for Simulation of
 * Color Vision Deficiency, IEEE Transactions on Visualization and Computer Graphics 15(6), severity 1.0; the matrices
 * apply to linear sRGB.
 */
enum Vision {
    USUAL,
    PROTANOPIA,
    DEUTERANOPIA,
    TRITANOPIA,
    /** A black and white printer: luminance alone. */
    GREY;

    private double[] matrix() {
        return switch (this) {
            case USUAL -> new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
            case PROTANOPIA ->
                new double[] {
                    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998
                };
            case DEUTERANOPIA ->
                new double[] {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881
                };
            case TRITANOPIA ->
                new double[] {
                    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900
                };
            case GREY -> new double[] {0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722};
        };
    }

    /** CIE 1976 lightness, and a and b, under the daylight of sRGB (D65). */
    record Lab(double lightness, double a, double b) {}

    Lab lab(Color colour) {
        double[] rgb = linear(colour);
        double[] seen = new double[3];
        double[] matrix = matrix();
        for (int i = 0; i < 3; i++) {
            double sum = matrix[3 * i] * rgb[0] + matrix[3 * i + 1] * rgb[1] + matrix[3 * i + 2] * rgb[2];
            seen[i] = Math.min(1, Math.max(0, sum));
        }
        double x = bent((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
        double y = bent(0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]);
        double z = bent((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    /** Contrast with white, from 1 to 21 (WCAG 2.2). */
    static double contrastWithWhite(Color colour) {
        double[] rgb = linear(colour);
        return 1.05 / (0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2] + 0.05);
    }

    private static double[] linear(Color colour) {
        return new double[] {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double bent(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    /**
     * How different two colours look: CIEDE2000, as in Sharma, Wu and Dalal (2005), The CIEDE2000 Color-Difference
     * Formula, Color Research and Application 30(1). About 2 can just be seen side by side.
     */
    static double difference(Lab one, Lab two) {
        double chroma = (Math.hypot(one.a, one.b) + Math.hypot(two.a, two.b)) / 2;
        double stretch = 1.5 - 0.5 * Math.sqrt(seventh(chroma));
        double c1 = Math.hypot(one.a * stretch, one.b);
        double c2 = Math.hypot(two.a * stretch, two.b);
        double h1 = hue(one.a * stretch, one.b);
        double h2 = hue(two.a * stretch, two.b);
        boolean grey = c1 * c2 == 0;
        double turn = grey ? 0 : (h2 - h1 + 540) % 360 - 180;
        double h = grey ? h1 + h2 : h1 + turn / 2;
        double l = (one.lightness + two.lightness) / 2 - 50;
        double c = (c1 + c2) / 2;
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        double lightness = (two.lightness - one.lightness) / (1 + 0.015 * l * l / Math.sqrt(20 + l * l));
        double strength = (c2 - c1) / (1 + 0.045 * c);
        double shade = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2)) / (1 + 0.015 * c * t);
        double blue = 30 * Math.exp(-Math.pow(((h + 360) % 360 - 275) / 25, 2));
        double rotation = -2 * Math.sqrt(seventh(c)) * Math.sin(Math.toRadians(2 * blue));
        return Math.sqrt(lightness * lightness + strength * strength + shade * shade + rotation * strength * shade);
    }

    private static double seventh(double chroma) {
        return Math.pow(chroma, 7) / (Math.pow(chroma, 7) + Math.pow(25, 7));
    }

    private static double hue(double a, double b) {
        return a == 0 && b == 0 ? 0 : (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
