package mainstay.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** The outline of a shape in a drawing, in as few characters as the eye needs: to a tenth of a pixel, letters left out. */
final class PathData {
    private static final Pattern NEXT_COMMAND = Pattern.compile("(?=[A-Z])");

    private PathData() {}

    /** The same outline; lines after a move or a line need no letter. */
    static String shorter(String path) {
        StringBuilder shorter = new StringBuilder();
        char before = ' ';
        for (String command : NEXT_COMMAND.split(path.strip(), -1)) {
            char letter = command.charAt(0);
            boolean goesOn = letter == 'L' && (before == 'M' || before == 'L');
            shorter.append(goesOn ? ' ' : letter).append(numbers(command.substring(1)));
            before = letter;
        }
        return shorter.toString();
    }

    private static String numbers(String numbers) {
        StringJoiner joined = new StringJoiner(" ");
        for (String number : numbers.strip().split("\\s+", -1)) {
            if (!number.isEmpty()) {
                BigDecimal rounded = new BigDecimal(number).setScale(1, RoundingMode.HALF_UP);
                joined.add(
                        rounded.signum() == 0
                                ? "0"
                                : rounded.stripTrailingZeros().toPlainString());
            }
        }
        return joined.toString();
    }
}
