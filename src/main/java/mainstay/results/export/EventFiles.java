package mainstay.results.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.PlainFile;
import mainstay.scenario.Scenario;

/**
 * The events and worker spells of the first replications of each arm, each in a file of its own until the study is complete
 * and they are joined.
 */
public final class EventFiles {
    private static final Pattern OWN = Pattern.compile(
            "(arm-[0-9]+-replication-[0-9]+[.](events|spells)[.]csv|arm-[0-9]+[.]closelook)([.]unfinished)?|lock");

    private final Path folder;
    private final int replications;

    private EventFiles(Path folder, int replications) {
        this.folder = folder;
        this.replications = replications;
    }

    /** No events are kept. */
    public static EventFiles none() {
        return new EventFiles(Path.of(""), 0);
    }

    /**
     * Files in a folder, which is made if it is not there.
     *
     * @param replications of each arm (0 to this less one) whose events are kept
     */
    public static EventFiles in(Path folder, int replications) throws IOException {
        PlainFile.makeFolder(folder);
        EventFiles files = new EventFiles(folder, replications);
        for (Path file : files.all()) {
            if (file.toString().endsWith(AtomicFile.UNFINISHED)) {
                PlainFile.delete(file);
            }
        }
        return files;
    }

    /** Whether the events of this replication are to be kept. */
    public boolean keep(int replication) {
        return replication < replications;
    }

    /** Whether what is to be kept of a replication is there. */
    public boolean hold(int arm, int replication) {
        return !keep(replication)
                || (PlainFile.isThere(events(arm, replication)) && PlainFile.isThere(spells(arm, replication)));
    }

    /** A recorder for the events of a replication; close it before the replication is kept. */
    public EventRecorder recorder(Scenario scenario, int arm, int replication) {
        try {
            return new EventRecorder(scenario, replication, events(arm, replication), spells(arm, replication));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path events(int arm, int replication) {
        return folder.resolve(name(arm, replication) + ".events.csv");
    }

    public Path spells(int arm, int replication) {
        return folder.resolve(name(arm, replication) + ".spells.csv");
    }

    private static String name(int arm, int replication) {
        return "arm-" + (arm + 1) + "-replication-" + replication;
    }

    /** What runs leave here; whatever else somebody keeps in the folder is not touched. */
    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> OWN.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
    }
}
