package mainstay.cli.usage;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes characters that a terminal would obey, or nobody would see, as their code: {@code \}{@code u001b} for an
 * escape. So a name out of a file can neither colour, move nor turn round what is printed. Line ends and tabs stay. The
 * codes are those of JSON, so JSON stays the same data.
 */
public final class VisibleWriter extends FilterWriter {
    private boolean returned;

    /** Passes on to a writer, which gets every character but these. */
    VisibleWriter(Writer out) {
        super(out);
    }

    /** A writer of lines with nothing hidden in them. */
    public static PrintWriter around(PrintWriter out) {
        return new PrintWriter(new VisibleWriter(out), true);
    }

    @Override
    public void write(int character) throws IOException {
        write(String.valueOf((char) character));
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        write(new String(characters, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        StringBuilder shown = new StringBuilder(length);
        text.substring(from, from + length).codePoints().forEach(point -> append(point, shown));
        out.write(shown.toString());
    }

    /** A return is one half of a line end on some systems; alone it goes back to the beginning of the line. */
    private void append(int point, StringBuilder shown) {
        if (returned) {
            returned = false;
            shown.append(point == '\n' ? "\r" : code('\r'));
        }
        if (point == '\r') {
            returned = true;
        } else if (point == '\n' || point == '\t' || isPlain(point)) {
            shown.appendCodePoint(point);
        } else {
            for (char half : Character.toChars(point)) {
                shown.append(code(half));
            }
        }
    }

    /** Controls, line separators and halves of characters are not plain; nor what turns text round or takes no room. */
    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> isJoiner(point);
            default -> true;
        };
    }

    /** Some scripts and emoji are not written without them. */
    private static boolean isJoiner(int point) {
        return point == '\u200C' || point == '\u200D';
    }

    private static String code(char one) {
        return String.format(Locale.ROOT, "\\u%04x", (int) one);
    }

    @Override
    public void flush() throws IOException {
        if (returned) {
            returned = false;
            out.write(code('\r'));
        }
        out.flush();
        if (out instanceof PrintWriter printer && printer.checkError()) {
            throw new IOException("Cannot write all of the output.");
        }
    }

    @Override
    public void close() throws IOException {
        flush();
        super.close();
    }
}
