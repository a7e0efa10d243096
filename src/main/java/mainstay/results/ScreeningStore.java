package mainstay.results;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Keeps what every finished run of a screening measured, a line each at the end of one file, so that a screening that was
 * interrupted goes on where it stopped. A last line that is not whole, as when the program was killed, is dropped.
 */
public final class ScreeningStore implements Closeable {
    static final String FILE = "runs.txt";

    private static final String TITLE = "mainstay-screening 1";
    private static final String BEGIN = "---";

    /**
     * A run.
     *
     * @param point number of its point
     * @param arm place of its arm in the study
     * @param replication number of the replication
     */
    private record Run(int point, int arm, int replication) {}

    private final Map<Run, double[]> kept = new HashMap<>();
    private final FileChannel end;

    private ScreeningStore(FileChannel end) {
        this.end = end;
    }

    /**
     * Opens the store of a folder, or makes it.
     *
     * @param folder an existing folder
     * @param method what its runs are for
     * @param design all that the runs depend on, a line each
     * @param measures how many numbers each run has
     * @throws ResultsProblem if the file is of another design, or damaged
     */
    static ScreeningStore open(Path folder, SensitivityMethod method, List<String> design, int measures)
            throws IOException {
        Path file = folder.resolve(FILE);
        String header = TITLE + "\n" + String.join("\n", design) + "\n" + BEGIN + "\n";
        if (!Files.exists(file)) {
            AtomicFile.write(file, header.getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = Files.readAllBytes(file);
        int whole = bytes.length;
        while (whole > 0 && bytes[whole - 1] != '\n') {
            whole--;
        }
        String text = new String(bytes, 0, whole, StandardCharsets.UTF_8);
        if (!text.startsWith(header)) {
            throw new ResultsProblem(differences(file, method, design, text));
        }
        FileChannel end = FileChannel.open(file, StandardOpenOption.WRITE);
        end.truncate(whole);
        end.position(whole);
        ScreeningStore store = new ScreeningStore(end);
        text.substring(header.length()).lines().forEach(line -> store.read(file, line, measures));
        return store;
    }

    private static String differences(Path file, SensitivityMethod method, List<String> design, String text) {
        List<String> there =
                text.lines().skip(1).takeWhile(line -> !line.equals(BEGIN)).toList();
        return file.getParent().getParent() + " holds " + method.unfinishedWhat() + " of another design:\n"
                + Continuation.lines(there, design) + "\nChoose another folder with --out, or delete "
                + file.getParent() + ".";
    }

    private void read(Path file, String line, int measures) {
        try {
            String[] words = line.split(" ", -1);
            if (words.length != 3 + measures) {
                throw new NumberFormatException();
            }
            kept.put(
                    new Run(Integer.parseInt(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2])),
                    Arrays.stream(words, 3, words.length)
                            .mapToDouble(Double::parseDouble)
                            .toArray());
        } catch (NumberFormatException e) {
            throw new ResultsProblem(file + " is damaged: the line \"" + line
                    + "\" is none that this version writes. Delete that line and run the same command again.");
        }
    }

    /** What a run measured, if it is kept. */
    public synchronized Optional<double[]> find(int point, int arm, int replication) {
        return Optional.ofNullable(kept.get(new Run(point, arm, replication)));
    }

    /** Keeps what a run measured; NaN where nothing was observed. */
    public synchronized void keep(int point, int arm, int replication, double[] values) {
        String line = point + " " + arm + " " + replication
                + DoubleStream.of(values).mapToObj(value -> " " + value).collect(Collectors.joining()) + "\n";
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                end.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kept.put(new Run(point, arm, replication), values);
    }

    @Override
    public void close() throws IOException {
        end.close();
    }
}
