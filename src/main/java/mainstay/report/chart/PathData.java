package mainstay.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The outline of a shape in a drawing, in as few characters as the eye needs: to a tenth of a pixel, every point as seen
 * from the one before.
 */
final class PathData {
    private static final Pattern NEXT_COMMAND = Pattern.compile("(?=[A-Z])");

    private final StringBuilder shorter = new StringBuilder();
    private long[] start = {0, 0};
    private long[] here = {0, 0};
    private char before = ' ';

    /** Points above which an outline is that of a band, whose edge is seen to no less than a pixel. */
    private static final int BAND = 100;

    private PathData() {}

    /** The same outline; one of other commands than moves, lines, curves and closings stays as it is. */
    static String shorter(String path) {
        if (!path.matches("[MLCQZ0-9eE .,-]*")) {
            return path;
        }
        int decimals = path.chars().filter(letter -> letter == 'L').count() > BAND ? 0 : 1;
        PathData data = new PathData();
        for (String command : NEXT_COMMAND.split(path.strip(), -1)) {
            if (!command.isBlank()) {
                data.add(command.charAt(0), tenths(command.substring(1), decimals));
            }
        }
        return data.shorter.toString();
    }

    private static long[] tenths(String numbers, int decimals) {
        return Arrays.stream(numbers.strip().split("[\\s,]+", -1))
                .filter(number -> !number.isEmpty())
                .mapToLong(number -> new BigDecimal(number)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .setScale(1)
                        .unscaledValue()
                        .longValue())
                .toArray();
    }

    private void add(char letter, long[] points) {
        if (letter == 'Z') {
            shorter.append('Z');
            here = start;
        } else if (letter == 'M') {
            shorter.append('M');
            numbers(points, 0, 0, true);
            here = points;
            start = points;
        } else {
            boolean goesOn = letter == before;
            if (!goesOn) {
                shorter.append(Character.toLowerCase(letter));
            }
            numbers(points, here[0], here[1], !goesOn);
            here = Arrays.copyOfRange(points, points.length - 2, points.length);
        }
        before = letter;
    }

    /** Less a point, with as few signs between as can be. */
    private void numbers(long[] points, long x, long y, boolean first) {
        boolean apart = first;
        for (int i = 0; i < points.length; i++) {
            long number = points[i] - (i % 2 == 0 ? x : y);
            if (!apart && number >= 0) {
                shorter.append(' ');
            }
            shorter.append(written(number));
            apart = false;
        }
    }

    private static String written(long tenths) {
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        String whole = size < 10 && size > 0 ? "" : Long.toString(size / 10);
        return sign + whole + (size % 10 == 0 ? "" : "." + size % 10);
    }
}
