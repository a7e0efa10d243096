package mainstay.scenario.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file a user named, as text, or says why it cannot be one of ours. */
public final class TextFile {
    private static final int LIMIT = 1 << 20;

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

    private static Optional<String> decode(byte[] bytes, ProblemList findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            findings.add(line, column, "is not UTF-8 text from here on; save the file with the encoding UTF-8");
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
