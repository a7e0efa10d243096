package mainstay.scenario.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file a user named, as text, or says why it cannot be one of ours. */
public final class TextFile {
    private static final int LIMIT = 1 << 20;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int UNKNOWN = 0xFFFD;

    private TextFile() {}

    /** A scenario, a study, a card. */
    public static Optional<String> read(Path file, ProblemList findings) {
        return read(file, findings, LIMIT, "is larger than 1 MB; a scenario or study is a page or two of text");
    }

    /**
     * Any text.
     *
     * @param limit the most bytes it may have
     * @param tooLarge what to say when it has more
     */
    public static Optional<String> read(Path file, ProblemList findings, int limit, String tooLarge) {
        if (!Files.exists(file)) {
            findings.add("there is no such file");
        } else if (Files.isDirectory(file)) {
            findings.add("is a directory, not a file");
        } else if (!Files.isRegularFile(file)) {
            findings.add("is not a file of text");
        } else {
            return readRegular(file, findings, limit, tooLarge);
        }
        return Optional.empty();
    }

    private static Optional<String> readRegular(Path file, ProblemList findings, int limit, String tooLarge) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(limit + 1);
        } catch (IOException e) {
            findings.add("cannot be read; check that you may open it");
            return Optional.empty();
        }
        if (bytes.length > limit) {
            findings.add(tooLarge);
            return Optional.empty();
        }
        Optional<String> text = decode(bytes, findings);
        if (text.isPresent() && text.get().isBlank()) {
            findings.add("is empty");
            return Optional.empty();
        }
        return text;
    }

    /** Text in UTF-8, or in UTF-16 where the file begins by saying so, as a spreadsheet's "Unicode text" does. */
    private static Optional<String> decode(byte[] bytes, ProblemList findings) {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = charset(bytes).newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        String before = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int zero = before.indexOf('\0');
        if (result.isError() || zero >= 0) {
            String read = zero >= 0 ? before.substring(0, zero) : before;
            findings.add(
                    1 + (int) read.chars().filter(c -> c == '\n').count(),
                    read.length() - read.lastIndexOf('\n'),
                    zero >= 0
                            ? "a character without meaning (U+0000) stands here; save the file as text with the encoding"
                                    + " UTF-8"
                            : "is not UTF-8 text from here on" + inWindows(bytes[in.position()]) + "; save the file"
                                    + " with the encoding UTF-8 (in Excel as CSV UTF-8)");
            return Optional.empty();
        }
        return Optional.of(before);
    }

    private static Charset charset(byte[] bytes) {
        boolean marked = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /** What a byte is in the encoding that office programs on Windows use when they are not asked for another. */
    private static String inWindows(byte one) {
        String character = new String(new byte[] {one}, WINDOWS);
        int code = character.codePointAt(0);
        return Character.isISOControl(code) || code == UNKNOWN
                ? ""
                : ": it holds the " + OfficeCharacters.named(code) + " as Windows writes it";
    }
}
