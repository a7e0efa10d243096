package mainstay.results.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.PlainFile;
import mainstay.results.table.Cells;
import mainstay.results.table.Table;
import mainstay.scenario.Scenario;

/** Writes every event of one replication, and its ledger of worker spells, to two files. */
public final class EventRecorder implements EventSink, Closeable {
    private final EventCells cells;
    private final SpellLedger ledger;
    private final List<String> label;
    private final WorkingCalendar calendar;
    private final Path events;
    private final Path spells;
    private final BufferedWriter out;
    private boolean whole;

    EventRecorder(Scenario scenario, int replication, Path events, Path spells) throws IOException {
        this.cells = new EventCells();
        this.ledger = new SpellLedger();
        this.label = List.of(Cells.text(scenario.name()), Integer.toString(replication));
        this.calendar = new WorkingCalendar(
                scenario.period().simulatedFrom(), scenario.period().end());
        this.events = events;
        this.spells = spells;
        this.out = new BufferedWriter(new OutputStreamWriter(AtomicFile.begin(events), StandardCharsets.UTF_8));
    }

    @Override
    public void accept(CareEvent event) {
        ledger.accept(event);
        try {
            Table.printLine(out, labelled(cells.of(event, calendar.date(event.day()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that the replication ran to its end: closing then keeps the files, and otherwise drops them. */
    public void finished() {
        whole = true;
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (!whole) {
            PlainFile.delete(AtomicFile.unfinished(events));
            return;
        }
        AtomicFile.finish(events);
        StringBuilder text = new StringBuilder();
        for (List<String> row : ledger.rows(calendar)) {
            Table.printLine(text, labelled(row));
        }
        AtomicFile.write(spells, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<String> labelled(List<String> row) {
        return Stream.concat(label.stream(), row.stream()).toList();
    }
}
