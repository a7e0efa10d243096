package mainstay.results.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.results.table.Cells;
import mainstay.results.table.TableFile;
import mainstay.results.table.TableNumbers;

/** The tables of one replication that is looked at closely. */
public final class CloseUpFile {
    static final TableFile<DateRow> DATES = new TableFile<>(
            "dates.csv",
            List.of("arm", "date", "what", "words"),
            row -> List.of(Cells.text(row.arm()), row.date(), row.what(), Cells.text(row.words())),
            cells -> new DateRow(cells.text(), cells.text(), cells.text(), cells.text()));

    static final TableFile<ControlRow> CONTROL = new TableFile<>(
            "control.csv",
            List.of(
                    "arm",
                    "measure",
                    "month",
                    "value",
                    "moving_range",
                    "centre",
                    "lower_limit",
                    "upper_limit",
                    "basis",
                    "signals"),
            row -> List.of(
                    Cells.text(row.arm()),
                    row.measure(),
                    row.month(),
                    TableNumbers.plain(row.value()),
                    TableNumbers.plain(row.movingRange()),
                    TableNumbers.plain(row.centre()),
                    TableNumbers.plain(row.lower()),
                    TableNumbers.plain(row.upper()),
                    Cells.yesOrNo(row.basis()),
                    row.signals()),
            cells -> new ControlRow(
                    cells.text(),
                    cells.text(),
                    cells.month(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.yes(),
                    cells.text()));

    static final TableFile<CaseloadRow> CASELOADS = new TableFile<>(
            "caseloads.csv",
            List.of("arm", "month", "team", "worker", "fte", "children", "families", "absent"),
            row -> List.of(
                    Cells.text(row.arm()),
                    row.month(),
                    Integer.toString(row.team()),
                    Integer.toString(row.worker()),
                    TableNumbers.plain(row.fte()),
                    Integer.toString(row.children()),
                    Integer.toString(row.families()),
                    Cells.yesOrNo(row.absent())),
            cells -> new CaseloadRow(
                    cells.text(),
                    cells.month(),
                    cells.count(),
                    cells.count(),
                    cells.number(),
                    cells.count(),
                    cells.count(),
                    cells.yes()));

    static final TableFile<PickRow> PICKS = new TableFile<>(
            "picks.csv",
            List.of(
                    "pick",
                    "family",
                    "arm",
                    "baseline",
                    "waited_arm",
                    "waited_baseline",
                    "difference",
                    "families",
                    "rule"),
            row -> List.of(
                    row.pick(),
                    Integer.toString(row.family()),
                    Cells.text(row.arm()),
                    Cells.text(row.baseline()),
                    TableNumbers.plain(row.waitedArm()),
                    TableNumbers.plain(row.waitedBaseline()),
                    TableNumbers.plain(row.difference()),
                    Integer.toString(row.families()),
                    Cells.text(row.rule())),
            cells -> new PickRow(
                    cells.text(),
                    cells.count(),
                    cells.text(),
                    cells.text(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.count(),
                    cells.text()));

    static final TableFile<JourneyRow> JOURNEYS = new TableFile<>(
            "journeys.csv",
            List.of("pick", "family", "arm", "lane", "what", "from", "until", "due", "worker", "note"),
            row -> List.of(
                    row.pick(),
                    Integer.toString(row.family()),
                    Cells.text(row.arm()),
                    row.lane(),
                    Cells.text(row.what()),
                    row.from(),
                    row.until(),
                    row.due(),
                    row.worker() < 0 ? "" : Integer.toString(row.worker()),
                    Cells.text(row.note())),
            cells -> new JourneyRow(
                    cells.text(),
                    cells.count(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.countOr(-1),
                    cells.text()));

    private CloseUpFile() {}

    public static Map<String, byte[]> bytes(CloseUp closeUp) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        bytes.put(DATES.file(), DATES.bytes(closeUp.dates()));
        bytes.put(CONTROL.file(), CONTROL.bytes(closeUp.control()));
        bytes.put(CASELOADS.file(), CASELOADS.bytes(closeUp.caseloads()));
        bytes.put(PICKS.file(), PICKS.bytes(closeUp.picks()));
        bytes.put(JOURNEYS.file(), JOURNEYS.bytes(closeUp.journeys()));
        return bytes;
    }

    public static CloseUp readIfThere(Path folder) throws IOException {
        return new CloseUp(
                DATES.readIfThere(folder),
                CONTROL.readIfThere(folder),
                CASELOADS.readIfThere(folder),
                PICKS.readIfThere(folder),
                JOURNEYS.readIfThere(folder));
    }
}
