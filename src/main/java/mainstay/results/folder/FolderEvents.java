package mainstay.results.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mainstay.results.export.EventFiles;
import mainstay.results.file.PlainFile;
import mainstay.results.store.RunStore;

/** The events of some replications: files of each until the study is complete, and then the tables that these are joined to. */
final class FolderEvents {
    private final Path path;
    private final int replications;
    private final Optional<Manifest> before;
    /** Whether a study that is extended has the events it is to have: they are of the first replications. */
    private final boolean areJoined;

    private Optional<EventFiles> files = Optional.empty();

    /**
     * Events of a folder.
     *
     * @param path of the folder
     * @param replications of each arm whose events are kept
     * @param before the manifest of a complete study that is extended
     */
    FolderEvents(Path path, int replications, Optional<Manifest> before) {
        this.path = path;
        this.replications = replications;
        this.before = before;
        // Settled once: tables that are written later are no tables of before.
        this.areJoined = before.isPresent()
                && PlainFile.isThere(path.resolve(RunStore.FILE))
                && EventTables.areIn(path, before.get());
    }

    /** Where they are kept until the study is complete. */
    EventFiles files() {
        if (files.isEmpty()) {
            try {
                files = Optional.of(
                        EventFiles.in(path.resolve(ResultsFolder.REPLICATIONS), areJoined ? 0 : replications));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files.get();
    }

    /** Joins them to unfinished files, unless the tables are there; SHA-256 of each, by name. */
    Map<String, String> join(Manifest manifest) throws IOException {
        EventFiles parts = files();
        return areJoined ? Map.of() : EventTables.write(path, manifest, parts);
    }

    /** Tables that stay as they are when the study is extended: SHA-256 of each, by name. */
    Map<String, String> staying() {
        Map<String, String> staying = new LinkedHashMap<>();
        if (areJoined) {
            Map<String, String> tables = before.orElseThrow().tables();
            EventTables.NAMES.forEach(table -> staying.put(table, tables.get(table)));
        }
        return staying;
    }
}
