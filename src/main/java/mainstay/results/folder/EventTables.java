package mainstay.results.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.results.export.EventCells;
import mainstay.results.export.EventFiles;
import mainstay.results.export.JoinedTable;
import mainstay.results.export.SpellLedger;
import mainstay.results.file.PlainFile;

/** The tables of events and of worker spells, which are joined from files of single replications. */
final class EventTables {
    private static final String EVENTS = "events.csv.gz";
    private static final String SPELLS = "worker_spells.csv";

    /** Their names. */
    static final List<String> NAMES = List.of(EVENTS, SPELLS);

    private EventTables() {}

    /** Whether a folder holds both, as its manifest says. */
    static boolean areIn(Path path, Manifest manifest) {
        return NAMES.stream()
                .allMatch(table -> manifest.tables().containsKey(table) && PlainFile.isThere(path.resolve(table)));
    }

    /**
     * Joins them, as unfinished files.
     *
     * @param path of the folder
     * @param parts files of the single replications
     * @return SHA-256 of each, by name; none if no events are kept
     */
    static Map<String, String> write(Path path, Manifest manifest, EventFiles parts) throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        int replications = Math.min(manifest.replications(), manifest.eventsReplications());
        if (replications == 0) {
            return hashes;
        }
        List<Path> events = new ArrayList<>();
        List<Path> spells = new ArrayList<>();
        for (int arm = 0; arm < manifest.arms().size(); arm++) {
            for (int replication = 0; replication < replications; replication++) {
                events.add(parts.events(arm, replication));
                spells.add(parts.spells(arm, replication));
            }
        }
        hashes.put(EVENTS, JoinedTable.write(path.resolve(EVENTS), EventCells.COLUMNS, events, true));
        hashes.put(SPELLS, JoinedTable.write(path.resolve(SPELLS), SpellLedger.COLUMNS, spells, false));
        return hashes;
    }
}
