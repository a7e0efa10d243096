package mainstay.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mainstay.measure.RunMeasures;
import mainstay.scenario.Scenario;

/**
 * Keeps each finished replication in a file of its own until the study is complete, so that a study which was
 * interrupted goes on where it stopped.
 */
public final class ReplicationStore {
    private final Path folder;
    private final int eventsReplications;
    private final int before;

    /**
     * A store in a folder, which is made if it is not there.
     *
     * @param folder where the files are
     * @param eventsReplications replications of each arm (0 to this less one) whose events are kept
     */
    public ReplicationStore(Path folder, int eventsReplications) {
        this(folder, eventsReplications, 0);
    }

    private ReplicationStore(Path folder, int eventsReplications, int before) {
        this.folder = folder;
        this.eventsReplications = eventsReplications;
        this.before = before;
        try {
            Files.createDirectories(folder);
            deleteUnfinished();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same folder for the arms of another study, which come after so many arms of the first; without events. */
    public ReplicationStore after(int arms) {
        return new ReplicationStore(folder, 0, before + arms);
    }

    /** Whether a replication is finished and kept, with its events if they are wanted. */
    public boolean holds(int arm, int replication) {
        if (!Files.exists(file(arm, replication))) {
            return false;
        }
        return !keepsEvents(replication)
                || (Files.exists(events(arm, replication)) && Files.exists(spells(arm, replication)));
    }

    /**
     * Reads a replication that was kept.
     *
     * @throws ResultsProblem if the file is damaged
     */
    public RunMeasures read(int arm, int replication) {
        return ReplicationFile.read(file(arm, replication), before + arm, replication);
    }

    /** Keeps a finished replication. */
    public void keep(int arm, int replication, RunMeasures measures) {
        try {
            AtomicFile.write(file(arm, replication), ReplicationFile.bytes(before + arm, replication, measures));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the events of this replication are to be kept. */
    public boolean keepsEvents(int replication) {
        return replication < eventsReplications;
    }

    /** A recorder for the events of a replication; close it before the replication is kept. */
    public EventRecorder recorder(Scenario scenario, int arm, int replication) {
        try {
            return new EventRecorder(scenario, replication, events(arm, replication), spells(arm, replication));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path events(int arm, int replication) {
        return folder.resolve(name(arm, replication) + ".events.csv");
    }

    Path spells(int arm, int replication) {
        return folder.resolve(name(arm, replication) + ".spells.csv");
    }

    /** Deletes every file of the store, and its folder. */
    void remove() throws IOException {
        for (Path file : files()) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }

    private void deleteUnfinished() throws IOException {
        for (Path file : files()) {
            if (file.toString().endsWith(AtomicFile.UNFINISHED)) {
                Files.delete(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Path file(int arm, int replication) {
        return folder.resolve(name(arm, replication) + ".txt");
    }

    private String name(int arm, int replication) {
        return "arm-" + (before + arm + 1) + "-replication-" + replication;
    }
}
