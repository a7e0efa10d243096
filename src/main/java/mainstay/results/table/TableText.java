package mainstay.results.table;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultsProblem;

/** The text of a table that is read: UTF-8, of a regular file, whose lines do not go on for ever. */
public final class TableText extends FilterReader {
    private static final int LONGEST_LINE = 1 << 20;

    private final Path file;
    private int length;

    private TableText(Path file, Reader in) {
        super(in);
        this.file = file;
    }

    /**
     * Opens a table to be read. Reading fails with a {@link ResultsProblem} where a line has more than a million characters,
     * and with a {@link java.nio.charset.CharacterCodingException} where the text is not UTF-8.
     *
     * @throws ResultsProblem if it is no regular file
     */
    public static Reader reader(Path file) throws IOException {
        return new TableText(
                file,
                new BufferedReader(new InputStreamReader(PlainFile.open(file), StandardCharsets.UTF_8.newDecoder())));
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        count(letter);
        return letter;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int got = super.read(into, from, most);
        for (int i = from; i < from + got; i++) {
            count(into[i]);
        }
        return got;
    }

    private void count(int letter) {
        length = letter == '\n' ? 0 : length + 1;
        if (length > LONGEST_LINE) {
            throw new ResultsProblem(file + " cannot be read as a table: it has a line of more than " + LONGEST_LINE
                    + " characters. Take a sound copy of the folder.");
        }
    }
}
